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

use super::circuit::{Circuit, Inputs, Met, Read, Word};
use super::edition::Edition;
use super::goal::Goal;
use super::systems::{Combinations, Systems};
use super::{Basis, Outcome, Outcomes, Reading};
use crate::facts::{Facts, Matter, Matters};
use crate::places::Place;
use partly_known::Truth;

/// The outcomes not ruled out by what is known.
#[must_use]
pub fn possible(facts: &Facts, basis: &Basis) -> Outcomes {
    Search::new(facts, basis).possible(facts.of_deal())
}

/// The search for outcomes: what is known of the AI systems stays, whatever is taken of the deal.
pub(super) struct Search<'a> {
    edition: &'static Edition,
    basis: &'a Basis,
    pub systems: Systems<'a>,
}

/// Facts about the deal that reach an outcome whatever else is found out about it, together with
/// one combination of what the AI systems can bring about.
pub(super) struct Witness {
    pub outcome: Outcome,
    pub combination: usize,
    /// Everything is settled that helps, so that one of these may often be otherwise.
    pub most: Matters,
}

impl<'a> Search<'a> {
    pub fn new(facts: &'a Facts, basis: &'a Basis) -> Self {
        let edition = Edition::on(basis.on);
        let systems = Systems::new(facts.of_systems(), edition, basis);
        Self { edition, basis, systems }
    }

    /// The search on the same day with one point read otherwise.
    pub fn read_otherwise<'b>(&self, reading: Reading, otherwise: &'b Basis) -> Search<'b>
    where
        'a: 'b,
    {
        let Self { edition, systems, .. } = self;
        let systems = match edition.of_system.turns_on(reading) {
            true => systems.anew(otherwise),
            false => systems.alike(otherwise),
        };
        Search { edition, basis: otherwise, systems }
    }

    /// The outcomes not ruled out.
    pub fn possible(&self, deal: &Matters) -> Outcomes {
        self.possible_beside(&[], deal)
    }

    /// The same, where something like these may reach some of them still.
    pub fn possible_beside(&self, witnesses: &[Witness], deal: &Matters) -> Outcomes {
        let read = self.read(deal);
        let left = self.left_by(&read);
        if left.settled().is_some() {
            return left;
        }
        let stands = |witness: &Witness| {
            self.systems.bring(witness.combination) && self.stands(witness, &witness.most, &read)
        };
        let still =
            |outcome| witnesses.iter().any(|witness| witness.outcome == outcome && stands(witness));
        let still = Outcomes::such_that(|outcome| left.contains(outcome) && still(outcome));
        let sought = |outcome| left.contains(outcome) && !still.contains(outcome);
        let found = self.witnesses(Outcomes::such_that(sought), deal, &read);
        let reached = |outcome| found.iter().any(|witness| witness.outcome == outcome);
        Outcomes::such_that(|outcome| still.contains(outcome) || reached(outcome))
    }

    /// The conditions of the outcomes, as read.
    pub fn read<'b>(&'b self, deal: &'b Matters) -> Read<'b> {
        self.read_with(deal, self.systems.met())
    }

    /// The same, from what was read when less was known.
    pub fn read_on<'b>(&'b self, before: &Read<'b>, deal: &'b Matters) -> Read<'b> {
        before.knowing_more(self.inputs(deal, self.systems.met()))
    }

    /// The same, where the AI systems meet other conditions.
    pub fn read_with<'b>(&'b self, deal: &'b Matters, systems: Met) -> Read<'b> {
        self.edition.of_deal.read(self.inputs(deal, systems))
    }

    fn inputs<'b>(&'b self, matters: &'b Matters, systems: Met) -> Inputs<'b> {
        Inputs { matters, systems, basis: self.basis }
    }

    /// What reading alone leaves: the exact outcomes and sometimes more.
    pub fn left_by(&self, read: &Read) -> Outcomes {
        self.left_in(0, read)
    }

    /// The same, one after the other with each of some matters as it is elsewhere.
    pub fn left_by_reading_each(
        &self,
        deal: &Matters,
        elsewhere: &Matters,
        matters: &[Matter],
    ) -> Vec<Outcomes> {
        let inputs = self.inputs(deal, self.systems.met());
        let mut left = Vec::with_capacity(matters.len());
        for some in matters.chunks(Circuit::AT_ONCE) {
            let read = self.edition.of_deal.read_each(inputs, elsewhere, some);
            left.extend((0..some.len()).map(|reading| self.left_in(reading, &read)));
        }
        left
    }

    fn left_in(&self, reading: usize, read: &Read<impl Word>) -> Outcomes {
        let truth = |outcome: Outcome| read.truth_in(reading, self.edition.outcomes[outcome]);
        let settled = Outcome::ALL.into_iter().find(|outcome| truth(*outcome) == Truth::Yes);
        settled.map_or_else(
            || Outcomes::such_that(|outcome| truth(outcome) == Truth::Unknown),
            Outcomes::only,
        )
    }

    /// Whether some completion of the deal, of which this was read, reaches one of some outcomes with one of these
    /// combinations.
    pub fn reaches(
        &self,
        sought: Outcomes,
        deal: &Matters,
        read: &Read,
        combinations: &Combinations,
    ) -> bool {
        !self.reached(sought, deal, read, combinations, 1).is_empty()
    }

    /// What reaches each of some outcomes, from what was read of the deal.
    pub fn witnesses(&self, sought: Outcomes, deal: &Matters, read: &Read) -> Vec<Witness> {
        match sought.len() {
            0 => Vec::new(),
            many => self.reached(sought, deal, read, self.systems.together(), many),
        }
    }

    /// The same with one of these combinations, each outcome once, until there are enough.
    fn reached(
        &self,
        sought: Outcomes,
        deal: &Matters,
        read: &Read,
        combinations: &Combinations,
        enough: usize,
    ) -> Vec<Witness> {
        let mut found: Vec<Witness> = Vec::new();
        for combination in combinations {
            let read = read.knowing_more(self.inputs(deal, Met::exactly(*combination)));
            for outcome in sought.iter() {
                if found.iter().any(|witness| witness.outcome == outcome) {
                    continue;
                }
                let wanted = [self.wanted(outcome)];
                if let Some(most) = self.goal(&wanted, *combination).reach(deal, &read) {
                    found.push(Witness { outcome, combination: *combination, most });
                }
                if found.len() == enough {
                    return found;
                }
            }
        }
        found
    }

    /// A witness with no more settled than it takes.
    pub fn least(&self, witness: &Witness, deal: &Matters, read: &Read) -> Matters {
        let wanted = [self.wanted(witness.outcome)];
        self.goal(&wanted, witness.combination).least(deal, &witness.most, read)
    }

    /// Whether a witness still stands with other facts about the deal, which was read when less was known of it.
    pub fn stands(&self, witness: &Witness, deal: &Matters, read: &Read) -> bool {
        self.goal(&[self.wanted(witness.outcome)], witness.combination).is_met(deal, read)
    }

    /// That an outcome's condition is to hold.
    pub fn wanted(&self, outcome: Outcome) -> (Place, bool) {
        (self.edition.outcomes[outcome], true)
    }

    fn goal<'b>(&'b self, wanted: &'b [(Place, bool)], met: usize) -> Goal<'b> {
        Goal {
            circuit: &self.edition.of_deal,
            wanted,
            systems: Met::exactly(met),
            basis: self.basis,
        }
    }
}
