//! Texts with powers of ten in them.

use outbound_words::{Words, message};
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
pub(super) fn parts(mut text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    while let Some((before, exponent, after)) = first_power(text) {
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        parts.push(Part::Power(exponent));
        text = after;
    }
    if !text.is_empty() {
        parts.push(Part::Text(text));
    }
    parts
}

/// What stands before the first power of ten, its exponent, and what stands after it.
fn first_power(text: &str) -> Option<(&str, String, &str)> {
    text.match_indices("10").find_map(|(at, ten)| {
        let (before, power) = text.split_at_checked(at)?;
        let part_of_number = before.ends_with(|before: char| before.is_ascii_digit());
        let (exponent, after) = exponent(power.strip_prefix(ten)?).filter(|_| !part_of_number)?;
        Some((before, exponent, after))
    })
}

const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// The exponent at the start of what follows a `10`, in plain digits, and what follows it.
fn exponent(rest: &str) -> Option<(String, &str)> {
    if let Some(raised) = rest.strip_prefix('^') {
        let minus = raised.strip_prefix(['-', '−']);
        let sign = if minus.is_some() { "−" } else { "" };
        let digits = minus.unwrap_or(raised);
        let after = digits.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let digits = digits.strip_suffix(after).filter(|digits| !digits.is_empty())?;
        return Some((format!("{sign}{digits}"), after));
    }
    let mut exponent = String::new();
    let mut after = rest;
    let mut letters = rest.chars();
    while let Some(letter) = letters.next() {
        if letter == '⁻' && exponent.is_empty() {
            exponent.push('−');
        } else if let Some(digit) = SUPERSCRIPTS.iter().position(|digit| *digit == letter) {
            exponent.push_str(&digit.to_string());
        } else {
            break;
        }
        after = letters.as_str();
    }
    exponent.ends_with(|last: char| last.is_ascii_digit()).then_some((exponent, after))
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
            let spoken = words.text(message::Power { exponent: exponent.clone() });
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
        Part::Power(exponent) => words.text(message::Power { exponent }),
    });
    parts.fold(String::new(), |text, part| text + &part).into()
}
