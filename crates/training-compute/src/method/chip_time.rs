//! Chips and how long they ran.

use super::super::warning::Warning;
use super::super::{ChipHours, Chips, Hours, Input, Quantity};
use super::hardware::on_hardware;
use super::{Draft, MethodError};

on_hardware! {
    /// `chips × hours × 3600 × peak × utilisation`.
    pub struct ChipTime {
        /// How many accelerators ran.
        pub chips: Option<Quantity<Chips>>,
        /// How long they ran, by the clock.
        pub hours: Option<Quantity<Hours>>,
        /// Both in one; if given, it comes before `chips` and `hours`.
        pub chip_hours: Option<Quantity<ChipHours>>,
    }
}

impl ChipTime {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let mut terms = if self.chip_hours.is_some() {
            vec![draft.entered(Input::ChipHours, self.chip_hours)]
        } else {
            let chips = draft.needed(Input::Chips, self.chips);
            let hours = draft.needed(Input::Hours, self.hours);
            if let Some(hours) = self.hours.and_then(|hours| hours.amount().claimed())
                && hours > 17_532.0
            {
                draft.warnings.push(Warning::YearsOfTraining { hours });
            }
            vec![chips, hours]
        };
        terms.push(draft.constant(Input::SecondsPerHour, 3600.0));
        terms.extend(self.hardware().terms(draft)?);
        draft.add(&terms);
        Ok(())
    }
}
