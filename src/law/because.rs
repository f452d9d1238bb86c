use super::reach::{reads_out, settled_as};
use super::spare::unsparable;
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
    // What denies is spared first: an outcome is better explained by what is so.
    let known = known(facts);
    let (affirming, denying): (Vec<Known>, Vec<Known>) =
        known.iter().partition(|known| facts.affirms(**known));
    let in_turn = [denying, affirming].concat();
    let unsparable = unsparable(in_turn.len(), |some| {
        // Mostly enough to see that they cannot be spared: they were otherwise, and all else as it is.
        let mut turned = facts.clone();
        in_turn[some.clone()].iter().for_each(|matter| turned.turn(*matter));
        if reads_out(settled, &turned, basis) {
            return false;
        }
        let mut without = least.clone();
        in_turn[some].iter().for_each(|matter| without.forget(*matter));
        let enough = settled_as(settled, &without, basis);
        if enough {
            least = without;
        }
        enough
    });
    let needed: Vec<Known> = unsparable.into_iter().map(|place| in_turn[place]).collect();
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

    fn turn(&mut self, matter: Known) {
        if let Known::Fact(fact, system) = matter {
            self.set(fact, system, self.get(fact, system).not());
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
