//! What follows from an outcome: who has to do what, by when, and what a notification contains.
//!
//! A duty is listed if some completion of what is open brings it about, and is certain if every
//! one does. Days are the transaction's, as entered; where one is not known, the rule stands in
//! words.
//!
//! ```
//! use jiff::civil::{Weekday, date};
//! use outbound_rule::facts::{Fact, Facts};
//! use outbound_rule::law::duties::{Obligation, duties};
//! use outbound_rule::law::{Basis, Timeline};
//! use partly_known::Truth;
//!
//! let mut facts = Facts::new(0);
//! facts.set(Fact::OrganizedUnderUsLaw, None, Truth::Yes);
//! let timeline = Timeline { completion: Some(date(2025, 1, 2)), ..Timeline::default() };
//! let duties = duties(&facts, &Basis::default(), &timeline);
//! let notify = duties.iter().find(|duty| duty.obligation == Obligation::Notify).unwrap();
//! assert!(!notify.certain, "only if the transaction turns out to be notifiable");
//! assert_eq!(notify.due.last_day(), Some(date(2025, 2, 1)));
//! assert_eq!(notify.due.weekday(), Some(Weekday::Saturday));
//! ```

mod certification;
mod due;
mod filing;
mod obligation;
mod standing;
mod steps;

pub use certification::{CERTIFICATION, LANGUAGE, Signer};
pub use due::Due;
pub use filing::{Filing, ITEMS, Item, completion_rules, contents, transaction_kinds};
pub use obligation::Obligation;
pub use standing::Bearer;
pub use steps::FACTORS;

use super::{Basis, Facts, Inquiry, Outcome, Outcomes, Timeline};
use crate::facts::Fact::ExemptionGranted;
use partly_known::Truth;
use standing::Standing;

/// Something the rule asks of somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duty {
    /// What is asked.
    pub obligation: Obligation,
    /// Who has to do it.
    pub bearer: Bearer,
    /// The outcomes it follows from, as far as they are left.
    pub under: Outcomes,
    /// Whether it follows whatever else is found out; what triggers it may still lie ahead.
    pub certain: bool,
    /// By when.
    pub due: Due,
}

/// What the rule asks, of whom and by when, in the order of the Code.
#[must_use]
pub fn duties(facts: &Facts, basis: &Basis, timeline: &Timeline) -> Vec<Duty> {
    Inquiry::of(facts, basis).duties(timeline)
}

impl Inquiry<'_> {
    /// See [`duties`].
    #[must_use]
    pub fn duties(&self, timeline: &Timeline) -> Vec<Duty> {
        let mut found = Vec::new();
        for bearer in Bearer::ALL {
            let standing = Standing::of(bearer, self);
            let own: Vec<Duty> = [
                on_prohibited(&standing, timeline),
                on_notifiable(&standing, timeline),
                on_not_covered(&standing, timeline),
            ]
            .into_iter()
            .flatten()
            .collect();
            follow_ups(&own, &standing, timeline, &mut found);
            found.extend(own);
            on_exempted(&standing, timeline, &mut found);
        }
        let of =
            |obligation| found.iter().filter(move |duty: &&Duty| duty.obligation == obligation);
        Obligation::ALL.into_iter().flat_map(of).copied().collect()
    }
}

fn on_prohibited(standing: &Standing, timeline: &Timeline) -> Option<Duty> {
    let obligation = match standing.bearer {
        Bearer::Investor => Obligation::NotEngage,
        Bearer::Parent => Obligation::PreventByEntity,
        Bearer::Decider => Obligation::NotDirect,
    };
    under(Outcome::Prohibited, obligation, standing, timeline)
}

fn on_notifiable(standing: &Standing, timeline: &Timeline) -> Option<Duty> {
    let obligation = match standing.bearer {
        Bearer::Investor => Obligation::Notify,
        Bearer::Parent => Obligation::NotifyForEntity,
        // Whoever only directs what is notifiable owes nothing.
        Bearer::Decider => return None,
    };
    under(Outcome::Notifiable, obligation, standing, timeline)
}

/// What is not covered may turn out later to have been so all but for knowledge.
fn on_not_covered(standing: &Standing, timeline: &Timeline) -> Option<Duty> {
    if standing.bearer == Bearer::Decider {
        return None;
    }
    let duty = under(Outcome::NotCovered, Obligation::NotifyKnowledge, standing, timeline)?;
    Some(Duty { certain: duty.certain && standing.only_knowledge_lacks(), ..duty })
}

/// A national interest exemption leaves its conditions and § 850.406 standing.
fn on_exempted(standing: &Standing, timeline: &Timeline, found: &mut Vec<Duty>) {
    let exempted = standing.facts.get(ExemptionGranted, None);
    if exempted == Truth::No || standing.bearer == Bearer::Decider {
        return;
    }
    for obligation in [Obligation::Correct, Obligation::KeepConditions] {
        let other = found
            .iter()
            .any(|duty| duty.obligation == obligation && duty.bearer == standing.bearer);
        let duty = under(Outcome::Excepted, obligation, standing, timeline);
        if let Some(duty) = duty.filter(|_| !other) {
            found.push(Duty { certain: duty.certain && exempted == Truth::Yes, ..duty });
        }
    }
}

/// What comes after a notification, for whoever may have to file one.
fn follow_ups(own: &[Duty], standing: &Standing, timeline: &Timeline, found: &mut Vec<Duty>) {
    let may_be_due = |duty: &&Duty| match duty.obligation {
        Obligation::Notify | Obligation::NotifyForEntity => true,
        Obligation::NotifyKnowledge => standing.knowledge_may_lack(),
        _ => false,
    };
    let filings: Vec<&Duty> = own.iter().filter(may_be_due).collect();
    if filings.is_empty() {
        return;
    }
    let under =
        Outcomes::such_that(|outcome| filings.iter().any(|filing| filing.under.contains(outcome)));
    let certain = filings.iter().any(|filing| filing.certain);
    let of_completion = filings.iter().any(|filing| filing.under.contains(Outcome::Notifiable));
    for obligation in Obligation::AFTER_FILING {
        if obligation == Obligation::Update && !(of_completion && timeline.may_be_filed_early()) {
            continue;
        }
        let due = obligation.due(timeline);
        found.push(Duty { obligation, bearer: standing.bearer, under, certain, due });
    }
}

fn under(
    outcome: Outcome,
    obligation: Obligation,
    standing: &Standing,
    timeline: &Timeline,
) -> Option<Duty> {
    standing.left.filter(|left| left.contains(outcome))?;
    Some(Duty {
        obligation,
        bearer: standing.bearer,
        under: Outcomes::only(outcome),
        certain: standing.settled_as(outcome),
        due: obligation.due(timeline),
    })
}
