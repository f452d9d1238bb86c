use super::atom::{Atom, Literal};
use crate::facts::{Fact, Number};

/// In which directions a condition could be helped by each open matter.
pub(super) struct Polarities([u8; Fact::ALL.len() + Number::COUNT]);

const UP: u8 = 1;
const DOWN: u8 = 2;

impl Polarities {
    pub fn of(literals: &[Literal]) -> Self {
        let mut directions = [0; _];
        for (atom, helps) in literals {
            let upward = match atom {
                Atom::Fact(_) => *helps,
                Atom::Number(_, bound) => bound.is_upward() == *helps,
            };
            directions[place(*atom)] |= if upward { UP } else { DOWN };
        }
        Self(directions)
    }

    /// Whether a matter could both help and hinder.
    pub fn contested(&self, atom: Atom) -> bool {
        self.0[place(atom)] == UP | DOWN
    }
}

fn place(atom: Atom) -> usize {
    match atom {
        Atom::Fact(fact) => fact as usize,
        Atom::Number(number, _) => Fact::ALL.len() + number.index(),
    }
}
