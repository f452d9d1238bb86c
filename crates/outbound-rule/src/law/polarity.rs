//! In which directions an open matter can help a condition.

use super::atom::{Atom, Literal};
use crate::facts::Matter;
use enum_map::EnumMap;

/// In which directions a condition could be helped by each open matter.
pub(super) struct Polarities(EnumMap<Matter, u8>);

const UP: u8 = 1;
const DOWN: u8 = 2;

impl Polarities {
    pub fn of(literals: &[Literal]) -> Self {
        let mut directions = EnumMap::from_array([0; _]);
        for (atom, helps) in literals {
            let upward = match atom {
                Atom::Fact(_) => *helps,
                Atom::Number(_, bound) => bound.is_upward() == *helps,
            };
            directions[atom.matter()] |= if upward { UP } else { DOWN };
        }
        Self(directions)
    }

    /// Whether a matter could both help and hinder.
    pub fn contested(&self, atom: Atom) -> bool {
        self.0[atom.matter()] == UP | DOWN
    }
}
