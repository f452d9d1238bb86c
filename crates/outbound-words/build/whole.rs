//! Holding the languages against each other: each message in each of them, with the same variables.

use crate::fluent::{Message, Messages, Part};
use crate::language::Language;
use std::collections::BTreeMap;

/// A message in every language.
pub struct Entry {
    /// Its variables in alphabetical order, and whether it chooses by them, so that they are counts.
    pub variables: BTreeMap<String, bool>,
    /// What it says, in the order of [`Language::ALL`].
    pub texts: Vec<Vec<Part>>,
}

/// The messages of every language together, by their keys, or what is missing where.
pub fn entries(languages: Vec<Messages>) -> Result<BTreeMap<String, Entry>, Vec<String>> {
    let mut entries: BTreeMap<String, Vec<(Language, Message)>> = BTreeMap::new();
    for (language, messages) in Language::ALL.into_iter().zip(languages) {
        for (key, message) in messages {
            entries.entry(key).or_default().push((language, message));
        }
    }
    let mut whole = BTreeMap::new();
    let mut errors = Vec::new();
    for (key, messages) in entries {
        match entry(&key, messages) {
            Ok(entry) => {
                whole.insert(key, entry);
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(whole) } else { Err(errors) }
}

fn entry(key: &str, messages: Vec<(Language, Message)>) -> Result<Entry, String> {
    let there = &messages[0].1.file;
    if let Some(language) =
        Language::ALL.into_iter().find(|one| !messages.iter().any(|(has, _)| has == one))
    {
        return Err(format!(
            "`{key}` of {there} is missing in locale/{}: write it there, or take it out of every language",
            language.tag()
        ));
    }
    let first = variables(&messages[0].1.parts);
    let mut counts = first.clone();
    for (_, message) in &messages[1..] {
        let here = variables(&message.parts);
        if let Some(variable) = first.keys().find(|name| !here.contains_key(*name)) {
            return Err(format!(
                "{}: `{key}` lacks `${variable}`, which {there} has",
                message.file
            ));
        }
        if let Some(variable) = here.keys().find(|name| !first.contains_key(*name)) {
            return Err(format!(
                "{}: `{key}` has `${variable}`, which {there} lacks",
                message.file
            ));
        }
        for (name, counted) in here {
            counts.entry(name).and_modify(|known| *known |= counted);
        }
    }
    if counts.len() > 10 {
        return Err(format!("{there}: `{key}` has more than ten variables"));
    }
    let texts = messages.into_iter().map(|(_, message)| message.parts).collect();
    Ok(Entry { variables: counts, texts })
}

/// The variables of a text, and whether it chooses by them.
fn variables(parts: &[Part]) -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                found.entry(name.clone()).or_insert(false);
            }
            Part::Choice(name, variants) => {
                found.insert(name.clone(), true);
                for (name, counted) in variants.iter().flat_map(|(_, parts)| variables(parts)) {
                    *found.entry(name).or_insert(false) |= counted;
                }
            }
        }
    }
    found
}
