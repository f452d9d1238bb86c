//! Both languages are whole: no message is missing, unused, doubled or out of step.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use outbound_rule::facts::{Fact, Facts, Measure};
use outbound_rule::law::diligence::Factor;
use outbound_rule::law::duties::{
    CERTIFICATION, FACTORS, ITEMS, LANGUAGE, Signer, completion_rules,
};
use outbound_rule::law::penalties::{
    CRIMINAL, DIVESTMENT, NOT_SELF_DISCLOSURE, SELF_DISCLOSURE, VIOLATIONS,
};
use outbound_rule::law::{Basis, Citation, Provision, Test};
use outbound_words::{Language, Piece, Value, Words};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Keys made from data that stands elsewhere, and the one language that has them.
///
/// Our words for a paragraph stand in the law itself in English; `Citation::key` names the German.
const OF_ONE_LANGUAGE: [(&str, Language); 1] = [("p850-", Language::German)];

/// A message: its key and the variables in it.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_question_has_its_words_help_and_example() {
    let facts = Fact::ALL.iter().map(|fact| format!("fact-{}", fact.name()));
    let figures = Measure::ALL.iter().map(|measure| format!("measure-{}", measure.name()));
    let asked: Vec<_> = facts.chain(figures).collect();
    for language in Language::ALL {
        let messages = shared(language);
        for question in &asked {
            for part in ["", "-help", "-example"] {
                assert!(messages.contains_key(&format!("{question}{part}")), "{question}{part}");
            }
        }
        let examples = messages.keys().filter_map(|key| key.strip_suffix("-example"));
        examples
            .for_each(|of| assert!(asked.contains(&of.to_owned()), "an example of nothing: {of}"));
    }
}

#[test]
fn every_file_of_a_language_is_read() {
    for language in Language::ALL {
        let folder = Path::new("crates/outbound-words/locale").join(language.tag());
        let on_disk: BTreeSet<_> = fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        let read = language.sources().iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(on_disk, read, "in {}", language.tag());
    }
}

#[test]
fn every_file_is_clean_fluent() {
    for language in Language::ALL {
        for (name, source) in language.sources() {
            let errors = FluentResource::try_new((*source).to_owned()).err().map(|(_, e)| e);
            assert_eq!(errors, None, "{}/{name}", language.tag());
        }
    }
}

