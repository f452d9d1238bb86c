//! Names of files made of names of deals.

use strict_json::letters::is_seen;

/// The most bytes of a name, with room for an ending and for what a browser puts behind it: some file
/// systems take no more than 143 in all.
const MOST: usize = 100;

/// Names that Windows keeps for devices, whatever their ending.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

/// A name for the file of a deal: letters, digits and marks of every script from the deal's own name, or `deal`.
///
/// ```
/// use outbound_deal::file_name;
/// assert_eq!(file_name("Müller & Söhne / Runde 2"), "Müller-Söhne-Runde-2");
/// assert_eq!(file_name("../.."), "deal");
/// assert_eq!(file_name("智谱\u{202e}AI"), "智谱-AI");
/// assert_eq!(file_name("חברת הדוגמה בע״מ"), "חברת-הדוגמה-בע-מ");
/// ```
#[must_use]
pub fn file_name(name: &str) -> String {
    let words = name.split(|letter: char| !is_part(letter));
    let words = words.map(|word| word.trim_start_matches(|letter: char| !letter.is_alphanumeric()));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let mut name = words.join("-");
    while name.len() > MOST {
        name.pop();
    }
    let name = name.trim_end_matches('-');
    match name {
        "" => "deal".to_owned(),
        _ if is_device(name) => format!("deal-{name}"),
        _ => name.to_owned(),
    }
}

/// Letters and digits of every script. Of all else outside of ASCII what is no space, no sign and not
/// unseen: that leaves the marks which letters carry.
fn is_part(letter: char) -> bool {
    let sign = matches!(letter,
        '\u{80}'..='\u{BF}' | '\u{D7}' | '\u{F7}' | '\u{2B0}'..='\u{2FF}' | '\u{589}'..='\u{58F}' | '\u{5BE}' | '\u{5C0}'
            | '\u{5C3}' | '\u{5F3}' | '\u{5F4}' | '\u{600}'..='\u{60F}' | '\u{61B}'..='\u{61F}' | '\u{66A}'..='\u{66D}'
            | '\u{6D4}' | '\u{964}' | '\u{965}' | '\u{2000}'..='\u{20CF}' | '\u{2100}'..='\u{2BFF}' | '\u{2E00}'..='\u{2FFF}'
            | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{303F}' | '\u{30FB}' | '\u{FE10}'..='\u{FE1F}' | '\u{FE30}'..='\u{FE6F}'
            | '\u{FF00}'..='\u{FFFF}' | '\u{1F000}'..='\u{1FFFF}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
    // Some letters that count as such are blank.
    is_seen(letter)
        && (letter.is_alphanumeric() || !(letter.is_ascii() || letter.is_whitespace() || sign))
}

fn is_device(name: &str) -> bool {
    let name = name.to_uppercase();
    DEVICES.into_iter().any(|device| {
        name.strip_prefix(device).is_some_and(|rest| {
            rest.is_empty() || (["COM", "LPT"].contains(&device) && rest.chars().count() == 1)
        })
    })
}
