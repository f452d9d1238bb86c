//! What was done to train a system.

use super::{Convention, Kind, Method, Parameters, Quantity};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// How a system was trained: its stages, which add up.
///
/// ```
/// use training_compute::{Training, estimate};
/// let training: Training = serde_json::from_str(
///     r#"{"stages": [{"method": {"stated": {"operations": 1e23}}}]}"#,
/// )?;
/// let operations = estimate(&training)?.operations.ok_or("nothing is missing")?;
/// assert_eq!(operations.median(), 1e23);
/// assert_eq!(operations.chance_above(1e23), 0.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Training {
    /// Each counted by itself.
    pub stages: Vec<Stage>,
    /// What the law is shown the sum of.
    #[serde(default)]
    pub convention: Convention,
    /// Parameters that multiply each token, for all stages that do not state their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Quantity<Parameters>>,
}

/// One stage of training and how its operations are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stage {
    /// What was done.
    #[serde(default)]
    pub kind: Kind,
    /// How it is counted.
    pub method: Method,
    /// Further ways to count the same stage.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Method>,
    /// Where the visitor counts it otherwise than the convention does.
    #[serde(
        default,
        skip_serializing_if = "LiteMap::is_empty",
        deserialize_with = "strict_json::object"
    )]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "std::collections::BTreeMap<Convention, bool>")
    )]
    pub counts: LiteMap<Convention, bool>,
}

impl Stage {
    /// A stage counted in one way.
    #[must_use]
    pub fn new(kind: Kind, method: Method) -> Self {
        Self { kind, method, also: Vec::new(), counts: LiteMap::new() }
    }

    /// Every way it is counted.
    pub fn methods(&self) -> impl Iterator<Item = &Method> {
        std::iter::once(&self.method).chain(&self.also)
    }

    /// Every way it is counted, to change.
    pub fn methods_mut(&mut self) -> impl Iterator<Item = &mut Method> {
        std::iter::once(&mut self.method).chain(&mut self.also)
    }
}

impl From<Method> for Training {
    /// A single stage of pre-training.
    fn from(method: Method) -> Self {
        Self { stages: vec![Stage::new(Kind::default(), method)], ..Self::default() }
    }
}
