use crate::facts::Dollars;
use std::collections::BTreeMap;
use strict_json::{Saved, Tree, Wrong, by_serde, named, open_ends, save_ends, saved};
/// What the figures of a year are taken from, the first there is counting (§ 850.209(b)(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An audited financial statement.
    Audited,
    /// An unaudited financial statement.
    Unaudited,
    /// An independent appraisal.
    Appraisal,
    /// A good-faith estimate.
    Estimate,
}

named!(Kind);

impl Kind {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Audited, Self::Unaudited, Self::Appraisal, Self::Estimate];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Audited => "audited",
            Self::Unaudited => "unaudited",
            Self::Appraisal => "appraisal",
            Self::Estimate => "estimate",
        }
    }
}

/// The figures of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// What they are taken from.
    pub kind: Kind,
    /// The year they are of.
    pub year: i16,
    /// Revenue.
    pub revenue: Option<Figures>,
    /// Net income.
    pub net_income: Option<Figures>,
    /// Capital expenditure.
    pub capital_expenditure: Option<Figures>,
    /// Operating expenses.
    pub operating_expenses: Option<Figures>,
}

saved! {
    Statement {
        needed: kind, year;
        filled: revenue, net_income, capital_expenditure, operating_expenses;
    }
}

/// One figure of a year, overall and as far as it is from or through persons of (a)(1).
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// The overall figure, if it is known.
    pub overall: Option<Sum>,
    /// The part from or through each person.
    pub from: BTreeMap<String, Sum>,
    /// Whether all such persons are named; if not, others may add to it.
    pub complete: bool,
}

saved! {
    Figures {
        kept: from, complete;
        filled: overall;
    }
}

/// An amount, or the two ends between which it lies.
///
/// ```
/// use outbound_rule::facts::half_test::Sum;
/// let loss: Sum = serde_json::from_str("[-1000.5, 0]")?;
/// assert_eq!(loss.low().cents(), -100_050);
/// assert!(serde_json::from_str::<Sum>("[2, 1]").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    low: Dollars,
    high: Dollars,
}

/// Two ends out of order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{low} is above {high}; an amount is [lowest, highest]")]
pub struct OutOfOrder {
    low: Dollars,
    high: Dollars,
}

impl Sum {
    /// From `low` to `high`.
    ///
    /// # Errors
    /// [`OutOfOrder`] if they are not in order.
    pub fn between(low: Dollars, high: Dollars) -> Result<Self, OutOfOrder> {
        if low <= high { Ok(Self { low, high }) } else { Err(OutOfOrder { low, high }) }
    }

    /// The least it may be.
    #[must_use]
    pub fn low(self) -> Dollars {
        self.low
    }

    /// The most it may be.
    #[must_use]
    pub fn high(self) -> Dollars {
        self.high
    }
}

impl From<Dollars> for Sum {
    fn from(amount: Dollars) -> Self {
        Self { low: amount, high: amount }
    }
}

impl Saved for Sum {
    fn blank() -> Self {
        Self::from(Dollars::blank())
    }

    fn saved(&self) -> Tree {
        save_ends(&[self.low, self.high])
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let [low, high] = open_ends(saved)?;
        *self = Self::between(low, high).map_err(|error| Wrong::says(&error))?;
        Ok(())
    }
}

by_serde!(Sum);
