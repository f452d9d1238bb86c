//! What is asked of the same facts: what was found for one question is at hand for the next.

use super::reach::{Search, Witness};
use super::{Basis, Facts, Outcomes};
use std::cell::OnceCell;

/// Some facts, and what was found out about them so far.
///
/// ```
/// use outbound_rule::facts::{Fact, Facts};
/// use outbound_rule::law::{Basis, Inquiry, Outcome, Question};
/// use partly_known::Truth;
/// let mut facts = Facts::new(0);
/// facts.set(Fact::GovernmentBusiness, None, Truth::Yes);
/// let basis = Basis::default();
/// let inquiry = Inquiry::of(&facts, &basis);
/// assert_eq!(inquiry.possible().settled(), Some(Outcome::NotCovered));
/// assert_eq!(inquiry.because(), [Question::Fact(Fact::GovernmentBusiness, None)]);
/// assert_eq!(inquiry.next_question(|_| true), None);
/// ```
pub struct Inquiry<'a> {
    pub(super) facts: &'a Facts,
    pub(super) basis: &'a Basis,
    pub(super) search: Search<'a>,
    left: OnceCell<Outcomes>,
    witnesses: OnceCell<Vec<Witness>>,
}

impl<'a> Inquiry<'a> {
    /// Nothing is found out yet.
    #[must_use]
    pub fn of(facts: &'a Facts, basis: &'a Basis) -> Self {
        let search = Search::new(facts, basis);
        Self { facts, basis, search, left: OnceCell::new(), witnesses: OnceCell::new() }
    }

    /// The outcomes are known already: those of [`possible`](super::possible).
    #[must_use]
    pub fn knowing(left: Outcomes, facts: &'a Facts, basis: &'a Basis) -> Self {
        Self { left: OnceCell::from(left), ..Self::of(facts, basis) }
    }

    /// What is inquired about.
    #[must_use]
    pub fn facts(&self) -> &'a Facts {
        self.facts
    }

    /// What the law is read with.
    #[must_use]
    pub fn basis(&self) -> &'a Basis {
        self.basis
    }

    /// The outcomes not ruled out.
    #[must_use]
    pub fn possible(&self) -> Outcomes {
        *self.left.get_or_init(|| self.search.possible(self.facts.of_deal()))
    }

    /// What reaches each of them.
    pub(super) fn witnesses(&self) -> &[Witness] {
        self.witnesses.get_or_init(|| {
            let deal = self.facts.of_deal();
            self.search.witnesses(self.possible(), deal, &self.search.read(deal))
        })
    }
}
