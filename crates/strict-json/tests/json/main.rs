//! JSON is read strictly: whatever is of another shape, not known or there twice is named by its place.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers expect by failing, as tests do
#![allow(clippy::disallowed_methods)] // a test tells how long something took

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::time::{Duration, Instant};
use strict_json::{Error, OneOrTwo, named, read, written};

named! {
    /// Who did it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    enum Who {
        Own = "own",
        Others = "others_too",
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stage {
    way: Way,
    #[serde(default)]
    layers: Option<NonZeroU64>,
    #[serde(default)]
    counts: BTreeMap<Who, bool>,
    #[serde(default)]
    either: Option<[f64; 2]>,
    #[serde(default)]
    also: Vec<Stage>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Way {
    Forward,
    Stated(OneOrTwo),
    Ppo { epochs: u64 },
}

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
    assert_eq!(problem, says, "{text}");
}

#[test]
fn what_is_described_is_read_and_written_with_its_names_in_order() {
    let text = r#"{"way": {"ppo": {"epochs": 2}}, "counts": {"others_too": true, "own": false}, "layers": null, "also": [
        {"way": "forward", "layers": 61, "either": [1, 2.5]}, {"way": {"stated": [3, 4]}}
    ]}"#;
    let stage: Stage = read(text.as_bytes()).unwrap();
    assert_eq!(stage.way, Way::Ppo { epochs: 2 });
    assert_eq!(stage.counts, BTreeMap::from([(Who::Own, false), (Who::Others, true)]));
    assert_eq!(stage.also[0].either, Some([1.0, 2.5]));
    assert_eq!(stage.also[1].way, Way::Stated(OneOrTwo([3.0, 4.0])));
    let written = written(&stage).to_string();
    assert!(
        written.starts_with(r#"{"also":[{"also":[],"counts":{},"either":[1.0,2.5],"layers":61,"#)
    );
    assert_eq!(read::<Stage>(written.as_bytes()).unwrap(), stage);
}

