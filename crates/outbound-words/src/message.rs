//! Every message, made by the build script from the Fluent files under `locale/`, with what it says in English as its
//! documentation: a constant, or a struct with a field for each variable. Families are functions of what they tell of.

use crate::fill::filled;
use crate::{Message, Say};
use outbound_rule::{facts, law};
use training_compute as compute;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
