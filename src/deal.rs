//! A deal as its investor describes it: only what was entered, nothing computed.

mod assumption;
mod blank;
mod coverage;
mod figure;
mod start;

pub use assumption::{ASSUMPTIONS, Assumption};
pub use blank::{BLANKS, Blank, Choice};
pub use coverage::Coverage;
pub use figure::Figure;

use crate::compute::Training;
use crate::facts::{Answer, Fact, Measure, Scope};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything entered about one deal.
///
/// ```
/// use outbound_check::deal::Deal;
/// let deal: Deal = serde_json::from_str(r#"{
///     "answers": {"organized_under_us_law": {"answer": "yes"}},
///     "systems": [{"training": {"stages": [{"method": {"stated": {"operations": 1e18}}}]}}]
/// }"#)?;
/// assert_eq!(deal.systems.len(), 1);
/// assert!(serde_json::from_str::<Deal>(r#"{"answer": {}}"#).is_err(), "unknown fields are errors");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Deal {
    /// What was said about the deal, its parties and the target as a whole.
    pub answers: BTreeMap<Fact, Entry>,
    /// Its figures, in the unit of each.
    pub measures: BTreeMap<Measure, Figure>,
    /// The AI systems of the target that were described.
    pub systems: Vec<AiSystem>,
    /// How much of an estimate the law is shown.
    pub coverage: Coverage,
}

/// One AI system of the target.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AiSystem {
    /// What was said about it.
    pub answers: BTreeMap<Fact, Entry>,
    /// What is known of its training.
    pub training: Training,
}

/// An answer, and whether the visitor gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What was answered.
    pub answer: Answer,
    /// Taken as given at the start, and shown as such until the visitor says otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub assumed: bool,
}

impl Deal {
    /// The answers about the deal, or about one of its AI systems.
    fn answers(&self, fact: Fact, system: Option<usize>) -> Option<&BTreeMap<Fact, Entry>> {
        match fact.scope() {
            Scope::Deal => Some(&self.answers),
            Scope::System => self.systems.get(system?).map(|system| &system.answers),
        }
    }

    /// What was said of a fact, if anything was.
    #[must_use]
    pub fn entry(&self, fact: Fact, system: Option<usize>) -> Option<Entry> {
        self.answers(fact, system)?.get(&fact).copied()
    }

    /// What was answered to a question, if anything was.
    #[must_use]
    pub fn answer(&self, fact: Fact, system: Option<usize>) -> Option<Answer> {
        self.entry(fact, system).map(|entry| entry.answer)
    }

    /// Records the visitor's answer, or withdraws it. An AI system not described is left out.
    pub fn set(&mut self, fact: Fact, system: Option<usize>, answer: Option<Answer>) {
        self.put(fact, system, answer.map(|answer| Entry { answer, assumed: false }));
    }

    fn put(&mut self, fact: Fact, system: Option<usize>, entry: Option<Entry>) {
        let answers = match fact.scope() {
            Scope::Deal => Some(&mut self.answers),
            Scope::System => system
                .and_then(|system| self.systems.get_mut(system))
                .map(|system| &mut system.answers),
        };
        if let Some(answers) = answers {
            match entry {
                Some(entry) => answers.insert(fact, entry),
                None => answers.remove(&fact),
            };
        }
    }

    /// Everything answered, in the order of the rule: about the deal, then system by system.
    pub fn given(&self) -> impl Iterator<Item = (Fact, Option<usize>, Answer)> {
        self.entries().map(|(fact, system, entry)| (fact, system, entry.answer))
    }

    /// What was taken as given and not yet confirmed or changed.
    pub fn assumed(&self) -> impl Iterator<Item = (Fact, Option<usize>, Answer)> {
        let assumed = self.entries().filter(|(_, _, entry)| entry.assumed);
        assumed.map(|(fact, system, entry)| (fact, system, entry.answer))
    }

    fn entries(&self) -> impl Iterator<Item = (Fact, Option<usize>, Entry)> {
        let of_deal = self.answers.iter().map(|(fact, entry)| (*fact, None, *entry));
        let of_systems = self.systems.iter().enumerate().flat_map(|(number, system)| {
            system.answers.iter().map(move |(fact, entry)| (*fact, Some(number), *entry))
        });
        of_deal.chain(of_systems)
    }
}
