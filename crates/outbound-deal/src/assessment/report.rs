//! An assessment as data for other programs.

use super::{Assessment, Operations, basis, found, outcomes, read_by_law, timeline};
use crate::Deal;
use outbound_rule::facts::{Fact, Measure};
use outbound_rule::law::{Basis, Duty, Inquiry, Outcomes, Question, Reading};
use serde::Serialize;
use training_compute::{Convention, MethodError, Working};

/// What follows from a deal, ready to be written as JSON.
///
/// Matters are named by where they stand, or would stand, in the saved deal: `answers.us_citizen`,
/// `systems[0].training`, `measures.nand_layers`. Outcomes come gravest first.
///
/// ```
/// use outbound_deal::assessment::Report;
/// use outbound_deal::Deal;
/// let report = serde_json::to_value(Report::of(&Deal::example()))?;
/// assert_eq!(report["possible"], serde_json::json!(["notifiable"]));
/// assert_eq!(report["duties"][0]["duty"], "notify");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    #[serde(flatten)]
    verdict: Verdict,
    /// What settles the outcome together, none of it to be spared; empty while none is settled.
    because: Vec<String>,
    /// The paragraphs that decide, or would.
    paragraphs: Vec<String>,
    /// What the outcomes still turn on.
    open: Vec<String>,
    /// What to find out next.
    next: Option<String>,
    /// What the rule asks, of whom and by when.
    duties: Vec<Owed>,
    /// Where the text leaves room and the other reading leaves other outcomes.
    readings: Vec<OtherReading>,
    /// Where operations added up by another convention leave other outcomes.
    conventions: Vec<OtherConvention>,
    /// The training compute of each AI system described.
    operations: Vec<Counted>,
    /// What the result may not be shown without.
    warnings: Vec<&'static str>,
}

/// The outcomes alone, ready to be written as JSON: how a [`Report`] begins.
///
/// ```
/// use outbound_deal::assessment::Verdict;
/// use outbound_deal::Deal;
/// let verdict = serde_json::to_value(Verdict::of(&Deal::example()))?;
/// assert_eq!(verdict, serde_json::json!({"read_on": "2025-01-02", "possible": ["notifiable"]}));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verdict {
    /// The day whose text was read.
    read_on: String,
    /// The outcomes not ruled out.
    possible: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Owed {
    duty: &'static str,
    by: &'static str,
    certain: bool,
    under: Vec<&'static str>,
    due: String,
    last_day: Option<String>,
    citation: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct OtherReading {
    reading: &'static str,
    possible: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct OtherConvention {
    convention: Convention,
    possible: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Counted {
    Estimated(Operations),
    Wrong { error: String },
}

impl Verdict {
    /// The outcomes a deal leaves, read on the day that its dates say.
    #[must_use]
    pub fn of(deal: &Deal) -> Self {
        let basis = basis(deal);
        let (possible, _) = outcomes(deal, &basis);
        Self::from(possible, &basis)
    }

    fn from(possible: Outcomes, basis: &Basis) -> Self {
        Self { read_on: basis.on.to_string(), possible: names(possible) }
    }
}

impl Report {
    /// What follows from a deal, read on the day that its dates say.
    #[must_use]
    pub fn of(deal: &Deal) -> Self {
        let basis = basis(deal);
        let (operations, facts) = read_by_law(deal);
        let inquiry = Inquiry::of(&facts, &basis);
        Self::with(deal, found(deal, operations, &inquiry), &inquiry)
    }

    /// The report of an assessment made before.
    #[must_use]
    pub fn from(deal: &Deal, basis: &Basis, assessment: Assessment) -> Self {
        let facts = assessment.facts.clone();
        let inquiry = Inquiry::knowing(assessment.possible, &facts, basis);
        Self::with(deal, assessment, &inquiry)
    }

    fn with(deal: &Deal, assessment: Assessment, inquiry: &Inquiry) -> Self {
        let (timeline, basis) = (timeline(deal), inquiry.basis());
        let (owed, warned) = (inquiry.duties(&timeline), inquiry.warnings(&timeline));
        let counted = |working| Counted::of(working, deal.coverage.share(), basis);
        let mut paragraphs: Vec<String> = Vec::new();
        for reason in &assessment.reasons {
            let place = reason.citation().map(ToString::to_string);
            paragraphs.extend(place.filter(|place| !paragraphs.contains(place)));
        }
        Self {
            verdict: Verdict::from(assessment.possible, basis),
            because: assessment.because.into_iter().map(known).collect(),
            paragraphs,
            open: assessment.open.into_iter().map(asked).collect(),
            next: assessment.next.map(asked),
            duties: owed.iter().map(Owed::from).collect(),
            readings: assessment.readings.into_iter().map(OtherReading::from).collect(),
            conventions: assessment.conventions.into_iter().map(OtherConvention::from).collect(),
            operations: assessment.operations.iter().map(counted).collect(),
            warnings: warned.into_iter().map(|warning| warning.name()).collect(),
        }
    }
}

impl From<&Duty> for Owed {
    fn from(duty: &Duty) -> Self {
        Self {
            duty: duty.obligation.name(),
            by: duty.bearer.name(),
            certain: duty.certain,
            under: names(duty.under),
            due: duty.due.to_string(),
            last_day: duty.due.last_day().map(|day| day.to_string()),
            citation: duty.obligation.citation().to_string(),
        }
    }
}

impl From<(Reading, Outcomes)> for OtherReading {
    fn from((reading, possible): (Reading, Outcomes)) -> Self {
        Self { reading: reading.name(), possible: names(possible) }
    }
}

impl From<(Convention, Outcomes)> for OtherConvention {
    fn from((convention, possible): (Convention, Outcomes)) -> Self {
        Self { convention, possible: names(possible) }
    }
}

impl Counted {
    fn of(working: &Result<Working, MethodError>, coverage: f64, basis: &Basis) -> Self {
        match working {
            Ok(working) => Self::Estimated(Operations::of(working, coverage, basis.lines)),
            Err(error) => Self::Wrong { error: error.to_string() },
        }
    }
}

fn names(outcomes: Outcomes) -> Vec<&'static str> {
    outcomes.iter().map(|outcome| outcome.name()).collect()
}

fn known(matter: Question) -> String {
    match matter {
        Question::Fact(fact, system) => of_fact(fact, system),
        Question::Measure(measure) => of_measure(measure),
        Question::Operations(system) => of_training(system),
    }
}

fn asked(question: Question) -> String {
    match question {
        Question::Fact(fact, system) => of_fact(fact, system),
        Question::Measure(measure) => of_measure(measure),
        Question::Operations(system) => of_training(system),
    }
}

fn of_fact(fact: Fact, system: Option<usize>) -> String {
    match system {
        Some(system) => format!("systems[{system}].answers.{}", fact.name()),
        None => format!("answers.{}", fact.name()),
    }
}

fn of_measure(measure: Measure) -> String {
    format!("measures.{}", measure.name())
}

fn of_training(system: usize) -> String {
    format!("systems[{system}].training")
}
