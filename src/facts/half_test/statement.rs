use crate::facts::Dollars;
use crate::sorted::Sorted;
use serde::{Deserialize, Serialize};

/// What the figures of a year are taken from, the first there is counting (§ 850.209(b)(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

/// The figures of a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What they are taken from.
    pub kind: Kind,
    /// The year they are of.
    pub year: i16,
    /// Revenue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revenue: Option<Figures>,
    /// Net income.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_income: Option<Figures>,
    /// Capital expenditure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capital_expenditure: Option<Figures>,
    /// Operating expenses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_expenses: Option<Figures>,
}

/// One figure of a year, overall and as far as it is from or through persons of (a)(1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The overall figure, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overall: Option<Sum>,
    /// The part from or through each person.
    #[serde(default)]
    pub from: Sorted<String, Sum>,
    /// Whether all such persons are named; if not, others may add to it.
    #[serde(default)]
    pub complete: bool,
}

/// An amount, or the two ends between which it lies.
///
/// ```
/// use outbound_check::facts::half_test::Sum;
/// let loss: Sum = serde_json::from_str("[-1000.5, 0]")?;
/// assert_eq!(loss.low().cents(), -100_050);
/// assert!(serde_json::from_str::<Sum>("[2, 1]").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Entered", into = "Entered")]
pub struct Sum {
    low: Dollars,
    high: Dollars,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(untagged)]
enum Entered {
    Exactly(Dollars),
    Between([Dollars; 2]),
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

impl TryFrom<Entered> for Sum {
    type Error = OutOfOrder;

    fn try_from(entered: Entered) -> Result<Self, OutOfOrder> {
        match entered {
            Entered::Exactly(amount) => Ok(amount.into()),
            Entered::Between([low, high]) => Self::between(low, high),
        }
    }
}

impl From<Sum> for Entered {
    fn from(sum: Sum) -> Self {
        if sum.low == sum.high {
            Self::Exactly(sum.low)
        } else {
            Self::Between([sum.low, sum.high])
        }
    }
}
