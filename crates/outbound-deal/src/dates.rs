use jiff::civil::Date;
use strict_json::saved;

/// The days the rule counts from, as far as they are known. Written `2026-05-01`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, default)
)]
pub struct Dates {
    /// The parties agreed on the deal.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "day_described", skip_serializing_if = "Option::is_none")
    )]
    pub agreed: Option<Date>,
    /// The completion date: the first interest, asset, property or right passed (§ 850.204).
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "day_described", skip_serializing_if = "Option::is_none")
    )]
    pub completed: Option<Date>,
    /// The investor learned after completion what would have made the deal covered (§ 850.403).
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "day_described", skip_serializing_if = "Option::is_none")
    )]
    pub learned: Option<Date>,
    /// The binding capital commitment was made (§ 850.501(d)).
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "day_described", skip_serializing_if = "Option::is_none")
    )]
    pub commitment: Option<Date>,
    /// The notification was filed (§ 850.405(c)).
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "day_described", skip_serializing_if = "Option::is_none")
    )]
    pub filed: Option<Date>,
    /// Information missing from it became available (§ 850.405(d)).
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "day_described", skip_serializing_if = "Option::is_none")
    )]
    pub information_available: Option<Date>,
    /// A material omission or inaccuracy in it was learned of (§ 850.406).
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "day_described", skip_serializing_if = "Option::is_none")
    )]
    pub error_learned: Option<Date>,
}

saved! {
    Dates {
        filled: agreed, completed, learned, commitment, filed, information_available, error_learned;
    }
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
