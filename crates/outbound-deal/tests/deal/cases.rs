//! Worked cases: tables a lawyer can read, below `cases/`, one file per topic.
//!
//! `base` names a deal in `bases.toml` that the case starts from; whatever neither says is "no", or
//! open where the base is `unknown`. A figure that is not given lies far on the harmless side.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_rule::facts::{Fact, Facts, Measure};
use outbound_rule::law::part850::{COVERED, PROHIBITED};
use outbound_rule::law::{
    Basis, Outcome, Outcomes, Question, Reading, Readings, Step, Trace, next_question,
    open_questions, possible, reasons, trace,
};
use partly_known::{Range, Truth};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A deal that cases start from.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Base {
    /// Another that it goes on from.
    base: Option<String>,
    #[serde(default)]
    yes: Vec<String>,
    /// Whatever is not said is open.
    #[serde(default)]
    unknown: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// The paragraph, the note or the publication it is taken from.
    source: String,
    base: String,
    #[serde(default)]
    yes: Vec<String>,
    #[serde(default)]
    no: Vec<String>,
    /// Facts and figures not found out.
    #[serde(default)]
    open: Vec<String>,
    /// The same, asked and not known: not to be asked again.
    #[serde(default)]
    dont_know: Vec<String>,
    #[serde(default)]
    figures: BTreeMap<String, Figure>,
    #[serde(default)]
    system: Vec<System>,
    /// The day whose text is read.
    on: Option<String>,
    /// Points where the other reading is taken.
    #[serde(default)]
    otherwise: Vec<String>,
    /// The outcomes left.
    outcome: Vec<String>,
    /// A paragraph that has to be among those that decide.
    because: Option<String>,
    /// A paragraph that the outcome rests on as well, met or open in the whole reading.
    rests_on: Option<String>,
    /// All that the outcome turns on, in any order; the first AI system is `1`, as in `1 operations`.
    #[serde(default)]
    still_open: Vec<String>,
    /// Some of what it turns on, where there is more.
    #[serde(default)]
    still_open_among_others: Vec<String>,
}

/// An AI system that the company develops, unless it says otherwise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct System {
    #[serde(default)]
    yes: Vec<String>,
    #[serde(default)]
    no: Vec<String>,
    #[serde(default)]
    open: Vec<String>,
    #[serde(default)]
    dont_know: Vec<String>,
    #[serde(default = "few")]
    operations: Figure,
}

fn few() -> Figure {
    Figure::Exactly(1e20)
}

#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Figure {
    Exactly(f64),
    Between(f64, f64),
}

