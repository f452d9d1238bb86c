//! What the training on a line comes to.

use crate::Failure;
use outbound_deal::assessment::Operations;
use outbound_deal::{Coverage, read_training};
use outbound_rule::law::Lines;

/// The operations of a training, with the chances of exceeding the rule's lines.
///
/// # Errors
/// The line is no training as a deal holds it under `systems[…].training`, or names an accelerator
/// that is not known.
///
/// ```
/// use outbound_check_cli::estimate;
/// let training = br#"{"stages": [{"method": {"parameters_and_data": {"parameters": 37e9, "tokens": 14.8e12}}}]}"#;
/// let operations = serde_json::to_value(estimate(training)?)?;
/// assert_eq!(operations["median"], 3.2856e24);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn estimate(line: &[u8]) -> Result<Operations, Failure> {
    let working = training_compute::estimate(&read_training(line)?)?;
    Ok(Operations::of(&working, Coverage::default().share(), Lines::IN_THE_RULE))
}
