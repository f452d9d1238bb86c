//! Why a file or a link is not opened.

use super::Problem;
use super::limits::VERSION;

/// Why a file was not opened.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Larger than any deal.
    #[error("{found} bytes are more than a deal can have here ({most})")]
    TooLarge {
        /// How many bytes it has.
        found: usize,
        /// How many are read at most.
        most: usize,
    },
    /// Written by a newer program, or by none.
    #[error("version {0} of the form is not known here, only version {newest}", newest = VERSION)]
    Version(u64),
    /// Not JSON at all, or cut short.
    #[error("not JSON: {0}")]
    NotJson(#[source] serde_json::Error),
    /// Something in it that is not understood or not allowed.
    #[error("{path}: {problem}")]
    At {
        /// Where, such as `systems[0].answers.develops_ai_system`.
        path: String,
        /// What is wrong there.
        problem: Problem,
    },
}

impl Refused {
    /// A problem at a place, as `systems[0].answers`.
    pub fn at(path: impl Into<String>, problem: Problem) -> Self {
        Self::At { path: path.into(), problem }
    }

    /// Where in the file, if it is about one place.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::At { path, .. } => Some(path),
            Self::Version(_) => Some("version"),
            Self::TooLarge { .. } | Self::NotJson(_) => None,
        }
    }
}
