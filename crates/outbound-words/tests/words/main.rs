//! The words: messages as they are said, and numbers as people write them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

mod messages;
mod number;
