//! A deal as its investor describes it: only what was entered, nothing computed.
//!
//! ```
//! use outbound_deal::Deal;
//! let deal = Deal::read(br#"{"version": 1, "target": "Example Robotics (Shanghai)"}"#)?;
//! assert_eq!(Deal::read(deal.write().as_bytes())?, deal);
//! # Ok::<(), outbound_deal::Refused>(())
//! ```
//!
//! [`Deal::read`] opens the saved form and refuses what it does not know, by its path;
//! [`Deal::write`] saves. The form is described in `static/deal.schema.json`, which
//! `cargo run -p outbound-check-cli -- schema > static/deal.schema.json` writes from these types.

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

pub mod assessment;
mod assumption;
pub mod base64;
mod blank;
mod coverage;
mod dates;
mod diligence;
mod entry;
pub mod examples;
mod figure;
mod file;
mod file_name;
pub mod limits;
mod link;
mod problem;
mod refused;
mod remark;
#[cfg(feature = "schema")]
mod schema;
mod sealed;
mod start;
mod within;

pub use assumption::{ASSUMPTIONS, Assumption};
pub use blank::{BLANKS, Blank, Choice};
pub use coverage::{Coverage, NotOffered};
pub use dates::Dates;
pub use diligence::Diligence;
pub use entry::{Entry, Evidence};
pub use figure::{Figure, NoFigure};
pub use file::{Version, read_training};
pub use file_name::file_name;
pub use problem::Problem;
pub use refused::Refused;
pub use remark::Remark;
pub use sealed::Sealed;

use litemap::LiteMap;
use outbound_rule::facts::{Answer, Dollars, Fact, Measure, Scope};
use outbound_rule::law::Question;
use outbound_rule::law::diligence::Factor;
use serde::{Deserialize, Serialize};
use training_compute::Training;

/// Everything entered about one deal.
///
/// ```
/// use outbound_deal::Deal;
/// use outbound_rule::facts::{Answer, Fact};
/// let deal = Deal::read(br#"{
///     "version": 1,
///     "target": "Example Robotics (Shanghai)",
///     "answers": {
///         "us_citizen": "no",
///         "organized_under_us_law": {"answer": "yes", "evidence": {"source": "certificate", "date": "2026-05-01"}}
///     },
///     "systems": [{"training": {"stages": [{"method": {"stated": {"operations": 1e18}}}]}}]
/// }"#)?;
/// assert_eq!(deal.answer(Fact::OrganizedUnderUsLaw, None), Some(Answer::Yes));
/// assert_eq!(Deal::read(deal.write().as_bytes())?, deal);
///
/// let misspelt = Deal::read(br#"{"answers": {"us_citizn": "no"}}"#);
/// assert!(misspelt.is_err_and(|refused| refused.path() == Some("answers.us_citizn")));
/// # Ok::<(), outbound_deal::Refused>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deal {
    /// The version of this form.
    pub version: Version,
    /// What the deal is called.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub name: String,
    /// Who invests.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub investor: String,
    /// What is invested in.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub target: String,
    /// What the deal is worth in U.S. dollars.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub value_usd: Option<Dollars>,
    /// The days the rule counts from.
    #[serde(skip_serializing_if = "Dates::is_empty")]
    pub dates: Dates,
    /// What was done to find out, factor by factor of § 850.104(c).
    #[serde(skip_serializing_if = "LiteMap::is_empty", deserialize_with = "strict_json::object")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::diligence"))]
    pub diligence: LiteMap<Factor, Diligence>,
    /// What was said about the deal, its parties and the target as a whole.
    #[serde(skip_serializing_if = "LiteMap::is_empty", deserialize_with = "strict_json::object")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::about_deal"))]
    pub answers: LiteMap<Fact, Entry>,
    /// Its figures, in the unit of each.
    #[serde(skip_serializing_if = "LiteMap::is_empty", deserialize_with = "strict_json::object")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::measures"))]
    pub measures: LiteMap<Measure, Figure>,
    /// What there is to say of its figures.
    #[serde(skip_serializing_if = "LiteMap::is_empty", deserialize_with = "strict_json::object")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::remarks"))]
    pub remarks: LiteMap<Measure, Remark>,
    /// The AI systems of the target that were described.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
    pub systems: Vec<AiSystem>,
    /// How much of an estimate the law is shown.
    pub coverage: Coverage,
}

