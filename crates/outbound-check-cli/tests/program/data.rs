//! What is checked in of the rule and of the deal's form is what the program prints, and explains itself.

use super::repository;
use outbound_rule::facts::{Fact, Measure};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Doubt, Reading};
use outbound_words::rules::written;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

/// Holds a file to what a command prints.
#[track_caller]
fn is_current(file: &str, command: &str) {
    let made = Command::new(env!("CARGO_BIN_EXE_outbound-check")).arg(command).output().unwrap();
    assert!(made.status.success());
    let kept = fs::read(repository(file)).unwrap();
    assert!(made.stdout == kept, "cargo run -p outbound-check-cli -- {command} > {file}");
}

#[test]
fn the_files_are_current() {
    is_current("data/rules.json", "rules");
    is_current("static/deal.schema.json", "schema");
}

/// Everything that stands under a name somewhere in a tree.
fn collect<'a>(tree: &'a Value, name: &str, found: &mut BTreeSet<&'a str>) {
    match tree {
        Value::Object(node) => {
            found.extend(node.get(name).and_then(Value::as_str));
            node.values().for_each(|inner| collect(inner, name, found));
        }
        Value::Array(all) => all.iter().for_each(|inner| collect(inner, name, found)),
        _ => {}
    }
}

#[test]
fn everything_asked_is_explained_and_everything_explained_is_asked() {
    let rules: Value = serde_json::from_str(&written()).unwrap();
    let listed = |list: &str| -> BTreeSet<String> {
        let entries = rules[list].as_array().unwrap();
        assert!(
            entries
                .iter()
                .all(|entry| entry["asks"].as_str().is_some_and(|asks| asks.contains(' ')))
        );
        entries.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
    };
    let asked = |name: &str| {
        let mut found = BTreeSet::new();
        collect(&rules["sections"], name, &mut found);
        found.into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let mut facts = listed("facts");
    assert_eq!(facts.len(), Fact::ALL.len());
    facts.remove("other_ai_systems"); // asked by no paragraph, but stands for systems not described
    assert_eq!(asked("fact"), facts);
    assert_eq!(asked("figure"), listed("figures"));
    assert_eq!(asked("figure").len(), Measure::ALL.len());
    assert!(asked("reading").is_subset(&listed("readings")));
    assert_eq!(listed("readings").len(), Reading::ALL.len() + Doubt::ALL.len());
    assert_eq!(rules["sections"].as_array().unwrap().len(), SECTIONS.len());
    assert_eq!(rules["thresholds"]["prohibited"], 1e25);
}
