//! Outbound Check: the page. Whether an investment in a Chinese technology company may be made under the
//! U.S. outbound investment rule, 31 CFR Part 850.
//!
//! The flow goes one way only: what the visitor types ([`outbound_drafts`]) is a deal ([`outbound_deal`]); it becomes an
//! estimate of operations ([`training_compute`]) and facts, which the rule reads ([`outbound_rule`]); pages show what came
//! out, in the words of a language ([`outbound_words`]). Only what was entered is kept. See `ARCHITECTURE.md` for the map
//! and the invariants.

// A panic loses what the visitor entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

pub mod app;
pub mod components;
pub mod hooks;
pub mod outcome;
pub mod page;
pub mod pages;
mod questions;
pub mod store;
mod wording;
