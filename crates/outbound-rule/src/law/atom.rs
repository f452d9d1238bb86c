//! Open matters that a condition turns on.

use super::Basis;
use super::circuit::Leaf;
use crate::facts::{Fact, Matter, Matters, Number};
use partly_known::{Bound, Truth};

/// An open matter that a condition turns on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Atom {
    Fact(Fact),
    /// A number, against a bound.
    Number(Number, Bound),
}

/// An open matter, and whether the condition is helped when it holds (or when it does not).
pub(super) type Literal = (Atom, bool);

impl Atom {
    /// What a leaf asks for, unless that is a matter of AI systems not in view.
    pub fn of(leaf: Leaf, basis: &Basis) -> Option<Self> {
        match leaf {
            Leaf::Fact(fact) => Some(Self::Fact(fact)),
            Leaf::Is(measure, bound) => Some(Self::Number(Number::Measure(measure), bound)),
            Leaf::Exceeds(line) => {
                Some(Self::Number(Number::Operations, Bound::MoreThan(basis.lines.at(line))))
            }
            Leaf::AnySystem(_) => None,
        }
    }

    /// What it is about.
    pub fn matter(self) -> Matter {
        match self {
            Self::Fact(fact) => Matter::Fact(fact),
            Self::Number(number, _) => Matter::Number(number),
        }
    }

    /// The matters with this one settled in either way, the one that keeps to it first.
    pub fn both_ways(self, matters: &Matters) -> [Matters; 2] {
        let [mut yes, mut no] = [*matters; 2];
        match self {
            Self::Fact(fact) => {
                yes.set(fact, Truth::Yes);
                no.set(fact, Truth::No);
            }
            Self::Number(number, bound) => {
                let [breaks, keeps] = matters.number(number).split(bound);
                yes.set_number(number, keeps);
                no.set_number(number, breaks);
            }
        }
        [yes, no]
    }

    /// Settles it the way that helps.
    pub fn settle(self, helps: bool, matters: &mut Matters) {
        match self {
            Self::Fact(fact) => matters.set(fact, Truth::from(helps)),
            Self::Number(number, bound) => {
                let range = matters.number(number);
                let upward = bound.is_upward() == helps;
                matters.set_number(number, if upward { range.highest() } else { range.lowest() });
            }
        }
    }

    /// Takes what is known of it over from elsewhere.
    pub fn copy(self, from: &Matters, to: &mut Matters) {
        match self {
            Self::Fact(fact) => to.set(fact, from.truth(fact)),
            Self::Number(number, _) => to.set_number(number, from.number(number)),
        }
    }
}
