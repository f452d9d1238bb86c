//! What so many operations take: the methods by chips, energy and money, turned around.

use super::method::{OVERHEAD, rental_price};
use super::{Accelerator, Precision, Spread};

/// What a number of operations takes on chips of one kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effort {
    /// Hours summed over chips.
    pub chip_hours: f64,
    /// Energy from the grid, if the chip's design power is known.
    pub kilowatt_hours: Option<Spread>,
    /// U.S. dollars of rent, if rental prices of the chip are known.
    pub dollars: Option<Spread>,
}

impl Effort {
    /// What `operations` take at 16 bits, if `share` of the dense peak reaches the model. `None` for a
    /// chip without such a peak.
    ///
    /// ```
    /// use training_compute::{Effort, accelerator};
    /// // DeepSeek-V3, as its paper has it: 2.664 million hours of pre-training.
    /// let chip = accelerator("H800 SXM").ok_or("not there")?;
    /// let effort = Effort::of(3.286e24, chip, 0.346).ok_or("no peak")?;
    /// assert!((effort.chip_hours / 2.664e6 - 1.0).abs() < 0.01);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn of(operations: f64, chip: &Accelerator, share: f64) -> Option<Self> {
        let peak = chip.peak(Precision::Bf16)?.amount().median();
        let chip_hours = operations / (peak * share * 3600.0);
        let times = |spread: Spread| spread.times(Spread::point(chip_hours));
        let kilowatts = chip.watts.map(|watts| Self::overhead().times(Spread::point(watts / 1e3)));
        let price = Self::price(chip);
        Some(Self { chip_hours, kilowatt_hours: kilowatts.map(times), dollars: price.map(times) })
    }

    /// The power drawn from the grid for each watt a chip is designed for, as assumed.
    #[must_use]
    pub fn overhead() -> Spread {
        let (middle, factor) = OVERHEAD;
        Spread::about(middle, factor)
    }

    /// The rent of an hour of the chip in U.S. dollars, as assumed.
    #[must_use]
    pub fn price(chip: &Accelerator) -> Option<Spread> {
        rental_price(&chip.name).map(|(low, high)| Spread::between(low, high))
    }
}
