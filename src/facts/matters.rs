use super::{Fact, Measure};
use crate::logic::{Range, Truth};

/// What is known of the deal, or of one AI system: whatever is about the other is not known here.
///
/// A plain array: the search for outcomes copies it at every turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Matters {
    truths: [Truth; Fact::ALL.len()],
    numbers: [Range; Number::COUNT],
}

/// A number the law compares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    /// A figure of the deal.
    Measure(Measure),
    /// The training operations of the AI system.
    Operations,
}

impl Number {
    pub const COUNT: usize = Measure::COUNT + 1;

    pub fn index(self) -> usize {
        match self {
            Self::Measure(measure) => measure as usize,
            Self::Operations => Measure::COUNT,
        }
    }
}

impl Matters {
    pub const UNKNOWN: Self = Self { truths: [Truth::Unknown; _], numbers: [Range::UNKNOWN; _] };

    pub fn truth(&self, fact: Fact) -> Truth {
        self.truths[fact as usize]
    }

    pub fn set(&mut self, fact: Fact, truth: Truth) {
        self.truths[fact as usize] = truth;
    }

    pub fn number(&self, number: Number) -> Range {
        self.numbers[number.index()]
    }

    pub fn set_number(&mut self, number: Number, range: Range) {
        self.numbers[number.index()] = range;
    }
}
