//! What the page is compiled with beside its sources: the hash of the rule data, its words, and the published models.

#[path = "build/models.rs"]
mod models;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::{collections::BTreeMap, env, fs, path::Path};

/// The words of the feature `explore`.
const EXPLORE_WORDS: &str = "explore.ftl";

fn explores() -> bool {
    env::var_os("CARGO_FEATURE_EXPLORE").is_some()
}

fn main() {
    let made = hash().and_then(|()| words()).and_then(|()| models());
    if let Err(error) = made {
        println!("cargo:error={error}");
    }
}

/// The hash of the rule data that the page saves, for the page to show: anyone can run `sha256sum` on it.
fn hash() -> Result<(), String> {
    let rules = "data/rules.json";
    println!("cargo:rerun-if-changed={rules}");
    let bytes = fs::read(rules).map_err(|error| format!("{rules}: {error}"))?;
    let hash = hmac_sha256::Hash::hash(&bytes).map(|byte| format!("{byte:02x}"));
    println!("cargo:rustc-env=RULES_SHA256={}", hash.concat());
    Ok(())
}

/// The messages of the Fluent files as `src/locale/fill.rs` reads them: the keys by themselves, since
/// the languages have the same ones, and a file for the messages of each. What German alone has comes last.
fn words() -> Result<(), String> {
    println!("cargo:rerun-if-changed=locale");
    let (english, mut german) = (messages("locale/en")?, messages("locale/de")?);
    let mut keys: Vec<_> = english.keys().cloned().collect();
    let mut both = [Vec::new(), Vec::new()];
    for (key, message) in english {
        both[0].push(message);
        both[1].push(german.remove(&key).ok_or_else(|| format!("`{key}` has no German"))?);
    }
    keys.extend(german.keys().cloned());
    both[1].extend(german.into_values());
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    for (name, list) in ["keys", "en", "de"].into_iter().zip([&keys, &both[0], &both[1]]) {
        fs::write(Path::new(&out).join(name), list.join("\0"))
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// The published models, as far as a page shows them.
fn models() -> Result<(), String> {
    let file = "data/models.tsv";
    println!("cargo:rerun-if-changed={file}");
    let all = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let shown = if explores() { all } else { models::starting_points(&all) };
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&out).join("models.tsv"), shown).map_err(|error| error.to_string())
}

/// The messages of one language, each by its key.
fn messages(folder: &str) -> Result<BTreeMap<String, String>, String> {
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))? {
        let path = file.map_err(|error| format!("{folder}: {error}"))?.path();
        let of_explore = path.file_name().is_some_and(|name| name == EXPLORE_WORDS);
        if of_explore && !explores() {
            continue;
        }
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
