//! Reading the Fluent files of a language: as much of Fluent as the messages use, which is text, variables, and a
//! choice by a number or a plural. Anything else is refused.

use crate::{language::Language, paragraphs};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

/// The messages of one language, by their keys.
pub type Messages = BTreeMap<String, Message>;

/// A message in one language.
pub struct Message {
    /// The file it stands in, from the crate's own folder.
    pub file: String,
    /// What it says.
    pub parts: Vec<Part>,
}

/// A piece of what a message says.
pub enum Part {
    /// Words.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// What is for the value of a variable: keys, each with its pieces, the default last.
    Choice(String, Vec<(String, Vec<Part>)>),
}

/// Every message of a language, or what is wrong with its files.
pub fn messages(language: Language) -> Result<Messages, Vec<String>> {
    let mut messages = Messages::new();
    let mut errors = Vec::new();
    for file in files(language)? {
        let shown = file.display().to_string();
        let source =
            fs::read_to_string(&file).map_err(|error| vec![format!("{shown}: {error}")])?;
        let resource = fluent_syntax::parser::parse_runtime(source.as_str())
            .map_err(|(_, found)| vec![format!("{shown} is not Fluent: {found:?}")])?;
        for entry in resource.body {
            let (key, read) = match entry {
                Entry::Message(message) => {
                    let plain = message.attributes.is_empty();
                    let parts = message
                        .value
                        .filter(|_| plain)
                        .ok_or_else(|| "needs a text and no attributes".to_owned())
                        .and_then(|pattern| parts(&pattern, language));
                    (message.id.name, parts)
                }
                Entry::Term(term) => (term.id.name, Err("is a term: write a message".to_owned())),
                _ => continue,
            };
            match read {
                Ok(parts) => {
                    let message = Message { file: shown.clone(), parts };
                    if let Some(twice) = messages.insert(key.to_owned(), message) {
                        errors.push(format!(
                            "{shown}: `{key}` stands in {} too: take one out",
                            twice.file
                        ));
                    }
                }
                Err(why) => errors.push(format!("{shown}: `{key}` {why}")),
            }
        }
    }
    if language == Language::OF_THE_RULE {
        messages.extend(paragraphs::messages());
    }
    if errors.is_empty() { Ok(messages) } else { Err(errors) }
}

fn files(language: Language) -> Result<BTreeSet<PathBuf>, Vec<String>> {
    let folder = format!("locale/{}", language.tag());
    let wrong = |error: std::io::Error| {
        vec![format!("{folder}: {error}: each language has a folder of messages named by its tag")]
    };
    let files = fs::read_dir(&folder).map_err(wrong)?;
    files.map(|file| file.map(|file| file.path()).map_err(wrong)).collect()
}

fn parts(pattern: &Pattern<&str>, language: Language) -> Result<Vec<Part>, String> {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Ok(Part::Text((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(variable) } => {
            Ok(Part::Variable(name(variable)?))
        }
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let mut keyed = Vec::new();
            // The one that is for whatever no other is for comes last.
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|one| one.default);
            for variant in others.into_iter().chain(default) {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                keyed.push((key.to_owned(), parts(&variant.value, language)?));
            }
            if keyed
                .iter()
                .any(|(_, parts)| parts.iter().any(|part| matches!(part, Part::Choice(..))))
            {
                return Err("has a choice within a choice: write two messages".to_owned());
            }
            plural(keyed.iter().map(|(key, _)| key.as_str()), language)?;
            Ok(Part::Choice(name(selector)?, keyed))
        }
    };
    pattern.elements.iter().map(element).collect()
}

/// Whether a choice has each plural of the language and no other, unless it goes by numbers alone.
fn plural<'a>(keys: impl Iterator<Item = &'a str>, language: Language) -> Result<(), String> {
    let forms: Vec<_> = keys.filter(|key| key.parse::<u32>().is_err()).collect();
    let wanted = language.plurals().forms;
    if let Some(other) = forms.iter().find(|form| !wanted.contains(form)) {
        return Err(format!(
            "chooses by [{other}], which is neither a number nor a plural of {}: its plurals are {wanted:?}; \
            for words, write a message for each",
            language.name()
        ));
    }
    match wanted.iter().find(|form| !forms.contains(form)) {
        Some(missing) if !forms.is_empty() => Err(format!(
            "has no variant [{missing}]: {} has the plurals {wanted:?}",
            language.name()
        )),
        _ => Ok(()),
    }
}

fn name(variable: &InlineExpression<&str>) -> Result<String, String> {
    match variable {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        _ => Err("has what is not read here: only variables stand in braces".to_owned()),
    }
}
