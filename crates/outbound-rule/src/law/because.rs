//! Why an outcome is settled.

use super::changing::Changing;
use super::inquiry::Inquiry;
use super::minimal;
use super::question::Question;
use super::{Basis, Outcome};
use crate::facts::{Fact, Facts, Matter, Measure, Scope};
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
    Inquiry::of(facts, basis).because()
}

impl Inquiry<'_> {
    /// See [`because`].
    #[must_use]
    pub fn because(&self) -> Vec<Question> {
        let Self { facts, search, .. } = self;
        let Some(settled) = self.possible().settled() else { return Vec::new() };
        let known = known(facts);
        let mut needed = self.needed_alone(settled);
        // What denies is spared first: an outcome is better explained by what is so.
        let doubtful = known.iter().filter(|matter| !needed.contains(matter));
        let (affirming, denying): (Vec<Question>, Vec<Question>) =
            doubtful.partition(|known| facts.affirms(**known));
        let mut least = Changing::new(search, facts);
        let in_turn = [denying, affirming].concat();
        needed.extend(minimal::needed(&in_turn, |some| {
            least.change(some, Facts::forget);
            let enough = least.settled_as(settled);
            if !enough {
                least.change(some, |least, matter| least.recall(matter, facts));
            }
            enough
        }));
        known.iter().filter(|matter| needed.contains(matter)).copied().collect()
    }

    /// The matters of fact that cannot be spared, whatever else is: were one otherwise and all else as it is, the
    /// outcome would be ruled out. Most that cannot be spared are found so.
    fn needed_alone(&self, settled: Outcome) -> HashSet<Question> {
        let Self { facts, search, .. } = self;
        let deal = facts.of_deal();
        let of = |scope| Fact::ALL.iter().copied().filter(move |fact| fact.scope() == scope);
        let matters = |facts: &[Fact]| facts.iter().copied().map(Matter::Fact).collect::<Vec<_>>();
        let mut needed = HashSet::new();
        let known: Vec<Fact> =
            of(Scope::Deal).filter(|fact| deal.truth(*fact).is_settled()).collect();
        let left = search.left_by_reading_each(deal, &deal.turned(), &matters(&known));
        let denied = known.iter().zip(left).filter(|(_, left)| !left.contains(settled));
        needed.extend(denied.map(|(fact, _)| Question::Fact(*fact, None)));
        for (system, about) in facts.of_systems().iter().enumerate() {
            let known: Vec<Fact> =
                of(Scope::System).filter(|fact| about.truth(*fact).is_settled()).collect();
            let met = search.systems.met_with_each(system, &about.turned(), &matters(&known));
            let denied = known.iter().zip(met).filter(|(_, met)| {
                *met != search.systems.met()
                    && !search.left_by(&search.read_with(deal, *met)).contains(settled)
            });
            needed.extend(denied.map(|(fact, _)| Question::Fact(*fact, Some(system))));
        }
        needed
    }
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