#[test]
fn shapes_are_held_to_at_every_place() {
    for (text, path, says) in [
        ("null", "", "expected an object, not null"),
        ("{}", "", "missing field `way`"),
        // A list is no object, even if it has as many parts as the object has fields.
        (r#"["forward", null, {}, null, []]"#, "", "expected an object, not a list"),
        (r#"{"way": "forward", "wya": 1}"#, "wya", "unknown field `wya`"),
        (r#"{"way": "forward", "way": "forward"}"#, "way", "comes twice"),
        (r#"{"way": "forward", "layers": 0}"#, "layers", "expected a nonzero u64"),
        (
            r#"{"way": "forward", "layers": 61.0}"#,
            "layers",
            "expected a whole number, not another number",
        ),
        (
            r#"{"way": "forward", "layers": -61}"#,
            "layers",
            "expected a whole number, not another number",
        ),
        (r#"{"way": "forward", "layers": "61"}"#, "layers", "expected a whole number, not a text"),
        (r#"{"way": "forward", "layers": 1e400}"#, "layers", "number out of range"),
        (r#"{"way": "forward", "also": {}}"#, "also", "expected a list, not an object"),
        (
            r#"{"way": "forward", "also": [{"way": "forward", "also": [{}]}]}"#,
            "also[0].also[0]",
            "missing field `way`",
        ),
        (
            r#"{"way": "forward", "either": [1]}"#,
            "either",
            "invalid length 1, expected an array of length 2",
        ),
        (r#"{"way": "forward", "either": [1, 2, 3]}"#, "either", "more than 2 in the list"),
        (r#"{"way": "forward", "either": [1, "2"]}"#, "either[1]", "expected a number, not a text"),
    ] {
        refused::<Stage>(text, path, says);
    }
}

#[test]
fn a_variant_is_a_name_or_an_object_with_that_one_name() {
    for (text, path, says) in [
        ("{}", "", "expected a name, or an object with one, not an object"),
        ("5", "", "expected a name, or an object with one, not another number"),
        (r#""backward""#, "", "`backward`, expected one of forward, stated, ppo"),
        (r#"{"backward": 1}"#, "", "`backward`, expected one of forward, stated, ppo"),
        (r#"{"forward": {}}"#, "forward", "expected nothing more than the name, not an object"),
        (r#""ppo""#, "ppo", "expected an object, not null"),
        (r#"{"ppo": {}}"#, "ppo", "missing field `epochs`"),
        (r#"{"ppo": [1]}"#, "ppo", "expected an object, not a list"),
        (r#"{"ppo": {"epochs": 1, "cached": true}}"#, "ppo.cached", "unknown field `cached`"),
        (
            r#"{"ppo": {"epochs": 1}, "forward": null}"#,
            "",
            "expected a name, or an object with one, not an object",
        ),
        (r#"{"stated": [1, 2, 3]}"#, "stated", "more than 2 in the list"),
        (r#"{"stated": "1"}"#, "stated", "expected a number, or two in a list, not a text"),
    ] {
        refused::<Way>(text, path, says);
    }
}

#[test]
fn a_name_is_one_that_is_known_and_stands_once() {
    type Counts = BTreeMap<Who, bool>;
    refused::<Counts>(r#"{"mine": true}"#, "mine", "no such name is known here");
    refused::<Counts>(r#"{"own": true, "own": true}"#, "own", "comes twice");
    refused::<Counts>(r#"{"own": 1}"#, "own", "expected true or false, not another number");
    refused::<Who>(r#""mine""#, "", "`mine`, expected one of own, others_too");
    refused::<Who>(r#"{"own": null}"#, "", "expected a text, not an object");
    for (text, path) in [
        (r#"{"a": 1, "b": 2, "a": 1}"#, "a"),
        (r#"{"a": [0, {"b": {"c": 1, "d": 2, "c": 3}}]}"#, "a[1].b.c"),
        (r#"[[], [{"": 1, "": 2}]]"#, "[1][0]."),
    ] {
        refused::<Value>(text, path, "comes twice");
    }
}

#[test]
fn what_is_quoted_is_short_and_seen() {
    let long = "x".repeat(100_000);
    let short = format!("{}…", "x".repeat(60));
    let field = wrong::<Stage>(&format!(r#"{{"{long}": 1}}"#));
    assert_eq!(field.0, short);
    assert_eq!(field.1, format!("unknown field `{short}`"));
    let name = wrong::<Who>(&format!("\"{long}\""));
    assert_eq!(name.1, format!("`{short}`, expected one of own, others_too"));
    for hidden in ["own\u{202E}", "own\u{3164}", "own`, expected `\u{200B}"] {
        let (_, problem) = wrong::<Who>(&format!("\"{hidden}\""));
        assert!(
            problem.contains("⟨U+") && problem.ends_with(", expected one of own, others_too"),
            "{problem}"
        );
    }
}

#[test]
fn a_hundred_thousand_names_take_no_time() {
    const COUNT: usize = 100_000;
    let begun = Instant::now();
    // 7,919 and the count share no factor: every name comes once, in no order.
    let mixed = (0..COUNT).map(|number| format!(r#""{:05}":0"#, number * 7_919 % COUNT));
    let text = format!("{{{}}}", mixed.collect::<Vec<_>>().join(","));
    assert_eq!(read::<BTreeMap<String, u64>>(text.as_bytes()).unwrap().len(), COUNT);
    let twice = text.replace("\"00007\"", "\"99990\"");
    assert_eq!(wrong::<BTreeMap<String, u64>>(&twice).0, "99990");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn what_is_cut_short_or_stands_too_deep_is_no_json() {
    for text in ["", "{", r#"{"way": "forw"#, "nul", "[1, 2]]", r#"{"a": 01}"#, "[0x10]"] {
        assert!(matches!(read::<Value>(text.as_bytes()), Err(Error::NotJson(_))), "{text}");
    }
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let nested = |depth: usize| format!("{}0{}", open.repeat(depth), close.repeat(depth));
        assert!(read::<Value>(nested(127).as_bytes()).is_ok());
        for depth in [128, 100_000] {
            let read = read::<Value>(nested(depth).as_bytes());
            assert!(matches!(read, Err(Error::NotJson(_))));
        }
    }
}

proptest! {
    #[test]
    fn numbers_are_written_and_read_to_the_last_digit(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        let again: f64 = read(written(&number).to_string().as_bytes()).unwrap();
        prop_assert_eq!(again.to_bits(), bits);
    }

    #[test]
    fn texts_are_written_and_read_as_they_are(text in any::<String>(), name in any::<String>()) {
        let map = BTreeMap::from([(name, vec![text])]);
        let json = written(&map).to_string();
        prop_assert_eq!(read::<BTreeMap<String, Vec<String>>>(json.as_bytes()).unwrap(), map);
    }

    #[test]
    fn whatever_is_read_is_read_or_refused(text in ".*", bytes in any::<Vec<u8>>()) {
        for text in [text.as_bytes(), &bytes] {
            if let Err(Error::At { path, problem }) = read::<Stage>(text) {
                prop_assert!(path.chars().count() + problem.chars().count() < 300);
            }
        }
    }
}
