//! What stands in the page while somebody types.

mod bounds;
mod draft;
mod limits;
mod shelf;
mod switching;
mod workspace;
