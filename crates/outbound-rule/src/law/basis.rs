//! What decides how a deal is read and is no fact of it: lines, day, readings.

use super::{Reading, Readings};
use enum_map::{Enum, EnumMap};
use jiff::civil::{Date, date};
use strict_json::named;

named! {
    /// A threshold of training operations in the rule, in ascending order.
    ///
    /// The rule says "greater than" at each of them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum)]
    pub enum Line {
        /// 10^23, § 850.217(d)(3).
        Notifiable = "notifiable",
        /// 10^24 using primarily biological sequence data, § 850.224(k)(2).
        Biological = "biological",
        /// 10^25, § 850.224(k)(1).
        Prohibited = "prohibited",
    }
}

impl Line {
    /// The operations written in the rule. Literals, because `10f64.powf(23.0) != 1e23`.
    #[must_use]
    pub const fn in_the_rule(self) -> f64 {
        match self {
            Self::Notifiable => 1e23,
            Self::Biological => 1e24,
            Self::Prohibited => 1e25,
        }
    }
}

/// The thresholds in use: the rule's, or hypothetical ones for exploring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lines(EnumMap<Line, f64>);

impl Lines {
    /// The thresholds written in the rule.
    pub const IN_THE_RULE: Self = Self(EnumMap::from_array([1e23, 1e24, 1e25]));

    /// The operations at `line`.
    #[must_use]
    pub fn at(self, line: Line) -> f64 {
        self.0[line]
    }

    /// The same lines but for one.
    #[must_use]
    pub fn with(mut self, line: Line, operations: f64) -> Self {
        self.0[line] = operations;
        self
    }

    /// Whether any line differs from the rule's.
    #[must_use]
    pub fn hypothetical(self) -> bool {
        self != Self::IN_THE_RULE
    }
}

/// On what basis the rule is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Basis {
    /// The day whose text is read.
    pub on: Date,
    /// The thresholds in use.
    pub lines: Lines,
    /// Where the other reading is taken.
    pub otherwise: Readings,
}

impl Basis {
    /// Whether the other reading is taken of this point.
    #[must_use]
    pub fn reads_otherwise(&self, reading: Reading) -> bool {
        self.otherwise.contains(reading)
    }
}

impl Default for Basis {
    /// The text first in force, with its own thresholds.
    fn default() -> Self {
        Self { on: date(2025, 1, 2), lines: Lines::IN_THE_RULE, otherwise: Readings::default() }
    }
}
