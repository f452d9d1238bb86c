//! The energy the machines used.

use super::super::{Amount, Input, KilowattHours, Origin, Quantity, Ratio, Watts};
use super::draft::divided_by;
use super::hardware::on_hardware;
use super::{Draft, MethodError};

on_hardware! {
    /// `energy × 3.6×10⁶ ÷ (watts × overhead) × peak × utilisation`.
    pub struct Energy {
        /// The energy of the run.
        pub energy: Option<Quantity<KilowattHours>>,
        /// The power one chip is designed for; the catalogue's if the chip is named.
        pub watts: Option<Quantity<Watts>>,
        /// The power drawn for each watt a chip is designed for: 1 where the energy was worked out from
        /// the chips' design power, about 1.7 from the grid.
        pub overhead: Option<Quantity<Ratio>>,
    }
}

/// From the grid: machines of eight draw 1.8 times their chips' design power, cooling takes 1.1 to
/// 1.4 times that, and chips at work draw 60 to 90 % of it.
pub(crate) const OVERHEAD: (f64, f64) = (1.7, 1.8);

impl Energy {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let energy = draft.needed(Input::Energy, self.energy);
        let design = self.hardware().chip()?.and_then(|chip| Amount::point(chip.watts?).ok());
        let watts = draft
            .entered(Input::Power, self.watts)
            .or_else(|| Some(draft.term(Input::Power, design?, Origin::Catalogue)));
        if watts.is_none() {
            draft.missing.push(Input::Power);
        }
        let overhead = draft
            .entered(Input::Overhead, self.overhead)
            .or_else(|| draft.assumed(Input::Overhead, OVERHEAD));
        let joules = draft.constant(Input::JoulesPerKilowattHour, 3.6e6);
        let mut terms = vec![energy, joules, divided_by(watts), divided_by(overhead)];
        terms.extend(self.hardware().terms(draft)?);
        draft.add(&terms);
        Ok(())
    }
}
