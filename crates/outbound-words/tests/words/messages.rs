//! Messages as they are said, and that none is there for nothing.

use outbound_rule::law::Outcome;
use outbound_words::{Language, Piece, Slot, Words, message};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn a_sentence_keeps_every_control_in_each_language() {
    for language in Language::ALL {
        let sentence = message::DateWithWeekday { weekday: Slot(0), date: Slot(1) };
        let pieces = Words::of(language).pieces(sentence);
        let expected = [Piece::Slot(Slot(0)), Piece::Text(", ".into()), Piece::Slot(Slot(1))];
        assert_eq!(pieces, expected, "in {}", language.tag());
    }
}

#[test]
fn counts_and_texts_are_filled_in() {
    let words = Words::of(Language::German);
    assert_eq!(words.text(message::Weekday { number: 4_u32 }), "Donnerstag");
    assert_eq!(words.date_with_weekday(jiff::civil::date(2027, 3, 13)), "Samstag, 13. März 2027");
    assert_eq!(words.text(message::AnswersMore { number: 1_u32 }), "Eine weitere");
    assert_eq!(words.text(message::AnswersMore { number: 2_u32 }), "2 weitere");
}

#[test]
fn german_speaks_of_the_rule_in_german() {
    let words = Words::of(Language::German);
    let said = Outcome::ALL.map(|outcome| words.text(message::outcome(outcome)).to_string());
    assert_eq!(said, ["Nicht erfasst", "Ausgenommen", "Meldepflichtig", "Verboten"]);
}

/// The compiler does not see across crates that a constant is used nowhere. So the sources are searched for
/// `message::` and its name.
#[test]
fn every_message_is_said_somewhere() {
    let made = include_str!(concat!(env!("OUT_DIR"), "/messages.rs"));
    let items = ["pub const fn ", "pub fn ", "pub const ", "pub struct "];
    let named = made
        .lines()
        .filter_map(|line| items.iter().find_map(|item| line.strip_prefix(item)).map(identifier));
    let mut sources = Vec::new();
    texts(Path::new("../../src"), &mut sources);
    texts(Path::new(".."), &mut sources);
    let said: BTreeSet<_> = sources
        .iter()
        .flat_map(|source| source.split("message::").skip(1))
        .map(identifier)
        .collect();
    let unsaid: Vec<_> = named.filter(|name| !said.contains(name)).collect();
    assert_eq!(unsaid, [""; 0], "nothing says these: take them out of the Fluent files");
}

fn identifier(source: &str) -> &str {
    let end = source.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    end.map_or(source, |end| &source[..end])
}

/// The Rust sources below a folder, without tests.
fn texts(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("tests") {
                texts(&path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(fs::read_to_string(path).unwrap());
        }
    }
}
