//! JSON, trees and what is read from them: nothing is skipped, and whatever is wrong is named by its place.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers expect by failing, as tests do
#![allow(clippy::disallowed_methods)] // a test tells how long something took

use outbound_deal::{Deal, limits};
use outbound_rule::facts::half_test::HalfTest;
use outbound_rule::facts::ownership::Table;
use proptest::prelude::*;
use std::time::{Duration, Instant};
use strict_json::{Error, Saved, Tree, read, tree};
use training_compute::{Method, Passes, Training};

#[path = "json/readings.rs"]
mod readings;

/// Where a text is wrong, and how.
#[track_caller]
fn wrong<T: Saved>(text: &str) -> (String, String) {
    match tree(text.as_bytes()).and_then(|tree| read::<T>(&tree)) {
        Err(Error::At { path, problem }) => (path, problem),
        Err(Error::NotJson(error)) => panic!("{text}: {error}"),
        Ok(_) => panic!("{text} was read"),
    }
}

#[track_caller]
fn refused<T: Saved>(text: &str, path: &str, says: &str) {
    let (at, problem) = wrong::<T>(text);
    assert_eq!(at, path, "{text}: {problem}");
    assert!(problem.contains(says), "{text}: {problem}");
}

#[test]
fn shapes_are_held_to_at_every_place() {
    let stage =
        |inner: &str| format!(r#"{{"stages": [{{"method": {{"stated": {{}}}}}}, {inner}]}}"#);
    let method = |inner: &str| stage(&format!(r#"{{"method": {inner}}}"#));
    for (text, path, says) in [
        ("null".to_owned(), "", "expected an object, not null"),
        ("{}".to_owned(), "", "missing field `stages`"),
        (r#"{"stages": {}}"#.to_owned(), "stages", "expected a list, not an object"),
        (
            r#"{"stages": [], "convention": "ours"}"#.to_owned(),
            "convention",
            "`ours`, expected one of own, ",
        ),
        (r#"{"stages": [], "convention": 1}"#.to_owned(), "convention", "expected a name"),
        (stage("[]"), "stages[1]", "expected an object, not a list"),
        (stage("{}"), "stages[1]", "missing field `method`"),
        (
            stage(r#"{"method": {"stated": {}}, "counts": {"mine": true}}"#),
            "stages[1].counts.mine",
            "no such name",
        ),
        (
            stage(r#"{"method": {"stated": {}}, "counts": {"own": "no"}}"#),
            "stages[1].counts.own",
            "true or false",
        ),
        (
            stage(r#"{"method": {"stated": {}}, "also": [{"stated": {}}, 5]}"#),
            "stages[1].also[1]",
            "a name",
        ),
        (method("{}"), "stages[1].method", "expected a name, or an object with one"),
        (
            method(r#"{"stated": {}, "energy": {}}"#),
            "stages[1].method",
            "expected a name, or an object with one",
        ),
        (method(r#""stated""#), "stages[1].method.stated", "expected an object, not null"),
        (
            method(r#"{"stated": {"operations": [1]}}"#),
            "stages[1].method.stated.operations",
            "expected a number",
        ),
        (
            method(r#"{"stated": {"operations": {"either": [1]}}}"#),
            "stages[1].method.stated.operations.either",
            "two",
        ),
        (
            method(r#"{"stated": {"operations": {"either": [1, "2"]}}}"#),
            "stages[1].method.stated.operations.either[1]",
            "expected a number, not a text",
        ),
        (
            method(r#"{"stated": {"recomputation": 0}}"#),
            "stages[1].method.stated.recomputation",
            "true or false",
        ),
        (
            method(r#"{"architecture": {"layers": 0}}"#),
            "stages[1].method.architecture.layers",
            "above zero",
        ),
        (
            method(r#"{"architecture": {"layers": 61.0}}"#),
            "stages[1].method.architecture.layers",
            "whole",
        ),
        (
            method(r#"{"architecture": {"layers": -61}}"#),
            "stages[1].method.architecture.layers",
            "whole",
        ),
        (
            method(r#"{"architecture": {"experts": {"of": 8}}}"#),
            "stages[1].method.architecture.experts",
            "`active`",
        ),
        (
            method(r#"{"chip_time": {"accelerator": 5}}"#),
            "stages[1].method.chip_time.accelerator",
            "a text",
        ),
    ] {
        refused::<Training>(&text, path, says);
    }
}

#[test]
fn a_variant_has_what_belongs_to_it_and_nothing_else() {
    let passes = |text: &str| read::<Passes>(&tree(text.as_bytes()).unwrap());
    assert_eq!(passes(r#""forward""#).unwrap(), Passes::Forward);
    assert_eq!(
        passes(r#"{"preference": {"cached": true}}"#).unwrap(),
        Passes::Preference { cached: true }
    );
    for (text, path) in [
        (r#""backward""#, ""),
        (r#"{"forward": {}}"#, "forward"),
        (r#""ppo""#, "ppo"),
        (r#"{"ppo": {}}"#, "ppo"),
        (r#"{"ppo": {"epochs": 1, "references": true}}"#, "ppo.references"),
        (r#"{"grpo": {"epochs": 1}}"#, "grpo"),
        (r#"{"grpo": {"epochs": 0, "references": true}}"#, "grpo.epochs"),
    ] {
        refused::<Passes>(text, path, "");
    }
}

#[test]
fn the_other_tables_are_read_as_strictly() {
    let persons = |inner: &str| format!(r#"{{"persons": [{inner}]}}"#);
    refused::<Table>(&persons(r#"{"concern": "no"}"#), "persons[0]", "`name`");
    refused::<Table>(
        &persons(r#"{"name": "A", "concern": "maybe"}"#),
        "persons[0].concern",
        "government",
    );
    refused::<Table>(
        r#"{"holdings": [{"holder": "A", "held": "B", "votes": 101}]}"#,
        "holdings[0].votes",
        "percent",
    );
    let year = |inner: &str| format!(r#"{{"statements": [{{"kind": "audited", {inner}}}]}}"#);
    refused::<HalfTest>(&year(r#""year": 2025.5"#), "statements[0].year", "a year");
    refused::<HalfTest>(
        &year(r#""year": 2025, "revenue": {"from": {"A": [2, 1]}}"#),
        "statements[0].revenue.from.A",
        "is above",
    );
}

#[test]
fn what_is_empty_is_left_out_where_the_form_says_so() {
    let written =
        |text: &str| read::<Training>(&tree(text.as_bytes()).unwrap()).unwrap().saved().text();
    assert_eq!(
        written(
            r#"{"stages": [{"method": {"stated": {}}, "also": [], "counts": {}}], "parameters": null}"#
        ),
        r#"{"convention":"own_and_inherited","stages":[{"kind":"pre_training","method":{"stated":{"operations":null,"recomputation":false}}}]}"#
    );
}

#[test]
fn names_are_sorted_and_stand_once() {
    let sorted = tree(br#"{"b": 1, "a": {"d": [], "c": {}}}"#).unwrap();
    assert_eq!(sorted, tree(br#"{"a": {"c": {}, "d": []}, "b": 1}"#).unwrap());
    assert_eq!(sorted.text(), r#"{"a":{"c":{},"d":[]},"b":1}"#);
    for (text, path) in [
        (r#"{"a": 1, "b": 2, "a": 1}"#, "a"),
        (r#"{"a": [0, {"b": {"c": 1, "d": 2, "c": 3}}]}"#, "a[1].b.c"),
        (r#"[[], [{"": 1, "": 2}]]"#, "[1][0]."),
    ] {
        let Err(Error::At { path: at, problem }) = tree(text.as_bytes()) else { panic!("{text}") };
        assert_eq!(at, path);
        assert!(problem.starts_with("comes twice"), "{problem}");
    }
}

#[test]
fn a_hundred_thousand_names_take_no_time() {
    let names = |order: &mut dyn Iterator<Item = usize>| {
        let names: Vec<_> = order.map(|number| format!(r#""{number:05}":0"#)).collect();
        format!("{{{}}}", names.join(","))
    };
    const COUNT: usize = 100_000;
    let begun = Instant::now();
    let forward = names(&mut (0..COUNT));
    let backward = names(&mut (0..COUNT).rev());
    // 7,919 and the count share no factor: every name comes once, in no order.
    let mixed = names(&mut (0..COUNT).map(|number| number * 7_919 % COUNT));
    assert!(forward.len() < limits::BYTES);
    let read = tree(forward.as_bytes()).unwrap();
    assert_eq!(read.as_object().unwrap().len(), COUNT);
    assert_eq!(tree(backward.as_bytes()).unwrap(), read);
    assert_eq!(tree(mixed.as_bytes()).unwrap(), read);
    let twice = mixed.replace("\"00007\"", "\"99990\"");
    assert!(matches!(tree(twice.as_bytes()), Err(Error::At { path, .. }) if path == "99990"));
    for text in [forward, backward, mixed] {
        assert_eq!(Deal::read(text.as_bytes()).unwrap_err().path(), Some("00000"));
        let answers = format!(r#"{{"answers": {text}}}"#);
        assert_eq!(Deal::read(answers.as_bytes()).unwrap_err().path(), Some("answers.00000"));
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn what_stands_too_deep_is_no_json() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let nested = |depth: usize| format!("{}0{}", open.repeat(depth), close.repeat(depth));
        assert!(tree(nested(limits::DEPTH).as_bytes()).is_ok());
        for depth in [limits::DEPTH + 1, 100_000] {
            assert!(matches!(tree(nested(depth).as_bytes()), Err(Error::NotJson(_))));
        }
    }
}

#[test]
fn a_number_keeps_its_kind() {
    for (text, number) in [
        ("0", Tree::Whole(0)),
        ("18446744073709551615", Tree::Whole(u64::MAX)),
        ("1.0", Tree::Number(1.0)),
        ("-5", Tree::Number(-5.0)),
        ("1e3", Tree::Number(1000.0)),
    ] {
        assert_eq!(tree(text.as_bytes()).unwrap(), number);
    }
}

#[test]
fn a_number_is_what_json_says_and_nothing_else() {
    readings::check();
}

#[test]
fn serde_reads_and_writes_the_same() {
    let text = r#"{"chip_time": {"chips": {"low": 2000, "high": 2048}, "hours": 1e3}}"#;
    let method: Method = serde_json::from_str(text).unwrap();
    assert_eq!(method, read(&tree(text.as_bytes()).unwrap()).unwrap());
    assert_eq!(serde_json::to_string(&method).unwrap(), method.saved().text());
    let error = serde_json::from_str::<Method>(r#"{"chip_time": {"chips": "many"}}"#).unwrap_err();
    assert!(error.to_string().starts_with("chip_time.chips: expected a number"), "{error}");
}

proptest! {
    #[test]
    fn numbers_are_written_and_read_to_the_last_digit(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        let again = tree(Tree::Number(number).text().as_bytes()).unwrap();
        prop_assert_eq!(again.as_f64().map(f64::to_bits), Some(bits));
    }

    #[test]
    fn texts_are_written_and_read_as_they_are(text in any::<String>(), name in any::<String>()) {
        let json = serde_json::json!({ &name: [&text] }).to_string();
        let read = tree(json.as_bytes()).unwrap();
        prop_assert_eq!(read.get(&name), Some(&Tree::List(vec![Tree::Text(text)])));
        prop_assert_eq!(read.text(), json);
    }
}
