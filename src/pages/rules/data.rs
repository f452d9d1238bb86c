//! The rule as data for other programs.
//!
//! The tree of each section with our words, the facts and figures it asks for, the thresholds, and
//! the points where the text leaves room. A test is an object with one of these names: `para` (with
//! `says` and `of`), `all`, `any`, `not`, `fact`, `figure` (with its bound), `operations_above`,
//! `any_system`, `section`, `paragraphs` (with `of`), `given` (with `then`), `reading` (with `ours` and
//! `other`), `yields_to`.

use crate::facts::{Fact, Measure, Scope, Source};
use crate::law::part850::SECTIONS;
use crate::law::{Doubt, Line, Reading, Section, Test, Version, timeline};
use crate::locale::{Language, Words};
use crate::logic::Bound;
use serde_json::{Map, Value, json};

/// All of it.
#[must_use]
pub fn rules() -> Value {
    let words = Words::of(Language::English);
    let text = |key: String| words.text(&key).to_string();
    let facts = Fact::ALL.iter().map(|fact| {
        let name = fact.name();
        let question = text(format!("fact-{name}"));
        let about = if fact.scope() == Scope::System { "system" } else { "deal" };
        json!({"name": name, "about": about, "found": found(fact.source()), "asks": question})
    });
    let measures = Measure::ALL.iter().map(|measure| {
        let name = measure.name();
        let bounds = measure.bounds().iter().map(|limit| Value::Object(bound(*limit)));
        let question = text(format!("measure-{name}"));
        json!({"name": name, "found": found(measure.source()), "asks": question, "bounds": bounds.collect::<Vec<_>>()})
    });
    let points = Reading::ALL.map(Reading::name).into_iter().chain(Doubt::ALL.map(Doubt::name));
    let readings = points.map(|name| {
        let [question, ours, other] =
            ["", "-ours", "-other"].map(|part| text(format!("reading-{name}{part}")));
        json!({"name": name, "asks": question, "ours": ours, "other": other})
    });
    json!({
        "rule": "31 CFR Part 850",
        "text_compared_up_to": timeline::CHECKED.to_string(),
        "thresholds": thresholds(),
        "sections": SECTIONS.iter().map(|section| of_section(section)).collect::<Vec<_>>(),
        "facts": facts.collect::<Vec<_>>(),
        "figures": measures.collect::<Vec<_>>(),
        "readings": readings.collect::<Vec<_>>(),
    })
}

fn thresholds() -> Value {
    Line::ALL
        .into_iter()
        .map(|line| (name(line).to_owned(), json!(line.in_the_rule())))
        .collect::<Map<_, _>>()
        .into()
}

fn name(line: Line) -> &'static str {
    match line {
        Line::Notifiable => "notifiable",
        Line::Biological => "biological",
        Line::Prohibited => "prohibited",
    }
}

fn found(source: Source) -> &'static str {
    match source {
        Source::OwnRecords => "own_records",
        Source::PublicRecord => "public_record",
        Source::Target => "target",
        Source::Counsel => "counsel",
    }
}

fn of_section(section: &Section) -> Value {
    let versions = section.versions.iter().map(|Version { from, source, test }| {
        json!({"from": from.to_string(), "source": source, "test": tree(test)})
    });
    json!({
        "number": section.number,
        "heading": section.heading,
        "says": section.says,
        "versions": versions.collect::<Vec<_>>(),
    })
}

fn tree(test: &Test) -> Value {
    let each = |tests: &[Test]| tests.iter().map(tree).collect::<Vec<_>>();
    match test {
        Test::Para(label, says, inner) => json!({"para": label, "says": says, "of": tree(inner)}),
        Test::All(tests) => json!({"all": each(tests)}),
        Test::Any(tests) => json!({"any": each(tests)}),
        Test::Not(inner) => json!({"not": tree(inner)}),
        Test::Asks(fact) => json!({"fact": fact.name()}),
        Test::Is(measure, limit) => {
            let mut node = bound(*limit);
            node.insert("figure".to_owned(), measure.name().into());
            node.into()
        }
        Test::Exceeds(line) => json!({"operations_above": name(*line)}),
        Test::AnySystem(inner) => json!({"any_system": tree(inner)}),
        Test::See(section) => json!({"section": section.number}),
        Test::Paras(section, paths) => json!({"paragraphs": paths, "of": section.number}),
        Test::Given(section, inner) => json!({"given": section.number, "then": tree(inner)}),
        Test::Reads(reading, ours, other) => {
            json!({"reading": reading.name(), "ours": tree(ours), "other": tree(other)})
        }
        Test::YieldsTo(place) => json!({"yields_to": place}),
    }
}

fn bound(bound: Bound) -> Map<String, Value> {
    let (name, line) = match bound {
        Bound::MoreThan(line) => ("more_than", line),
        Bound::AtLeast(line) => ("at_least", line),
        Bound::AtMost(line) => ("at_most", line),
    };
    Map::from_iter([(name.to_owned(), line.into())])
}

/// The same as a file: indented, so that a change of the law is read as one. Its hash is in every result.
///
/// ```
/// use outbound_check::pages::rules::data::written;
/// assert_eq!(written(), include_str!("../../../data/rules.json"));
/// ```
#[must_use]
pub fn written() -> String {
    format!("{:#}\n", rules())
}
