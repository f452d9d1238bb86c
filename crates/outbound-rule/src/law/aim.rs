//! Several conditions that are to hold together, as the search has them.

use super::Basis;
use super::atom::{Atom, Literal};
use super::circuit::{Circuit, Inputs, Met, Read};
use super::polarity::Polarities;
use super::spare::unsparable;
use crate::facts::{Matter, Matters};
use crate::places::Place;
use partly_known::Truth;

/// Conditions that are to hold, or not to, all together.
#[derive(Clone, Copy)]
pub(super) struct Aim<'a> {
    pub circuit: &'a Circuit,
    /// By their places in the circuit, and which way.
    pub wanted: &'a [(Place, bool)],
    pub systems: Met,
    pub basis: &'a Basis,
}

impl Aim<'_> {
    /// The matters so far settled that the aim is met; `None` if no completion meets it.
    pub fn reach(self, matters: &Matters) -> Option<Matters> {
        self.reach_from(matters, &self.read(matters))
    }

    /// The same, where the circuit was read for them already.
    pub fn reach_from(self, matters: &Matters, read: &Read) -> Option<Matters> {
        let truth = self.truth(read);
        if truth.is_settled() {
            return (truth == Truth::Yes).then_some(*matters);
        }
        let literals = self.open(read);
        let polarities = Polarities::of(&literals);
        let contested = |(atom, _): &&Literal| polarities.contested(*atom);
        if literals.iter().all(|literal| contested(&literal)) {
            let (atom, _) = literals.first()?;
            return atom.both_ways(matters).iter().find_map(|matters| self.reach(matters));
        }
        let mut helped = *matters;
        let helpful = literals.iter().filter(|literal| !contested(literal));
        helpful.for_each(|(atom, helps)| atom.settle(*helps, &mut helped));
        self.reach(&helped)
    }

    /// Whether the aim is met, whatever else is found out.
    pub fn is_met(self, matters: &Matters) -> bool {
        self.truth(&self.read(matters)) == Truth::Yes
    }

    /// What was reached, with every settled matter that is not needed taken back.
    pub fn least(self, matters: &Matters, reached: &Matters) -> Matters {
        let mut least = *reached;
        let mut open = self.open(&self.read(matters));
        // Mostly one reading shows what cannot be spared even alone; less still can be together with others.
        let inputs = self.inputs(reached);
        let mut alone = Vec::with_capacity(open.len());
        for some in open.chunks(Circuit::AT_ONCE) {
            let about: Vec<Matter> = some.iter().map(|(atom, _)| atom.matter()).collect();
            let read = self.circuit.read_each(inputs, matters, &about);
            alone
                .extend((0..some.len()).map(|reading| self.truth_in(reading, &read) == Truth::Yes));
        }
        let mut alone = alone.into_iter();
        open.retain(|_| alone.next().unwrap_or(true));
        unsparable(&open, |some| {
            let settled = least;
            some.iter().for_each(|(atom, _)| atom.copy(matters, &mut least));
            let enough = self.is_met(&least);
            if !enough {
                least = settled;
            }
            enough
        });
        least
    }

    fn read<'a>(&'a self, matters: &'a Matters) -> Read<'a> {
        self.circuit.read(self.inputs(matters))
    }

    fn inputs<'a>(&'a self, matters: &'a Matters) -> Inputs<'a> {
        Inputs { matters, systems: self.systems, basis: self.basis }
    }

    fn truth(self, read: &Read) -> Truth {
        self.truth_in(0, read)
    }

    fn truth_in(self, reading: usize, read: &Read) -> Truth {
        let one = |(condition, wanted): &(Place, bool)| match read.truth_in(reading, *condition) {
            truth if *wanted => truth,
            truth => truth.not(),
        };
        self.wanted.iter().map(one).fold(Truth::Yes, Truth::and)
    }

    /// The open matters that the aim still turns on.
    fn open(self, read: &Read) -> Vec<Literal> {
        let literal = |(leaf, helps)| Some((Atom::of(leaf, self.basis)?, helps));
        read.open(self.wanted).into_iter().filter_map(literal).collect()
    }
}
