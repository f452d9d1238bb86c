//! Deals as files, links and what else is saved of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

mod file;
mod link;
mod readings;
mod shapes;
