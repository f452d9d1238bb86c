//! Which outcomes are not ruled out, exactly.
//!
//! An outcome is listed if and only if some completion of the open facts reaches it. Reading with
//! three values alone lists too many, because one open fact can stand on both sides of a
//! condition. So each outcome that reading leaves open is searched for: an open matter that can
//! only help is settled the helpful way at once, and only one that could both help and hinder is
//! tried both ways.
//!
//! AI systems share no facts with each other or with the deal. So each system is asked on its own
//! which combinations of the `AnySystem` conditions it can bring about; a hundred systems cost a
//! hundred small searches and not one that grows with their product.

use super::polarity::Polarities;
use super::read::{Atom, Fixed, Literal, View};
use super::{Basis, Outcome, Outcomes, Test};
use crate::facts::Facts;
use crate::logic::Truth;

/// The outcomes not ruled out by what is known.
#[must_use]
pub fn possible(facts: &Facts, basis: &Basis) -> Outcomes {
    let view = View::new(facts, basis);
    let read = Outcome::ALL.map(|outcome| view.truth(outcome.test()));
    if let Some(settled) = read.iter().position(|truth| *truth == Truth::Yes) {
        return Outcomes::only(Outcome::ALL[settled]);
    }
    let search = Search::new(facts, basis);
    Outcomes::where_(|outcome| {
        read[outcome as usize] == Truth::Unknown && search.witness(outcome, facts).is_some()
    })
}

/// Whether every outcome but this one is ruled out. The same as asking [`possible`], but done with
/// as soon as another outcome is found.
pub(super) fn settled_as(outcome: Outcome, facts: &Facts, basis: &Basis) -> bool {
    let view = View::new(facts, basis);
    if view.truth(outcome.test()) == Truth::Yes {
        return true;
    }
    let search = Search::new(facts, basis);
    let others = Outcome::ALL.into_iter().filter(|other| *other != outcome);
    let mut left = others.filter(|other| view.truth(other.test()) != Truth::No);
    !left.any(|other| search.witness(other, facts).is_some())
}

/// What the AI systems can bring about, found once and used for every outcome.
pub(super) struct Search<'a> {
    basis: &'a Basis,
    tests: Vec<&'static Test>,
    combinations: Vec<usize>,
}

impl<'a> Search<'a> {
    pub fn new(facts: &Facts, basis: &'a Basis) -> Self {
        let mut tests = Vec::new();
        Outcome::ALL.iter().for_each(|outcome| quantified(outcome.test(), basis, &mut tests));
        let of_systems = (0..facts.systems()).map(|system| of_system(system, &tests, facts, basis));
        let combinations = of_systems.fold(vec![0], |joined, one| either(&joined, &one));
        Self { basis, tests, combinations }
    }

    /// Facts about the deal that reach an outcome whatever else is found out about it, together
    /// with some combination of what the AI systems can bring about. No more of them are settled
    /// than that takes.
    pub fn witness(&self, outcome: Outcome, facts: &Facts) -> Option<Facts> {
        self.combinations.iter().find_map(|truths| {
            let systems = Some(Fixed { tests: &self.tests, truths: *truths });
            let view = View { systems, ..View::new(facts, self.basis) };
            reach(&|view: View| view.open(outcome.test()), view)
        })
    }

    /// The same, with every settled fact that is not needed taken back.
    pub fn least_witness(&self, outcome: Outcome, facts: &Facts) -> Option<Facts> {
        self.combinations.iter().find_map(|truths| {
            let systems = Some(Fixed { tests: &self.tests, truths: *truths });
            let view = View { systems, ..View::new(facts, self.basis) };
            let mut least = reach(&|view: View| view.open(outcome.test()), view)?;
            for (atom, _) in view.open(outcome.test()).1 {
                let settled = least.clone();
                atom.copy(facts, &mut least);
                if (View { facts: &least, ..view }).truth(outcome.test()) != Truth::Yes {
                    least = settled;
                }
            }
            Some(least)
        })
    }
}

