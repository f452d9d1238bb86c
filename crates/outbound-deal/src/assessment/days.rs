//! From the days entered to the days the law counts.

use crate::Deal;
use outbound_rule::law::part850::EFFECTIVE;
use outbound_rule::law::{Basis, Timeline};

/// The days of a deal as the law counts them.
#[must_use]
pub fn timeline(deal: &Deal) -> Timeline {
    let dates = &deal.dates;
    Timeline {
        entered: dates.agreed,
        completion: dates.completed,
        knowledge: dates.learned,
        filing: dates.filed,
        information: dates.information_available,
        error: dates.error_learned,
    }
}

/// The basis a deal is read on: the text of the completion date. Before completion that of the
/// agreement, but never a day without a rule: completion is yet to come.
///
/// ```
/// use jiff::civil::date;
/// use outbound_deal::assessment::basis;
/// use outbound_deal::Deal;
/// let mut deal = Deal::default();
/// deal.dates.agreed = Some(date(2024, 12, 20));
/// assert_eq!(basis(&deal).on, date(2025, 1, 2));
/// deal.dates.completed = Some(date(2024, 12, 31));
/// assert_eq!(basis(&deal).on, date(2024, 12, 31));
/// ```
#[must_use]
pub fn basis(deal: &Deal) -> Basis {
    let agreed = deal.dates.agreed.map_or(EFFECTIVE, |agreed| agreed.max(EFFECTIVE));
    Basis { on: deal.dates.completed.unwrap_or(agreed), ..Basis::default() }
}
