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

use super::aim::Aim;
use super::circuit::{Circuit, Inputs, Met, Read};
use super::edition::Edition;
use super::systems::{Combinations, Systems};
use super::{Basis, Outcome, Outcomes};
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

    /// The outcomes not ruled out.
    pub fn possible(&self, deal: &Matters) -> Outcomes {
        self.possible_beside(&[], deal)
    }

    /// The same, where something like these may reach some of them still.
    pub fn possible_beside(&self, witnesses: &[Witness], deal: &Matters) -> Outcomes {
        let left = self.left_by_reading(deal);
        if left.settled().is_some() {
            return left;
        }
        let stands = |witness: &Witness| {
            self.systems.bring(witness.combination) && self.stands(witness, &witness.most)
        };
        Outcomes::where_(|outcome| {
            left.contains(outcome)
                && (witnesses.iter().any(|witness| witness.outcome == outcome && stands(witness))
                    || self.reaches(outcome, deal, self.systems.together()))
        })
    }

    /// The conditions of the outcomes, as read.
    pub fn read<'b>(&'b self, deal: &'b Matters) -> Read<'b> {
        self.read_with(deal, self.systems.met())
    }

    fn read_with<'b>(&'b self, deal: &'b Matters, systems: Met) -> Read<'b> {
        self.edition.of_deal.read(Inputs { matters: deal, systems, basis: self.basis })
    }

    /// What reading alone leaves: the exact outcomes and sometimes more.
    pub fn left_by_reading(&self, deal: &Matters) -> Outcomes {
        self.left_by_reading_with(deal, self.systems.met())
    }

    /// The same, where the AI systems meet other conditions.
    pub fn left_by_reading_with(&self, deal: &Matters, systems: Met) -> Outcomes {
        self.left_in(0, &self.read_with(deal, systems))
    }

    /// The same, one after the other with each of some matters as it is elsewhere.
    pub fn left_by_reading_each(
        &self,
        deal: &Matters,
        elsewhere: &Matters,
        matters: &[Matter],
    ) -> Vec<Outcomes> {
        let inputs = Inputs { matters: deal, systems: self.systems.met(), basis: self.basis };
        let mut left = Vec::with_capacity(matters.len());
        for some in matters.chunks(Circuit::AT_ONCE) {
            let read = self.edition.of_deal.read_each(inputs, elsewhere, some);
            left.extend((0..some.len()).map(|reading| self.left_in(reading, &read)));
        }
        left
    }

    fn left_in(&self, reading: usize, read: &Read) -> Outcomes {
        let truth = |outcome: Outcome| read.truth_in(reading, self.edition.outcomes[outcome]);
        let settled = Outcome::ALL.into_iter().find(|outcome| truth(*outcome) == Truth::Yes);
        settled.map_or_else(
            || Outcomes::where_(|outcome| truth(outcome) == Truth::Unknown),
            Outcomes::only,
        )
    }

    /// Whether some completion of the deal reaches an outcome with one of these combinations.
    pub fn reaches(&self, outcome: Outcome, deal: &Matters, combinations: &Combinations) -> bool {
        let wanted = [self.wanted(outcome)];
        combinations.iter().any(|met| self.aim(&wanted, *met).reach(deal).is_some())
    }

    /// What reaches each of some outcomes.
    pub fn witnesses(&self, outcomes: Outcomes, deal: &Matters) -> Vec<Witness> {
        let reaching = |outcome: Outcome| {
            let wanted = [self.wanted(outcome)];
            self.systems.together().iter().find_map(|combination| {
                let most = self.aim(&wanted, *combination).reach(deal)?;
                Some(Witness { outcome, combination: *combination, most })
            })
        };
        outcomes.iter().filter_map(reaching).collect()
    }

    /// A witness with no more settled than it takes.
    pub fn least(&self, witness: &Witness, deal: &Matters) -> Matters {
        let wanted = [self.wanted(witness.outcome)];
        self.aim(&wanted, witness.combination).least(deal, &witness.most)
    }

    /// Whether a witness still stands with other facts about the deal.
    pub fn stands(&self, witness: &Witness, deal: &Matters) -> bool {
        self.aim(&[self.wanted(witness.outcome)], witness.combination).is_met(deal)
    }

    /// That an outcome's condition is to hold.
    pub fn wanted(&self, outcome: Outcome) -> (Place, bool) {
        (self.edition.outcomes[outcome], true)
    }

    fn aim<'b>(&'b self, wanted: &'b [(Place, bool)], met: usize) -> Aim<'b> {
        Aim {
            circuit: &self.edition.of_deal,
            wanted,
            systems: Met::exactly(met),
            basis: self.basis,
        }
    }
}
