use crate::locale::Words;
use yew::{AttrValue, Html, html};

/// A part of a text that may hold powers of ten.
#[derive(Debug, PartialEq)]
pub(super) enum Part<'a> {
    /// Words.
    Text(&'a str),
    /// `10` to this power.
    Power(String),
}

/// Takes a text apart at its powers of ten, written `10^25` or `10²⁵`.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut done, mut from) = (0, 0);
    while let Some(found) = text[from..].find("10").map(|at| from + at) {
        from = found + 2;
        let part_of_number = text[..found].ends_with(|before: char| before.is_ascii_digit());
        let Some((exponent, length)) = exponent(&text[from..]).filter(|_| !part_of_number) else {
            continue;
        };
        if found > done {
            parts.push(Part::Text(&text[done..found]));
        }
        parts.push(Part::Power(exponent));
        from += length;
        done = from;
    }
    if done < text.len() {
        parts.push(Part::Text(&text[done..]));
    }
    parts
}

const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// The exponent at the start of what follows a `10`, in plain digits, and its length in bytes.
fn exponent(rest: &str) -> Option<(String, usize)> {
    if let Some(raised) = rest.strip_prefix('^') {
        let minus = raised.strip_prefix('-').or_else(|| raised.strip_prefix('−'));
        let digits = minus.unwrap_or(raised);
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        let sign = if minus.is_some() { "−" } else { "" };
        return (length > 0)
            .then(|| (format!("{sign}{}", &digits[..length]), rest.len() - digits.len() + length));
    }
    let mut exponent = String::new();
    let mut length = 0;
    for letter in rest.chars() {
        if letter == '⁻' && exponent.is_empty() {
            exponent.push('−');
        } else if let Some(digit) = SUPERSCRIPTS.iter().position(|digit| *digit == letter) {
            exponent.push_str(&digit.to_string());
        } else {
            break;
        }
        length += letter.len_utf8();
    }
    exponent.ends_with(|last: char| last.is_ascii_digit()).then_some((exponent, length))
}

/// A text with its powers as superscripts, read aloud as “10 to the 25”.
pub fn rich(words: &Words, text: &str) -> Html {
    let parts = parts(text).into_iter().map(|part| match part {
        // A number stays on one line.
        Part::Text(text) => match text.strip_suffix(" × ") {
            Some(before) => html! { { format!("{before}\u{a0}×\u{a0}") } },
            None => html! { { text } },
        },
        Part::Power(exponent) => {
            let spoken = words.with("power", &[("exponent", exponent.clone())]);
            html! {
                <span class="power">
                    <span aria-hidden="true">{ "10" }<sup>{ exponent }</sup></span>
                    <span class="visually-hidden">{ spoken }</span>
                </span>
            }
        }
    });
    html! { <>{ for parts }</> }
}

/// A text with its powers in superscript letters, for where there is no markup: options, titles.
///
/// ```
/// assert_eq!(outbound_check::components::plain("more than 10^23"), "more than 10²³");
/// ```
#[must_use]
pub fn plain(text: &str) -> AttrValue {
    let mut plain = String::with_capacity(text.len());
    for part in parts(text) {
        match part {
            Part::Text(text) => plain.push_str(text),
            Part::Power(exponent) => {
                plain.push_str("10");
                plain.extend(exponent.chars().map(|letter| match letter.to_digit(10) {
                    Some(digit) => SUPERSCRIPTS.get(digit as usize).copied().unwrap_or(letter),
                    None => '⁻',
                }));
            }
        }
    }
    plain.into()
}

/// A text with its powers in words, for labels that are only heard.
#[must_use]
pub fn spoken(words: &Words, text: &str) -> AttrValue {
    let parts = parts(text).into_iter().map(|part| match part {
        Part::Text(text) => AttrValue::from(text.to_owned()),
        Part::Power(exponent) => words.with("power", &[("exponent", exponent)]),
    });
    parts.fold(String::new(), |text, part| text + &part).into()
}
