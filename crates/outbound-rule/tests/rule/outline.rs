//! The golden outline of each section: reading a change to one is the legal review.

use outbound_rule::facts::{Fact, Facts, Measure};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Asked, Basis, Citation, Test, trace};
use std::collections::BTreeSet;

fn outline(test: &Test, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let mut line = |text: String| out.push_str(&format!("{indent}{text}\n"));
    match test {
        Test::Para(label, summary, _) => line(format!("({label}) {summary}")),
        Test::All([]) => line("always".into()),
        Test::Any([]) => line("never".into()),
        Test::All(_) => line("all of".into()),
        Test::Any(_) => line("any of".into()),
        Test::Not(_) => line("not".into()),
        Test::Asks(fact) => line(format!("? {}", fact.name())),
        Test::Is(measure, bound) => line(format!("? {} {bound:?}", measure.name())),
        Test::Exceeds(at) => line(format!("? operations greater than {:e}", at.in_the_rule())),
        Test::AnySystem(_) => line("any AI system".into()),
        Test::See(section) => line(format!("see § {}", section.number)),
        Test::Paras(section, labels) => line(format!("see § {} {labels:?}", section.number)),
        Test::Given(section, _) => line(format!("given § {}", section.number)),
        Test::Reads(reading, _, _) => line(format!("reading {}: ours, other", reading.name())),
        Test::YieldsTo(place) => line(format!("yields to {place}")),
    }
    match test {
        Test::Para(_, _, inner)
        | Test::Not(inner)
        | Test::AnySystem(inner)
        | Test::Given(_, inner) => {
            outline(inner, depth + 1, out);
        }
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().for_each(|test| outline(test, depth + 1, out));
        }
        Test::Reads(_, ours, other) => {
            outline(ours, depth + 1, out);
            outline(other, depth + 1, out);
        }
        _ => {}
    }
}

#[test]
fn each_section_reads_as_reviewed() {
    for section in SECTIONS {
        for version in section.versions {
            let mut text = format!(
                "§ {} {}\n{}\nin force from {}, {}\n\n",
                section.number, section.heading, section.says, version.from, version.source
            );
            outline(&version.test, 0, &mut text);
            insta::assert_snapshot!(format!("s{}-{}", &section.number[4..], version.from), text);
        }
    }
}

/// Every labelled place in the tree of a section.
fn places(test: &Test, here: &Citation, found: &mut BTreeSet<String>) {
    match test {
        Test::Para(label, _, inner) => {
            let place = here.at(label);
            found.insert(place.to_string());
            places(inner, &place, found);
        }
        Test::Not(inner) | Test::AnySystem(inner) | Test::Given(_, inner) => {
            places(inner, here, found)
        }
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().for_each(|test| places(test, here, found))
        }
        Test::Reads(_, ours, other) => {
            places(ours, here, found);
            places(other, here, found);
        }
        _ => {}
    }
}

/// Labels that the tree leaves out, each with the reason.
type LeftOut = &'static [(&'static str, &'static str)];

/// The labels of the text of a section, nested ones as `d.1`, and those that the tree leaves out
/// with the reason.
const LABELS: &[(&str, &str, LeftOut)] = &[
    (
        "850.209",
        "a a.1 a.2 a.2.i a.2.ii a.2.iii a.2.iv a.3",
        &[
            ("b", "how amounts are found: applied where amounts are entered"),
            ("Note 1", "the denominator: applied where amounts are entered"),
        ],
    ),
    (
        "850.210",
        "a a.1 a.2 a.3 a.4 a.4.i a.4.ii a.5 a.6 b b.2 Note_1 Note_2",
        &[("b.1", "the outcome excepted"), ("c", "acquisition and conversion are two deals")],
    ),
    (
        "850.217",
        "a b c d d.1 d.2 d.2.i d.2.ii d.2.iii d.2.iv d.3 Note_2 Note_3",
        &[("Note 1", "a duty of the Secretary")],
    ),
    ("850.221", "a a.1 a.2 a.3 b c d e", &[]),
    (
        "850.224",
        "a b b.1 b.2 b.3 c d d.1 d.2 d.3 d.4 d.5 d.6 e f g h i i.1 i.2 i.3 j j.1 j.2 k k.1 k.2 l m m.1 m.2 m.3 m.4 m.5 m.6 Note_2 Note_3",
        &[("Note 1", "a duty of the Secretary")],
    ),
    (
        "850.501",
        "a a.1 a.1.i a.1.ii a.1.ii.A a.1.ii.B a.1.iii a.1.iii.A a.1.iii.B a.1.iv a.2 b b.1 b.2 c d e e.1 e.2 f g g.1 g.1.i g.1.ii",
        &[
            ("a.2.i-vi", "examples of standard protections: in the help of the question"),
            ("g.2-4", "duties of the Secretary"),
        ],
    ),
];

