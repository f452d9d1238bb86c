//! When the text was last compared with the Code.

use super::{Date, date};
use crate::law::part850::EFFECTIVE;

/// The newest day on which some of the text was compared.
pub const CHECKED: Date = date(2026, 6, 20);

/// A comparison of the text the program follows.
#[derive(Debug, PartialEq, Eq)]
pub struct Check {
    /// The state that was compared, by its day.
    pub on: Date,
    /// The sections; none means all of Part 850.
    pub sections: &'static [&'static str],
    /// What it was compared with.
    pub against: &'static str,
}

/// What was compared, newest first.
pub static CHECKS: [Check; 2] = [
    Check {
        on: CHECKED,
        sections: &["850.202", "850.217"],
        against: "a copy of the eCFR checked on that day; no amendment of Part 850 was found up to June 2026",
    },
    // The export's own day is not recorded: the first day of the text stands for it.
    Check { on: EFFECTIVE, sections: &[], against: "the eCFR's export of January 2025" },
];

/// What was not compared.
pub static UNCHECKED: &str = "sections other than §§ 850.202 and 850.217 after January 2025, but for undated copies of §§ 850.209, 850.405 and 850.701; anything published after June 2026";
