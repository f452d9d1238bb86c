//! Letters that are not seen or steer how others are shown: a name could lie with them, or hide a text.

/// The most letters of what somebody else wrote that are quoted when something is wrong with it.
const QUOTED: usize = 60;

/// The first letter of a text that may not stand there, be it for what comes before it; `breaks` may.
///
/// ```
/// use strict_json::letters::{tidied, unseen};
/// assert_eq!(unseen("Exa\u{202E}mple", &[]), Some('\u{202E}'));
/// assert_eq!(unseen("می\u{200C}خواهم", &[]), None, "Persian needs what parts letters");
/// assert_eq!(unseen("Fund\u{200C} A", &[]), Some('\u{200C}'), "Latin does not");
/// assert_eq!(tidied("Fund\u{200B} A\n", &['\n']), "Fund A\n");
/// ```
#[must_use]
pub fn unseen(text: &str, breaks: &[char]) -> Option<char> {
    let mut before = None;
    text.chars().find(|letter| !fits(before.replace(*letter), *letter) && !breaks.contains(letter))
}

/// A text without those letters.
#[must_use]
pub fn tidied(text: &str, breaks: &[char]) -> String {
    let mut before = None;
    text.chars()
        .filter(|letter| {
            let fits = fits(before, *letter) || breaks.contains(letter);
            if fits {
                before = Some(*letter);
            }
            fits
        })
        .collect()
}

/// What is quoted of a text of whatever length: its begin, with a sign and its number for each letter that
/// is not seen.
///
/// ```
/// use strict_json::letters::quoted;
/// assert_eq!(quoted("us_citizn"), "us_citizn");
/// assert_eq!(quoted("a\u{202E}b\n"), "a⟨U+202E⟩b⟨U+000A⟩");
/// assert_eq!(quoted(&"x".repeat(1_000_000)).chars().count(), 61);
/// ```
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len().min(QUOTED));
    for (number, letter) in text.chars().enumerate() {
        if number == QUOTED {
            quoted.push('…');
            break;
        }
        if is_seen(letter) {
            quoted.push(letter);
        } else {
            quoted += &format!("⟨U+{:04X}⟩", u32::from(letter));
        }
    }
    quoted
}

/// Whether a letter may follow another.
fn fits(before: Option<char>, letter: char) -> bool {
    match letter {
        '\u{200C}' | '\u{200D}' => before.is_some_and(is_joined),
        _ if selects(letter) => before.is_some_and(|before| {
            !before.is_ascii_alphabetic() && !before.is_whitespace() && !selects(before)
        }),
        _ => is_seen(letter),
    }
}

/// Whether a letter is seen by itself, if only as a space.
#[must_use]
pub fn is_seen(letter: char) -> bool {
    // Most letters by far, told at once.
    if matches!(letter, ' '..='~') {
        return true;
    }
    let number = u32::from(letter);
    let is_none = number & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&number);
    let hides = matches!(letter,
        // Marks of direction, joints and breaks of words, invisible signs.
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}'
        // Letters that are blank.
            | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}'
        // Steering of shorthand and of music; tags, which are letters that nobody sees.
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}');
    !letter.is_control() && !is_none && !hides && !selects(letter)
}

/// Whether a letter chooses a form of the one before it: one does, more would hide something.
fn selects(letter: char) -> bool {
    matches!(letter, '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether words of this letter's script, or pictures, are parted and joined by signs that are not seen.
fn is_joined(letter: char) -> bool {
    matches!(letter,
        // From Arabic to Burmese, Khmer and Mongolian, from Limbu to the signs of the Vedas, and their later blocks.
        '\u{600}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{1900}'..='\u{1CFF}' | '\u{A800}'..='\u{ABFF}'
            | '\u{FB50}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
            | '\u{10A00}'..='\u{11FFF}' | '\u{1E900}'..='\u{1E95F}'
        // Pictures, and what makes a sign one.
            | '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::{quoted, tidied, unseen};

    /// One of each kind that `cases/security.md` names, and of their sisters.
    #[test]
    fn what_is_not_seen_is_found_and_left_out() {
        for letter in [
            '\u{200E}',
            '\u{200F}',
            '\u{61C}',
            '\u{206A}',
            '\u{206F}',
            '\u{200B}',
            '\u{2060}',
            '\u{FEFF}',
            '\u{E0041}',
            '\u{E0001}',
            '\u{115F}',
            '\u{1160}',
            '\u{3164}',
            '\u{FFA0}',
            '\u{2800}',
            '\u{AD}',
            '\u{202E}',
            '\u{2066}',
            '\u{0}',
            '\u{7F}',
            '\u{85}',
            '\u{2028}',
            '\u{34F}',
            '\u{180E}',
            '\u{17B4}',
            '\u{1D173}',
            '\u{FFFE}',
            '\u{FDD0}',
        ] {
            let text = format!("Fund{letter} A");
            assert_eq!(unseen(&text, &[]), Some(letter), "U+{:04X}", u32::from(letter));
            assert_eq!(tidied(&text, &[]), "Fund A");
            assert!(!quoted(&text).contains(letter));
        }
    }

    #[test]
    fn what_a_script_needs_stays() {
        for text in [
            "می\u{200C}خواهم",
            "ക\u{D4D}\u{200D}",
            "श\u{94D}\u{200D}र",
            "👩\u{200D}💻 ❤\u{FE0F}\u{200D}🔥 1\u{FE0F}\u{20E3}",
            "渡邉\u{E0100}商事",
            "ᠮᠣᠩᠭᠣᠯ\u{180B}",
            "Zürich \u{C5}ngström e\u{301}",
            "שלום בע״מ",
            "智谱 (北京)",
            "한국 주식회사",
        ] {
            assert_eq!(unseen(text, &[]), None, "{text:?}");
            assert_eq!(tidied(text, &[]), text);
        }
    }

    #[test]
    fn a_sign_too_many_is_none_that_a_script_needs() {
        for text in
            ["a\u{FE0F}", "❤\u{FE0F}\u{FE0F}", "می\u{200C}\u{200C}", "\u{200D}a", "a \u{FE0E}"]
        {
            assert!(unseen(text, &[]).is_some(), "{text:?}");
            assert_eq!(unseen(&tidied(text, &[]), &[]), None);
        }
    }
}
