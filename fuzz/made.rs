//! Deals and trainings made from the schema: every field left out in turn, and filled wildly. What the schema gains is
//! in them without anybody adding it.

pub use super::turns::Turn;

use super::chance::Chance;
use super::pen::written;
use super::schema::{DEAL, TRAINING};
use super::turns::turns;

/// Well-filled deals, in each of which one field has its turn to be left out or to hold something else.
pub fn deals() -> Vec<Turn> {
    turns(&DEAL)
}

/// The same of trainings.
pub fn trainings() -> Vec<Turn> {
    turns(&TRAINING)
}

/// A deal in which much is left out and something is wild, as chance has it.
pub fn deal(chance: &mut Chance) -> String {
    written(&DEAL, chance)
}

/// The same of a training.
pub fn training(chance: &mut Chance) -> String {
    written(&TRAINING, chance)
}
