//! Outbound Check: whether an investment in a Chinese technology company may be made under the
//! U.S. outbound investment rule, 31 CFR Part 850.
//!
//! The flow goes one way only: what the user entered (a deal) becomes an estimate of operations
//! and a set of [`facts`]; the [`law`] reads them; pages show what came out. Only what was entered
//! is stored. See `ARCHITECTURE.md` for the map and the invariants.

// A panic loses what the visitor entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

pub mod assessment;
pub mod compute;
pub mod deal;
pub mod draft;
pub mod explore;
pub mod facts;
pub mod json;
pub mod law;
pub mod letters;
pub mod logic;
pub mod number;
mod places;
pub mod regimes;
pub mod sorted;
pub mod workspace;

pub mod app;
pub mod components;
pub mod hooks;
pub mod locale;
pub mod pages;
