//! A year's figures as entered.

use crate::facts::{Dollars, NotDollars};
use litemap::LiteMap;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use strict_json::{OneOrTwo, named};

named! {
    /// What the figures of a year are taken from, the first there is counting (§ 850.209(b)(1)).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Kind {
        /// An audited financial statement.
        Audited = "audited",
        /// An unaudited financial statement.
        Unaudited = "unaudited",
        /// An independent appraisal.
        Appraisal = "appraisal",
        /// A good-faith estimate.
        Estimate = "estimate",
    }
}

/// The figures of a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What they are taken from.
    pub kind: Kind,
    /// The year they are of.
    #[serde(deserialize_with = "year")]
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

/// A year of our era.
fn year<'de, D: Deserializer<'de>>(from: D) -> Result<i16, D::Error> {
    let year = u16::deserialize(from)?;
    i16::try_from(year).map_err(|_| D::Error::custom(format_args!("{year} is not a year")))
}

/// One figure of a year, overall and as far as it is from or through persons of (a)(1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The overall figure, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overall: Option<Sum>,
    /// The part from or through each person.
    #[serde(default, deserialize_with = "strict_json::object")]
    pub from: LiteMap<String, Sum>,
    /// Whether all such persons are named; if not, others may add to it.
    #[serde(default)]
    pub complete: bool,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "OneOrTwo", into = "OneOrTwo")]
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

/// What is no amount.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error(transparent)]
pub enum NotSum {
    /// An end that is no amount of dollars.
    NotDollars(#[from] NotDollars),
    /// Two ends out of order.
    OutOfOrder(#[from] OutOfOrder),
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

impl TryFrom<OneOrTwo> for Sum {
    type Error = NotSum;

    fn try_from(OneOrTwo([low, high]): OneOrTwo) -> Result<Self, NotSum> {
        Ok(Self::between(low.try_into()?, high.try_into()?)?)
    }
}

impl From<Sum> for OneOrTwo {
    fn from(sum: Sum) -> Self {
        Self([sum.low.into(), sum.high.into()])
    }
}
