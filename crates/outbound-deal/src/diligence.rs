//! The record of an inquiry under § 850.104(c), as it is saved.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What was done about a factor of § 850.104(c), in the words of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diligence {
    /// What was done and what came of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 4000)))]
    pub note: String,
    /// The day it was done.
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::dates::day_described"))]
    pub date: Option<Date>,
}

impl Diligence {
    /// Whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
