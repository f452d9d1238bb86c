//! Whatever the bytes, reading them as a deal ends with a deal or a reason, quickly and within bounds.
//!
//! So it is with all that comes from outside. `fuzz/promises.rs` says what holds; the targets beside it try that
//! for hours, `examples/fuzz.rs` on millions of inputs, and here it is tried over the corpora, what is made of them and of
//! the schema, and pieces of deals.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_deal::assessment::{assess, basis};
use outbound_deal::{Deal, Sealed, limits};
use outbound_rule::facts::{Answer, Fact};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{Index, select};
use std::fs;
use std::path::Path;

#[path = "../../fuzz/mutated.rs"]
mod mutated;
#[path = "../../fuzz/promises.rs"]
mod promises;

use mutated::{corpus, mutated};
use promises::chance::Chance;
use promises::made;

fn try_out(bytes: &[u8]) {
    promises::deal(bytes);
}

fn try_out_text(text: &str) {
    promises::text(text);
}

/// A text that opens, with some letters of it changed, left out or doubled.
fn damaged_text() -> impl Strategy<Value = String> {
    let deal = Deal::example();
    let kept =
        include_str!("../../crates/outbound-drafts/tests/drafts/kept-version-1.txt").to_owned();
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
fn the_corpora_and_what_is_made_of_them_keep_every_promise() {
    for (target, keep) in promises::ALL {
        let files = corpus(target).unwrap();
        assert!(files.len() >= 3, "the corpus of {target}");
        let accepted = files.iter().filter(|bytes| keep(bytes)).count();
        assert!(accepted >= 1, "none of the corpus of {target} is what it should be");
        let mut chance = Chance::of(1);
        let times = match target {
            "export" => 30,
            "calculators" => 500,
            "made" => 300,
            _ => 3_000,
        };
        (0..times).for_each(|_| _ = keep(&mutated(&files, &mut chance)));
    }
    let read = corpus("deal").unwrap().iter().filter(|bytes| Deal::read(bytes).is_ok()).count();
    assert!(read >= 3, "some of the corpus are deals");
}

/// Each in every way; only of a deal, from which follows what takes long, it is not filled in each of them.
#[test]
fn every_field_left_out_or_filled_wildly_keeps_the_promise() {
    let trainings = made::trainings();
    let accepted = trainings.iter().filter(|turn| promises::training(turn.text().as_bytes()));
    assert!(accepted.count() > 1_000, "of {}", trainings.len());
    let deals = made::deals();
    let some = deals.iter().enumerate();
    let some = some.filter(|(place, turn)| turn.is_left_out() || place % 151 == 0);
    let accepted = some.filter(|(_, turn)| promises::deal(turn.text().as_bytes()));
    assert!(accepted.count() > 250, "of {}", deals.len());
}

/// Or else a field that the schema gained has to be told what it usually holds, in `fuzz/schema.rs`.
#[test]
fn what_is_well_filled_is_accepted() {
    for turn in made::trainings().iter().filter(|turn| turn.is_usual()) {
        assert!(promises::training(turn.text().as_bytes()), "{}", turn.text());
    }
    for turn in made::deals().iter().filter(|turn| turn.is_usual()) {
        let read = Deal::read(turn.text().as_bytes());
        assert!(read.is_ok(), "{read:?}: {}", turn.text());
    }
}

#[test]
fn what_is_made_by_chance_keeps_the_promise() {
    let mut chance = Chance::of(1);
    let trainings = (0..3_000).map(|_| made::training(&mut chance));
    let accepted = trainings.filter(|text| promises::training(text.as_bytes())).count();
    assert!(accepted > 1_000, "{accepted} trainings");
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
    let files = [
        include_str!("../../crates/outbound-deal/tests/deal/deal-version-1.json").to_owned(),
        Deal::example().write(),
    ];
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
