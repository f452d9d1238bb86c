use super::reach::settled_as;
use super::{Basis, possible};
use crate::facts::{Fact, Facts, Measure, Scope};
use crate::logic::{Range, Truth};

/// Something that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// A matter of fact, about an AI system if it says which.
    Fact(Fact, Option<usize>),
    /// A figure of the deal.
    Measure(Measure),
    /// The training operations of an AI system.
    Operations(usize),
}

/// What settles the outcome: known matters that settle it together and of which none can be
/// spared. Empty while nothing is settled.
///
/// ```
/// use outbound_check::facts::{Fact, Facts};
/// use outbound_check::law::{Basis, Known, because};
/// use outbound_check::logic::Truth;
/// let mut facts = Facts::new(0);
/// for fact in [Fact::GovernmentBusiness, Fact::DesignsCircuits] {
///     facts.set(fact, None, Truth::Yes);
/// }
/// assert_eq!(because(&facts, &Basis::default()), [Known::Fact(Fact::GovernmentBusiness, None)]);
/// ```
#[must_use]
pub fn because(facts: &Facts, basis: &Basis) -> Vec<Known> {
    let Some(settled) = possible(facts, basis).settled() else { return Vec::new() };
    let mut least = facts.clone();
    let mut needed = Vec::new();
    // What denies is spared first: an outcome is better explained by what is so.
    let known = known(facts);
    let (affirming, denying): (Vec<Known>, Vec<Known>) =
        known.iter().partition(|known| facts.affirms(**known));
    for matter in denying.into_iter().chain(affirming) {
        let mut without = least.clone();
        without.forget(matter);
        if settled_as(settled, &without, basis) {
            least = without;
        } else {
            needed.push(matter);
        }
    }
    known.into_iter().filter(|matter| needed.contains(matter)).collect()
}

fn known(facts: &Facts) -> Vec<Known> {
    let systems = 0..facts.systems();
    let of_deal = Fact::ALL.iter().filter(|fact| fact.scope() == Scope::Deal);
    let of_deal = of_deal.map(|fact| Known::Fact(*fact, None));
    let of_systems = systems.clone().flat_map(|system| {
        let facts = Fact::ALL.iter().filter(|fact| fact.scope() == Scope::System);
        facts.map(move |fact| Known::Fact(*fact, Some(system)))
    });
    let measures = Measure::ALL.iter().map(|measure| Known::Measure(*measure));
    let all = of_deal.chain(of_systems).chain(measures).chain(systems.map(Known::Operations));
    all.filter(|matter| facts.knows(*matter)).collect()
}

impl Facts {
    fn knows(&self, matter: Known) -> bool {
        match matter {
            Known::Fact(fact, system) => self.get(fact, system).is_settled(),
            Known::Measure(measure) => self.measure(measure) != Range::UNKNOWN,
            Known::Operations(system) => self.operations(system) != Range::UNKNOWN,
        }
    }

    fn affirms(&self, matter: Known) -> bool {
        match matter {
            Known::Fact(fact, system) => self.get(fact, system) == Truth::Yes,
            Known::Measure(_) | Known::Operations(_) => true,
        }
    }

    fn forget(&mut self, matter: Known) {
        match matter {
            Known::Fact(fact, system) => self.set(fact, system, Truth::Unknown),
            Known::Measure(measure) => self.set_measure(measure, Range::UNKNOWN),
            Known::Operations(system) => self.set_operations(system, Range::UNKNOWN),
        }
    }
}
