//! Divestment (§ 850.703).

use crate::law::duties::{Bearer, Obligation, duties};
use crate::law::part850::EFFECTIVE;
use crate::law::{Basis, Facts, Provision, Timeline};
use partly_known::Truth;

/// What the Secretary may do about a prohibited transaction.
pub static DIVESTMENT: Provision = Provision::new(
    "850.703",
    &["a"],
    "The Secretary may nullify or void a prohibited transaction entered into after 2 January 2025, or compel its divestment",
);

/// Whether the transaction may be undone.
///
/// § 850.703 speaks of a prohibited transaction, which § 850.210 has a U.S. person make; of what a
/// controlled foreign entity does, or anyone else at a U.S. person's direction, other sections say
/// only that it *would be* one. And it has to be entered into *after* 2 January 2025.
#[must_use]
pub fn divestment(facts: &Facts, basis: &Basis, timeline: &Timeline) -> Truth {
    let duties = duties(facts, basis, timeline);
    let barred = duties
        .iter()
        .find(|duty| duty.obligation == Obligation::NotEngage && duty.bearer == Bearer::Investor);
    let entered = timeline.entered.map_or(Truth::Unknown, |day| Truth::from(day > EFFECTIVE));
    match barred {
        None => Truth::No,
        Some(duty) if duty.certain => entered,
        Some(_) => entered.and(Truth::Unknown),
    }
}
