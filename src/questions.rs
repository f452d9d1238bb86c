//! How a question of the rule is put to the visitor: one at a time or in groups, with its note and its source, and how a
//! training is described.

pub(crate) mod groups;
pub(crate) mod question;
pub(crate) mod training_fields;
pub(crate) mod worked_out;
