//! The days of a deal that have a field.

use jiff::civil::Date;
use outbound_deal::Dates;
use strict_json::named;

named! {
    /// A day of the deal that duties run from, in the order of the form.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Day {
        /// The parties agreed; until completion the text of this day is read.
        Agreed = "agreed",
        /// The completion date (§ 850.204); the text of this day is read.
        Completion = "completion",
        /// The day of actual knowledge acquired after it (§ 850.403).
        Knowledge = "knowledge",
        /// The day of filing (§ 850.405(c)).
        Filing = "filing",
        /// Information missing from the notification became available (§ 850.404(e)).
        Information = "information",
        /// A material omission or inaccuracy in it was learned of (§ 850.406).
        Error = "error",
    }
}

impl Day {
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
