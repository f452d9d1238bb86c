//! Conditions drawn as a circuit: whatever the text says at several places is read once.
//!
//! The tree of the text is for people. It comes back to the same sections again and again, so that
//! walking it takes thousands of steps; drawn once, the law is a list of some hundred nodes, each
//! after those it joins, and reading is one pass over it.

mod draw;
mod met;
#[cfg(all(test, not(target_family = "wasm")))]
mod tests;

pub(super) use draw::Drawing;
pub(super) use met::Met;

use super::{Basis, Line, Reading};
use crate::facts::{Fact, Matters, Measure, Number};
use crate::places::{Place, Places};
use partly_known::{Bound, Truth};

/// Some conditions, drawn together.
#[derive(Debug)]
pub(super) struct Circuit {
    /// Each node comes after those it joins.
    nodes: Places<Node>,
}

#[derive(Debug, PartialEq)]
enum Node {
    Leaf(Leaf),
    All(Vec<Place>),
    Any(Vec<Place>),
    Not(Place),
    /// Our reading, and the other one.
    Reads(Reading, [Place; 2]),
}

/// What a condition comes down to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Leaf {
    /// A matter of fact, of the deal or of the AI system in view.
    Fact(Fact),
    /// A figure against a bound.
    Is(Measure, Bound),
    /// The operations of the AI system in view against a line.
    Exceeds(Line),
    /// A condition put to AI systems, by its number among those.
    AnySystem(usize),
}

/// What a circuit is read with.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'a> {
    pub matters: &'a Matters,
    pub systems: Met,
    pub basis: &'a Basis,
}

/// A circuit as read with some inputs.
pub(super) struct Read<'a> {
    circuit: &'a Circuit,
    basis: &'a Basis,
    truths: Places<Truth>,
}

impl Circuit {
    /// What becomes of every node.
    pub fn read<'a>(&'a self, inputs: Inputs<'a>) -> Read<'a> {
        let mut truths = Places::with_capacity(self.nodes.values().len());
        for node in self.nodes.values() {
            let truth = match node {
                Node::Leaf(leaf) => inputs.truth(*leaf),
                Node::All(parts) => join(parts, Truth::No, &truths),
                Node::Any(parts) => join(parts, Truth::Yes, &truths),
                Node::Not(part) => truths[*part].not(),
                Node::Reads(reading, ways) => truths[way(*ways, *reading, inputs.basis)],
            };
            truths.put(truth);
        }
        Read { circuit: self, basis: inputs.basis, truths }
    }
}

/// Which of the two ways is taken.
fn way([ours, other]: [Place; 2], reading: Reading, basis: &Basis) -> Place {
    if basis.reads_otherwise(reading) { other } else { ours }
}

/// `All` is settled by a `No`, `Any` by a `Yes`.
fn join(parts: &[Place], settles: Truth, truths: &Places<Truth>) -> Truth {
    let mut joined = settles.not();
    for part in parts {
        match truths[*part] {
            truth if truth == settles => return settles,
            Truth::Unknown => joined = Truth::Unknown,
            Truth::Yes | Truth::No => {}
        }
    }
    joined
}

impl Read<'_> {
    /// What became of a condition.
    pub fn truth(&self, condition: Place) -> Truth {
        self.truths[condition]
    }

    /// What is still open of some conditions, in the order of the text, and whether these are
    /// helped when it holds (or when it does not). With each condition stands which way it is wanted.
    pub fn open(&self, wanted: &[(Place, bool)]) -> Vec<(Leaf, bool)> {
        let seen = self.truths.alike(0);
        let mut turning = TurningOn { read: self, seen, found: Vec::new() };
        for (condition, wanted) in wanted {
            turning.visit(*condition, *wanted);
        }
        turning.found
    }
}

impl Inputs<'_> {
    fn truth(&self, leaf: Leaf) -> Truth {
        match leaf {
            Leaf::Fact(fact) => self.matters.truth(fact),
            Leaf::Is(measure, bound) => self.matters.number(Number::Measure(measure)).keeps(bound),
            Leaf::Exceeds(line) => {
                self.matters.number(Number::Operations).exceeds(self.basis.lines.at(line))
            }
            Leaf::AnySystem(number) => self.systems.truth(number),
        }
    }
}

/// Goes down to the open leaves, through each node once in either sense.
struct TurningOn<'a> {
    read: &'a Read<'a>,
    seen: Places<u8>,
    found: Vec<(Leaf, bool)>,
}

impl TurningOn<'_> {
    fn visit(&mut self, place: Place, helps: bool) {
        let sense = 1 << u8::from(helps);
        if self.read.truths[place].is_settled() || self.seen[place] & sense != 0 {
            return;
        }
        self.seen[place] |= sense;
        match &self.read.circuit.nodes[place] {
            Node::Leaf(leaf) => self.found.push((*leaf, helps)),
            Node::All(parts) | Node::Any(parts) => {
                parts.iter().for_each(|part| self.visit(*part, helps));
            }
            Node::Not(part) => self.visit(*part, !helps),
            Node::Reads(reading, ways) => {
                self.visit(way(*ways, *reading, self.read.basis), helps);
            }
        }
    }
}
