//! What can be asked, or known, of a transaction.

use crate::facts::{Fact, Measure, Source};

/// Something the rule turns on: to find out, or known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// A matter of fact, about an AI system if it says which.
    Fact(Fact, Option<usize>),
    /// A figure of the deal.
    Measure(Measure),
    /// The training operations of an AI system.
    Operations(usize),
}

impl Question {
    /// The AI system it is about, if it is about one.
    #[must_use]
    pub fn system(self) -> Option<usize> {
        match self {
            Self::Fact(_, system) => system,
            Self::Operations(system) => Some(system),
            Self::Measure(_) => None,
        }
    }

    /// Where the answer is usually found.
    #[must_use]
    pub fn source(self) -> Source {
        match self {
            Self::Fact(fact, _) => fact.source(),
            Self::Measure(measure) => measure.source(),
            Self::Operations(_) => Source::Target,
        }
    }
}
