//! More than half of a year's figures from or through some persons: § 850.209(a)(2).
//!
//! Of each of four figures, which are never mixed, the part is more than 50 percent either of one
//! person alone or of all persons together from each of whom it is at least $50,000. The whole is the
//! overall figure, from which smaller amounts are not taken out (Note 1). Amounts are in U.S. dollars
//! at Treasury's most recent published rate (b)(2), points or ranges.
//!
//! Readings taken, each with what follows from the other where it differs:
//! - The floor of $50,000 belongs to the sum: one person's part is held against half without it, as
//!   "from each of which" follows "aggregated across such persons". [`Finding::other`] has the floor
//!   there too.
//! - Of nothing, or of less than nothing, no part is more than half or not more: where the overall
//!   figure is or may be zero or negative, as net income can be, the finding is unknown.
//!
//! ```
//! use outbound_rule::facts::half_test::{HalfTest, Why};
//! use partly_known::Truth;
//! let test: HalfTest = serde_json::from_str(r#"{"statements": [
//!     {"kind": "unaudited", "year": 2025, "revenue": {"overall": 900000, "from": {"A": 500000}}},
//!     {"kind": "audited", "year": 2025, "revenue": {"overall": 1000000, "complete": true,
//!         "from": {"A": 460000, "B": [40000, 49999.99]}}}
//! ]}"#)?;
//! let revenue = test.findings()[0].1.clone();
//! assert_eq!(revenue.truth, Truth::No, "the audited statement counts, and B is below the floor");
//! assert_eq!(revenue.why, Why::NotMoreThanHalf);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod finding;
mod statement;

pub use finding::{Finding, Why};
pub use statement::{Figures, Kind, NotSum, OutOfOrder, Statement, Sum};

use super::Fact;
use serde::{Deserialize, Serialize};

/// What is known of the figures of one who holds such persons.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HalfTest {
    /// The statements there are, in any order.
    pub statements: Vec<Statement>,
}

impl HalfTest {
    /// The statement that (b)(1) says to calculate from: an audited financial statement of the most
    /// recent year, else the most recent unaudited one, else an independent appraisal, else a
    /// good-faith estimate. An older audited statement comes last of the financial ones: "from the
    /// most recent year" is said of it.
    #[must_use]
    pub fn statement(&self) -> Option<&Statement> {
        let financial =
            |statement: &&Statement| matches!(statement.kind, Kind::Audited | Kind::Unaudited);
        let newest = self.statements.iter().filter(financial).map(|statement| statement.year).max();
        let rank = |statement: &&Statement| {
            let stale = statement.kind == Kind::Audited && Some(statement.year) != newest;
            let rank = if stale { Kind::Unaudited as u8 * 2 + 1 } else { statement.kind as u8 * 2 };
            (rank, std::cmp::Reverse(statement.year))
        };
        self.statements.iter().min_by_key(rank)
    }

    /// What follows for each of the four figures.
    #[must_use]
    pub fn findings(&self) -> [(Fact, Finding); 4] {
        let statement = self.statement();
        let finding = |figures: fn(&Statement) -> &Option<Figures>| {
            let figures = statement.and_then(|statement| figures(statement).as_ref());
            figures.map_or_else(Finding::not_known, Finding::of)
        };
        [
            (Fact::HalfOfRevenue, finding(|statement| &statement.revenue)),
            (Fact::HalfOfNetIncome, finding(|statement| &statement.net_income)),
            (Fact::HalfOfCapitalExpenditure, finding(|statement| &statement.capital_expenditure)),
            (Fact::HalfOfOperatingExpenses, finding(|statement| &statement.operating_expenses)),
        ]
    }
}