#[test]
fn every_label_is_in_the_tree_or_left_out_for_a_reason() {
    for (number, labels, left_out) in LABELS {
        let section = SECTIONS.iter().find(|section| section.number == *number).unwrap();
        let mut found = BTreeSet::new();
        places(&section.versions.last().unwrap().test, &Citation::of(number), &mut found);
        let expected: BTreeSet<String> = labels
            .split(' ')
            .map(|path| {
                let labels = path.split('.').map(|label| label.replace('_', " "));
                labels.fold(Citation::of(number), |place, label| place.at(label.leak())).to_string()
            })
            .collect();
        assert_eq!(found, expected, "§ {number}");
        assert!(left_out.iter().all(|(_, reason)| !reason.is_empty()));
    }
}

#[test]
fn every_fact_and_figure_is_asked_by_some_paragraph() {
    let asked: Vec<Asked> =
        SECTIONS.iter().flat_map(|section| section.asked()).map(|(asked, _)| asked).collect();
    for fact in Fact::ALL {
        // Stands for the AI systems that nobody has described.
        let of_no_paragraph = *fact == Fact::OtherAiSystems;
        assert_eq!(asked.contains(&Asked::Fact(*fact)), !of_no_paragraph, "{}", fact.name());
    }
    for measure in Measure::ALL {
        assert!(asked.contains(&Asked::Measure(*measure)), "{}", measure.name());
    }
}

#[test]
fn what_any_system_asks_is_about_the_system() {
    fn check(test: &Test, inside: bool) {
        match test {
            Test::AnySystem(inner) => check(inner, true),
            Test::Asks(fact) => {
                let of_system = fact.scope() == outbound_rule::facts::Scope::System;
                assert_eq!(of_system, inside, "{}", fact.name());
            }
            Test::Exceeds(_) => assert!(inside),
            Test::Is(..) | Test::See(_) | Test::Paras(..) => assert!(!inside),
            Test::Para(_, _, inner) | Test::Not(inner) | Test::Given(_, inner) => {
                check(inner, inside)
            }
            Test::All(tests) | Test::Any(tests) => {
                tests.iter().for_each(|test| check(test, inside))
            }
            Test::Reads(_, ours, other) => {
                check(ours, inside);
                check(other, inside);
            }
            Test::YieldsTo(_) => {}
        }
    }
    for section in SECTIONS {
        section.versions.iter().for_each(|version| check(&version.test, false));
    }
}

#[test]
fn bounds_of_figures_are_those_of_the_text() {
    fn bounds(test: &Test, found: &mut Vec<String>) {
        match test {
            Test::Is(measure, bound) => {
                assert!(measure.bounds().contains(bound), "{} {bound:?}", measure.name());
                found.push(measure.name().to_owned());
            }
            Test::Para(_, _, inner)
            | Test::Not(inner)
            | Test::AnySystem(inner)
            | Test::Given(_, inner) => {
                bounds(inner, found);
            }
            Test::All(tests) | Test::Any(tests) => {
                tests.iter().for_each(|test| bounds(test, found))
            }
            Test::Reads(_, ours, other) => {
                bounds(ours, found);
                bounds(other, found);
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for section in SECTIONS {
        section.versions.iter().for_each(|version| bounds(&version.test, &mut found));
    }
    assert_eq!(found.len(), Measure::ALL.len());
}

#[test]
fn every_reference_to_a_paragraph_finds_it() {
    fn check(test: &'static Test) {
        match test {
            Test::Paras(section, paths) => {
                let read = trace(test, &Facts::new(0), &Basis::default());
                assert_eq!(read.parts.len(), paths.len(), "§ {} {paths:?}", section.number);
            }
            Test::Para(_, _, inner)
            | Test::Not(inner)
            | Test::AnySystem(inner)
            | Test::Given(_, inner) => check(inner),
            Test::All(tests) | Test::Any(tests) => tests.iter().for_each(check),
            Test::Reads(_, ours, other) => {
                check(ours);
                check(other);
            }
            _ => {}
        }
    }
    for section in SECTIONS {
        section.versions.iter().for_each(|version| check(&version.test));
    }
}
