//! What stands in the calculators: texts as typed, and what they come to.
//!
//! A calculator answers questions of fact from figures. What it finds changes no answer until the
//! visitor takes it over; a text that cannot be read leaves its figure unknown.

mod cap_table;
mod chip;
mod dependence;
mod figure;

pub use cap_table::{CapTable, CapTableEdit, Held, Nature, Owned, Row};
pub use chip::{BITS, ChipEdit, ChipTexts};
pub use dependence::{Dependence, DependenceEdit, Metric, StatementTexts};
pub use figure::Figured;
use figure::write_in;
pub(super) use figure::{DOLLARS, dollars, figure_in_dollars};

use outbound_words::number::{Notation, Sought};

/// What was entered in the calculators.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calculators {
    /// Who holds what.
    pub cap_table: CapTable,
    /// What a year's figures come from.
    pub dependence: Dependence,
    /// A chip's data sheet.
    pub chip: ChipTexts,
}

/// A change in one of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Of who holds what.
    CapTable(CapTableEdit),
    /// Of a year's figures.
    Dependence(DependenceEdit),
    /// Of a chip's data sheet.
    Chip(ChipEdit),
}

impl Calculators {
    /// Makes a change.
    pub(super) fn edit(&mut self, edit: Edit, notation: Notation) {
        match edit {
            Edit::CapTable(edit) => self.cap_table.edit(edit),
            Edit::Dependence(edit) => self.dependence.edit(edit),
            Edit::Chip(edit) => self.chip.edit(edit, notation),
        }
    }

    /// Writes what could be read in another notation; what could not stays as typed.
    pub(super) fn write_in(&mut self, notations: [Notation; 2]) {
        let percent = self.cap_table.texts().map(|text| (text, Sought::PERCENT));
        let dollars = self.dependence.texts().map(|text| (text, DOLLARS));
        let texts = percent.chain(dollars).chain(self.chip.texts());
        texts.for_each(|(text, sought)| write_in(text, sought, notations));
    }
}
