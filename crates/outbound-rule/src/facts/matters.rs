//! What is known of the deal, or of one AI system.

use super::{Fact, Measure};
use enum_map::{Enum, EnumMap};
use partly_known::{Range, Truth};

/// What is known of the deal, or of one AI system: whatever is about the other is not known here.
///
/// Plain arrays: the search for outcomes copies them at every turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Matters {
    truths: EnumMap<Fact, Truth>,
    numbers: EnumMap<Number, Range>,
}

/// Something that may be known.
#[derive(Clone, Copy, Debug, PartialEq, Enum)]
pub(crate) enum Matter {
    /// A matter of fact.
    Fact(Fact),
    /// How much of something.
    Number(Number),
}

/// A number the law compares.
#[derive(Clone, Copy, Debug, PartialEq, Enum)]
pub(crate) enum Number {
    /// A figure of the deal.
    Measure(Measure),
    /// The training operations of the AI system.
    Operations,
}

impl Matters {
    pub const UNKNOWN: Self = Self {
        truths: EnumMap::from_array([Truth::Unknown; _]),
        numbers: EnumMap::from_array([Range::UNKNOWN; _]),
    };

    /// With every matter of fact the other way.
    pub fn turned(&self) -> Self {
        Self { truths: self.truths.map(|_, truth| truth.not()), ..*self }
    }

    pub fn truth(&self, fact: Fact) -> Truth {
        self.truths[fact]
    }

    pub fn set(&mut self, fact: Fact, truth: Truth) {
        self.truths[fact] = truth;
    }

    pub fn number(&self, number: Number) -> Range {
        self.numbers[number]
    }

    pub fn set_number(&mut self, number: Number, range: Range) {
        self.numbers[number] = range;
    }
}
