//! The rule as data for other programs.
//!
//! The tree of each section with our words, the facts and figures it asks for, the thresholds, and
//! the points where the text leaves room. A test is an object with one of these names: `para` (with
//! `says` and `of`), `all`, `any`, `not`, `fact`, `figure` (with its bound), `operations_above`,
//! `any_system`, `section`, `paragraphs` (with `of`), `given` (with `then`), `reading` (with `ours` and
//! `other`), `yields_to`.

use crate::{Language, Message, Words, message};
use outbound_rule::facts::{Fact, Measure, Scope, Source};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Doubt, Line, Reading, Section, Test, Version, timeline};
use partly_known::Bound;
use strict_json::Tree;

/// All of it.
#[must_use]
pub fn rules() -> Tree {
    let words = Words::of(Language::OF_THE_RULE);
    let text = |message: Message| Tree::from(&*words.text(message));
    let facts = Fact::ALL.iter().map(|fact| {
        let name = fact.name();
        let about = if fact.scope() == Scope::System { "system" } else { "deal" };
        Tree::of([
            ("name", name.into()),
            ("about", about.into()),
            ("found", found(fact.source()).into()),
            ("asks", text(message::fact(*fact))),
        ])
    });
    let measures = Measure::ALL.iter().map(|measure| {
        let name = measure.name();
        let bounds = measure.bounds().iter().map(|limit| Tree::of([bound(*limit)]));
        Tree::of([
            ("name", name.into()),
            ("found", found(measure.source()).into()),
            ("asks", text(message::measure(*measure))),
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
        Tree::of([("name", name.into()), ("asks", asks), ("ours", ours), ("other", other)])
    });
    Tree::of([
        ("rule", "31 CFR Part 850".into()),
        ("text_compared_up_to", Tree::Text(timeline::CHECKED.to_string())),
        ("thresholds", thresholds()),
        ("sections", SECTIONS.iter().map(|section| of_section(section)).collect()),
        ("facts", facts.collect()),
        ("figures", measures.collect()),
        ("readings", readings.collect()),
    ])
}

fn thresholds() -> Tree {
    Tree::of(Line::ALL.map(|line| (name(line), Tree::Number(line.in_the_rule()))))
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

fn of_section(section: &Section) -> Tree {
    let versions = section.versions.iter().map(|Version { from, source, test }| {
        Tree::of([
            ("from", Tree::Text(from.to_string())),
            ("source", (*source).into()),
            ("test", tree(test)),
        ])
    });
    Tree::of([
        ("number", section.number.into()),
        ("heading", section.heading.into()),
        ("says", section.says.into()),
        ("versions", versions.collect()),
    ])
}

fn tree(test: &Test) -> Tree {
    let each = |tests: &[Test]| tests.iter().map(tree).collect();
    match test {
        Test::Para(label, says, inner) => {
            Tree::of([("para", (*label).into()), ("says", (*says).into()), ("of", tree(inner))])
        }
        Test::All(tests) => Tree::of([("all", each(tests))]),
        Test::Any(tests) => Tree::of([("any", each(tests))]),
        Test::Not(inner) => Tree::of([("not", tree(inner))]),
        Test::Asks(fact) => Tree::of([("fact", fact.name().into())]),
        Test::Is(measure, limit) => Tree::of([bound(*limit), ("figure", measure.name().into())]),
        Test::Exceeds(line) => Tree::of([("operations_above", name(*line).into())]),
        Test::AnySystem(inner) => Tree::of([("any_system", tree(inner))]),
        Test::See(section) => Tree::of([("section", section.number.into())]),
        Test::Paras(section, paths) => {
            let paths = paths.iter().map(|path| Tree::from(*path)).collect();
            Tree::of([("paragraphs", paths), ("of", section.number.into())])
        }
        Test::Given(section, inner) => {
            Tree::of([("given", section.number.into()), ("then", tree(inner))])
        }
        Test::Reads(reading, ours, other) => Tree::of([
            ("reading", reading.name().into()),
            ("ours", tree(ours)),
            ("other", tree(other)),
        ]),
        Test::YieldsTo(place) => Tree::of([("yields_to", (*place).into())]),
    }
}

fn bound(bound: Bound) -> (&'static str, Tree) {
    let (name, line) = match bound {
        Bound::MoreThan(line) => ("more_than", line),
        Bound::AtLeast(line) => ("at_least", line),
        Bound::AtMost(line) => ("at_most", line),
    };
    (name, Tree::Number(line))
}

/// The same as a file: indented, so that a change of the law is read as one. Its hash is in every result.
///
/// ```
/// use outbound_words::rules::written;
/// assert!(written().contains("\"rule\": \"31 CFR Part 850\""));
/// ```
#[must_use]
pub fn written() -> String {
    rules().indented() + "\n"
}
