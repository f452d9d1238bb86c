use partly_known::Truth;
use strict_json::named;
/// What was said in answer to a question. Silence is no `Answer` at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
pub enum Answer {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Asked and not known: kept apart from silence, because § 850.104 judges the inquiry.
    DontKnow,
    /// There is nothing in this deal the question could be about, so its condition is not met.
    DoesNotApply,
    /// The parties or their sources disagree; the law is read both ways.
    Disputed,
}

named!(Answer);

impl Answer {
    /// Every answer, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Yes, Self::No, Self::DontKnow, Self::DoesNotApply, Self::Disputed];

    /// What the law may take from the answer.
    ///
    /// ```
    /// use outbound_rule::facts::Answer;
    /// use partly_known::Truth;
    /// assert_eq!(Answer::DontKnow.truth(), Truth::Unknown);
    /// assert_eq!(Answer::Disputed.truth(), Truth::Unknown);
    /// ```
    #[must_use]
    pub fn truth(self) -> Truth {
        match self {
            Self::Yes => Truth::Yes,
            Self::No | Self::DoesNotApply => Truth::No,
            Self::DontKnow | Self::Disputed => Truth::Unknown,
        }
    }

    /// The name used in saved deals and in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::DontKnow => "dont_know",
            Self::DoesNotApply => "does_not_apply",
            Self::Disputed => "disputed",
        }
    }
}
