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
use crate::facts::{Fact, Matter, Matters, Measure, Number};
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
    truths: Places<Truths>,
}

/// A truth in each of thirty-two readings at once: the bits of the lower half say in which it holds, those of the
/// upper half in which it may hold. So whatever is joined is joined bit by bit.
#[derive(Clone, Copy)]
struct Truths(u64);

impl Circuit {
    /// How many readings there can be at once.
    pub const AT_ONCE: usize = Truths::HALF as usize;

    /// What becomes of every node.
    pub fn read<'a>(&'a self, inputs: Inputs<'a>) -> Read<'a> {
        self.read_by(inputs.basis, |leaf| Truths::alike(inputs.truth(leaf)))
    }

    /// What becomes of every node in several readings, no more than [`Self::AT_ONCE`]: in each of them, one of these
    /// matters is as it is elsewhere.
    pub fn read_each<'a>(
        &'a self,
        inputs: Inputs<'a>,
        elsewhere: &Matters,
        matters: &[Matter],
    ) -> Read<'a> {
        self.read_by(inputs.basis, |leaf| {
            let here = Truths::alike(inputs.truth(leaf));
            let there = Truths::alike(Inputs { matters: elsewhere, ..inputs }.truth(leaf));
            let readings = matters.iter().enumerate();
            let about = readings.filter(|(_, matter)| leaf.matter() == Some(**matter));
            about.fold(here, |truths, (reading, _)| truths.with(reading, there))
        })
    }

    fn read_by<'a>(&'a self, basis: &'a Basis, truths_of: impl Fn(Leaf) -> Truths) -> Read<'a> {
        let mut truths: Places<Truths> = Places::with_capacity(self.nodes.values().len());
        for node in self.nodes.values() {
            let truth = match node {
                Node::Leaf(leaf) => truths_of(*leaf),
                Node::All(parts) => {
                    Truths(parts.iter().fold(u64::MAX, |all, part| all & truths[*part].0))
                }
                Node::Any(parts) => Truths(parts.iter().fold(0, |any, part| any | truths[*part].0)),
                Node::Not(part) => truths[*part].not(),
                Node::Reads(reading, ways) => truths[way(*ways, *reading, basis)],
            };
            truths.put(truth);
        }
        Read { circuit: self, basis, truths }
    }
}

/// Which of the two ways is taken.
fn way([ours, other]: [Place; 2], reading: Reading, basis: &Basis) -> Place {
    if basis.reads_otherwise(reading) { other } else { ours }
}

impl Truths {
    const HALF: u32 = u64::BITS / 2;

    fn alike(truth: Truth) -> Self {
        Self(match truth {
            Truth::No => 0,
            Truth::Unknown => u64::MAX << Self::HALF,
            Truth::Yes => u64::MAX,
        })
    }

    /// What may hold does not hold certainly, and the other way round.
    fn not(self) -> Self {
        Self(!self.0.rotate_left(Self::HALF))
    }

    /// The same, but in one of the readings, where it is as in these.
    fn with(self, reading: usize, other: Self) -> Self {
        let bits = (1 | 1 << Self::HALF) << reading;
        Self(self.0 & !bits | other.0 & bits)
    }

    /// In one of the readings.
    fn of(self, reading: usize) -> Truth {
        match (self.0 >> reading & 1, self.0 >> Self::HALF >> reading & 1) {
            (1, _) => Truth::Yes,
            (_, 0) => Truth::No,
            _ => Truth::Unknown,
        }
    }
}

impl Read<'_> {
    /// What became of a condition.
    pub fn truth(&self, condition: Place) -> Truth {
        self.truth_in(0, condition)
    }

    /// What became of it in one of several readings.
    pub fn truth_in(&self, reading: usize, condition: Place) -> Truth {
        self.truths[condition].of(reading)
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

impl Leaf {
    /// What it asks for, unless that is a condition put to AI systems.
    fn matter(self) -> Option<Matter> {
        match self {
            Self::Fact(fact) => Some(Matter::Fact(fact)),
            Self::Is(measure, _) => Some(Matter::Number(Number::Measure(measure))),
            Self::Exceeds(_) => Some(Matter::Number(Number::Operations)),
            Self::AnySystem(_) => None,
        }
    }
}

impl Inputs<'_> {
    #[inline]
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
        if self.read.truth(place).is_settled() || self.seen[place] & sense != 0 {
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
