//! The days of a deal that have a field.

use jiff::civil::Date;
use outbound_deal::Dates;

/// A day of the deal that duties run from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// The parties agreed; until completion the text of this day is read.
    Agreed,
    /// The completion date (§ 850.204); the text of this day is read.
    Completion,
    /// The day of actual knowledge acquired after it (§ 850.403).
    Knowledge,
    /// The day of filing (§ 850.405(c)).
    Filing,
    /// Information missing from the notification became available (§ 850.404(e)).
    Information,
    /// A material omission or inaccuracy in it was learned of (§ 850.406).
    Error,
}

impl Day {
    /// Every day, in the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Agreed,
        Self::Completion,
        Self::Knowledge,
        Self::Filing,
        Self::Information,
        Self::Error,
    ];

    /// The name of its field.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Completion => "completion",
            Self::Knowledge => "knowledge",
            Self::Filing => "filing",
            Self::Information => "information",
            Self::Error => "error",
        }
    }

    /// Where it stands among the days of a deal.
    pub(super) fn of(self, dates: &mut Dates) -> &mut Option<Date> {
        match self {
            Self::Agreed => &mut dates.agreed,
            Self::Completion => &mut dates.completed,
            Self::Knowledge => &mut dates.learned,
            Self::Filing => &mut dates.filed,
            Self::Information => &mut dates.information_available,
            Self::Error => &mut dates.error_learned,
        }
    }
}
