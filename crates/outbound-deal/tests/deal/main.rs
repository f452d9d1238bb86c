//! Deals: worked cases of the law, and what their days bring with them.

mod cases;
mod timeline;
