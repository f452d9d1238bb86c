//! Writing the messages as Rust.

use crate::family::{Family, Of};
use crate::fluent::Part;
use crate::language::Language;
use crate::paragraphs;
use crate::whole::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The module of all messages: first the families, then what belongs to none.
pub fn source(
    mut entries: BTreeMap<String, Entry>,
    families: Vec<Family>,
) -> Result<String, Vec<String>> {
    let mut source = String::new();
    let mut errors = Vec::new();
    let mut taken = BTreeSet::new();
    for family in families {
        let free = |key: &str| !taken.contains(key);
        match self::family(&family, &entries, free) {
            Ok((function, keys)) => {
                source += &function;
                taken.extend(keys);
            }
            Err(missing) => errors.extend(missing),
        }
    }
    entries.retain(|key, _| !taken.contains(key));
    let mut names = BTreeMap::new();
    let mut paragraphs = String::new();
    for (key, entry) in &entries {
        if key.starts_with(paragraphs::PREFIX) {
            let _ = write!(paragraphs, "({key:?}, {}), ", message(entry));
            continue;
        }
        source +=
            &if entry.variables.is_empty() { constant(key, entry) } else { sentence(key, entry) };
        if let Some(twin) = names.insert(key.replace('-', "_"), key) {
            errors.push(format!("`{key}` and `{twin}` would have the same name: rename one"));
        }
    }
    let _ = write!(
        source,
        "/// Our words for every place of the rule, in the order of their keys.\n\
        pub(crate) static PARAGRAPHS: &[(&str, Message)] = &[{paragraphs}];\n"
    );
    if errors.is_empty() { Ok(source) } else { Err(errors) }
}

/// Every message by its key with its variables, and whether they are counts: for the test of `src/fill.rs`.
pub fn table(entries: &BTreeMap<String, Entry>) -> String {
    let rows = entries.iter().filter(|(key, _)| !key.starts_with(paragraphs::PREFIX));
    let rows = rows.map(|(key, entry)| {
        let variables: Vec<_> = entry.variables.iter().collect();
        format!("({key:?}, &{variables:?}, {}),\n", message(entry))
    });
    format!("&[{}]\n", rows.collect::<String>())
}

/// The function of a family, and the keys it has taken up.
fn family(
    family: &Family,
    entries: &BTreeMap<String, Entry>,
    free: impl Fn(&str) -> bool,
) -> Result<(String, Vec<String>), Vec<String>> {
    let (mut arms, mut keys, mut errors) = (String::new(), Vec::new(), Vec::new());
    let mut doc = String::new();
    // Of a name nothing is known, so that there may be no message.
    let by_name = !matches!(family.of, Of::Variants(..));
    let mut arm = |pattern: &str, name: &str| {
        let key = family.key(name);
        let found = entries.get(&key).filter(|entry| entry.variables.is_empty());
        let said = match (found, family.partial) {
            (Some(entry), partial) => {
                doc += &format!("{name}: {}\n", shown(entry));
                let message = message(entry);
                if partial || by_name { format!("Some({message})") } else { message }
            }
            (None, true) => "None".to_owned(),
            (None, false) => {
                errors.push(format!(
                    "there is no message `{key}` without variables, which `{}` needs: write it in every language",
                    family.keys
                ));
                return;
            }
        };
        arms += &format!("        {pattern} => {said},\n");
        keys.push(key);
    };
    let (of, type_name) = match &family.of {
        Of::Variants(path, variants) => {
            let path = path.replace(' ', "");
            for (variant, name) in variants {
                arm(&format!("{path}::{variant}"), name);
            }
            ("of", path)
        }
        Of::Names(names) => {
            names.iter().for_each(|name| arm(&format!("{name:?}"), name));
            ("name", "&str".to_owned())
        }
        Of::Written => {
            let keys = entries.keys().filter(|key| free(key));
            keys.filter_map(|key| family.name(key))
                .for_each(|name| arm(&format!("{name:?}"), name));
            ("name", "&str".to_owned())
        }
    };
    if by_name {
        arms += "        _ => None,\n";
    }
    let result = if family.partial || by_name { "Option<Message>" } else { "Message" };
    let function = family.function();
    // Texts are not yet compared where constants are worked out.
    let constant = if by_name { "" } else { "const " };
    let source = format!(
        "{}#[must_use]\npub {constant}fn {function}({of}: {type_name}) -> {result} {{\n    match {of} {{\n{arms}    }}\n}}\n",
        docs(&format!("`{}`:", family.keys), &doc)
    );
    if errors.is_empty() { Ok((source, keys)) } else { Err(errors) }
}

