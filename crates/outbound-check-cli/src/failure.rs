//! Why there is no answer to a line.

use outbound_deal::Refused;
use serde::Serialize;
use std::any::Any;
use training_compute::MethodError;

/// What is wrong with a line, or with this program where the line shows it.
///
/// ```
/// use outbound_check_cli::{Failure, screen};
/// let failure: Option<Failure> = screen(br#"{"answers": {"us_citizn": "yes"}}"#).err();
/// assert_eq!(failure.and_then(|failure| failure.path).as_deref(), Some("answers.us_citizn"));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[error("{error}")]
pub struct Failure {
    /// In words.
    pub error: String,
    /// Where in the line, if it is one place.
    pub path: Option<String>,
}

impl Failure {
    /// What a panic said.
    pub(crate) fn panicked(payload: &dyn Any) -> Self {
        let said = payload.downcast_ref::<String>().map(String::as_str);
        let said = said.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or_default();
        let error = format!("stopped by a fault of this program, not of the line: {said}");
        Self { error, path: None }
    }
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        Self { error: refused.to_string(), path: refused.path().map(str::to_owned) }
    }
}

impl From<MethodError> for Failure {
    fn from(error: MethodError) -> Self {
        Self { error: error.to_string(), path: None }
    }
}