/// The facts in view, so far settled that the condition holds which `open` reads; `None` if no
/// completion makes it hold.
fn reach(open: &impl Fn(View) -> (Truth, Vec<Literal>), view: View) -> Option<Facts> {
    let mut facts = view.facts.clone();
    loop {
        let (truth, literals) = open(View { facts: &facts, ..view });
        if truth.is_settled() {
            return (truth == Truth::Yes).then_some(facts);
        }
        let polarities = Polarities::of(&literals);
        let (contested, helpful): (Vec<_>, Vec<_>) =
            literals.into_iter().partition(|(atom, _)| polarities.contested(*atom));
        if helpful.is_empty() {
            let (atom, _) = contested.first()?;
            let both = atom.both_ways(&facts);
            return both.iter().find_map(|facts| reach(open, View { facts, ..view }));
        }
        helpful.into_iter().for_each(|literal| settle(&mut facts, literal));
    }
}

/// Settles an open matter the helpful way.
fn settle(facts: &mut Facts, (atom, helps): Literal) {
    match atom {
        Atom::Fact(fact, system) => facts.set(fact, system, Truth::from(helps)),
        Atom::Number(number, bound) => {
            let range = number.range(facts);
            let upward = bound.is_upward() == helps;
            number.set(facts, if upward { range.highest() } else { range.lowest() });
        }
    }
}

/// Collects the conditions that a tree puts to AI systems.
fn quantified(test: &'static Test, basis: &Basis, found: &mut Vec<&'static Test>) {
    match test {
        Test::Para(_, _, inner) | Test::Not(inner) | Test::Given(_, inner) => {
            quantified(inner, basis, found);
        }
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().for_each(|test| quantified(test, basis, found));
        }
        Test::See(section) => {
            section.on(basis.on).into_iter().for_each(|test| quantified(test, basis, found));
        }
        Test::Paras(section, labels) => {
            let in_force = labels.iter().filter_map(|label| section.paragraph(basis.on, label));
            in_force.for_each(|test| quantified(test, basis, found));
        }
        Test::AnySystem(inner) => {
            if !found.iter().any(|test| std::ptr::eq(*test, *inner)) {
                found.push(inner);
            }
        }
        Test::Reads(reading, ours, other) => {
            let chosen = if basis.reads_otherwise(*reading) { other } else { ours };
            quantified(chosen, basis, found);
        }
        Test::Asks(_) | Test::Is(..) | Test::Exceeds(_) | Test::YieldsTo(_) => {}
    }
}

/// What one AI system can bring about: the combinations of conditions it may meet, each a number
/// whose bits say which hold.
fn of_system(system: usize, tests: &[&'static Test], facts: &Facts, basis: &Basis) -> Vec<usize> {
    let view = View::new(facts, basis).of_system(system);
    let read: Vec<Truth> = tests.iter().map(|test| view.truth(test)).collect();
    let agrees = |truths: usize| {
        read.iter().enumerate().all(|(place, truth)| match truth {
            Truth::Unknown => true,
            settled => *settled == Truth::from(truths >> place & 1 == 1),
        })
    };
    let open = |view: View, truths: usize| {
        let mut joined = (Truth::Yes, Vec::new());
        for (place, test) in tests.iter().enumerate() {
            let wanted = truths >> place & 1 == 1;
            let (truth, literals) = view.open(test);
            joined.0 = joined.0.and(if wanted { truth } else { truth.not() });
            joined.1.extend(literals.into_iter().map(|(atom, helps)| (atom, helps == wanted)));
        }
        joined
    };
    let settled = read.iter().all(|truth| truth.is_settled());
    (0..1 << tests.len())
        .filter(|truths| agrees(*truths))
        .filter(|truths| settled || reach(&|view: View| open(view, *truths), view).is_some())
        .collect()
}

/// Either system may meet a condition: every union of a combination here and one there.
fn either(one: &[usize], other: &[usize]) -> Vec<usize> {
    let mut joined = Vec::new();
    for union in one.iter().flat_map(|truths| other.iter().map(move |others| truths | others)) {
        if !joined.contains(&union) {
            joined.push(union);
        }
    }
    joined
}
