//! Whatever the bytes, reading them as a deal ends with a deal or a reason, quickly and within bounds.
//!
//! So it is with all that comes from outside. `fuzz/promises.rs` says what holds; the targets beside it try that
//! for hours, and here it is tried over their corpora, what is made of them, and pieces of deals.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_check::assessment::{assess, basis};
use outbound_check::deal::{Deal, Sealed, limits};
use outbound_check::facts::{Answer, Fact};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{Index, select};
use std::fs;
use std::path::Path;

#[path = "../fuzz/promises.rs"]
mod promises;

fn try_out(bytes: &[u8]) {
    promises::deal(bytes);
}

fn try_out_text(text: &str) {
    promises::text(text);
}

/// A text that opens, with some letters of it changed, left out or doubled.
fn damaged_text() -> impl Strategy<Value = String> {
    let deal = Deal::example();
    let kept = include_str!("cases/kept-version-1.txt").to_owned();
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

/// The corpus of a target, file by file.
fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

/// A number made from another, the same on every run (Marsaglia's xorshift).
fn next(seed: &mut usize, below: usize) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed % below.max(1)
}

/// A file of the corpus, changed as a fuzzer would: bytes exchanged, left out, doubled, or taken from another.
fn mutated(files: &[Vec<u8>], seed: &mut usize) -> Vec<u8> {
    let mut bytes = files[next(seed, files.len())].clone();
    for _ in 0..=next(seed, 4) {
        let (from, to) = (next(seed, bytes.len() + 1), next(seed, bytes.len() + 1));
        let (from, to) = (from.min(to), from.max(to));
        match next(seed, 5) {
            0 if from < bytes.len() => bytes[from] = next(seed, 256) as u8,
            1 => bytes.truncate(to),
            2 => drop(bytes.drain(from..to)),
            3 => bytes.extend_from_within(from..to),
            _ => {
                let other = &files[next(seed, files.len())];
                let cut = next(seed, other.len() + 1);
                bytes.splice(from..to, other[cut..].iter().copied());
            }
        }
    }
    bytes
}

#[test]
fn the_corpora_and_what_is_made_of_them_keep_every_promise() {
    for (target, keep) in promises::ALL {
        let files = corpus(target);
        assert!(files.len() >= 3, "the corpus of {target}");
        files.iter().for_each(|bytes| keep(bytes));
        let mut seed = 0x9e37_79b9_7f4a_7c15;
        let times = if target == "export" { 100 } else { 3_000 };
        (0..times).for_each(|_| keep(&mutated(&files, &mut seed)));
    }
    let read = corpus("deal").iter().filter(|bytes| Deal::read(bytes).is_ok()).count();
    assert!(read >= 3, "some of the corpus are deals");
}

#[test]
fn every_target_has_its_promise_and_its_corpus() {
    let names = |folder: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut names: Vec<_> =
            entries.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    let mut kept: Vec<_> = promises::ALL.iter().map(|(name, _)| (*name).to_owned()).collect();
    kept.sort();
    assert_eq!(names("fuzz_targets"), kept);
    assert_eq!(names("corpus"), kept);
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
    fn any_text_is_a_number_a_day_an_address_or_refused(text in ".{0,200}", typed in "[0-9eE.,+×/÷–^kMBT%⁰¹²³ -]{0,40}") {
        for text in [&text, &typed] {
            promises::number(text);
            promises::address(text);
            promises::address(&format!("#/en/{text}"));
        }
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
