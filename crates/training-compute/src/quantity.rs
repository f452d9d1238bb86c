//! Amounts with a unit in their type.

use std::marker::PhantomData;

use super::{Amount, AmountError, Spread};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An [`Amount`] of one unit, such as `Quantity<Tokens>`.
///
/// ```
/// use training_compute::{AmountError, Chips, Quantity, Utilisation};
/// assert_eq!(Quantity::<Chips>::point(2048.0)?.amount().median(), 2048.0);
/// assert_eq!(Quantity::<Utilisation>::point(33.0), Err(AmountError::AboveWhole(33.0)));
/// # Ok::<(), AmountError>(())
/// ```
///
/// Quantities of different units do not mix:
///
/// ```compile_fail
/// use training_compute::{Hours, Quantity, Tokens};
/// let tokens: Quantity<Tokens> = Quantity::<Hours>::point(24.0).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity<U>(Amount, PhantomData<U>);

impl<U: Measure> Quantity<U> {
    /// This amount in this unit.
    ///
    /// # Errors
    /// [`AmountError::AboveWhole`] for a share that reaches above 1.
    pub fn new(amount: Amount) -> Result<Self, AmountError> {
        U::UNIT.check(amount)?;
        Ok(Self(amount, PhantomData))
    }

    /// A point, see [`Amount::point`].
    ///
    /// # Errors
    /// Whatever [`Amount::point`] and [`Self::new`] refuse.
    pub fn point(value: f64) -> Result<Self, AmountError> {
        Self::new(Amount::point(value)?)
    }

    /// A 90 % range, see [`Amount::range`].
    ///
    /// # Errors
    /// Whatever [`Amount::range`] and [`Self::new`] refuse.
    pub fn range(low: f64, high: f64) -> Result<Self, AmountError> {
        Self::new(Amount::range(low, high)?)
    }

    /// A value known within a factor, see [`Amount::about`].
    ///
    /// # Errors
    /// Whatever [`Amount::about`] and [`Self::new`] refuse.
    pub fn about(middle: f64, factor: f64) -> Result<Self, AmountError> {
        Self::new(Amount::about(middle, factor)?)
    }

    /// The amount without its unit.
    #[must_use]
    pub fn amount(&self) -> Amount {
        self.0
    }

    /// Its log-normal.
    #[must_use]
    pub fn spread(&self) -> Spread {
        self.0.spread()
    }
}

impl<U> Serialize for Quantity<U> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de, U: Measure> Deserialize<'de> for Quantity<U> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(Amount::deserialize(from)?).map_err(D::Error::custom)
    }
}

/// The marker of a unit, such as [`Tokens`].
pub trait Measure {
    /// The unit, where it is needed as a value.
    const UNIT: Unit;
}

macro_rules! units {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// The units quantities come in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Unit {
            $($(#[$doc])* $name,)*
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {}

            impl Measure for $name {
                const UNIT: Unit = Unit::$name;
            }
        )*
    };
}

units! {
    /// Weights that multiply each token: the active ones of a mixture of experts.
    Parameters,
    /// Tokens processed in training: unique tokens × epochs.
    Tokens,
    /// Passes over the data.
    Epochs,
    /// Images, samples, structures: whatever a forward pass takes.
    Examples,
    /// Accelerators as their peak is stated, whole chips unless the catalogue says otherwise.
    Chips,
    /// Hours by the clock.
    Hours,
    /// Hours summed over chips.
    ChipHours,
    /// A rate (FLOP/s), of which the rule says nothing.
    OperationsPerSecond,
    /// A share of a whole, above 0 up to 1: of the peak that reached the model, of the time that counted.
    Utilisation,
    /// A count (FLOP): the regulation's "computational operations".
    Operations,
    /// A number in whatever unit the field around it names.
    Bare,
    /// A pure number, such as "29 % of" or "10 times" another training.
    Ratio,
    /// U.S. dollars.
    Dollars,
    /// U.S. dollars for an hour of one chip.
    DollarsPerChipHour,
    /// Energy from the grid.
    KilowattHours,
    /// Power of one chip.
    Watts,
    /// Temperature.
    Kelvin,
    /// The size of a structure on a chip.
    Nanometers,
    /// Layers of memory.
    Layers,
    /// The room a supercomputer takes.
    CubicFeet,
    /// The area of a chip.
    SquareMillimeters,
}

impl Unit {
    /// Whether it is a share of a whole, which 1 bounds.
    #[must_use]
    pub fn is_share(self) -> bool {
        matches!(self, Self::Utilisation)
    }

    /// Whether an amount can be of this unit.
    ///
    /// # Errors
    /// [`AmountError::AboveWhole`] for a share that reaches above 1.
    pub fn check(self, amount: Amount) -> Result<(), AmountError> {
        if self.is_share() && amount.high() > 1.0 {
            return Err(AmountError::AboveWhole(amount.high()));
        }
        Ok(())
    }
}
