//! Why a text was not taken as a number.

use training_compute::Unit;

/// Where in the text, in characters: from `start` up to before `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The first character.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
}

/// Why a text was not taken as a number. The page words it by language; `Display` is English.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Misread {
    /// Nothing was entered.
    #[error("nothing entered")]
    Empty,
    /// No number begins where one should.
    #[error("a number is expected")]
    NotANumber {
        /// What stands there.
        place: Place,
    },
    /// The number was understood up to here.
    #[error("this part is not understood")]
    NotUnderstood {
        /// What is not.
        place: Place,
    },
    /// "NaN", "infinity", ∞.
    #[error("a finite number is needed")]
    NotFinite {
        /// The word or sign.
        place: Place,
    },
    /// Larger than [`training_compute::Amount::LARGEST`].
    #[error("this is larger than anything that can be counted")]
    TooLarge {
        /// The number.
        place: Place,
    },
    /// Smaller than [`training_compute::Amount::SMALLEST`].
    #[error("this is too small to count")]
    TooSmall {
        /// The number.
        place: Place,
    },
    /// Zero.
    #[error("zero does not count: leave it empty if it is not known")]
    Zero {
        /// The number.
        place: Place,
    },
    /// A minus sign.
    #[error("a number above zero is needed")]
    Negative {
        /// The sign.
        place: Place,
    },
    /// Something else was almost certainly meant.
    #[error("did you mean {suggestion}?")]
    DidYouMean {
        /// What to replace.
        place: Place,
        /// By what; see [`Misread::corrected`].
        suggestion: String,
        /// What probably happened.
        slip: Slip,
    },
    /// Two readings are both likely and far apart.
    #[error("did you mean {first} or {second}?")]
    TwoReadings {
        /// What to replace.
        place: Place,
        /// By this…
        first: String,
        /// …or by this.
        second: String,
    },
    /// A rate (FLOP/s) where a count of operations is asked for: it takes a duration to make one of it.
    #[error("this is a rate (operations per second); a count is needed: rate × seconds")]
    RateNotCount {
        /// The unit.
        place: Place,
        /// False for "FLOPS" and the like, which are written for both.
        certain: bool,
    },
    /// A unit that does not belong in this field.
    #[error("this is in {found:?}, and {expected:?} is asked for")]
    WrongUnit {
        /// The unit.
        place: Place,
        /// What it measures.
        found: Unit,
        /// What the field measures.
        expected: Unit,
    },
    /// A range whose first end is not below its second.
    #[error("the first end of a range must be the lower one")]
    Reversed {
        /// The whole range.
        place: Place,
    },
    /// "Within a factor of" something that is not above 1.
    #[error("a factor of uncertainty must be above 1")]
    FactorTooSmall {
        /// The factor.
        place: Place,
    },
    /// A range around a number, which comes down to zero.
    #[error("the lower end must be above zero")]
    ReachesZero {
        /// The whole range.
        place: Place,
    },
    /// A range or a bound where one number is needed.
    #[error("one number is needed")]
    OneNumber {
        /// The whole text.
        place: Place,
    },
    /// A day the calendar does not have.
    #[error("there is no such day")]
    NoSuchDate {
        /// The date.
        place: Place,
    },
    /// A share above 100 %.
    #[error("this is more than 100 %")]
    AboveWhole {
        /// The number.
        place: Place,
    },
}

/// What probably happened to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// 10²⁵ copied as 1025 or "10 25".
    LostSuperscript,
    /// The exponent alone, 25 for 10²⁵.
    ExponentAlone,
    /// Commas and points as in the other notation.
    OtherNotation,
    /// 33 for 33 %.
    LostPercent,
    /// 37 for 37B.
    LostLetter,
}

impl Misread {
    /// The text with the suggestion in its place, if there is one.
    ///
    /// ```
    /// use training_compute::Unit;
    /// use outbound_words::number::{Notation::German, read};
    /// let misread = read("1.5", Unit::Parameters, German).unwrap_err();
    /// assert_eq!(misread.corrected("1.5").as_deref(), Some("1,5"));
    /// ```
    #[must_use]
    pub fn corrected(&self, text: &str) -> Option<String> {
        let Self::DidYouMean { place, suggestion, .. } = self else { return None };
        let before = text.chars().take(place.start);
        let after = text.chars().skip(place.end);
        Some(before.chain(suggestion.chars()).chain(after).collect())
    }
}