#[test]
fn no_key_stands_twice() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for (key, _) in language.sources().iter().flat_map(|(_, source)| messages(source)) {
            assert!(seen.insert(key.clone()), "`{key}` stands twice in {}", language.tag());
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_variables() {
    let [english, german] = Language::ALL.map(shared);
    assert_eq!(missing(&english, &german), [""; 0], "missing in German");
    assert_eq!(missing(&german, &english), [""; 0], "missing in English");
    for (key, variables) in &english {
        assert_eq!(Some(variables), german.get(key), "variables of `{key}`");
    }
}

#[test]
fn every_key_asked_for_has_a_message() {
    let english = shared(Language::English);
    for (file, source) in sources() {
        for asked in asked_for(&source) {
            let has_message = english.contains_key(&asked)
                || asked.contains('{') && english.keys().any(|key| is_made_by(key, &asked));
            assert!(has_message, "{}: no message `{asked}`", file.display());
        }
    }
}

#[test]
fn a_literal_of_a_family_is_one_of_its_keys() {
    let english = shared(Language::English);
    let sources = sources();
    let made = sources.iter().flat_map(|(_, source)| asked_for(source));
    let families: BTreeSet<_> =
        made.filter_map(|made| Some(made.split_once('{')?.0.to_owned())).collect();
    for (file, source) in &sources {
        for literal in literals(source) {
            let is_plain = literal.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
            let is_of_a_family = families
                .iter()
                .any(|family| family.ends_with('-') && literal.starts_with(family.as_str()))
                && !families.contains(&literal)
                // The beginning of a key that is joined of parts.
                && !families.contains(&format!("{literal}-"));
            let stands = !is_plain || !is_of_a_family || english.contains_key(&literal);
            assert!(stands, "{}: no message `{literal}`", file.display());
        }
    }
}

#[test]
fn every_message_is_used() {
    let literals: BTreeSet<_> = sources()
        .iter()
        .flat_map(|(_, source)| [literals(source), joined(source)].concat())
        .collect();
    let made: Vec<_> = literals.iter().filter(|literal| literal.contains('{')).collect();
    let unused: Vec<_> = shared(Language::English)
        .into_keys()
        .filter(|key| !literals.contains(key) && !made.iter().any(|made| is_made_by(key, made)))
        .collect();
    assert_eq!(unused, [""; 0], "no source asks for these");
}

#[test]
fn a_sentence_keeps_every_control_in_either_language() {
    for language in Language::ALL {
        let slots = ["weekday", "date"];
        let pieces = Words::of(language).slots("date-with-weekday", &slots);
        assert_eq!(
            pieces,
            [Piece::Slot("weekday"), Piece::Text(", ".into()), Piece::Slot("date")],
            "in {}",
            language.tag()
        );
    }
}

#[test]
fn counts_and_texts_are_filled_in() {
    let words = Words::of(Language::German);
    assert_eq!(words.with("weekday", &[("number", Value::from(4_u32))]), "Donnerstag");
    assert_eq!(words.date_with_weekday(jiff::civil::date(2027, 3, 13)), "Samstag, 13. März 2027");
}

#[test]
fn german_speaks_of_the_rule_in_german() {
    let words = Words::of(Language::German);
    for (key, word) in [
        ("outcome-prohibited", "Verboten"),
        ("outcome-notifiable", "Meldepflichtig"),
        ("outcome-excepted", "Ausgenommen"),
        ("outcome-not_covered", "Nicht erfasst"),
    ] {
        assert_eq!(words.text(key), word);
    }
}

/// Ours fills in as much of Fluent as the messages use; it agrees with Fluent's own for each of them,
/// whatever a variable holds.
#[test]
fn messages_are_filled_in_as_fluent_does() {
    let words_of_variants = ["superscript", "exponent", "notation", "percent", "no variant"];
    for language in Language::ALL {
        let words = Words::of(language);
        let mut theirs = FluentBundle::new(language.tag().parse().into_iter().collect());
        theirs.set_use_isolating(false);
        for (_, source) in language.sources() {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap();
            theirs.add_resource(resource).unwrap();
        }
        for (key, variables) in language.sources().iter().flat_map(|(_, text)| messages(text)) {
            let names = variables.into_iter().map(|name| &*name.leak());
            let names: Vec<&'static str> = names.collect();
            let texts = words_of_variants.map(Value::from);
            for value in texts.into_iter().chain((0..15_u32).map(Value::from)) {
                let given = match &value {
                    Value::Text(text) => FluentValue::from(text.to_string()),
                    Value::Count(count) => FluentValue::from(*count),
                };
                let args: FluentArgs = names.iter().map(|name| (*name, given.clone())).collect();
                let ours: Vec<_> = names.iter().map(|name| (*name, value.clone())).collect();
                let mut errors = Vec::new();
                let pattern = theirs.get_message(&key).unwrap().value().unwrap();
                let expected = theirs.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{errors:?}");
                assert_eq!(words.with(&key, &ours), *expected, "`{key}` with {value:?}");
            }
        }
    }
}

/// The messages of a language that every language has.
fn shared(language: Language) -> Messages {
    let mut all: Messages =
        language.sources().iter().flat_map(|(_, source)| messages(source)).collect();
    for (prefix, owner) in OF_ONE_LANGUAGE {
        let strays = all.keys().any(|key| language != owner && key.starts_with(prefix));
        assert!(!strays, "`{prefix}…` belongs to {} alone", owner.tag());
        all.retain(|key, _| !key.starts_with(prefix));
    }
    all
}

fn missing(of: &Messages, from: &Messages) -> Vec<String> {
    of.keys().filter(|key| !from.contains_key(*key)).cloned().collect()
}

/// The messages of a Fluent file: a key starts a line, what belongs to it is indented.
fn messages(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in source.lines() {
        let starts = line.starts_with(|first: char| first.is_ascii_alphabetic());
        if let Some((key, _)) = line.split_once('=').filter(|_| starts) {
            messages.push((key.trim().to_owned(), BTreeSet::new()));
        }
        if let Some((_, variables)) = messages.last_mut().filter(|_| !line.starts_with('#')) {
            let named = line.split("{ $").skip(1).map(|rest| {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
                rest[..end.unwrap_or(rest.len())].to_owned()
            });
            variables.extend(named);
        }
    }
    messages
}

/// Whether a key can come from a format string such as `fact-{}-help`.
fn is_made_by(key: &str, format: &str) -> bool {
    let mut fixed = Vec::new();
    let mut rest = format;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else { return false };
        fixed.push(before);
        rest = after;
    }
    // The start must name a family; otherwise `{a}{b}` would make every key.
    let Some(start) = fixed.first().filter(|start| start.ends_with('-')) else { return false };
    let Some(mut inner) = key.strip_prefix(start) else { return false };
    for part in &fixed[1..] {
        let Some((_, after)) = inner.split_once(part) else { return false };
        inner = after;
    }
    inner.len() > rest.len() && inner.ends_with(rest) || !fixed[1..].is_empty() && inner == rest
}

