//! The smallest changes that would change an outcome.

use super::{Basis, Facts, Outcome, Outcomes, possible};
use crate::facts::{Fact, Measure};
use partly_known::{Bound, Range, Truth};

mod movable;
mod ways;

use ways::Ways;

/// How many single changes are tried at most, and how many pairs.
const SINGLES: usize = 150;
const PAIRS: usize = 100;

/// Something known that might be otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// A matter of fact, about an AI system if it says which, is so or is not.
    Fact(Fact, Option<usize>, Truth),
    /// A figure of the deal keeps to a bound, or does not, by as little as can be.
    Measure(Measure, Bound, bool),
    /// The operations of an AI system do.
    Operations(usize, Bound, bool),
}

/// Changes, one or two, of which none can be spared, that change a settled outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Flip {
    /// What would be otherwise.
    pub changes: Vec<Change>,
    /// The outcomes that would then be left.
    pub outcomes: Outcomes,
}

/// Which way a flip goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To a milder outcome only.
    Milder,
    /// To a graver outcome only.
    Graver,
    /// It becomes open.
    Open,
}

impl Flip {
    /// Which way it goes from the settled outcome.
    #[must_use]
    pub fn direction(&self, from: Outcome) -> Direction {
        if self.outcomes.iter().all(|outcome| outcome < from) {
            Direction::Milder
        } else if self.outcomes.iter().all(|outcome| outcome > from) {
            Direction::Graver
        } else {
            Direction::Open
        }
    }
}

impl Change {
    /// The facts with this changed; a figure goes just across its bound.
    pub fn apply(self, facts: &mut Facts) {
        match self {
            Self::Fact(fact, system, truth) => facts.set(fact, system, truth),
            Self::Measure(measure, bound, keeps) => facts.set_measure(measure, just(bound, keeps)),
            Self::Operations(system, bound, keeps) => {
                facts.set_operations(system, just(bound, keeps));
            }
        }
    }
}

/// The number nearest to a bound that keeps to it, or does not.
fn just(bound: Bound, keeps: bool) -> Range {
    let (Bound::MoreThan(line) | Bound::AtLeast(line) | Bound::AtMost(line)) = bound;
    let nearest = match (bound, keeps) {
        (Bound::MoreThan(_), true) | (Bound::AtMost(_), false) => line.next_up(),
        (Bound::AtLeast(_), false) => line.next_down(),
        _ => line,
    };
    Range::new(nearest, nearest).unwrap_or(Range::UNKNOWN)
}

/// The smallest changes of what is known that change the outcome: single ones first, then pairs of
/// which neither does alone. Empty while nothing is settled.
///
/// What nobody can be wrong about and nobody should be told to change is left alone: nobody is
/// shown how to get out of the rule by knowing less or by having another person invest (§§ 850.104,
/// 850.604).
///
/// ```
/// use outbound_rule::facts::{Fact, Facts};
/// use outbound_rule::law::{Basis, Change, Flip, Outcome, Outcomes, flips};
/// use partly_known::Truth;
/// let mut facts = Facts::new(0);
/// for fact in &Fact::ALL {
///     facts.set(*fact, None, Truth::No);
/// }
/// use Fact::{AcquiresEquity, PackagesCircuits, KnowsActually, OnEntityList, OrganizedInConcern, UsCitizen};
/// for fact in [UsCitizen, AcquiresEquity, KnowsActually, OrganizedInConcern, PackagesCircuits] {
///     facts.set(fact, None, Truth::Yes);
/// }
/// let listed = Flip {
///     changes: vec![Change::Fact(OnEntityList, None, Truth::Yes)],
///     outcomes: Outcomes::only(Outcome::Prohibited),
/// };
/// assert!(flips(&facts, &Basis::default()).contains(&listed));
/// ```
#[must_use]
pub fn flips(facts: &Facts, basis: &Basis) -> Vec<Flip> {
    let Some(settled) = possible(facts, basis).settled() else { return Vec::new() };
    let after = |changes: &[Change]| {
        let mut otherwise = facts.clone();
        changes.iter().for_each(|change| change.apply(&mut otherwise));
        possible(&otherwise, basis)
    };
    let unmoved = |outcomes| outcomes == Outcomes::only(settled);
    let ways = |ways: Ways, most| -> Vec<Vec<Change>> {
        let others = Outcome::ALL.into_iter().filter(|outcome| *outcome != settled);
        let all = others.flat_map(|outcome| ways.to(outcome)).fold(Vec::new(), ways::with);
        all.into_iter().take(most).collect()
    };
    let flip = |changes: Vec<Change>| {
        let outcomes = after(&changes);
        (!unmoved(outcomes)).then_some(Flip { changes, outcomes })
    };
    let mut found: Vec<Flip> =
        ways(Ways::new(facts, basis, 1, &[]), SINGLES).into_iter().filter_map(flip).collect();
    let alone: Vec<Change> = found.iter().flat_map(|flip| flip.changes.iter().copied()).collect();
    let pairs = ways(Ways::new(facts, basis, 2, &alone), PAIRS).into_iter();
    // A number can also be moved farther than it takes to flip alone.
    let neither = |pair: &Vec<Change>| pair.iter().all(|change| unmoved(after(&[*change])));
    found.extend(pairs.filter(neither).filter_map(flip));
    found
}
