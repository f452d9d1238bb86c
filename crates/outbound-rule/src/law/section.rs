//! Sections of the Code, and the words their conditions are written in.

use super::{Line, Reading};
use crate::facts::{Fact, Measure};
use jiff::civil::Date;
use partly_known::Bound;
use std::slice;

/// A section of the Code, with its text as it stood from day to day.
#[derive(Debug)]
pub struct Section {
    /// The number, such as `850.217`.
    pub number: &'static str,
    /// The heading; for reference only (§ 850.103(c)).
    pub heading: &'static str,
    /// What it comes to if its condition is met, in our words.
    pub says: &'static str,
    /// What the text said from which day on, oldest first.
    pub versions: &'static [Version],
}

/// The text of a section in force from a day.
#[derive(Debug)]
pub struct Version {
    /// The first day it is in force.
    pub from: Date,
    /// Where it was published.
    pub source: &'static str,
    /// The condition it states.
    pub test: Test,
}

/// A condition in the text, in the few words [`read`](super::read) understands.
#[derive(Debug)]
pub enum Test {
    /// A labelled piece of the text: its label, our summary of it, its condition. The summary goes
    /// on from those of the pieces around it, so that read in a row they make a sentence.
    Para(&'static str, &'static str, &'static Test),
    /// Every one of them; with none, it holds.
    All(&'static [Test]),
    /// At least one of them; with none, it does not hold.
    Any(&'static [Test]),
    /// It does not hold.
    Not(&'static Test),
    /// A matter of fact.
    Asks(Fact),
    /// A figure keeps to a bound.
    Is(Measure, Bound),
    /// The AI system in view was trained with more operations than the line.
    Exceeds(Line),
    /// At least one AI system in view meets it. What is inside asks only about the system.
    AnySystem(&'static Test),
    /// Another section, as in force on the same day.
    See(&'static Section),
    /// At least one of these paragraphs of another section, each a path of labels such as `a.2`.
    Paras(&'static Section, &'static [&'static str]),
    /// The condition, read where the section's is known to be met.
    Given(&'static Section, &'static Test),
    /// The text leaves room: our reading, and the other one.
    Reads(Reading, &'static Test, &'static Test),
    /// The text gives way to a paragraph elsewhere. Always holds here: outcomes are ordered,
    /// prohibited before notifiable, because *k or not k* cannot be settled while *k* is open.
    YieldsTo(&'static str),
}

impl Section {
    /// The condition in force on a day, if the section was in force.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use outbound_rule::law::part850::S217;
    /// assert!(S217.on(date(2025, 1, 1)).is_none());
    /// assert!(S217.on(date(2025, 1, 2)).is_some());
    /// ```
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&'static Test> {
        let in_force = self.versions.iter().rev().find(|version| version.from <= day)?;
        Some(&in_force.test)
    }

    /// The paragraph of the text in force on a day that a path of labels leads to, such as `a.2`.
    pub(super) fn paragraph(&self, day: Date, path: &'static str) -> Option<&'static Test> {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let mut labels = rest.split('.').filter(|label| !label.is_empty());
        labels.try_fold(self.on(day)?.labelled(first)?, Test::inside)
    }
}

impl Test {
    /// What it is put together of in the text itself; where that refers to other places, those are not among it.
    pub(super) fn parts(&'static self) -> impl Iterator<Item = &'static Self> {
        let (some, more): (&[Self], &[Self]) = match self {
            Self::All(tests) | Self::Any(tests) => (tests, &[]),
            Self::Para(_, _, inner)
            | Self::Not(inner)
            | Self::AnySystem(inner)
            | Self::Given(_, inner) => (slice::from_ref(inner), &[]),
            Self::Reads(_, ours, other) => (slice::from_ref(ours), slice::from_ref(other)),
            Self::Asks(_) | Self::Is(..) | Self::Exceeds(_) => (&[], &[]),
            Self::See(_) | Self::Paras(..) | Self::YieldsTo(_) => (&[], &[]),
        };
        some.iter().chain(more)
    }

    /// This paragraph, or the one of several, that carries a label.
    pub(super) fn labelled(&'static self, label: &str) -> Option<&'static Self> {
        let is_it = |test: &Self| matches!(test, Self::Para(found, _, _) if *found == label);
        match self {
            Self::All(tests) | Self::Any(tests) => tests.iter().find(|test| is_it(test)),
            test => Some(test).filter(|test| is_it(test)),
        }
    }

    /// The paragraph inside this one that carries a label.
    pub(super) fn inside(&'static self, label: &str) -> Option<&'static Self> {
        match self {
            Self::Para(_, _, inner) => inner.labelled(label),
            _ => None,
        }
    }
}
