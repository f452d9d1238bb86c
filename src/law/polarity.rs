use super::read::{Atom, Literal, Number};
use crate::facts::{Fact, Measure};

/// In which directions a condition could be helped by each open matter of one view: the deal's and
/// those of at most one AI system.
pub(super) struct Polarities([u8; Fact::ALL.len() + Measure::ALL.len() + 1]);

const UP: u8 = 1;
const DOWN: u8 = 2;

impl Polarities {
    pub fn of(literals: &[Literal]) -> Self {
        let mut directions = [0; _];
        for (atom, helps) in literals {
            let upward = match atom {
                Atom::Fact(..) => *helps,
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
        Atom::Fact(fact, _) => fact as usize,
        Atom::Number(Number::Measure(measure), _) => Fact::ALL.len() + measure as usize,
        Atom::Number(Number::Operations(_), _) => Fact::ALL.len() + Measure::ALL.len(),
    }
}
