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
use enum_map::EnumMap;
use partly_known::{Bound, Truth};
use std::ops::{BitAnd, BitOr, Not};

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

/// A circuit as read with some inputs: once, or in as many readings as a wider word has room for.
pub(super) struct Read<'a, W = u8> {
    circuit: &'a Circuit,
    basis: &'a Basis,
    truths: Places<Truths<W>>,
}

/// A truth in several readings at once: the bits of the lower half say in which it holds, those of the upper half in
/// which it may hold. So whatever is joined is joined bit by bit.
#[derive(Clone, Copy)]
struct Truths<W>(W);

impl Circuit {
    /// How many readings there can be at once.
    pub const AT_ONCE: usize = u64::HALF as usize;

    /// Whether it comes to a point where the text leaves room.
    pub fn turns_on(&self, reading: Reading) -> bool {
        self.nodes.values().any(|node| matches!(node, Node::Reads(here, _) if *here == reading))
    }

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
    ) -> Read<'a, u64> {
        self.read_elsewhere(inputs, elsewhere, matters, 1)
    }

    /// The same, but in each of them this matter and all before it are.
    pub fn read_up_to_each<'a>(
        &'a self,
        inputs: Inputs<'a>,
        elsewhere: &Matters,
        matters: &[Matter],
    ) -> Read<'a, u64> {
        self.read_elsewhere(inputs, elsewhere, matters, u32::MAX)
    }

    /// `first` says in which readings the first of the matters is as it is elsewhere; the next is in the next ones.
    fn read_elsewhere<'a>(
        &'a self,
        inputs: Inputs<'a>,
        elsewhere: &Matters,
        matters: &[Matter],
        first: u32,
    ) -> Read<'a, u64> {
        let mut readings: EnumMap<Matter, u32> = EnumMap::default();
        for (place, matter) in matters.iter().enumerate() {
            readings[*matter] |= first << place;
        }
        self.read_by(inputs.basis, |leaf| {
            let here = Truths::alike(inputs.truth(leaf));
            match leaf.matter().map_or(0, |matter| readings[matter]) {
                0 => here,
                some => {
                    let there = Inputs { matters: elsewhere, ..inputs }.truth(leaf);
                    here.with(some, Truths::alike(there))
                }
            }
        })
    }

    fn read_by<'a, W: Word>(
        &'a self,
        basis: &'a Basis,
        truths_of: impl Fn(Leaf) -> Truths<W>,
    ) -> Read<'a, W> {
        let mut truths: Places<Truths<W>> = Places::with_capacity(self.nodes.values().len());
        for node in self.nodes.values() {
            let truth = truths_at(node, &truths, basis, &truths_of);
            truths.put(truth);
        }
        Read { circuit: self, basis, truths }
    }
}

/// What becomes of a node, by what became of those it joins.
#[inline]
fn truths_at<W: Word>(
    node: &Node,
    truths: &Places<Truths<W>>,
    basis: &Basis,
    truths_of: impl Fn(Leaf) -> Truths<W>,
) -> Truths<W> {
    match node {
        Node::Leaf(leaf) => truths_of(*leaf),
        Node::All(parts) => Truths(parts.iter().fold(W::ALL, |all, part| all & truths[*part].0)),
        Node::Any(parts) => Truths(parts.iter().fold(W::NONE, |any, part| any | truths[*part].0)),
        Node::Not(part) => truths[*part].not(),
        Node::Reads(reading, ways) => truths[way(*ways, *reading, basis)],
    }
}

/// Which of the two ways is taken.
fn way([ours, other]: [Place; 2], reading: Reading, basis: &Basis) -> Place {
    if basis.reads_otherwise(reading) { other } else { ours }
}

/// A word of bits, wide enough for twice as many readings as its half has.
pub(super) trait Word:
    Copy + PartialEq + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self>
{
    const NONE: Self;
    const ALL: Self;
    /// All bits of the upper half.
    const MAY: Self;
    const HALF: u32;
    fn halves_exchanged(self) -> Self;
    fn has(self, bit: usize) -> bool;
}

