//! What follows from the deal on a line.

use crate::Failure;
use outbound_deal::Deal;
use outbound_deal::assessment::{Report, Verdict};
use serde::Serialize;

/// A deal by its name, with what follows from it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screened<T> {
    /// What the deal is called, unless it has no name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What follows from it.
    #[serde(flatten)]
    pub follows: T,
}

/// All that follows from a deal.
///
/// # Errors
/// The line is no deal as `outbound-check schema` describes it.
///
/// ```
/// use outbound_check_cli::screen;
/// let deal = br#"{"name": "Embassy", "answers": {"government_business": "yes"}}"#;
/// let screened = serde_json::to_value(screen(deal)?)?;
/// assert_eq!(screened["because"][0], "answers.government_business");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn screen(line: &[u8]) -> Result<Screened<Report>, Failure> {
    let deal = Deal::read(line)?;
    let follows = Report::of(&deal);
    Ok(Screened { name: deal.name, follows })
}

/// The outcomes alone, in a fraction of the time.
///
/// # Errors
/// As [`screen`].
///
/// ```
/// use outbound_check_cli::outcomes;
/// let screened = serde_json::to_value(outcomes(b"{}")?)?;
/// assert_eq!(screened["possible"].as_array().map(Vec::len), Some(4));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn outcomes(line: &[u8]) -> Result<Screened<Verdict>, Failure> {
    let deal = Deal::read(line)?;
    let follows = Verdict::of(&deal);
    Ok(Screened { name: deal.name, follows })
}
