//! The rule as data for other programs.
//!
//! The tree of each section with our words, the facts and figures it asks for, the thresholds, and
//! the points where the text leaves room. A test is an object with one of these names: `para` (with
//! `says` and `of`), `all`, `any`, `not`, `fact`, `figure` (with its bound), `operations_above`,
//! `any_system`, `section`, `paragraphs` (with `of`), `given` (with `then`), `reading` (with `ours` and
//! `other`), `yields_to`.

use crate::{Language, Message, Words, message};
use outbound_rule::facts::{Fact, Measure, Scope};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Doubt, Line, Reading, Section, Test, Version, timeline};
use partly_known::Bound;
use serde_json::{Map, Value};

/// All of it.
#[must_use]
pub fn rules() -> Value {
    let words = Words::of(Language::OF_THE_RULE);
    let text = |message: Message| Value::from(&*words.text(message));
    let facts = Fact::ALL.map(|fact| {
        let name = fact.name();
        let about = if fact.scope() == Scope::System { "system" } else { "deal" };
        object(vec![
            ("name", name.into()),
            ("about", about.into()),
            ("found", fact.source().name().into()),
            ("asks", text(message::fact(fact))),
        ])
    });
    let figures = Measure::ALL.map(|measure| {
        let name = measure.name();
        let bounds = measure.bounds().iter().map(|limit| object(vec![bound(*limit)]));
        object(vec![
            ("name", name.into()),
            ("found", measure.source().name().into()),
            ("asks", text(message::measure(measure))),
            ("bounds", bounds.collect()),
        ])
    });
    let readings = Reading::ALL.map(|reading| {
        let said = [message::reading, message::reading_ours, message::reading_other];
        (reading.name(), said.map(|said| said(reading)))
    });
    let doubts = Doubt::ALL.map(|doubt| {
        let said = [message::doubt, message::doubt_ours, message::doubt_other];
        (doubt.name(), said.map(|said| said(doubt)))
    });
    let readings = readings.into_iter().chain(doubts).map(|(name, said)| {
        let [asks, ours, other] = said.map(text);
        object(vec![("name", name.into()), ("asks", asks), ("ours", ours), ("other", other)])
    });
    let thresholds = Line::ALL.map(|line| (line.name(), line.in_the_rule().into()));
    object(vec![
        ("rule", "31 CFR Part 850".into()),
        ("text_compared_up_to", timeline::CHECKED.to_string().into()),
        ("thresholds", object(thresholds.into())),
        ("sections", SECTIONS.iter().map(|section| of_section(section)).collect()),
        ("facts", Value::from_iter(facts)),
        ("figures", Value::from_iter(figures)),
        ("readings", readings.collect()),
    ])
}

/// One for all, name by name: `json!` writes the way into the object out for each, and `collect` brings a sort along.
fn object(fields: Vec<(&str, Value)>) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    object.into()
}

fn of_section(section: &Section) -> Value {
    let versions = section.versions.iter().map(|Version { from, source, test }| {
        object(vec![
            ("from", from.to_string().into()),
            ("source", (*source).into()),
            ("test", tree(test)),
        ])
    });
    object(vec![
        ("number", section.number.into()),
        ("heading", section.heading.into()),
        ("says", section.says.into()),
        ("versions", versions.collect()),
    ])
}

fn tree(test: &Test) -> Value {
    let each = |tests: &[Test]| tests.iter().map(tree).collect::<Value>();
    object(match test {
        Test::Para(label, says, inner) => {
            vec![("para", (*label).into()), ("says", (*says).into()), ("of", tree(inner))]
        }
        Test::All(tests) => vec![("all", each(tests))],
        Test::Any(tests) => vec![("any", each(tests))],
        Test::Not(inner) => vec![("not", tree(inner))],
        Test::Asks(fact) => vec![("fact", fact.name().into())],
        Test::Is(measure, limit) => vec![("figure", measure.name().into()), bound(*limit)],
        Test::Exceeds(line) => vec![("operations_above", line.name().into())],
        Test::AnySystem(inner) => vec![("any_system", tree(inner))],
        Test::See(section) => vec![("section", section.number.into())],
        Test::Paras(section, paths) => {
            vec![("paragraphs", paths.iter().copied().collect()), ("of", section.number.into())]
        }
        Test::Given(section, inner) => {
            vec![("given", section.number.into()), ("then", tree(inner))]
        }
        Test::Reads(reading, ours, other) => {
            vec![("reading", reading.name().into()), ("ours", tree(ours)), ("other", tree(other))]
        }
        Test::YieldsTo(place) => vec![("yields_to", (*place).into())],
    })
}

fn bound(bound: Bound) -> (&'static str, Value) {
    let (name, line) = match bound {
        Bound::MoreThan(line) => ("more_than", line),
        Bound::AtLeast(line) => ("at_least", line),
        Bound::AtMost(line) => ("at_most", line),
    };
    (name, line.into())
}

/// The same as a file: indented, so that a change of the law is read as one. Its hash is in every result.
///
/// ```
/// use outbound_words::rules::written;
/// assert!(written().contains("\"rule\": \"31 CFR Part 850\""));
/// ```
#[must_use]
pub fn written() -> String {
    format!("{:#}\n", rules())
}
