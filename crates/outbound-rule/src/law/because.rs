use super::Basis;
use super::changing::Changing;
use super::question::Question;
use super::reach::Search;
use super::spare::unsparable;
use crate::facts::{Fact, Facts, Measure, Scope};
use partly_known::{Range, Truth};
use std::collections::HashSet;

/// What settles the outcome: known matters that settle it together and of which none can be
/// spared. Empty while nothing is settled.
///
/// ```
/// use outbound_rule::facts::{Fact, Facts};
/// use outbound_rule::law::{Basis, Question, because};
/// use partly_known::Truth;
/// let mut facts = Facts::new(0);
/// for fact in [Fact::GovernmentBusiness, Fact::DesignsCircuits] {
///     facts.set(fact, None, Truth::Yes);
/// }
/// assert_eq!(because(&facts, &Basis::default()), [Question::Fact(Fact::GovernmentBusiness, None)]);
/// ```
#[must_use]
pub fn because(facts: &Facts, basis: &Basis) -> Vec<Question> {
    let search = Search::new(facts, basis);
    let Some(settled) = search.possible(facts.of_deal()).settled() else { return Vec::new() };
    let known = known(facts);
    // What denies is spared first: an outcome is better explained by what is so.
    let (affirming, denying): (Vec<Question>, Vec<Question>) =
        known.iter().partition(|known| facts.affirms(**known));
    let mut least = Changing::new(&search, facts);
    let mut turned = least.clone();
    let in_turn = [denying, affirming].concat();
    let needed = unsparable(&in_turn, |some| {
        // Mostly enough to see that they cannot be spared: they were otherwise, and all else as it is.
        turned.change(some, Facts::turn);
        let denied = !turned.left_by_reading().contains(settled);
        turned.change(some, Facts::turn);
        if denied {
            return false;
        }
        least.change(some, Facts::forget);
        let enough = least.settled_as(settled);
        if !enough {
            least.change(some, |least, matter| least.recall(matter, facts));
        }
        enough
    });
    let needed: HashSet<&Question> = needed.into_iter().collect();
    known.iter().filter(|matter| needed.contains(matter)).copied().collect()
}

fn known(facts: &Facts) -> Vec<Question> {
    let systems = 0..facts.systems();
    let of_deal = Fact::ALL.iter().filter(|fact| fact.scope() == Scope::Deal);
    let of_deal = of_deal.map(|fact| Question::Fact(*fact, None));
    let of_systems = systems.clone().flat_map(|system| {
        let facts = Fact::ALL.iter().filter(|fact| fact.scope() == Scope::System);
        facts.map(move |fact| Question::Fact(*fact, Some(system)))
    });
    let measures = Measure::ALL.iter().map(|measure| Question::Measure(*measure));
    let all = of_deal.chain(of_systems).chain(measures).chain(systems.map(Question::Operations));
    all.filter(|matter| facts.knows(*matter)).collect()
}

impl Facts {
    fn knows(&self, matter: Question) -> bool {
        match matter {
            Question::Fact(fact, system) => self.get(fact, system).is_settled(),
            Question::Measure(measure) => self.measure(measure) != Range::UNKNOWN,
            Question::Operations(system) => self.operations(system) != Range::UNKNOWN,
        }
    }

    fn affirms(&self, matter: Question) -> bool {
        match matter {
            Question::Fact(fact, system) => self.get(fact, system) == Truth::Yes,
            Question::Measure(_) | Question::Operations(_) => true,
        }
    }

    /// Answers a matter of fact the other way.
    fn turn(&mut self, matter: Question) {
        if let Question::Fact(fact, system) = matter {
            self.set(fact, system, self.get(fact, system).not());
        }
    }

    fn forget(&mut self, matter: Question) {
        match matter {
            Question::Fact(fact, system) => self.set(fact, system, Truth::Unknown),
            Question::Measure(measure) => self.set_measure(measure, Range::UNKNOWN),
            Question::Operations(system) => self.set_operations(system, Range::UNKNOWN),
        }
    }

    /// Knows a matter again as it is known elsewhere.
    fn recall(&mut self, matter: Question, from: &Self) {
        match matter {
            Question::Fact(fact, system) => self.set(fact, system, from.get(fact, system)),
            Question::Measure(measure) => self.set_measure(measure, from.measure(measure)),
            Question::Operations(system) => self.set_operations(system, from.operations(system)),
        }
    }
}
