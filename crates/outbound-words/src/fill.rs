//! Filling in a message: as much of Fluent as the page's messages use, which is text, variables, and
//! a choice by a variable's word, number or plural. `build.rs` has read the Fluent files and refuses
//! anything else. Fluent's own resolver brings the plurals of two hundred languages, a tenth of what a
//! visitor would download; `tests/locale.rs` holds this one against it.

use super::Value;

type Values<'a> = &'a [(&'static str, Value)];

/// Adds a message to `text`; whether there was a value for every variable.
pub(super) fn fill(message: &str, values: Values, text: &mut String) -> bool {
    let mut parts = message.split('\u{1}');
    let mut whole = put(parts.next().unwrap_or_default(), values, text);
    for part in parts {
        let (choice, after) = part.split_once('\u{4}').unwrap_or((part, ""));
        whole &= choose(choice, values, text) & put(after, values, text);
    }
    whole
}

/// Adds words with variables among them.
fn put(words: &str, values: Values, text: &mut String) -> bool {
    let mut parts = words.split(['{', '}']);
    text.push_str(parts.next().unwrap_or_default());
    let mut whole = true;
    while let (Some(name), Some(after)) = (parts.next(), parts.next()) {
        match value(name, values) {
            Some(Value::Text(words)) => text.push_str(words),
            Some(Value::Count(count)) => text.push_str(&count.to_string()),
            None => {
                text.push_str("{…}");
                whole = false;
            }
        }
        text.push_str(after);
    }
    whole
}

/// Adds the variant that a variable's value is for, or else the last.
fn choose(choice: &str, values: Values, text: &mut String) -> bool {
    let mut variants = choice.split('\u{2}');
    let value = value(variants.next().unwrap_or_default(), values);
    let mut chosen = "";
    for (key, words) in variants.filter_map(|variant| variant.split_once('\u{3}')) {
        chosen = words;
        if value.is_some_and(|value| meets(value, key)) {
            break;
        }
    }
    put(chosen, values, text) && value.is_some()
}

fn value<'a>(name: &str, values: Values<'a>) -> Option<&'a Value> {
    values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// Whether a value is the one a variant is for. English and German have the same two plurals.
fn meets(value: &Value, key: &str) -> bool {
    match (value, key.parse::<u32>()) {
        (Value::Text(words), Err(_)) => words == key,
        (Value::Text(_), Ok(_)) => false,
        (Value::Count(count), Ok(number)) => *count == number,
        (Value::Count(count), Err(_)) => key == if *count == 1 { "one" } else { "other" },
    }
}
