//! The civil maximum as adjusted from year to year (§ 850.701(a)).

use crate::facts::Dollars;
use crate::law::part850::EFFECTIVE;
use jiff::civil::{Date, date};
use strict_json::named;

/// The statutory amount of § 850.701(a)(1)(i) as adjusted for inflation, from a day on.
#[derive(Debug, PartialEq, Eq)]
pub struct Level {
    /// The first day.
    pub from: Date,
    /// The last day it is known to hold; a new notice is due by 15 January (§ 850.701(c)).
    pub through: Date,
    /// The amount.
    pub amount: Dollars,
    /// Where it was published or reported.
    pub source: &'static str,
    /// How well it is known.
    pub confidence: Confidence,
}

named! {
    /// How well something is known.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Confidence {
        /// From the publication itself.
        Published = "published",
        /// From somebody's report of it.
        Secondary = "secondary",
    }
}

/// The statutory amounts since the rule is in force, oldest first.
///
/// The Treasury's notice for 2025 gives its last day but not its first; the same amount took effect
/// for the whole of IEEPA on 15 January 2025 (90 FR 3687).
pub static LEVELS: [Level; 3] = [
    Level {
        from: EFFECTIVE,
        through: date(2025, 1, 14),
        amount: Dollars::whole(368_136),
        source: "89 FR 2139, for the whole of IEEPA; before this rule",
        confidence: Confidence::Secondary,
    },
    Level {
        from: date(2025, 1, 15),
        through: date(2026, 1, 14),
        amount: Dollars::whole(377_700),
        source: "90 FR 8429",
        confidence: Confidence::Published,
    },
    Level {
        from: date(2026, 1, 15),
        through: date(2027, 1, 14),
        amount: Dollars::whole(377_700),
        source: "OMB M-26-11: no adjustment for 2026",
        confidence: Confidence::Secondary,
    },
];
