use super::Percent;
use crate::facts::Answer;
use enum_map::Enum;
use strict_json::{named, saved};

/// Who holds what, as entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Everybody named.
    pub persons: Vec<Person>,
    /// What they hold of one another.
    pub holdings: Vec<Holding>,
}

saved! {
    Table {
        kept: persons, holdings;
    }
}

/// Somebody who holds or is held, and what is known of them apart from percentages.
///
/// Where none of their own holders is named, what is said of them is taken to be said of whoever
/// stands behind them as well: the table ends there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Their name in this table.
    pub name: String,
    /// What § 850.221 makes of them without any percentages.
    pub concern: Option<Concern>,
    /// Whether they are on the SDN List.
    pub sdn: Option<Answer>,
    /// Whether they are a U.S. person.
    pub us: Option<Answer>,
    /// Whether one of these may be among their holders that are not named. Taken to be so unless
    /// it is answered with "no".
    pub others: Option<Answer>,
}

saved! {
    Person {
        needed: name;
        filled: concern, sdn, us, others;
    }
}

/// What § 850.221 makes of a person without any percentages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Concern {
    /// A person of (a) or (b).
    Yes,
    /// The government of a country of concern, a part of it, one who acts for it or is directed by
    /// it: (c).
    Government,
    /// None of these.
    No,
}

named!(Concern);

impl Concern {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Government, Self::No];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Government => "government",
            Self::No => "no",
        }
    }
}

/// What one person holds of another, in percent; unknown if it is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Holding {
    /// Who holds.
    pub holder: String,
    /// What is held.
    pub held: String,
    /// Of the outstanding voting interest.
    pub votes: Option<Percent>,
    /// Of the voting power of the board.
    pub board: Option<Percent>,
    /// Of the equity interest.
    pub equity: Option<Percent>,
    /// Whether the holder is general partner, managing member or equivalent, or the investment
    /// adviser of a pooled fund (§ 850.219(b), (c)).
    pub runs: bool,
}

saved! {
    Holding {
        needed: holder, held;
        filled: votes, board, equity, runs;
    }
}

/// What can be held, each an account of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Enum)]
pub enum Interest {
    /// Outstanding voting interest.
    Votes,
    /// Voting power of the board.
    Board,
    /// Equity interest.
    Equity,
}

impl Interest {
    /// The three of them.
    pub const ALL: [Self; 3] = [Self::Votes, Self::Board, Self::Equity];

    /// The name used in tables and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Votes => "votes",
            Self::Board => "board",
            Self::Equity => "equity",
        }
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
