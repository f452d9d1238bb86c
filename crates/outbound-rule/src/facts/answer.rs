//! What can be said in answer to a question.

use partly_known::Truth;
use strict_json::named;

named! {
    /// What was said in answer to a question. Silence is no `Answer` at all.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Answer {
        /// It is so.
        Yes = "yes",
        /// It is not so.
        No = "no",
        /// Asked and not known: kept apart from silence, because § 850.104 judges the inquiry.
        DontKnow = "dont_know",
        /// There is nothing in this deal the question could be about, so its condition is not met.
        DoesNotApply = "does_not_apply",
        /// The parties or their sources disagree; the law is read both ways.
        Disputed = "disputed",
    }
}

impl Answer {
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
}
