//! The share of an estimate that the law is read against.

use serde::{Deserialize, Serialize};

/// How much of an estimate, around its middle, the law is shown, in percent.
///
/// The rule says nothing of estimates: which range to read it against is our choice, so it is the
/// visitor's to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Coverage(u8);

impl Coverage {
    /// What can be chosen.
    pub const OFFERED: [Self; 5] = [Self(50), Self(80), Self(90), Self(95), Self(99)];

    /// The share of the estimate inside the range, between 0 and 1.
    ///
    /// ```
    /// use outbound_deal::Coverage;
    /// assert_eq!(Coverage::default().share(), 0.9);
    /// ```
    #[must_use]
    pub fn share(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// The share in percent.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }
}

impl Default for Coverage {
    fn default() -> Self {
        Self(90)
    }
}

/// A coverage that is not offered.
#[derive(Debug, thiserror::Error)]
#[error("{0} percent is not one of 50, 80, 90, 95, 99")]
pub struct NotOffered(u64);

impl TryFrom<u64> for Coverage {
    type Error = NotOffered;

    fn try_from(percent: u64) -> Result<Self, NotOffered> {
        let offered = Self::OFFERED.into_iter().find(|one| u64::from(one.0) == percent);
        offered.ok_or(NotOffered(percent))
    }
}

impl From<Coverage> for u64 {
    fn from(Coverage(percent): Coverage) -> Self {
        Self::from(percent)
    }
}
