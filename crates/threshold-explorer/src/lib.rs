//! Published models against the lines: which lie above one, how surely, and on which day.
//!
//! Public data alone: nothing here knows a deal. A [`View`] is what is looked at, and goes into an address;
//! the [`points`] are the catalogue's models with a published total; counts, table, drawing and files are
//! worked out from the two.
//!
//! ```
//! use threshold_explorer::{Filter, Level, Place, above, points};
//! let china = Filter { place: Place::China, ..Filter::default() };
//! let shown = points().iter().filter(|point| china.takes(point));
//! let by_2024 = shown.filter(|point| point.day <= jiff::civil::date(2024, 12, 31));
//! assert_eq!(above(by_2024, 1e25, None)[Level::Likely].models, 2);
//! ```

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod chart;
mod count;
mod csv;
mod filter;
mod names;
mod plot;
mod point;
pub mod regimes;
mod rows;
mod scale;
mod svg;
mod table;
mod view;
mod zip;

pub use chart::{Layer, Shape, dots, dotted, grid, line, ranges, ring, veil};
pub use count::{Count, Level, above, above_median};
pub use csv::csv;
pub use filter::{Filter, Place, Size, countries};
pub use names::names;
pub use plot::{BROAD, NARROW, Plot, held, later, near, raised};
pub use point::{Point, newest, points};
pub use rows::rows;
pub use scale::{FIRST_YEAR, HIGHEST, LOWEST, scale};
pub use svg::{Drawing, svg};
pub use table::{Column, Sort};
pub use view::{NotAView, View};
pub use zip::zip;

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
