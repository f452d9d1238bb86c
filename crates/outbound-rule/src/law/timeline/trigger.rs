//! What a time runs from.

use strict_json::named;

named! {
    /// What sets a time running.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Trigger {
        /// The completion date (§ 850.204).
        Completion = "completion",
        /// Actual knowledge, acquired after completion, of what would have made it covered (§ 850.403).
        Knowledge = "knowledge",
        /// Information that was not available becomes available (§§ 850.404(e), 850.405(d)).
        Information = "information",
        /// Learning of a material omission or inaccuracy (§ 850.406).
        Error = "error",
    }
}

impl Trigger {
    pub(in crate::law) fn says(self) -> &'static str {
        match self {
            Self::Completion => "the completion date",
            Self::Knowledge => "acquiring the knowledge",
            Self::Information => "the information becomes available",
            Self::Error => "learning of the omission or inaccuracy",
        }
    }
}
