//! What a violation may cost: §§ 850.601 to 850.704.
//!
//! ```
//! use jiff::civil::date;
//! use outbound_rule::facts::Dollars;
//! use outbound_rule::law::penalties::{Limb, civil_maximum};
//! let maximum = civil_maximum(date(2025, 6, 1), Some(Dollars::whole(1_000_000)))?;
//! assert_eq!(maximum.amount, Dollars::whole(2_000_000));
//! assert_eq!(maximum.limb, Limb::TwiceTheTransaction);
//! # Ok::<(), outbound_rule::law::penalties::PenaltyError>(())
//! ```

mod disclosure;
mod divestment;
mod level;

pub use disclosure::{NOT_SELF_DISCLOSURE, SELF_DISCLOSURE};
pub use divestment::{DIVESTMENT, divestment};
pub use level::{Confidence, LEVELS, Level};

use super::Provision;
use crate::facts::Dollars;
use jiff::civil::Date;
use strict_json::named;

/// The most that a civil penalty for one violation may be, § 850.701(a)(1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CivilMaximum {
    /// The greater of the two amounts; without the transaction's, the least it can be.
    pub amount: Dollars,
    /// Which of the two it is.
    pub limb: Limb,
    /// The statutory amount of the day.
    pub level: &'static Level,
    /// Whether the day is past those the amount is known for.
    pub beyond: bool,
}

named! {
    /// Which of the two amounts the greater one is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Limb {
        /// The statutory amount, § 850.701(a)(1)(i).
        Statutory = "statutory",
        /// Twice the amount of the transaction, § 850.701(a)(1)(ii).
        TwiceTheTransaction = "twice_the_transaction",
    }
}

/// Why there is no maximum to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PenaltyError {
    /// The rule was not in force.
    #[error("the rule was not in force on {0}")]
    NotInForce(Date),
    /// Twice the transaction cannot be expressed.
    #[error("twice the transaction is too large an amount")]
    TooLarge,
}

/// The most that a civil penalty assessed on a day may be.
///
/// The statutory amount is that of the day of assessment, whenever the violation was: adjustments
/// reach violations that went before them (28 U.S.C. 2461 note, section 6).
///
/// # Errors
/// If the rule was not in force on that day, or the transaction's amount is beyond expression.
pub fn civil_maximum(
    assessed: Date,
    transaction: Option<Dollars>,
) -> Result<CivilMaximum, PenaltyError> {
    let level = LEVELS.iter().rev().find(|level| level.from <= assessed);
    let level = level.ok_or(PenaltyError::NotInForce(assessed))?;
    let twice = match transaction {
        Some(amount) => amount.twice().ok_or(PenaltyError::TooLarge)?,
        None => Dollars::whole(0),
    };
    let limb = if twice > level.amount { Limb::TwiceTheTransaction } else { Limb::Statutory };
    let amount = twice.max(level.amount);
    Ok(CivilMaximum { amount, limb, level, beyond: assessed > level.through })
}

/// A limit of criminal punishment.
#[derive(Debug, PartialEq, Eq)]
pub struct Criminal {
    /// The paragraph, with our words for it.
    pub provision: Provision,
    /// The highest fine, where the paragraph states one; 18 U.S.C. 3571 may adjust it (§ 850.701(d)).
    pub fine: Option<Dollars>,
    /// The most years of imprisonment.
    pub years: u8,
}

/// The limits of criminal punishment.
pub static CRIMINAL: [Criminal; 2] = [
    Criminal {
        provision: Provision::new(
            "850.701",
            &["a", "2"],
            "Whoever willfully violates the rule, attempts or conspires to, or aids or abets, is fined, or, a natural person, imprisoned, or both",
        ),
        fine: Some(Dollars::whole(1_000_000)),
        years: 20,
    },
    Criminal {
        provision: Provision::new(
            "850.701",
            &["f"],
            "Whoever knowingly and willfully conceals or misstates a material fact before an authority of the United States is fined or imprisoned, or both (18 U.S.C. 1001)",
        ),
        fine: None,
        years: 5,
    },
];

/// What is a violation.
pub static VIOLATIONS: [Provision; 5] = [
    Provision::new("850.601", &[], "Doing what the rule prohibits"),
    Provision::new("850.602", &[], "Not doing what it requires, in the time and manner it sets"),
    Provision::new(
        "850.603",
        &[],
        "Misrepresenting, concealing or omitting a material fact towards the Treasury",
    ),
    Provision::new(
        "850.604",
        &["a"],
        "Evading or avoiding a prohibition, meaning to, causing a violation or attempting one",
    ),
    Provision::new("850.604", &["b"], "Conspiring to violate a prohibition"),
];

#[cfg(test)]
mod tests;
