/// A result of the rule, from the heaviest to the lightest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OutcomeKind {
    /// May not be made.
    Prohibited,
    /// May be made, and must be reported.
    Notifiable,
    /// Would be covered, but an exception applies.
    Excepted,
    /// The rule does not reach it.
    NotCovered,
}

impl OutcomeKind {
    /// Every outcome, heaviest first.
    pub const ALL: [Self; 4] =
        [Self::Prohibited, Self::Notifiable, Self::Excepted, Self::NotCovered];

    /// The name in markup: `data-outcome`, classes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Prohibited => "prohibited",
            Self::Notifiable => "notifiable",
            Self::Excepted => "excepted",
            Self::NotCovered => "not_covered",
        }
    }

    /// The key of its name in words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Prohibited => "outcome-prohibited",
            Self::Notifiable => "outcome-notifiable",
            Self::Excepted => "outcome-excepted",
            Self::NotCovered => "outcome-not-covered",
        }
    }

    /// The key of what it means for the investor, in one line.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Prohibited => "outcome-prohibited-meaning",
            Self::Notifiable => "outcome-notifiable-meaning",
            Self::Excepted => "outcome-excepted-meaning",
            Self::NotCovered => "outcome-not-covered-meaning",
        }
    }
}
