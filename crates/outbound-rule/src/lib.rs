//! The U.S. outbound investment rule, 31 CFR Part 850, as data, and a reading of it.
//!
//! What is known of a transaction are its [`facts`]; the [`law`] reads them. Nothing here knows of a browser, of a
//! clock, or of how the operations of a training are estimated: those come in as a range.
//!
//! ```
//! use outbound_rule::facts::Facts;
//! use outbound_rule::law::{Basis, Outcome, possible};
//! // Of a target with one AI system nothing is known: nothing is ruled out.
//! let facts = Facts::new(1);
//! assert_eq!(possible(&facts, &Basis::default()).iter().count(), Outcome::ALL.len());
//! ```

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

pub mod facts;
pub mod law;
mod places;

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
