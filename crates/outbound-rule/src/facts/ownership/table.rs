//! The table of owners as entered.

use super::Percent;
use crate::facts::Answer;
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strict_json::named;

/// Who holds what, as entered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Table {
    /// Everybody named.
    pub persons: Vec<Person>,
    /// What they hold of one another.
    pub holdings: Vec<Holding>,
}

/// Somebody who holds or is held, and what is known of them apart from percentages.
///
/// Where none of their own holders is named, what is said of them is taken to be said of whoever
/// stands behind them as well: the table ends there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their name in this table.
    pub name: String,
    /// What § 850.221 makes of them without any percentages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<Concern>,
    /// Whether they are on the SDN List.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sdn: Option<Answer>,
    /// Whether they are a U.S. person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub us: Option<Answer>,
    /// Whether one of these may be among their holders that are not named. Taken to be so unless
    /// it is answered with "no".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<Answer>,
}

named! {
    /// What § 850.221 makes of a person without any percentages.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Concern {
        /// A person of (a) or (b).
        Yes = "yes",
        /// The government of a country of concern, a part of it, one who acts for it or is directed by
        /// it: (c).
        Government = "government",
        /// None of these.
        No = "no",
    }
}

/// What one person holds of another, in percent; unknown if it is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// Who holds.
    pub holder: String,
    /// What is held.
    pub held: String,
    /// Of the outstanding voting interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<Percent>,
    /// Of the voting power of the board.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub board: Option<Percent>,
    /// Of the equity interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equity: Option<Percent>,
    /// Whether the holder is general partner, managing member or equivalent, or the investment
    /// adviser of a pooled fund (§ 850.219(b), (c)).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub runs: bool,
}

named! {
    /// What can be held, each an account of its own.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Enum)]
    pub enum Interest {
        /// Outstanding voting interest.
        Votes = "votes",
        /// Voting power of the board.
        Board = "board",
        /// Equity interest.
        Equity = "equity",
    }
}

impl Holding {
    /// What is held of one of the three.
    #[must_use]
    pub fn part(&self, interest: Interest) -> Percent {
        let part = match interest {
            Interest::Votes => self.votes,
            Interest::Board => self.board,
            Interest::Equity => self.equity,
        };
        part.unwrap_or(Percent::UNKNOWN)
    }
}
