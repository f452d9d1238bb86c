//! The days of a deal as they are saved.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The days the rule counts from, as far as they are known. Written `2026-05-01`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dates {
    /// The parties agreed on the deal.
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "day_described"))]
    pub agreed: Option<Date>,
    /// The completion date: the first interest, asset, property or right passed (§ 850.204).
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "day_described"))]
    pub completed: Option<Date>,
    /// The investor learned after completion what would have made the deal covered (§ 850.403).
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "day_described"))]
    pub learned: Option<Date>,
    /// The binding capital commitment was made (§ 850.501(d)).
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "day_described"))]
    pub commitment: Option<Date>,
    /// The notification was filed (§ 850.405(c)).
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "day_described"))]
    pub filed: Option<Date>,
    /// Information missing from it became available (§ 850.405(d)).
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "day_described"))]
    pub information_available: Option<Date>,
    /// A material omission or inaccuracy in it was learned of (§ 850.406).
    #[serde(skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "day_described"))]
    pub error_learned: Option<Date>,
}

impl Dates {
    /// Whether none is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A day such as `2026-05-01`.
#[cfg(feature = "schema")]
pub(super) fn day_described(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({"type": ["string", "null"], "format": "date"})
}
