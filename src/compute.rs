//! How many operations it took to train a model: from what is known, with how sure that is.
//!
//! Everything here is arithmetic on what was entered: no clock, no randomness, no browser. The
//! exponentials and logarithms come from `libm`, so that the same inputs give the same digits in
//! every browser.
//!
//! # The way through
//!
//! ```text
//! "14.8T"  ──number::read──►  Quantity<Tokens>  ──►  Method ──►  Stage ──►  Training
//!                                                                              │ estimate
//!        page: median, range, chance above a line, steps, assumptions  ◄── Working
//! ```
//!
//! - [`Amount`]: a point, a 90 % range, or a value known within a factor; [`Quantity`] is an amount
//!   of one [`Unit`], so that chips and hours cannot change places.
//! - [`Spread`]: a log-normal, an exact median beside the standard deviation of its logarithm.
//! - [`Method`]: one way to count, with `Option` for whatever is not known.
//! - [`Training`]: the stages that made a system, each counted by a method.
//! - [`estimate`]: a [`Working`]: the [`Estimate`] or the inputs missing for it, every step, and every
//!   assumption made. Nothing is assumed that is not listed there.
//!
//! ```
//! use outbound_check::compute::{Method, ParametersAndData, Quantity, Structure, Training, estimate};
//!
//! let method = Method::ParametersAndData(ParametersAndData {
//!     parameters: Some(Quantity::point(37e9)?),
//!     tokens: Some(Quantity::point(14.8e12)?),
//!     structure: Structure::MixtureOfExperts,
//! });
//! let working = estimate(&Training::from(method))?;
//! let operations = working.operations.ok_or("an input is missing")?;
//! assert_eq!(operations.median(), 6.0 * 37e9 * 14.8e12);
//! let (low, high) = operations.range(0.9);
//! assert!(low > 1e23 && high < 1e25);
//! assert_eq!(operations.chance_above(1e23), 1.0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod accelerators;
mod amount;
mod estimate;
mod method;
mod normal;
pub(crate) mod object;
mod quantity;
#[cfg(feature = "schema")]
mod schema;
mod spread;
mod training;
mod working;

pub use accelerators::{Accelerator, Precision, accelerator, accelerators};
pub use amount::{Amount, AmountError, Form};
pub use estimate::Estimate;
pub use method::{
    ChipTime, Method, MethodError, ParametersAndData, Stated, Structure, UTILISATION_UNKNOWN,
};
pub use quantity::{
    Bare, Chips, Hours, Measure, Operations, OperationsPerSecond, Parameters, Quantity, Tokens,
    Unit, Utilisation,
};
pub use spread::{NINETY, Spread};
pub use training::{Kind, Stage, Training, estimate};
pub use working::{Input, Origin, Step, Term, Working};
