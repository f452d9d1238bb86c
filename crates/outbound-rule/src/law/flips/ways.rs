//! The ways in which a condition could come to be met, or not to be.

use super::movable::may_become;
use super::{Change, just};
use crate::facts::Scope;
use crate::law::view::{Made, Parts, View};
use crate::law::{Basis, Facts, Outcome, Test};
use partly_known::{Bound, Truth};

/// How many ways are kept at one place of the tree, the smallest first.
const MOST: usize = 150;

/// What would have to change for a condition to be met.
#[derive(Clone, Copy)]
pub(super) struct Ways<'a> {
    view: View<'a>,
    /// How many things may change together.
    size: usize,
    /// What may not be among them.
    barred: &'a [Change],
}

/// Changes made together.
type Together = Vec<Change>;

impl<'a> Ways<'a> {
    pub fn new(facts: &'a Facts, basis: &'a Basis, size: usize, barred: &'a [Change]) -> Self {
        Self { view: View::new(facts, basis), size, barred }
    }

    /// What would have to change for an outcome not to be ruled out.
    pub fn to(self, outcome: Outcome) -> Vec<Together> {
        let mut ways = self.of(outcome.test(), true);
        ways.retain(|changes| changes.len() == self.size);
        ways
    }

    /// What would have to change for a condition to be met, or not to be: nothing, if that is not
    /// ruled out as it is.
    fn of(self, test: &'static Test, met: bool) -> Vec<Together> {
        let view = self.view;
        if view.truth(test) != Truth::from(!met) {
            return vec![Vec::new()];
        }
        match view.made(test) {
            Made::All(parts) => self.join(parts, met, met),
            Made::Any(parts) => self.join(parts, !met, met),
            Made::Not(inner) => self.of(inner, !met),
            Made::Asks(fact) => {
                let truth = Truth::from(met);
                let system = view.system.filter(|_| fact.scope() == Scope::System);
                let movable = may_become(fact, truth);
                self.one(Change::Fact(fact, system, truth))
                    .filter(|_| movable)
                    .into_iter()
                    .collect()
            }
            Made::Is(measure, bound) => {
                self.one(Change::Measure(measure, bound, met)).into_iter().collect()
            }
            Made::Exceeds(line) => {
                let bound = Bound::MoreThan(view.basis.lines.at(line));
                let system = view.system.unwrap_or_default();
                self.one(Change::Operations(system, bound, met)).into_iter().collect()
            }
        }
    }

    fn one(self, change: Change) -> Option<Together> {
        (!self.barred.contains(&change)).then(|| vec![change])
    }

    /// The ways for all of several conditions, or for one of them.
    fn join(self, parts: Parts<'a>, all: bool, met: bool) -> Vec<Together> {
        let mut joined = if all { vec![Vec::new()] } else { Vec::new() };
        for (view, test) in parts {
            let found = Self { view, ..self }.of(test, met);
            if all {
                let pairs = joined.iter().flat_map(|one| {
                    found.iter().filter_map(move |other| self.together(one, other))
                });
                joined = pairs.fold(Vec::new(), with);
            } else {
                joined = found.into_iter().fold(joined, with);
            }
            if joined.is_empty() && all {
                break;
            }
            joined = smallest_first(joined, self.size);
            joined.truncate(MOST);
        }
        joined
    }

    /// Both changes made; none if they contradict each other or are too many.
    fn together(self, one: &Together, other: &Together) -> Option<Together> {
        let more = |change: &&Change| !one.iter().any(|made| of_one_matter(*made, **change));
        if one.len() + other.iter().filter(more).count() > self.size {
            return None;
        }
        let mut both = one.clone();
        for change in other {
            match both.iter_mut().find(|made| of_one_matter(**made, *change)) {
                Some(made) => *made = farther(*made, *change, self.view.facts)?,
                None => both.push(*change),
            }
        }
        Some(both)
    }
}

/// Few sizes need no sort made for millions.
fn smallest_first(mut ways: Vec<Together>, largest: usize) -> Vec<Together> {
    let mut ordered = Vec::with_capacity(ways.len());
    for size in 0..=largest {
        let (these, others): (Vec<_>, Vec<_>) =
            ways.into_iter().partition(|changes| changes.len() == size);
        ordered.extend(these);
        ways = others;
    }
    ordered
}

/// One way more, unless it is there already or does more than one that is.
pub(super) fn with(mut ways: Vec<Together>, changes: Together) -> Vec<Together> {
    let enough = |other: &Together| other.iter().all(|change| changes.contains(change));
    if !ways.iter().any(enough) {
        ways.push(changes);
    }
    ways
}

fn of_one_matter(one: Change, other: Change) -> bool {
    match (one, other) {
        (Change::Fact(fact, system, _), Change::Fact(other, of, _)) => {
            (fact, system) == (other, of)
        }
        (Change::Measure(measure, ..), Change::Measure(other, ..)) => measure == other,
        (Change::Operations(system, ..), Change::Operations(other, ..)) => system == other,
        _ => false,
    }
}

/// Of two changes of one matter the one that brings the other with it, if they go the same way.
fn farther(one: Change, other: Change, facts: &Facts) -> Option<Change> {
    if one == other {
        return Some(one);
    }
    let (known, [here, there]) = match (one, other) {
        (Change::Measure(measure, bound, keeps), Change::Measure(_, second, also)) => {
            (facts.measure(measure), [just(bound, keeps), just(second, also)])
        }
        (Change::Operations(system, bound, keeps), Change::Operations(_, second, also)) => {
            (facts.operations(system), [just(bound, keeps), just(second, also)])
        }
        _ => return None,
    };
    let [here, there] = [here, there].map(|point| point.low());
    if here > known.high() && there > known.high() {
        Some(if here >= there { one } else { other })
    } else if here < known.low() && there < known.low() {
        Some(if here <= there { one } else { other })
    } else {
        None
    }
}