impl Figure {
    fn range(self) -> Range {
        match self {
            Self::Exactly(number) => Range::new(number, number),
            Self::Between(low, high) => Range::new(low, high),
        }
        .expect("a figure is in order")
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deal/cases")
}

fn bases() -> BTreeMap<String, Base> {
    basic_toml::from_str(&fs::read_to_string(folder().join("bases.toml")).unwrap()).unwrap()
}

/// The cases, each with the file it is in.
fn cases() -> Vec<(String, Case)> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let tables = files.filter(|file| file.extension().is_some_and(|ending| ending == "toml"));
    let mut files: Vec<_> = tables.filter(|file| !file.ends_with("bases.toml")).collect();
    files.sort();
    let read = |file: PathBuf| {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let cases: File = basic_toml::from_str(&fs::read_to_string(file).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.case.into_iter().map(move |case| (name.clone(), case))
    };
    files.into_iter().flat_map(read).collect()
}

fn fact(name: &str) -> Option<Fact> {
    Fact::from_name(name)
}

fn measure(name: &str) -> Option<Measure> {
    Measure::from_name(name)
}

/// A figure on the harmless side of its line.
fn harmless(measure: Measure) -> f64 {
    match measure {
        Measure::DesignedTemperature | Measure::FabricatedTemperature => 233.0,
        Measure::LogicNode => 28.0,
        Measure::NandLayers => 64.0,
        Measure::DramHalfPitch => 25.0,
        Measure::DoublePrecision | Measure::SinglePrecision => 1.0,
        Measure::Envelope => 1_000_000.0,
        Measure::CommittedCapital => 50_000_000.0,
    }
}

fn set(facts: &mut Facts, names: &[String], system: Option<usize>, truth: Truth) {
    for name in names {
        if let Some(fact) = fact(name) {
            facts.set(fact, system, truth);
        } else if let ("operations", Some(at), Truth::Unknown) = (name.as_str(), system, truth) {
            facts.set_operations(at, Range::UNKNOWN);
        } else {
            let measure = measure(name).unwrap_or_else(|| panic!("nothing is called {name}"));
            assert_eq!(truth, Truth::Unknown, "{name} is no matter of yes and no");
            facts.set_measure(measure, Range::UNKNOWN);
        }
    }
}

fn facts(case: &Case, bases: &BTreeMap<String, Base>) -> Facts {
    let mut facts = Facts::new(case.system.len());
    let mut base = Some(&case.base);
    let mut yes = Vec::new();
    let mut unknown = false;
    while let Some(name) = base {
        let this = bases.get(name).unwrap_or_else(|| panic!("no base is called {name}"));
        yes.extend(this.yes.iter().cloned());
        unknown |= this.unknown;
        base = this.base.as_ref();
    }
    if !unknown {
        for fact in &Fact::ALL {
            facts.set(*fact, None, Truth::No);
        }
        for measure in &Measure::ALL {
            facts.set_measure(*measure, Figure::Exactly(harmless(*measure)).range());
        }
    }
    set(&mut facts, &yes, None, Truth::Yes);
    set(&mut facts, &case.yes, None, Truth::Yes);
    set(&mut facts, &case.no, None, Truth::No);
    set(&mut facts, &case.open, None, Truth::Unknown);
    set(&mut facts, &case.dont_know, None, Truth::Unknown);
    for (name, figure) in &case.figures {
        let measure = measure(name).unwrap_or_else(|| panic!("no figure is called {name}"));
        facts.set_measure(measure, figure.range());
    }
    for (at, system) in case.system.iter().enumerate() {
        for fact in Fact::ALL.iter().filter(|_| !unknown) {
            if fact.scope() == outbound_rule::facts::Scope::System {
                facts.set(*fact, Some(at), Truth::No);
            }
        }
        facts.set(Fact::DevelopsAiSystem, Some(at), Truth::Yes);
        facts.set_operations(at, system.operations.range());
        set(&mut facts, &system.yes, Some(at), Truth::Yes);
        set(&mut facts, &system.no, Some(at), Truth::No);
        set(&mut facts, &system.open, Some(at), Truth::Unknown);
        set(&mut facts, &system.dont_know, Some(at), Truth::Unknown);
    }
    facts
}

/// Whether a paragraph is met or open anywhere in the reading.
fn holds(part: &Trace, place: &str) -> bool {
    let here = matches!(&part.step, Step::Para(citation, _) if citation.to_string() == place);
    here && part.truth != Truth::No || part.parts.iter().any(|inner| holds(inner, place))
}

/// What decides, with the pieces of text around it.
fn cited(found: Outcomes, facts: &Facts, basis: &Basis) -> BTreeSet<String> {
    let reasons = reasons(found, facts, basis);
    let pieces = reasons.iter().flat_map(|reason| &reason.pieces);
    pieces.map(|(place, _)| place.to_string()).collect()
}

fn name(question: Question) -> String {
    match question {
        Question::Fact(fact, None) => fact.name().to_owned(),
        Question::Fact(fact, Some(at)) => format!("{} {}", at + 1, fact.name()),
        Question::Measure(measure) => measure.name().to_owned(),
        Question::Operations(at) => format!("{} operations", at + 1),
    }
}

fn basis(case: &Case) -> Basis {
    let read = |name: &String| {
        let named = Reading::from_name(name);
        named.unwrap_or_else(|| panic!("no reading is called {name}"))
    };
    let otherwise = case.otherwise.iter().map(read).fold(Readings::default(), Readings::with);
    let mut basis = Basis { otherwise, ..Basis::default() };
    if let Some(day) = &case.on {
        basis.on = day.parse().unwrap();
    }
    basis
}

/// What is wrong with a case, if anything is.
fn faults(case: &Case, bases: &BTreeMap<String, Base>) -> Vec<String> {
    let (facts, basis) = (&facts(case, bases), &basis(case));
    let mut faults = Vec::new();
    let expected =
        Outcomes::such_that(|outcome| case.outcome.iter().any(|name| name == outcome.name()));
    assert_eq!(expected.len(), case.outcome.len(), "{}: no such outcome", case.name);
    let found = possible(facts, basis);
    if found != expected {
        faults.push(format!("{expected:?} expected, {found:?} found"));
    }
    let cited = cited(found, facts, basis);
    if let Some(because) = &case.because
        && !cited.iter().any(|place| place.starts_with(because))
    {
        faults.push(format!("{because} is not among the reasons {cited:?}"));
    }
    if let Some(place) = &case.rests_on {
        let mut read = [&COVERED, &PROHIBITED].into_iter().map(|test| trace(test, facts, basis));
        if !read.any(|reading| holds(&reading, place)) {
            faults.push(format!("{place} is not met"));
        }
    }
    let questions = open_questions(facts, basis);
    let open: BTreeSet<_> = questions.into_iter().map(name).collect();
    if case.still_open_among_others.is_empty() {
        let expected: BTreeSet<_> = case.still_open.iter().cloned().collect();
        if open != expected {
            faults.push(format!("{expected:?} should be open, {open:?} is"));
        }
    }
    for expected in &case.still_open_among_others {
        if !open.contains(expected) {
            faults.push(format!("{expected} should be open, {open:?} is"));
        }
    }
    let of_system = |(at, system): (usize, &System)| {
        system.dont_know.iter().map(move |name| format!("{} {name}", at + 1)).collect::<Vec<_>>()
    };
    let of_systems = case.system.iter().enumerate().flat_map(of_system);
    let in_vain: BTreeSet<_> = case.dont_know.iter().cloned().chain(of_systems).collect();
    let next = next_question(facts, basis, |asked| !in_vain.contains(&name(asked)));
    let askable = open.iter().any(|open| !in_vain.contains(open));
    if next.map(name).is_some_and(|next| !open.contains(&next)) || next.is_some() != askable {
        faults.push(format!("{next:?} should not be the next question"));
    }
    faults
}

#[test]
fn the_worked_cases_come_out_as_the_law_says() {
    let bases = bases();
    let cases = cases();
    let mut wrong = Vec::new();
    for (file, case) in &cases {
        assert!(!case.source.is_empty(), "{} has a source", case.name);
        for fault in faults(case, &bases) {
            wrong.push(format!("{file}: {} ({}): {fault}", case.name, case.source));
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
    let names: BTreeSet<_> = cases.iter().map(|(_, case)| &case.name).collect();
    assert_eq!(names.len(), cases.len(), "each case has a name of its own");
    assert!(cases.len() >= 120, "{} cases", cases.len());
    for outcome in Outcome::ALL {
        let of_it = cases.iter().filter(|(_, case)| case.outcome == [outcome.name()]);
        assert!(of_it.count() >= 10, "{outcome:?}");
    }
}

/// What decides inside another section is told without the paragraph that leads there: that it is
/// § 850.224(l) which prohibits, and which paragraph of § 850.210(a) is met.
#[test]
fn the_reasons_name_what_leads_to_another_section() {
    let bases = bases();
    for (file, case) in cases() {
        let (facts, basis) = (facts(&case, &bases), basis(&case));
        let cited = cited(possible(&facts, &basis), &facts, &basis);
        if let Some(place) = &case.rests_on {
            assert!(cited.contains(place), "{file}: {} ({place}): {cited:?}", case.name);
        }
    }
}

/// A note that takes something out is no reason where its case is not given: nobody adapts a third
/// party's model in the example.
#[test]
fn a_note_whose_case_is_not_given_decides_nothing() {
    use outbound_deal::Deal;
    use outbound_deal::assessment::assess;
    let assessment = assess(&Deal::example(), &Basis::default());
    let cited = assessment.reasons.iter().filter_map(|reason| reason.citation());
    let cited: Vec<_> = cited.map(ToString::to_string).collect();
    assert!(cited.contains(&"§ 850.217(d)(3)".to_owned()), "{cited:?}");
    assert!(!cited.iter().any(|place| place.starts_with("Note")), "{cited:?}");
}
