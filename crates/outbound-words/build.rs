//! The messages of the Fluent files as the page holds them: in an order that is worked out from their keys, so that
//! the keys themselves, eight kilobytes to download, need not be there.

#[path = "src/place.rs"]
mod place;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::{collections::BTreeMap, env, fs, path::Path};

fn main() {
    if let Err(error) = words() {
        println!("cargo::error={error}");
    }
}

/// Writes a file of seeds, which `src/words.rs` finds a message by, and for each language one of its
/// messages, with nothing where it has none; for tests also the keys.
fn words() -> Result<(), String> {
    println!("cargo:rerun-if-changed=locale");
    let (english, german) = (messages("locale/en")?, messages("locale/de")?);
    if let Some(key) = english.keys().find(|key| !german.contains_key(*key)) {
        return Err(format!("`{key}` has no German"));
    }
    let keys: Vec<&str> = german.keys().map(String::as_str).collect();
    let (seeds, places) = places(&keys)?;
    let of = |messages: &BTreeMap<String, String>| {
        let message = |key: &Option<&str>| key.and_then(|key| messages.get(key).cloned());
        places.iter().map(|key| message(key).unwrap_or_default()).collect::<Vec<_>>().join("\0")
    };
    let keys = places.iter().map(|key| key.unwrap_or("")).collect::<Vec<_>>().join("\0");
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let files = [
        ("seeds", seeds),
        ("keys", keys.into()),
        ("en", of(&english).into()),
        ("de", of(&german).into()),
    ];
    for (name, content) in files {
        fs::write(Path::new(&out).join(name), content).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// A place for each key, and the seeds that lead there. Keys of a group share a seed: the largest group chooses first.
fn places<'a>(keys: &[&'a str]) -> Result<(Vec<u8>, Vec<Option<&'a str>>), String> {
    let mut groups = vec![Vec::new(); keys.len() / 3 + 1];
    for key in keys {
        let group = place::group(key, groups.len());
        groups[group].push(*key);
    }
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by_key(|group| std::cmp::Reverse(groups[*group].len()));
    let mut seeds = vec![0; groups.len()];
    let mut places = vec![None; keys.len() + keys.len() / 8 + 1];
    for group in order {
        let of = |seed: u8| -> Vec<usize> {
            groups[group].iter().map(|key| place::place(key, seed, places.len())).collect()
        };
        let free = |wanted: &[usize]| {
            wanted
                .iter()
                .enumerate()
                .all(|(at, place)| places[*place].is_none() && !wanted[..at].contains(place))
        };
        let seed = (0..=u8::MAX).find(|seed| free(&of(*seed)));
        seeds[group] = seed.ok_or_else(|| {
            format!(
                "no seed keeps {:?} apart from the other messages: give them more places",
                groups[group]
            )
        })?;
        for (place, key) in of(seeds[group]).into_iter().zip(&groups[group]) {
            places[place] = Some(*key);
        }
    }
    Ok((seeds, places))
}

/// The messages of one language, each by its key.
fn messages(folder: &str) -> Result<BTreeMap<String, String>, String> {
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))? {
        let path = file.map_err(|error| format!("{folder}: {error}"))?.path();
        let at = |what: &str| format!("{}: {what}", path.display());
        let source = fs::read_to_string(&path).map_err(|error| at(&error.to_string()))?;
        let read = fluent_syntax::parser::parse_runtime(source.as_str());
        for entry in read.map_err(|(_, errors)| at(&format!("{errors:?}")))?.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                let key = message.id.name;
                let text = written(&pattern, true)
                    .ok_or_else(|| at(&format!("`{key}` has what is not read here")))?;
                messages.insert(key.to_owned(), text);
            }
        }
    }
    Ok(messages)
}

/// A message as text: `{name}` for a variable, and where the page chooses, `\u{1}name`, then of each
/// variant `\u{2}key\u{3}text`, the default last, and `\u{4}`. `None` for anything else of Fluent.
fn written(pattern: &Pattern<&str>, may_choose: bool) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable { expression: Expression::Inline(variable) } => {
                text += &format!("{{{}}}", name(variable)?);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } }
                if may_choose =>
            {
                text += &format!("\u{1}{}", name(selector)?);
                let (default, others): (Vec<_>, Vec<_>) =
                    variants.iter().partition(|variant| variant.default);
                for variant in others.into_iter().chain(default) {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = variant.key;
                    text += &format!("\u{2}{key}\u{3}{}", written(&variant.value, false)?);
                }
                text.push('\u{4}');
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn name<'a>(variable: &InlineExpression<&'a str>) -> Option<&'a str> {
    match variable {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}