macro_rules! word {
    ($word:ty) => {
        impl Word for $word {
            const NONE: Self = 0;
            const ALL: Self = Self::MAX;
            const MAY: Self = Self::MAX << Self::HALF;
            const HALF: u32 = Self::BITS / 2;
            #[inline]
            fn halves_exchanged(self) -> Self {
                self.rotate_left(Self::HALF)
            }
            #[inline]
            fn has(self, bit: usize) -> bool {
                self >> bit & 1 == 1
            }
        }
    };
}
word!(u8);
word!(u64);

impl<W: Word> Truths<W> {
    fn alike(truth: Truth) -> Self {
        Self(match truth {
            Truth::No => W::NONE,
            Truth::Unknown => W::MAY,
            Truth::Yes => W::ALL,
        })
    }

    /// In all readings alike.
    fn is_settled(self) -> bool {
        self.0 == W::NONE || self.0 == W::ALL
    }

    /// What may hold does not hold certainly, and the other way round.
    fn not(self) -> Self {
        Self(!self.0.halves_exchanged())
    }

    /// In one of the readings.
    fn of(self, reading: usize) -> Truth {
        match (self.0.has(reading), self.0.has(reading + W::HALF as usize)) {
            (true, _) => Truth::Yes,
            (_, false) => Truth::No,
            _ => Truth::Unknown,
        }
    }
}

impl Truths<u64> {
    /// The same, but in some of the readings, where it is as in these.
    fn with(self, readings: u32, other: Self) -> Self {
        let bits = u64::from(readings) | u64::from(readings) << u64::HALF;
        Self(self.0 & !bits | other.0 & bits)
    }
}

impl<W: Word> Read<'_, W> {
    /// What became of a condition in one of the readings.
    pub fn truth_in(&self, reading: usize, condition: Place) -> Truth {
        self.truths[condition].of(reading)
    }
}

impl<'a> Read<'a> {
    /// What becomes of every node once more is known than what was read: what is settled stays so.
    pub fn knowing_more(&self, inputs: Inputs<'a>) -> Self {
        let Self { circuit, basis, truths } = self;
        let mut truths = truths.clone();
        for (place, node) in circuit.nodes.iter() {
            if !truths[place].is_settled() {
                let truth_of = |leaf| Truths::alike(inputs.truth(leaf));
                truths[place] = truths_at(node, &truths, basis, truth_of);
            }
        }
        Self { circuit, basis, truths }
    }

    /// What is still open of some conditions, in the order of the text, as `told` has it, and whether these are
    /// helped when it holds (or when it does not). With each condition stands which way it is wanted.
    pub fn open<T>(
        &self,
        wanted: &[(Place, bool)],
        told: impl Fn(Leaf) -> Option<T>,
    ) -> Vec<(T, bool)> {
        let seen = self.truths.alike(0);
        let mut turning =
            TurningOn { read: self, seen, told, found: Vec::with_capacity(Self::MANY) };
        for (condition, wanted) in wanted {
            turning.visit(*condition, *wanted);
        }
        turning.found
    }

    /// More than there mostly are: a list that grows is moved again and again.
    const MANY: usize = 24;
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
struct TurningOn<'a, T, F> {
    read: &'a Read<'a>,
    seen: Places<u8>,
    told: F,
    found: Vec<(T, bool)>,
}

impl<T, F: Fn(Leaf) -> Option<T>> TurningOn<'_, T, F> {
    fn visit(&mut self, place: Place, helps: bool) {
        let sense = 1 << u8::from(helps);
        let seen = &mut self.seen[place];
        if self.read.truths[place].is_settled() || *seen & sense != 0 {
            return;
        }
        *seen |= sense;
        match &self.read.circuit.nodes[place] {
            Node::Leaf(leaf) => self.found.extend((self.told)(*leaf).map(|leaf| (leaf, helps))),
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
