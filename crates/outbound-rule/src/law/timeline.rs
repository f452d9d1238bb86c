//! The days of a deal, and what is to be said about a result because of its day.

mod check;
mod coins;
mod trigger;
mod warning;

pub use check::{CHECKED, CHECKS, Check, UNCHECKED};
pub use coins::{COINS_DUE, COINS_ENACTED, Coins};
pub use trigger::Trigger;
pub use warning::{Warning, warnings};

use jiff::civil::{Date, date};

/// The days of a deal, as far as they are known. None of them is looked up anywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The day it was entered into.
    pub entered: Option<Date>,
    /// The completion date (§ 850.204).
    pub completion: Option<Date>,
    /// The day of actual knowledge acquired after completion (§ 850.403).
    pub knowledge: Option<Date>,
    /// The day of the filing.
    pub filing: Option<Date>,
    /// The day on which missing information became available (§ 850.405(d)).
    pub information: Option<Date>,
    /// The day on which a material omission or inaccuracy was learned of (§ 850.406).
    pub error: Option<Date>,
}

impl Timeline {
    /// The day a time runs from, if it is known.
    ///
    /// Knowledge on the completion date or before it is knowledge at the time, and § 850.403 does
    /// not speak of it.
    #[must_use]
    pub fn triggered(&self, trigger: Trigger) -> Option<Date> {
        match trigger {
            Trigger::Completion => self.completion,
            Trigger::Knowledge => self.knowledge.filter(|_| !self.knew_at_completion()),
            Trigger::Information => self.information,
            Trigger::Error => self.error,
        }
    }

    /// The last day on which what was filed is to be kept: ten years from the filing.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use outbound_rule::law::Timeline;
    /// let filed = |day| Timeline { filing: Some(day), ..Timeline::default() };
    /// assert_eq!(filed(date(2025, 2, 1)).retained_until(), Some(date(2035, 2, 1)));
    /// // No 29 February to come back to: a day too long is better than one too short.
    /// assert_eq!(filed(date(2028, 2, 29)).retained_until(), Some(date(2038, 3, 1)));
    /// ```
    #[must_use]
    pub fn retained_until(&self) -> Option<Date> {
        let filing = self.filing?;
        let year = filing.year().checked_add(10)?;
        let same_day = Date::new(year, filing.month(), filing.day());
        same_day.or_else(|_| Date::new(year, 3, 1)).ok()
    }

    pub(super) fn knew_at_completion(&self) -> bool {
        let days = self.knowledge.zip(self.completion);
        days.is_some_and(|(knowledge, completion)| knowledge <= completion)
    }

    /// Whether the filing may come before completion.
    pub(super) fn may_be_filed_early(&self) -> bool {
        self.filing.zip(self.completion).is_none_or(|(filing, completion)| filing < completion)
    }

    /// The latest day that the text has to hold for.
    fn latest(&self) -> Option<Date> {
        [self.entered, self.completion, self.knowledge, self.filing, self.information, self.error]
            .into_iter()
            .flatten()
            .max()
    }
}

/// The 30th calendar day after a day; the day itself does not count. None past the calendar's end.
///
/// ```
/// use jiff::civil::date;
/// use outbound_rule::law::timeline::thirty_days_after;
/// assert_eq!(thirty_days_after(date(2027, 1, 31)), Some(date(2027, 3, 2)));
/// assert_eq!(thirty_days_after(date(2028, 1, 31)), Some(date(2028, 3, 1)));
/// ```
#[must_use]
pub fn thirty_days_after(day: Date) -> Option<Date> {
    // Day by day: jiff's spans bring its errors along, a tenth of what a visitor downloads.
    (0..30).try_fold(day, |day, _| day.tomorrow().ok())
}
