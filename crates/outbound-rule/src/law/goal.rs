//! Several conditions that are to hold together, as the search has them.

use super::Basis;
use super::atom::{Atom, Literal};
use super::circuit::{Circuit, Inputs, Met, Read, Word};
use super::polarity::Polarities;
use crate::facts::{Matter, Matters};
use crate::places::Place;
use partly_known::Truth;

/// Conditions that are to hold, or not to, all together.
#[derive(Clone, Copy)]
pub(super) struct Goal<'a> {
    pub circuit: &'a Circuit,
    /// By their places in the circuit, and which way.
    pub wanted: &'a [(Place, bool)],
    pub systems: Met,
    pub basis: &'a Basis,
}

impl Goal<'_> {
    /// The matters so far settled that the goal is met, from what was read of them; `None` if no completion meets it.
    pub fn reach(self, matters: &Matters, read: &Read) -> Option<Matters> {
        let truth = self.truth(read);
        if truth.is_settled() {
            return (truth == Truth::Yes).then_some(*matters);
        }
        let literals = self.open(read);
        let polarities = Polarities::of(&literals);
        let contested = |(atom, _): &&Literal| polarities.contested(*atom);
        if literals.iter().all(|literal| contested(&literal)) {
            let (atom, _) = literals.first()?;
            return atom.both_ways(matters).iter().find_map(|matters| self.reach_on(matters, read));
        }
        let mut helped = *matters;
        let helpful = literals.iter().filter(|literal| !contested(literal));
        helpful.for_each(|(atom, helps)| atom.settle(*helps, &mut helped));
        self.reach_on(&helped, read)
    }

    /// The same, where the circuit was read when less was known.
    fn reach_on(self, matters: &Matters, before: &Read) -> Option<Matters> {
        let read = before.knowing_more(self.inputs(matters));
        self.reach(matters, &read)
    }

    /// Whether the goal is met, whatever else is found out; the circuit was read when less was known.
    pub fn is_met(self, matters: &Matters, before: &Read) -> bool {
        self.truth(&before.knowing_more(self.inputs(matters))) == Truth::Yes
    }

    /// What was reached, with every settled matter that is not needed taken back; the circuit was read for what was
    /// known before, or for less.
    pub fn least(self, matters: &Matters, reached: &Matters, before: &Read) -> Matters {
        let mut least = *reached;
        let read = before.knowing_more(self.inputs(matters));
        let mut open = self.open(&read);
        // Mostly one reading shows what cannot be spared even alone; less still can be together with others.
        let mut alone = Vec::with_capacity(open.len());
        for some in open.chunks(Circuit::AT_ONCE) {
            let each = self.circuit.read_each(self.inputs(reached), matters, &about(some));
            alone.extend((0..some.len()).map(|reading| self.is_met_in(reading, &each)));
        }
        let mut alone = alone.into_iter();
        open.retain(|_| alone.next().unwrap_or(true));
        // Of the rest each is spared in turn that can be beside those spared before: one reading shows how far that goes.
        let mut rest = open.as_slice();
        while !rest.is_empty() {
            let (some, _) = rest.split_at_checked(Circuit::AT_ONCE).unwrap_or((rest, &[]));
            let read = self.circuit.read_up_to_each(self.inputs(&least), matters, &about(some));
            let spared = (0..some.len()).take_while(|reading| self.is_met_in(*reading, &read));
            let spared = spared.count();
            some.iter().take(spared).for_each(|(atom, _)| atom.copy(matters, &mut least));
            let needed = usize::from(spared < some.len());
            rest = rest.get(spared + needed..).unwrap_or_default();
        }
        least
    }

    fn is_met_in(self, reading: usize, read: &Read<impl Word>) -> bool {
        self.truth_in(reading, read) == Truth::Yes
    }

    fn inputs<'a>(&'a self, matters: &'a Matters) -> Inputs<'a> {
        Inputs { matters, systems: self.systems, basis: self.basis }
    }

    fn truth(self, read: &Read) -> Truth {
        self.truth_in(0, read)
    }

    fn truth_in(self, reading: usize, read: &Read<impl Word>) -> Truth {
        let one = |(condition, wanted): &(Place, bool)| match read.truth_in(reading, *condition) {
            truth if *wanted => truth,
            truth => truth.not(),
        };
        self.wanted.iter().map(one).fold(Truth::Yes, Truth::and)
    }

    /// The open matters that the goal still turns on.
    fn open(self, read: &Read) -> Vec<Literal> {
        read.open(self.wanted, |leaf| Atom::of(leaf, self.basis))
    }
}

fn about(literals: &[Literal]) -> Vec<Matter> {
    literals.iter().map(|(atom, _)| atom.matter()).collect()
}
