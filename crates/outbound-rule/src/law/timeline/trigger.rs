//! What a time runs from.

/// What sets a time running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Trigger {
    /// The completion date (§ 850.204).
    Completion,
    /// Actual knowledge, acquired after completion, of what would have made it covered (§ 850.403).
    Knowledge,
    /// Information that was not available becomes available (§§ 850.404(e), 850.405(d)).
    Information,
    /// Learning of a material omission or inaccuracy (§ 850.406).
    Error,
}

impl Trigger {
    /// Everything that sets a time running.
    pub const ALL: [Self; 4] = [Self::Completion, Self::Knowledge, Self::Information, Self::Error];

    /// The name used in assessments and locale files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Completion => "completion",
            Self::Knowledge => "knowledge",
            Self::Information => "information",
            Self::Error => "error",
        }
    }

    pub(in crate::law) fn says(self) -> &'static str {
        match self {
            Self::Completion => "the completion date",
            Self::Knowledge => "acquiring the knowledge",
            Self::Information => "the information becomes available",
            Self::Error => "learning of the omission or inaccuracy",
        }
    }
}
