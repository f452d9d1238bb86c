//! Whatever the bytes, reading them as a deal ends with a deal or a reason, quickly and within bounds.
//!
//! The same as `fuzz/fuzz_targets/deal.rs` does for hours, here over its corpus and over a few
//! thousand files made up from pieces of deals.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_check::assessment::{assess, basis};
use outbound_check::deal::{Deal, Refused, Sealed, limits};
use outbound_check::facts::{Answer, Fact};
use outbound_check::number::Notation;
use outbound_check::workspace::Workspace;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{Index, select};
use std::fs;
use std::path::Path;

/// Reads a file and holds what comes of it against the promises.
fn try_out(bytes: &[u8]) {
    match Deal::read(bytes) {
        Ok(deal) => {
            assert!(deal.systems.len() <= limits::SYSTEMS);
            let written = deal.write();
            let again = Deal::read(written.as_bytes());
            assert_eq!(again.unwrap_or_else(|refused| panic!("{refused}: {written}")), deal);
        }
        Err(refused) => {
            let said = refused.to_string();
            assert!(!said.is_empty() && said.len() < 2_000 + bytes.len(), "{said}");
            if let Refused::At { path, problem } = refused {
                assert!(!path.is_empty() && !problem.to_string().is_empty());
            }
        }
    }
}

/// The same of a link, of what a browser keeps, and of an encrypted file.
fn try_out_text(text: &str) {
    if let Ok(deal) = Deal::of_link(text) {
        assert_eq!(Deal::of_link(&deal.link()).unwrap(), deal);
    }
    if let Ok(kept) = Workspace::kept(text, Notation::English) {
        assert_eq!(Workspace::kept(&kept.keep(), Notation::English).unwrap(), kept);
    }
    if let Ok(sealed) = Sealed::read(text) {
        assert_eq!(Sealed::read(&sealed.write()).unwrap(), sealed);
    }
}

/// A text that opens, with some letters of it changed, left out or doubled.
fn damaged_text() -> impl Strategy<Value = String> {
    let deal = Deal::example();
    let kept = Workspace::example(Notation::English).keep();
    let mut sealed = Sealed::new(&[7; 16]);
    (sealed.key, sealed.iv, sealed.content) = (vec![1; 40], vec![2; 12], vec![3; 40]);
    let texts = vec![deal.link(), kept, sealed.write()];
    let letters = select("nyYN019-_.eJ{}\"\n=+ ".chars().collect::<Vec<_>>());
    (select(texts), vec((any::<Index>(), letters, 0..4_usize), 1..5)).prop_map(|(text, changes)| {
        let mut letters: Vec<char> = text.chars().collect();
        for (place, letter, how) in changes {
            let place = place.index(letters.len());
            match how {
                0 => letters[place] = letter,
                1 => letters.truncate(place.max(1)),
                2 => letters.insert(place, letter),
                _ => letters.extend_from_within(place..),
            }
        }
        letters.into_iter().collect()
    })
}

#[test]
fn the_corpus_is_read_or_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/deal");
    let mut read = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        read += usize::from(Deal::read(&bytes).is_ok());
        try_out(&bytes);
    }
    assert!(read >= 3, "some of the corpus are deals");
}

/// Pieces of which files are made that are nearly deals.
fn piece() -> impl Strategy<Value = String> {
    let names =
        Fact::ALL.iter().map(|fact| fact.name()).chain(Answer::ALL.map(Answer::name)).chain([
            "version",
            "answers",
            "systems",
            "training",
            "stages",
            "method",
            "stated",
            "operations",
            "measures",
            "nand_layers",
            "coverage",
            "dates",
            "agreed",
            "value_usd",
            "name",
            "note",
            "evidence",
            "source",
            "date",
            "answer",
            "assumed",
            "low",
            "high",
            "about",
            "factor",
            "chip_time",
            "accelerator",
            "__proto__",
        ]);
    let names: Vec<String> = names.map(|name| format!("\"{name}\"")).collect();
    let numbers =
        ["0", "1", "-1", "1e23", "1e999", "-0.0", "0.1", "1e-400", "18446744073709551616", "90"];
    prop_oneof![
        4 => select(names),
        1 => select(numbers.to_vec()).prop_map(str::to_owned),
        6 => select(vec!["{", "}", "[", "]", ",", ":"]).prop_map(str::to_owned),
        1 => select(vec!["null", "true", "\"2026-05-01\"", "\"\\u0000\"", "\"\\ud800\"", " ", "\n", "\"", "\\"]).prop_map(str::to_owned),
    ]
}

/// JSON of the right shape with anything in it.
fn nested() -> impl Strategy<Value = String> {
    piece().prop_recursive(6, 64, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(|all| format!("[{}]", all.join(","))),
            vec((piece(), inner), 0..6).prop_map(|all| {
                let all: Vec<_> =
                    all.into_iter().map(|(key, value)| format!("{key}:{value}")).collect();
                format!("{{{}}}", all.join(","))
            }),
        ]
    })
}

/// A file that opens, with some bytes of it changed, left out or doubled.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let files = [include_str!("cases/deal-version-1.json").to_owned(), Deal::example().write()];
    let changes = vec((any::<Index>(), any::<u8>(), 0..4_usize), 1..4);
    (select(files.to_vec()), changes).prop_map(|(file, changes)| {
        let mut bytes = file.into_bytes();
        for (place, byte, how) in changes {
            let place = place.index(bytes.len());
            match how {
                0 => bytes[place] = byte,
                1 => bytes.truncate(place.max(1)),
                2 => bytes.insert(place, byte),
                _ => {
                    let copy = bytes[place..].to_vec();
                    bytes.extend(copy);
                }
            }
        }
        bytes
    })
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..512)) {
        try_out(&bytes);
    }

    #[test]
    fn any_pieces_are_read_or_refused(pieces in vec(piece(), 0..60)) {
        try_out(pieces.concat().as_bytes());
    }

    #[test]
    fn any_json_is_read_or_refused(text in nested()) {
        try_out(text.as_bytes());
        try_out(format!("{{\"answers\":{text}}}").as_bytes());
        try_out(format!("{{\"systems\":[{{\"training\":{text}}}]}}").as_bytes());
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(bytes in damaged()) {
        try_out(&bytes);
    }

    #[test]
    fn any_text_is_a_link_or_kept_or_refused(text in ".{0,200}") {
        try_out_text(&text);
        try_out_text(&format!("1.{text}"));
        try_out_text(&format!("outbound-check 1 0\n={text}"));
    }

    #[test]
    fn a_damaged_text_is_read_or_refused(text in damaged_text()) {
        try_out_text(&text);
    }

    #[test]
    fn answers_come_back_as_they_were_given(facts in vec((select(Fact::ALL.to_vec()), select(Answer::ALL.to_vec())), 0..40), system in Just(Some(0))) {
        let mut deal = Deal { systems: vec![Default::default()], ..Deal::default() };
        for (fact, answer) in &facts {
            deal.set(*fact, system, Some(*answer));
        }
        let read = Deal::read(deal.write().as_bytes());
        prop_assert!(read.is_ok());
        prop_assert_eq!(read.unwrap(), deal);
    }
}

#[test]
fn the_largest_file_that_is_read_is_also_assessed() {
    let deal = Deal { systems: vec![Default::default(); limits::SYSTEMS], ..Deal::default() };
    let deal = Deal::read(deal.write().as_bytes()).unwrap();
    assert_eq!(assess(&deal, &basis(&deal)).possible.len(), 4);
}
