use super::dates::day;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What was done about a factor of § 850.104(c), in the words of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Diligence {
    /// What was done and what came of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 4000)))]
    pub note: String,
    /// The day it was done.
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub date: Option<Date>,
}

impl Diligence {
    /// Whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
