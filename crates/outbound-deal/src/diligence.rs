use jiff::civil::Date;
use strict_json::saved;
/// What was done about a factor of § 850.104(c), in the words of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, default)
)]
pub struct Diligence {
    /// What was done and what came of it.
    #[cfg_attr(
        feature = "schema",
        schemars(length(max = 4000), skip_serializing_if = "String::is_empty")
    )]
    pub note: String,
    /// The day it was done.
    #[cfg_attr(
        feature = "schema",
        schemars(
            schema_with = "super::dates::day_described",
            skip_serializing_if = "Option::is_none"
        )
    )]
    pub date: Option<Date>,
}

saved! {
    Diligence {
        filled: note, date;
    }
}

impl Diligence {
    /// Whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
