//! Which outcomes are not ruled out, exactly.
//!
//! An outcome is listed if and only if some completion of the open facts reaches it. Reading with
//! three values alone lists too many, because one open fact can stand on both sides of a
//! condition. So each outcome is searched for: an open matter that can only help is settled the
//! helpful way at once, and only one that could both help and hinder is tried both ways.
//!
//! AI systems share no facts with each other or with the deal. So each system is asked on its own
//! which combinations of the `AnySystem` conditions it can bring about; a hundred systems cost a
//! hundred small searches and not one that grows with their product.

use super::read::{Atom, Fixed, Literal, View};
use super::{Basis, Outcome, Outcomes, Test};
use crate::facts::Facts;
use crate::logic::Truth;

/// The outcomes not ruled out by what is known.
#[must_use]
pub fn possible(facts: &Facts, basis: &Basis) -> Outcomes {
    let mut tests = Vec::new();
    for outcome in Outcome::ALL {
        quantified(outcome.test(), basis, &mut tests);
    }
    let combinations = (0..facts.systems())
        .map(|system| of_system(system, &tests, facts, basis))
        .fold(Combinations::NONE_HOLDS, Combinations::either);
    Outcomes::where_(|outcome| {
        combinations.iter().any(|truths| {
            let systems = Some(Fixed { tests: &tests, truths });
            let view = View { systems, ..View::new(facts, basis) };
            reachable(&|view: View| view.open(outcome.test()), view)
        })
    })
}

/// Whether some completion of the facts in view makes the condition hold that `open` reads.
fn reachable(open: &impl Fn(View) -> (Truth, Vec<Literal>), view: View) -> bool {
    let mut facts = view.facts.clone();
    loop {
        let (truth, literals) = open(View { facts: &facts, ..view });
        if truth.is_settled() {
            return truth == Truth::Yes;
        }
        let mut contested = None;
        let mut settled_some = false;
        for &(atom, helps) in &literals {
            if literals.iter().any(|&(other, also)| also != helps && same(atom, other)) {
                contested = contested.or(Some(atom));
            } else {
                settle(&mut facts, atom, helps);
                settled_some = true;
            }
        }
        if settled_some {
            continue;
        }
        let Some(atom) = contested else { return false };
        return both_ways(&facts, atom).iter().any(|facts| reachable(open, View { facts, ..view }));
    }
}

/// Whether two open matters are settled together.
fn same(one: Atom, other: Atom) -> bool {
    match (one, other) {
        (Atom::Operations(one, _), Atom::Operations(other, _)) => one == other,
        _ => one == other,
    }
}

fn settle(facts: &mut Facts, atom: Atom, holds: bool) {
    match atom {
        Atom::Fact(fact, system) => facts.set(fact, system, Truth::from(holds)),
        Atom::Operations(system, _) => {
            let range = facts.operations(system);
            let end = if holds { range.highest() } else { range.lowest() };
            facts.set_operations(system, end);
        }
    }
}

fn both_ways(facts: &Facts, atom: Atom) -> [Facts; 2] {
    [true, false].map(|holds| {
        let mut facts = facts.clone();
        match atom {
            Atom::Fact(fact, system) => facts.set(fact, system, Truth::from(holds)),
            Atom::Operations(system, line) => {
                let (below, above) = facts.operations(system).split(line);
                facts.set_operations(system, if holds { above } else { below });
            }
        }
        facts
    })
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
            section.paragraphs(basis.on, labels).for_each(|test| quantified(test, basis, found));
        }
        Test::AnySystem(inner) => {
            if !found.iter().any(|test| std::ptr::eq(*test, *inner)) {
                found.push(inner);
            }
        }
        Test::Asks(_) | Test::Exceeds(_) | Test::YieldsTo(_) => {}
    }
}

/// What one AI system can bring about: the combinations of conditions it may meet.
fn of_system(system: usize, tests: &[&'static Test], facts: &Facts, basis: &Basis) -> Combinations {
    Combinations::where_(tests.len(), |truths| {
        let open = |view: View| {
            let mut joined = (Truth::Yes, Vec::new());
            for (place, test) in tests.iter().enumerate() {
                let wanted = truths >> place & 1 == 1;
                let (truth, literals) = view.open(test);
                joined.0 = joined.0.and(if wanted { truth } else { truth.not() });
                joined.1.extend(literals.into_iter().map(|(atom, helps)| (atom, helps == wanted)));
            }
            joined
        };
        reachable(&open, View::new(facts, basis).of_system(system))
    })
}

/// A set of combinations of `AnySystem` conditions; each is a number whose bits say which hold.
struct Combinations(Vec<bool>);

impl Combinations {
    /// Only the combination in which none holds.
    const NONE_HOLDS: Self = Self(Vec::new());

    fn where_(conditions: usize, holds: impl Fn(usize) -> bool) -> Self {
        Self((0..1 << conditions).map(holds).collect())
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        let listed = self.0.iter().enumerate().filter_map(|(truths, held)| held.then_some(truths));
        listed.chain(self.0.is_empty().then_some(0))
    }

    /// Either system may meet a condition: every union of a combination here and one there.
    #[expect(clippy::needless_pass_by_value, reason = "a fold's step")]
    fn either(self, other: Self) -> Self {
        let mut joined = vec![false; self.0.len().max(other.0.len())];
        for one in self.iter() {
            for another in other.iter() {
                if let Some(held) = joined.get_mut(one | another) {
                    *held = true;
                }
            }
        }
        Self(joined)
    }
}
