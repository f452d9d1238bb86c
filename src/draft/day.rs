/// A day of the deal that duties run from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// The completion date (§ 850.204); the text of this day is read.
    Completion,
    /// The day of actual knowledge acquired after it (§ 850.403).
    Knowledge,
    /// The day of filing (§ 850.405(c)).
    Filing,
}

impl Day {
    /// Every day, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Completion, Self::Knowledge, Self::Filing];

    /// The name of its field.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Completion => "completion",
            Self::Knowledge => "knowledge",
            Self::Filing => "filing",
        }
    }
}
