//! By when something is to be done.

use crate::law::timeline::Trigger;
use jiff::civil::{Date, Weekday};
use std::fmt;

/// By when something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// At all times.
    Always,
    /// By the 30th calendar day after a day, that day included. The text moves it for no weekend
    /// and no holiday.
    Within {
        /// What day it is counted from.
        trigger: Trigger,
        /// Whether 30 days are only the outer limit of "promptly".
        promptly: bool,
        /// The last day, if the day it is counted from is known.
        last_day: Option<Date>,
    },
    /// In the time the Treasury sets.
    AsAsked,
    /// For ten years from the filing: through this day, if the filing has one.
    Until(Option<Date>),
}

impl Due {
    /// The name used in assessments and locale files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Within { .. } => "within",
            Self::AsAsked => "as_asked",
            Self::Until(_) => "until",
        }
    }

    /// The last day, if there is one and it is known.
    #[must_use]
    pub fn last_day(self) -> Option<Date> {
        match self {
            Self::Always | Self::AsAsked => None,
            Self::Within { last_day, .. } | Self::Until(last_day) => last_day,
        }
    }

    /// The day of the week of the last day.
    #[must_use]
    pub fn weekday(self) -> Option<Weekday> {
        self.last_day().map(Date::weekday)
    }

    /// What sets the time running.
    #[must_use]
    pub fn trigger(self) -> Option<Trigger> {
        match self {
            Self::Within { trigger, .. } => Some(trigger),
            _ => None,
        }
    }
}

/// In words, with the day where it is known.
///
/// ```
/// use outbound_rule::law::{Timeline, duties::Obligation};
/// let due = Obligation::NotifyKnowledge.due(&Timeline::default());
/// assert_eq!(due.to_string(), "promptly, within 30 calendar days after acquiring the knowledge");
/// let completion = jiff::civil::date(2028, 1, 30).into();
/// let due = Obligation::Notify.due(&Timeline { completion, ..Timeline::default() });
/// assert_eq!(due.to_string(), "within 30 calendar days after the completion date: by Tuesday, 2028-02-29");
/// ```
impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => write!(f, "at all times")?,
            Self::AsAsked => write!(f, "in the time the Treasury sets")?,
            Self::Within { trigger, promptly, .. } => {
                let promptly = if *promptly { "promptly, " } else { "" };
                write!(f, "{promptly}within 30 calendar days after {}", trigger.says())?;
            }
            Self::Until(_) => write!(f, "for ten years from the filing")?,
        }
        let Some(day) = self.last_day() else { return Ok(()) };
        let by = if matches!(self, Self::Until(_)) { "through" } else { "by" };
        write!(f, ": {by} {:?}, {day}", day.weekday())
    }
}
