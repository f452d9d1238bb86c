//! What the machines cost.

use super::super::{Amount, Dollars, DollarsPerChipHour, Input, Origin, Quantity, Term};
use super::draft::divided_by;
use super::hardware::on_hardware;
use super::{Draft, MethodError};

on_hardware! {
    /// `dollars ÷ price of a chip-hour × 3600 × peak × utilisation`.
    ///
    /// What the money paid for decides much: machines owned cost a half to a quarter of machines rented,
    /// and salaries are no computing at all.
    pub struct Money {
        /// What was paid for computing.
        pub dollars: Option<Quantity<Dollars>>,
        /// For an hour of one chip; rental prices are assumed for the chips they are known of.
        pub price: Option<Quantity<DollarsPerChipHour>>,
    }
}

/// Rental prices of an hour, from 2022 to 2026, as 90 % ranges, by how a chip's name begins.
const PRICES: [(&str, f64, f64); 8] = [
    ("V100", 1.0, 3.0),
    ("A100", 1.0, 2.5),
    ("A800", 1.0, 2.5),
    ("H100", 1.5, 4.0),
    ("H800", 1.0, 2.0),
    ("H20 ", 1.0, 2.0),
    ("B200", 3.0, 6.0),
    ("TPU v4", 1.0, 3.0),
];

/// The ends of the 90 % range of a chip's rent for an hour, in U.S. dollars, if it is known.
pub(crate) fn rental_price(name: &str) -> Option<(f64, f64)> {
    let known = PRICES.iter().find(|(start, _, _)| name.starts_with(start));
    known.map(|(_, low, high)| (*low, *high))
}

impl Money {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let dollars = draft.needed(Input::Dollars, self.dollars);
        let price = draft.entered(Input::Price, self.price).or_else(|| self.rental(draft));
        if price.is_none() {
            draft.missing.push(Input::Price);
        }
        let seconds = draft.constant(Input::SecondsPerHour, 3600.0);
        let mut terms = vec![dollars, divided_by(price), seconds];
        terms.extend(self.hardware().terms(draft)?);
        draft.add(&terms);
        Ok(())
    }

    fn rental(&self, draft: &Draft) -> Option<Term> {
        let name = self.accelerator.as_deref()?;
        let (low, high) = rental_price(name)?;
        let term = draft.term(Input::Price, Amount::range(low, high).ok()?, Origin::Assumed);
        Some(Term { stage: None, ..term })
    }
}
