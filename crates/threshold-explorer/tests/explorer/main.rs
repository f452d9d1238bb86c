//! Published models against the lines, and what other rules say.

mod explore;
mod regimes;
