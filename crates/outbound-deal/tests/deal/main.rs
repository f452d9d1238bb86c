//! Deals as files, links and what else is saved of them; worked cases of the law, and what their days bring with them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

mod cases;
mod file;
mod law;
mod link;
mod readings;
mod shapes;
mod timeline;
