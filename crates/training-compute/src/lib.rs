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
//!        page: totals, chances above a line, products, assumptions  ◄───── Working
//! ```
//!
//! - [`Amount`]: a point, a 90 % range, a value known within a factor, a minimum, a bound, a published figure;
//!   [`Quantity`] is an amount of one [`Unit`], so that chips and hours cannot change places.
//! - [`Method`]: one way to count, with `Option` for whatever is not known.
//! - [`Training`]: the stages that made a system, of different [`Kind`]s, each counted by a method or
//!   by several.
//! - [`estimate`]: a [`Working`]: for each stage and route the [`Product`]s as one would write them
//!   down, what is missing, what was assumed and what is odd; for each [`Convention`] the [`Total`].
//!   Nothing is assumed that is not listed there.
//! - [`Working::influences`]: which input the uncertainty comes from.
//!
//! Where something is only bounded, the operations have [`Bounds`] and no chances.
//!
//! Products of points are exact. Products of log-normals are log-normal. Sums, minima and
//! alternatives are worked out on a fixed grid, to within the noise of ten million draws.
//!
//! ```
//! use training_compute::{Method, ParametersAndData, Quantity, Structure, Training, estimate};
//!
//! let method = Method::ParametersAndData(ParametersAndData {
//!     parameters: Some(Quantity::point(37e9)?),
//!     tokens: Some(Quantity::point(14.8e12)?),
//!     structure: Structure::MixtureOfExperts,
//!     ..ParametersAndData::default()
//! });
//! let working = estimate(&Training::from(method))?;
//! let operations = working.operations.ok_or("an input is missing")?;
//! assert_eq!(operations.median(), 6.0 * 37e9 * 14.8e12);
//! let (low, high) = operations.range(0.9);
//! assert!(low > 1e23 && high < 1e25);
//! assert_eq!(operations.chance_above(1e23), 1.0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod accelerators;
mod amount;
mod bounds;
mod convention;
mod decimal;
mod distribution;
mod effort;
mod estimate;
mod evaluate;
mod influence;
mod kind;
mod method;
mod models;
mod normal;
mod preset;
mod published;
mod quantity;
mod routes;
#[cfg(feature = "schema")]
mod schema;
mod search;
mod spread;
mod term;
mod training;
mod warning;
mod working;

pub use accelerators::{Accelerator, Precision, accelerator, accelerators, search_accelerators};
pub use amount::{Amount, AmountError, Confidence, Form};
pub use bounds::{Bounds, Edge};
pub use convention::{Convention, Counted, Why};
pub use decimal::{Decimal, rounded};
pub use effort::Effort;
pub use estimate::Estimate;
pub use influence::Influence;
pub use kind::Kind;
pub use method::{
    Architecture, Attention, ChipTime, Clock, EncoderDecoder, Energy, Experts, Mask, Method,
    MethodError, Money, OperationCount, ParametersAndData, Passes, Relative, RoutedExperts, Run,
    Stated, Structure,
};
pub use models::{Model, Models, NoCatalogue, Remark, SOURCE, is_china};
pub use preset::Preset;
pub use published::{Domain, How, Link};
pub use quantity::{
    Bare, ChipHours, Chips, CubicFeet, Dollars, DollarsPerChipHour, Epochs, Examples, Hours,
    Kelvin, KilowattHours, Layers, Measure, Nanometers, Operations, OperationsPerSecond,
    Parameters, Quantity, Ratio, SquareMillimeters, Tokens, Unit, Utilisation, Watts,
};
pub use routes::Agreement;
pub use search::{Search, lower};
pub use spread::{NINETY, Spread};
pub use term::{Input, Origin, Product, Term};
pub use training::{Stage, Training};
pub use warning::Warning;
pub use working::{Route, StageWorking, Total, Working, estimate};

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