/// One AI system of the target.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AiSystem {
    /// What was said about it.
    #[serde(skip_serializing_if = "LiteMap::is_empty", deserialize_with = "strict_json::object")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::about_system"))]
    pub answers: LiteMap<Fact, Entry>,
    /// What is known of its training.
    pub training: Training,
    /// What there is to say of that.
    #[serde(skip_serializing_if = "Remark::is_empty")]
    pub remark: Remark,
}

impl Deal {
    /// The answers about the deal, or about one of its AI systems.
    fn answers(&self, fact: Fact, system: Option<usize>) -> Option<&LiteMap<Fact, Entry>> {
        match fact.scope() {
            Scope::Deal => Some(&self.answers),
            Scope::System => self.systems.get(system?).map(|system| &system.answers),
        }
    }

    fn answers_mut(
        &mut self,
        fact: Fact,
        system: Option<usize>,
    ) -> Option<&mut LiteMap<Fact, Entry>> {
        match fact.scope() {
            Scope::Deal => Some(&mut self.answers),
            Scope::System => self.systems.get_mut(system?).map(|system| &mut system.answers),
        }
    }

    /// What was said of a fact, if anything was.
    #[must_use]
    pub fn entry(&self, fact: Fact, system: Option<usize>) -> Option<&Entry> {
        self.answers(fact, system)?.get(&fact)
    }

    /// The note on what was said of a matter and what that rests on; nothing of a question of fact that was
    /// not answered.
    #[must_use]
    pub fn remark(&self, about: Question) -> Option<Remark> {
        Some(match about {
            Question::Fact(fact, system) => {
                let Entry { note, evidence, .. } = self.entry(fact, system)?.clone();
                Remark { note, evidence }
            }
            Question::Measure(measure) => self.remarks.get(&measure).cloned().unwrap_or_default(),
            Question::Operations(system) => self.systems.get(system)?.remark.clone(),
        })
    }

    /// Notes something on a matter, or what it rests on, in place of what was there.
    pub fn put_remark(&mut self, about: Question, remark: Remark) {
        match about {
            Question::Fact(fact, system) => {
                let entry =
                    self.answers_mut(fact, system).and_then(|answers| answers.get_mut(&fact));
                if let Some(entry) = entry {
                    (entry.note, entry.evidence) = (remark.note, remark.evidence);
                }
            }
            Question::Measure(measure) if remark.is_empty() => {
                self.remarks.remove(&measure);
            }
            Question::Measure(measure) => {
                self.remarks.insert(measure, remark);
            }
            Question::Operations(system) => {
                if let Some(system) = self.systems.get_mut(system) {
                    system.remark = remark;
                }
            }
        }
    }

    /// What was answered to a question, if anything was.
    #[must_use]
    pub fn answer(&self, fact: Fact, system: Option<usize>) -> Option<Answer> {
        self.entry(fact, system).map(|entry| entry.answer)
    }

    /// Records the visitor's answer, or withdraws it. An AI system not described is left out.
    /// Another answer keeps the note and the evidence that were there.
    pub fn set(&mut self, fact: Fact, system: Option<usize>, answer: Option<Answer>) {
        self.put(fact, system, answer, false);
    }

    fn put(&mut self, fact: Fact, system: Option<usize>, answer: Option<Answer>, assumed: bool) {
        let Some(answers) = self.answers_mut(fact, system) else { return };
        match answer {
            Some(answer) => {
                let known = answers.remove(&fact).unwrap_or_else(|| Entry::from(answer));
                answers.insert(fact, Entry { answer, assumed, ..known });
            }
            None => {
                answers.remove(&fact);
            }
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

    /// Everything answered, with notes and evidence.
    pub fn entries(&self) -> impl Iterator<Item = (Fact, Option<usize>, &Entry)> {
        let of_deal = self.answers.iter().map(|(fact, entry)| (*fact, None, entry));
        let of_systems = self.systems.iter().enumerate().flat_map(|(number, system)| {
            system.answers.iter().map(move |(fact, entry)| (*fact, Some(number), entry))
        });
        of_deal.chain(of_systems)
    }
}

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