#[test]
fn format_strings_make_the_keys_of_their_family() {
    assert!(is_made_by("fact-us_citizen-help", "fact-{}-help"));
    assert!(is_made_by("outcome-prohibited", "outcome-{name}"));
    assert!(!is_made_by("fact-us_citizen-yes", "fact-{}-help"));
    assert!(!is_made_by("anything", "{a}{b}"));
    let made = r#"words.joined(&["fact", fact.name(&[1, 2]), "help"]), words.joined(&[a, b,])"#;
    assert_eq!(joined(made), ["fact-{}-help", "{}-{}"]);
}

/// The Rust files of the site and of all crates, with their text.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let crates = fs::read_dir("crates").unwrap();
    let mut folders: Vec<_> = crates.map(|one| one.unwrap().path().join("src")).collect();
    folders.push(PathBuf::from("src"));
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// The literals in what is given as the key to `text`, `with` and `slots`.
fn asked_for(source: &str) -> Vec<String> {
    let calls = [".text(", ".with(", ".slots(", "says(words, "];
    calls
        .iter()
        .flat_map(|call| source.match_indices(call).map(|(at, _)| &source[at + call.len()..]))
        .flat_map(|rest| literals(first_argument(rest)))
        .chain(joined(source))
        .collect()
}

/// The keys made of parts, as format strings: `joined(&["fact", fact.name(), "help"])` is `fact-{}-help`.
fn joined(source: &str) -> Vec<String> {
    let call = ".joined(&[";
    let lists = source.match_indices(call).map(|(at, _)| &source[at + call.len()..]);
    lists.map(|list| parts(list).join("-")).collect()
}

/// The parts of a list up to its end: what is no literal as `{}`.
fn parts(mut list: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    loop {
        let part = first_argument(list.trim_start());
        let literal = part.trim().strip_prefix('"').and_then(|part| part.strip_suffix('"'));
        if !part.trim().is_empty() {
            parts.push(literal.unwrap_or("{}"));
        }
        list = &list.trim_start()[part.len()..];
        match list.strip_prefix(',') {
            Some(rest) => list = rest,
            None => return parts,
        }
    }
}

/// Up to the comma or bracket that ends the first argument.
fn first_argument(rest: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    for (at, letter) in rest.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ',' | ')' | ']' if depth == 0 => return &rest[..at],
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    rest
}

/// String literals, without their quotes. Good enough for keys, which hold no escapes.
fn literals(source: &str) -> Vec<String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// What the law says in English in its own data has German words under its place, and there are no
/// German words for places the law has not.
#[test]
fn every_place_of_the_law_has_german_words() {
    let mut places = BTreeSet::new();
    for section in outbound_rule::law::part850::SECTIONS {
        let place = Citation::of(section.number);
        places.insert(place.key());
        section.versions.iter().for_each(|version| places_of(&version.test, &place, &mut places));
    }
    places.extend(provisions().map(|provision| provision.citation().key()));
    let german = Language::German.sources().iter().flat_map(|(_, source)| messages(source));
    let worded: BTreeSet<_> =
        german.map(|(key, _)| key).filter(|key| key.starts_with("p850-")).collect();
    assert_eq!(worded, places);
}

fn provisions() -> impl Iterator<Item = &'static Provision> {
    let owed = ITEMS.iter().chain(&FACTORS).chain(&CERTIFICATION).chain([&LANGUAGE]);
    let signed = Signer::ALL.into_iter().map(Signer::provision);
    let fund = completion_rules(&Facts::new(0), &Basis::default());
    let dear = VIOLATIONS.iter().chain(&SELF_DISCLOSURE).chain(&NOT_SELF_DISCLOSURE);
    let dear = dear.chain([&DIVESTMENT]).chain(CRIMINAL.iter().map(|one| &one.provision));
    let sought = Factor::ALL.iter().map(|factor| factor.provision());
    owed.chain(sought).chain(signed).chain(fund).chain(dear)
}

fn places_of(test: &Test, place: &Citation, places: &mut BTreeSet<String>) {
    match test {
        Test::Para(label, _, inner) => {
            let here = place.at(label);
            places.insert(here.key());
            places_of(inner, &here, places);
        }
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().for_each(|test| places_of(test, place, places));
        }
        Test::Not(inner) | Test::AnySystem(inner) | Test::Given(_, inner) => {
            places_of(inner, place, places);
        }
        Test::Reads(_, ours, other) => {
            places_of(ours, place, places);
            places_of(other, place, places);
        }
        _ => {}
    }
}
