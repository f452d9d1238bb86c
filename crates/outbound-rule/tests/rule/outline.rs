//! The golden outline of each section: reading a change to one is the legal review.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use outbound_rule::facts::{Fact, Facts, Measure};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Asked, Basis, Citation, Test, trace};
use partly_known::Bound;
use std::collections::{BTreeMap, BTreeSet};

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

/// Labels that the tree leaves out, each with the reason; what is inside one is left out with it.
const LEFT_OUT: &[(&str, &[&str], &str)] = &[
    ("850.206", &["b"], "how holdings add up in tiers: where shares are entered, `ownership`"),
    (
        "850.209",
        &["b", "Note 1"],
        "how amounts are found, and of what: where they are entered, `half_test`",
    ),
    ("850.210", &["b.1"], "the outcome excepted"),
    ("850.210", &["c"], "acquisition and conversion are two deals"),
    ("850.216", &["Note 1"], "points to § 850.104, whose factors are those of `diligence`"),
    ("850.217", &["Note 1"], "a duty of the Secretary"),
    (
        "850.219",
        &["Note 1"],
        "no condition: who meets (a), (b) or (c) is a parent, at whatever step",
    ),
    ("850.224", &["Note 1"], "a duty of the Secretary"),
    (
        "850.501",
        &["a.2.i", "a.2.ii", "a.2.iii", "a.2.iv", "a.2.v", "a.2.vi"],
        "examples of standard protections: in the help of the question",
    ),
    ("850.501", &["g.2", "g.3", "g.4"], "duties of the Secretary"),
    (
        "850.502",
        &["a", "b", "c", "d", "Note 1"],
        "how an exemption is asked for and decided: what counts here is that it was given, (e)",
    ),
];

#[test]
fn every_label_of_the_text_is_in_the_tree_or_left_out_for_a_reason() {
    let text = skeleton();
    let mut differences = Vec::new();
    for section in SECTIONS {
        let number = section.number;
        let mut found = BTreeSet::new();
        places(&section.versions.last().unwrap().test, &Citation::of(number), &mut found);
        let left_out: Vec<_> = LEFT_OUT
            .iter()
            .filter(|(section, ..)| *section == number)
            .flat_map(|(_, labels, _)| *labels)
            .collect();
        let out = |label: &str| {
            left_out.iter().any(|out| label == **out || label.starts_with(&format!("{out}.")))
        };
        let Paragraphs { heading, labels } = &text[number];
        assert_eq!(section.heading, *heading, "§ {number}");
        assert!(
            left_out.iter().all(|out| labels.iter().any(|(label, _)| label == **out)),
            "§ {number}: what is left out is gone"
        );
        let kept = labels
            .iter()
            .map(|(label, _)| label.as_str())
            .filter(|label| *label != "-" && !out(label));
        let expected: BTreeSet<String> = kept.map(|path| place(number, path)).collect();
        differences
            .extend(expected.difference(&found).map(|place| format!("{place} is not in the tree")));
        differences
            .extend(found.difference(&expected).map(|place| format!("{place} is not in the text")));
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The figures that paragraphs hold something against, each with the label it stands under.
fn figures(test: &Test, label: &str, found: &mut Vec<(String, f64)>) {
    let mut held = |figure: f64| found.push((label.to_owned(), figure));
    match test {
        Test::Is(_, Bound::MoreThan(figure) | Bound::AtLeast(figure) | Bound::AtMost(figure)) => {
            held(*figure)
        }
        Test::Exceeds(line) => held(Basis::default().lines.at(*line)),
        Test::Para(inside, _, inner) => {
            let label =
                if label.is_empty() { (*inside).to_owned() } else { format!("{label}.{inside}") };
            figures(inner, &label, found);
        }
        Test::Not(inner) | Test::AnySystem(inner) | Test::Given(_, inner) => {
            figures(inner, label, found)
        }
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().for_each(|test| figures(test, label, found))
        }
        Test::Reads(_, ours, other) => {
            figures(ours, label, found);
            figures(other, label, found);
        }
        _ => {}
    }
}

#[test]
fn every_figure_of_the_tree_stands_in_its_paragraph() {
    let (text, mut count) = (skeleton(), 0);
    for section in SECTIONS {
        let mut held = Vec::new();
        section.versions.iter().for_each(|version| figures(&version.test, "", &mut held));
        for (label, figure) in held {
            let paragraph = text[section.number].labels.iter().find(|(one, _)| *one == label);
            let numbers = paragraph.unwrap().1;
            let read = |number: &str| {
                let plain =
                    number.trim_start_matches('$').trim_end_matches(" percent").replace(',', "");
                let (base, power) = plain.split_once('^').unwrap_or((&plain, "1"));
                Some(base.parse::<f64>().ok()?.powf(power.parse().ok()?))
            };
            let near = |number: f64| (number / figure - 1.0).abs() < 1e-12;
            assert!(
                numbers.split("; ").filter_map(read).any(near),
                "§ {} ({label}): {figure} is none of {numbers}",
                section.number
            );
            count += 1;
        }
    }
    assert!(count > 10, "{count}");
}

/// The citation of a label such as `d.1`.
fn place(number: &'static str, path: &str) -> String {
    let labels = path.split('.');
    labels.fold(Citation::of(number), |place, label| place.at(label.to_owned().leak())).to_string()
}

/// A section of the text: its heading, and its labels with the numbers of each paragraph.
struct Paragraphs {
    heading: &'static str,
    labels: Vec<(String, &'static str)>,
}

/// The skeleton of the text, by the numbers of its sections; `tools/skeleton.mjs` makes it.
fn skeleton() -> BTreeMap<&'static str, Paragraphs> {
    let sections = include_str!("skeleton.txt").split("\n\n§ ").skip(1);
    let section = |text: &'static str| {
        let mut lines = text.lines();
        let (number, heading) = lines.next().unwrap().split_once(' ').unwrap();
        let labels = lines.map(|line| {
            let (label, rest) = line.split_once('\t').unwrap();
            (label.to_owned(), rest.split('\t').next().unwrap())
        });
        (number, Paragraphs { heading, labels: labels.collect() })
    };
    sections.map(section).collect()
}

#[test]
fn every_fact_and_figure_is_asked_by_some_paragraph() {
    let asked: Vec<Asked> =
        SECTIONS.iter().flat_map(|section| section.asked()).map(|(asked, _)| asked).collect();
    for fact in &Fact::ALL {
        // Stands for the AI systems that nobody has described.
        let of_no_paragraph = *fact == Fact::OtherAiSystems;
        assert_eq!(asked.contains(&Asked::Fact(*fact)), !of_no_paragraph, "{}", fact.name());
    }
    for measure in &Measure::ALL {
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