/// A message without variables.
fn constant(key: &str, entry: &Entry) -> String {
    let name = key.replace('-', "_").to_ascii_uppercase();
    let docs = docs(&format!("`{key}`:"), &shown(entry));
    format!("{docs}pub const {name}: Message = {};\n", message(entry))
}

/// A message with variables: a struct with a field for each.
fn sentence(key: &str, entry: &Entry) -> String {
    let name = camel(key);
    let [mut types, mut fields, mut bounds, mut values] = [const { String::new() }; 4];
    for (variable, counted) in &entry.variables {
        let kind = camel(variable);
        let field = variable.replace('-', "_");
        let what = if *counted { "The count that is `$" } else { "What is put in for `$" };
        types += &format!("{kind}, ");
        fields += &format!("    /// {what}{variable}`.\n    pub {field}: {kind},\n");
        let into = if *counted { "crate::Count" } else { "crate::Value" };
        bounds += &format!("{kind}: Into<{into}>, ");
        values += &if *counted {
            format!("crate::Value::Count(self.{field}.into()), ")
        } else {
            format!("self.{field}.into(), ")
        };
    }
    let docs = docs(&format!("`{key}`:"), &shown(entry));
    format!(
        // A variable may be called as a type is: what is not the variable's is named by its path.
        "{docs}#[derive(Clone, Copy, Debug)]\npub struct {name}<{types}> {{\n{fields}}}\n\
        impl<{bounds}> Say for {name}<{types}> {{\n    fn say(self, language: crate::Language) -> crate::AttrValue {{\n        \
        filled({}, language, &[{values}])\n    }}\n}}\n",
        message(entry)
    )
}

/// The message as a constant.
fn message(entry: &Entry) -> String {
    let variables: Vec<_> = entry.variables.keys().map(String::as_str).collect();
    let texts: Vec<_> = entry.texts.iter().map(|parts| written(parts, &variables)).collect();
    format!("Message({:?})", texts.join("\u{5}"))
}

/// A text as `src/fill.rs` reads it: `{0}` for the first variable, and for a choice by it `\u{1}0`, then of each variant
/// `\u{2}key\u{3}text`, and `\u{4}`.
fn written(parts: &[Part], variables: &[&str]) -> String {
    let place = |name: &str| variables.iter().position(|known| *known == name).unwrap_or_default();
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(words) => text += words,
            Part::Variable(name) => text += &format!("{{{}}}", place(name)),
            Part::Choice(name, variants) => {
                text += &format!("\u{1}{}", place(name));
                for (key, parts) in variants {
                    text += &format!("\u{2}{key}\u{3}{}", written(parts, variables));
                }
                text.push('\u{4}');
            }
        }
    }
    text
}

/// The text in the language of the rule, for people.
fn shown(entry: &Entry) -> String {
    let at = Language::ALL.iter().position(|language| *language == Language::OF_THE_RULE);
    let parts = at.and_then(|at| entry.texts.get(at)).map(Vec::as_slice).unwrap_or_default();
    readable(parts)
}

fn readable(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(words) => words.clone(),
        Part::Variable(name) => format!("{{ ${name} }}"),
        Part::Choice(name, variants) => {
            let each = variants.iter().map(|(key, parts)| format!(" [{key}] {}", readable(parts)));
            format!("{{ ${name} ->{} }}", each.collect::<String>())
        }
    };
    parts.iter().map(part).collect()
}

/// A doc comment: how the Fluent files call it, and what it says.
fn docs(called: &str, says: &str) -> String {
    let lines = says.lines().map(|line| format!("/// {line}\n")).collect::<String>();
    format!("/// {called}\n///\n/// ```text\n{lines}/// ```\n")
}

/// `misread-too-large` as a name of a type: `MisreadTooLarge`.
fn camel(key: &str) -> String {
    let words = key.split(['-', '_']).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + rest
        })
        .collect()
}
