//! Filling in a message: as much of Fluent as the messages use, which is text, variables, and a choice by a count. The
//! build script has read the Fluent files and refuses anything else. Fluent's own resolver brings the plurals of two
//! hundred languages, a tenth of what a visitor would download; the test below holds this one against it.

use crate::{AttrValue, Count, Language, Message, Value, piece};

/// A message in a language with the values of its variables, which are in alphabetical order.
pub(crate) fn filled(message: Message, language: Language, values: &[Value]) -> AttrValue {
    let form = |count: Count| (language.plurals().form)(count.0);
    let mut text = String::new();
    let mut parts = message.text(language).split('\u{1}');
    put(parts.next().unwrap_or_default(), values, &mut text);
    for part in parts {
        let (choice, after) = part.split_once('\u{4}').unwrap_or((part, ""));
        put(chosen(choice, values, form), values, &mut text);
        put(after, values, &mut text);
    }
    text.into()
}

/// Adds words with variables among them.
fn put(words: &str, values: &[Value], text: &mut String) {
    let mut parts = words.split(['{', '}']);
    text.push_str(parts.next().unwrap_or_default());
    while let (Some(place), Some(after)) = (parts.next(), parts.next()) {
        match value(place, values) {
            Some(Value::Text(words)) => text.push_str(words),
            Some(Value::Count(count)) => text.push_str(&count.0.to_string()),
            Some(Value::Slot(slot)) => text.extend(piece::marker(*slot)),
            None => {}
        }
        text.push_str(after);
    }
}

/// The variant for a count: the one that has it or its plural, or else the last.
fn chosen<'a>(choice: &'a str, values: &[Value], form: impl Fn(Count) -> &'static str) -> &'a str {
    let mut variants = choice.split('\u{2}');
    let count = match value(variants.next().unwrap_or_default(), values) {
        Some(Value::Count(count)) => Some(*count),
        _ => None,
    };
    let mut chosen = "";
    for (key, words) in variants.filter_map(|variant| variant.split_once('\u{3}')) {
        chosen = words;
        let meets = |count: Count| match key.parse::<u32>() {
            Ok(number) => count.0 == number,
            Err(_) => form(count) == key,
        };
        if count.is_some_and(meets) {
            break;
        }
    }
    chosen
}

fn value<'a>(place: &str, values: &'a [Value]) -> Option<&'a Value> {
    values.get(place.parse::<usize>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::filled;
    use crate::{Count, Language, Message, Value};
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
    use std::fs;

    /// A message by its key, with its variables in order and whether they are counts.
    type Row = (&'static str, &'static [(&'static str, bool)], Message);

    const MESSAGES: &[Row] = include!(concat!(env!("OUT_DIR"), "/table.rs"));

    /// The files of a language as Fluent's own reader takes them.
    fn bundle(language: Language) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new(language.tag().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for file in fs::read_dir(format!("locale/{}", language.tag())).unwrap() {
            let source = fs::read_to_string(file.unwrap().path()).unwrap();
            bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        }
        bundle
    }

    #[test]
    fn messages_are_filled_in_as_fluent_does() {
        for language in Language::ALL {
            let theirs = bundle(language);
            for (key, variables, message) in MESSAGES {
                for count in (0..25).chain([100, 101, 1_000_000]) {
                    let value = |counted: bool| match counted {
                        true => Value::Count(Count(count)),
                        false => Value::from(format!("{count} is {key}")),
                    };
                    let ours: Vec<_> =
                        variables.iter().map(|(_, counted)| value(*counted)).collect();
                    let mut args = FluentArgs::new();
                    for ((name, _), value) in variables.iter().zip(&ours) {
                        args.set(
                            *name,
                            match value {
                                Value::Count(count) => FluentValue::from(count.0),
                                Value::Text(text) => FluentValue::from(text.to_string()),
                                Value::Slot(_) => FluentValue::None,
                            },
                        );
                    }
                    let mut errors = Vec::new();
                    let pattern = theirs.get_message(key).unwrap().value().unwrap();
                    let expected = theirs.format_pattern(pattern, Some(&args), &mut errors);
                    assert!(errors.is_empty(), "{errors:?}");
                    assert_eq!(
                        filled(*message, language, &ours),
                        *expected,
                        "`{key}` with {count}"
                    );
                    if variables.is_empty() {
                        break;
                    }
                }
            }
        }
    }

    #[test]
    fn every_plural_of_a_language_is_for_some_count() {
        for language in Language::ALL {
            let plurals = language.plurals();
            let met: Vec<_> = (0..1000).map(plurals.form).collect();
            assert!(plurals.forms.iter().all(|form| met.contains(form)), "{language:?}");
            assert!(met.iter().all(|form| plurals.forms.contains(form)), "{language:?}");
        }
    }
}
