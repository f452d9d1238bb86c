//! Who has to do something.

use crate::facts::Fact::KnowsActually;
use crate::facts::Scope;
use crate::law::part850::{S206, S229, S303};
use crate::law::view::{Made, Parts, View};
use crate::law::{Basis, Facts, Inquiry, Outcome, Outcomes, Test};
use partly_known::Truth;
use std::cell::OnceCell;
use strict_json::named;

named! {
    /// Who has to do something.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Bearer {
        /// The investor, itself a U.S. person (§ 850.229).
        Investor = "investor",
        /// The U.S. person whose controlled foreign entity the investor is (§ 850.206).
        Parent = "parent",
        /// The U.S. person with authority at an investor that is none (§ 850.303).
        Decider = "decider",
    }
}

impl Bearer {
    fn test(self) -> &'static Test {
        match self {
            Self::Investor => &IS_US_PERSON,
            Self::Parent => &IS_CONTROLLED,
            Self::Decider => &DECIDES,
        }
    }
}

static IS_US_PERSON: Test = Test::See(&S229);
static IS_CONTROLLED: Test = Test::See(&S206);
static DECIDES: Test = Test::See(&S303);

/// What may come of the deal for one of them.
pub(super) struct Standing<'a> {
    pub bearer: Bearer,
    pub facts: &'a Facts,
    basis: &'a Basis,
    /// The outcomes left where there is such a person; none if there cannot be.
    pub left: Option<Outcomes>,
    /// The same with actual knowledge at the time.
    left_if_known: OnceCell<Option<Outcomes>>,
    /// Whether there may turn out to be no such person.
    may_be_nobody: bool,
}

impl<'a> Standing<'a> {
    pub fn of(bearer: Bearer, inquiry: &Inquiry<'a>) -> Self {
        let Inquiry { facts, basis, .. } = *inquiry;
        let truth = View::new(facts, basis).truth(bearer.test());
        let left = outcomes(bearer, inquiry);
        let left_if_known = match facts.get(KnowsActually, None) {
            Truth::Yes => OnceCell::from(left),
            Truth::No | Truth::Unknown => OnceCell::new(),
        };
        Self { bearer, facts, basis, left, left_if_known, may_be_nobody: truth != Truth::Yes }
    }

    /// Whether there is such a person and nothing but this outcome.
    pub fn settled_as(&self, outcome: Outcome) -> bool {
        !self.may_be_nobody && self.left == Some(Outcomes::only(outcome))
    }

    /// Whether, with actual knowledge, it would be notifiable or prohibited in any case.
    pub fn only_knowledge_lacks(&self) -> bool {
        let left = self.left_if_known();
        left.is_some_and(|left| left.iter().all(is_covered))
    }

    /// Whether, with actual knowledge, it might be notifiable or prohibited.
    pub fn knowledge_may_lack(&self) -> bool {
        // To know more takes nothing out of the rule.
        self.left.is_some_and(|left| left.iter().any(is_covered))
            || self.left_if_known().is_some_and(|left| left.iter().any(is_covered))
    }

    fn left_if_known(&self) -> Option<Outcomes> {
        *self.left_if_known.get_or_init(|| {
            let facts = with_knowledge(self.facts);
            outcomes(self.bearer, &Inquiry::of(&facts, self.basis))
        })
    }
}

fn is_covered(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Notifiable | Outcome::Prohibited)
}

/// The facts as they would have been with actual knowledge at the time.
pub(super) fn with_knowledge(facts: &Facts) -> Facts {
    let mut facts = facts.clone();
    facts.set(KnowsActually, None, Truth::Yes);
    facts
}

/// The outcomes left where there is such a person, who can only narrow those left anyway.
fn outcomes(bearer: Bearer, inquiry: &Inquiry) -> Option<Outcomes> {
    let Inquiry { facts, basis, .. } = *inquiry;
    let anyway = inquiry.possible();
    let view = View::new(facts, basis);
    if view.truth(bearer.test()) == Truth::Yes {
        return Some(anyway);
    }
    let mut left: Option<Outcomes> = None;
    for facts in ways(bearer.test(), true, view) {
        // Who somebody is says nothing of the AI systems.
        let here = inquiry.search.possible(facts.of_deal());
        let so_far = |outcome| left.is_some_and(|left| left.contains(outcome));
        left = Some(Outcomes::such_that(|outcome| so_far(outcome) || here.contains(outcome)));
        if left == Some(anyway) {
            break;
        }
    }
    left
}

/// Facts in which the condition is met (or is not), between them all that they may turn out to be
/// where it is. Only facts are settled here, no figures: the sections on persons ask for none.
fn ways(test: &'static Test, met: bool, view: View) -> Vec<Facts> {
    match view.truth(test) {
        Truth::Unknown => {}
        truth if truth == Truth::from(met) => return vec![view.facts.clone()],
        _ => return Vec::new(),
    }
    match view.made(test) {
        Made::Not(inner) => ways(inner, !met, view),
        Made::All(parts) if met => every(parts, met, view),
        Made::Any(parts) if !met => every(parts, met, view),
        Made::All(parts) | Made::Any(parts) => {
            parts.flat_map(|(view, test)| ways(test, met, view)).collect()
        }
        Made::Asks(fact) => {
            let mut facts = view.facts.clone();
            let system = view.system.filter(|_| fact.scope() == Scope::System);
            facts.set(fact, system, Truth::from(met));
            vec![facts]
        }
        Made::Is(..) | Made::Exceeds(_) => vec![view.facts.clone()],
    }
}

/// The same for every part: what settles one is what the next is read with.
fn every(parts: Parts, met: bool, view: View) -> Vec<Facts> {
    parts.fold(vec![view.facts.clone()], |found, (view, test)| {
        found.iter().flat_map(|facts| ways(test, met, View { facts, ..view })).collect()
    })
}
