//! What came out, as pages show it: the verdict, what follows from it and by when, what would change it, the estimate it
//! rests on, and that it is not the rule's where lines were moved.

pub(crate) mod beside;
pub mod calendar;
pub(crate) mod changes;
pub(crate) mod consequences;
pub(crate) mod estimate;
pub(crate) mod moved_lines;
