use super::Evidence;
use strict_json::saved;
/// What there is to say of a figure or a training beside it. The law does not read it, the memo shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, default)
)]
pub struct Remark {
    /// What the visitor adds, in their words.
    #[cfg_attr(
        feature = "schema",
        schemars(length(max = 4000), skip_serializing_if = "String::is_empty")
    )]
    pub note: String,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub evidence: Option<Evidence>,
}

saved! {
    Remark {
        filled: note, evidence;
    }
}

impl Remark {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
