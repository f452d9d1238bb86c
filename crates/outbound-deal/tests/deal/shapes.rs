//! What is read from JSON: nothing is skipped, and whatever is wrong is named by its place.
#![allow(clippy::disallowed_methods)] // a test tells how long something took

use crate::readings;
use outbound_deal::{Deal, limits};
use outbound_rule::facts::half_test::HalfTest;
use outbound_rule::facts::ownership::Table;
use serde::de::DeserializeOwned;
use std::time::{Duration, Instant};
use strict_json::{Error, read, written};
use training_compute::{Method, Passes, Training};

/// Where a text is wrong, and how.
#[track_caller]
fn wrong<T: DeserializeOwned>(text: &str) -> (String, String) {
    match read::<T>(text.as_bytes()) {
        Err(Error::At { path, problem }) => (path, problem),
        Err(Error::NotJson(error)) => panic!("{text}: {error}"),
        Ok(_) => panic!("{text} was read"),
    }
}

#[track_caller]
fn refused<T: DeserializeOwned>(text: &str, path: &str, says: &str) {
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
        (r#"{"stages": [], "convention": 1}"#.to_owned(), "convention", "expected a text"),
        (stage("[]"), "stages[1]", "expected an object, not a list"),
        (stage("{}"), "stages[1]", "missing field `method`"),
        (
            stage(r#"{"method": {"stated": {}}, "counts": {"mine": true}}"#),
            "stages[1].counts.mine",
            "no such name",
        ),
        (
            stage(r#"{"method": {"stated": {}}, "counts": [["own", true]]}"#),
            "stages[1].counts",
            "expected an object, not a list",
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
            "length 2",
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
            "expected a nonzero u64",
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
    let passes = |text: &str| read::<Passes>(text.as_bytes());
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
    for year_of in ["2025.5", "-2025"] {
        let text = year(&format!(r#""year": {year_of}"#));
        refused::<HalfTest>(&text, "statements[0].year", "a whole number");
    }
    refused::<HalfTest>(&year(r#""year": 40000"#), "statements[0].year", "40000 is not a year");
    refused::<HalfTest>(
        &year(r#""year": 2025, "revenue": {"from": {"A": [2, 1]}}"#),
        "statements[0].revenue.from.A",
        "is above",
    );
}

#[test]
fn what_is_empty_is_left_out_where_the_form_says_so() {
    let written = |text: &str| written(&read::<Training>(text.as_bytes()).unwrap()).to_string();
    assert_eq!(
        written(
            r#"{"stages": [{"method": {"stated": {}}, "also": [], "counts": {}}], "parameters": null}"#
        ),
        r#"{"convention":"own_and_inherited","stages":[{"kind":"pre_training","method":{"stated":{"operations":null,"recomputation":false}}}]}"#
    );
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
    assert!(forward.len() < limits::BYTES);
    for text in [forward, backward] {
        assert_eq!(Deal::read(text.as_bytes()).unwrap_err().path(), Some("00000"));
        let answers = format!(r#"{{"answers": {text}}}"#);
        assert_eq!(Deal::read(answers.as_bytes()).unwrap_err().path(), Some("answers.00000"));
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn a_newer_version_is_told_before_what_it_has_that_is_not_known() {
    for text in [
        r#"{"version": 2, "parties": []}"#,
        r#"{"parties": {"version": 1}, "version": 2}"#,
        r#"{"answers": {"us_citizen": "perhaps"}, "version": 2}"#,
    ] {
        let refused = Deal::read(text.as_bytes()).unwrap_err();
        assert!(matches!(refused, outbound_deal::Refused::Version(2)), "{text}: {refused}");
    }
    let refused = Deal::read(br#"{"version": 1, "parties": []}"#).unwrap_err();
    assert_eq!(refused.path(), Some("parties"));
}

#[test]
fn a_number_is_what_json_says_and_nothing_else() {
    readings::check();
}

#[test]
fn serde_reads_and_writes_the_same() {
    let text = r#"{"chip_time": {"chips": {"low": 2000, "high": 2048}, "hours": 1e3}}"#;
    let method: Method = serde_json::from_str(text).unwrap();
    assert_eq!(method, read(text.as_bytes()).unwrap());
    assert_eq!(read::<Method>(written(&method).to_string().as_bytes()).unwrap(), method);
}
