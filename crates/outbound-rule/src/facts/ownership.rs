//! Who holds what, and what follows for the facts that ask for half or more.
//!
//! A [`Table`] names persons and what they hold of one another, each percentage a point or a range;
//! [`Ownership`] follows the chains. Voting interest, voting power of the board and equity interest
//! are three accounts that are never added to each other. Who is not named is not forgotten: what is
//! left to the whole may be anybody's, unless the table says otherwise, and a finding is
//! [`Unknown`](Truth::Unknown) where that could matter.
//!
//! # How far a chain reaches
//!
//! §§ 850.219 and 850.206(b) say how: a parent (*more than* 50 percent) is credited with all that
//! its subsidiary holds, a lesser holder in proportion, direct and indirect are added.
//!
//! § 850.221 says only "individually or in the aggregate, directly or indirectly", *at least* 50
//! percent. [`Way::Controlled`], the reading taken: what such persons hold of an entity by half or
//! more counts in full, as that entity is itself a person of a country of concern; what they hold of
//! less counts in proportion. [`Way::Proportionate`], the other: every link multiplies. Where the two
//! differ the finding is unknown, and both are shown.
//!
//! § 850.224(m)(4) uses the words of the sanctions rules, whose authority reads "indirectly" as
//! "through entities that are 50 percent or more owned" (OFAC, question 401): [`Way::Owned`], where a
//! lesser link counts nothing. The other reading there is [`Way::Controlled`]. Of the three accounts
//! only voting and equity interest are owned.
//!
//! ```
//! use outbound_rule::facts::ownership::{Ownership, Table};
//! use partly_known::Truth;
//! let table: Table = serde_json::from_str(r#"{
//!     "persons": [
//!         {"name": "Ministry", "concern": "government"},
//!         {"name": "Holding", "concern": "no"},
//!         {"name": "Target"}
//!     ],
//!     "holdings": [
//!         {"holder": "Ministry", "held": "Holding", "equity": 60},
//!         {"holder": "Holding", "held": "Target", "votes": [45, 49], "equity": 50}
//!     ]
//! }"#)?;
//! let target = Ownership::of(&table)?.at("Target")?;
//! // Holding is the government's by 60 percent and so a person of (c), which holds half directly.
//! assert_eq!(target.concern.truth, Truth::Yes);
//! // Of the government's own part one may think 50 percent or 60 percent of 50.
//! assert_eq!(target.government.truth, Truth::Unknown);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod chain;
mod graph;
mod holdings;
mod percent;
mod table;

pub use chain::{Held, Way};
pub use graph::OwnershipError;
pub use holdings::{Finding, Holdings};
pub use percent::{NotPercent, Percent};
pub use table::{Concern, Holding, Interest, Person, Table};

use graph::Graph;

/// A table whose names are known, whose parts fit into their wholes, and without a circle.
#[derive(Clone, Debug)]
pub struct Ownership {
    graph: Graph,
}

impl Ownership {
    /// The most persons of a table: whether one of them is a parent is asked of each alone, so the
    /// work grows with their square.
    pub const MOST: usize = 2_000;

    /// Follows who holds what.
    ///
    /// # Errors
    /// [`OwnershipError`] for a name that is missing or comes twice, for more than the whole, and for
    /// a circle, which it names.
    pub fn of(table: &Table) -> Result<Self, OwnershipError> {
        Graph::of(table).map(|graph| Self { graph })
    }

    /// What is held of a person, by those the rule asks about.
    ///
    /// # Errors
    /// [`OwnershipError::NotNamed`] if the table has no such person.
    pub fn at(&self, name: &str) -> Result<Holdings, OwnershipError> {
        self.graph.place(name).map(|place| Holdings::of(&self.graph, place))
    }
}
