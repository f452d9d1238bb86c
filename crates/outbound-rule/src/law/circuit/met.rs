//! Sets of conditions put to AI systems.

use super::{Read, Word};
use crate::places::Place;
use partly_known::Truth;

/// Which of the conditions put to AI systems are met, and which are not: the bits of two numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::law) struct Met {
    yes: usize,
    no: usize,
}

impl Met {
    /// No AI system meets any.
    pub const NONE: Self = Self { yes: 0, no: usize::MAX };

    /// Which are met is not known of any.
    pub const OPEN: Self = Self { yes: 0, no: 0 };

    /// These and no others.
    pub fn exactly(conditions: usize) -> Self {
        Self { yes: conditions, no: !conditions }
    }

    /// As read of one AI system.
    pub fn of(read: &Read, conditions: &[Place]) -> Self {
        Self::in_reading(0, read, conditions)
    }

    /// The same of one of several readings.
    pub fn in_reading(reading: usize, read: &Read<impl Word>, conditions: &[Place]) -> Self {
        let truth = |condition: &Place| read.truth_in(reading, *condition);
        let bits = |wanted| {
            let numbered = conditions.iter().enumerate();
            let holding = numbered.filter(|(_, condition)| truth(condition) == wanted);
            holding.fold(0, |bits, (number, _)| bits | 1 << number)
        };
        Self { yes: bits(Truth::Yes), no: bits(Truth::No) }
    }

    /// By either of two AI systems.
    pub fn or(self, other: Self) -> Self {
        Self { yes: self.yes | other.yes, no: self.no & other.no }
    }

    /// Whether a condition is met.
    pub fn truth(self, number: usize) -> Truth {
        match (self.yes >> number & 1, self.no >> number & 1) {
            (1, _) => Truth::Yes,
            (_, 1) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    /// Whether this may turn out to be a combination.
    pub fn admits(self, combination: usize) -> bool {
        self.yes & !combination == 0 && self.no & combination == 0
    }
}
