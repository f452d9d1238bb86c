//! What was done to train a system, and the estimate that follows.

use serde::{Deserialize, Serialize};

use super::method::MethodError;
use super::{Estimate, Method, Spread, Working, object};

/// How a system was trained: its stages, which add up.
///
/// ```
/// use outbound_check::compute::{Training, estimate};
/// let training: Training = serde_json::from_str(
///     r#"{"stages": [{"method": {"stated": {"operations": 1e23}}}]}"#,
/// )?;
/// let operations = estimate(&training)?.operations.ok_or("nothing is missing")?;
/// assert_eq!(operations.median(), 1e23);
/// assert_eq!(operations.chance_above(1e23), 0.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Each counted by itself.
    #[serde(deserialize_with = "object::each")]
    pub stages: Vec<Stage>,
}

/// One stage of training and the way its operations are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// What was done.
    #[serde(default)]
    pub kind: Kind,
    /// How it is counted.
    pub method: Method,
}

/// What was done in a [`Stage`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// From nothing.
    #[default]
    PreTraining,
}

impl From<Method> for Training {
    /// A single stage of pre-training.
    fn from(method: Method) -> Self {
        Self { stages: vec![Stage { kind: Kind::default(), method }] }
    }
}

/// The operations of this training, or what is missing to say.
///
/// Without stages nothing is known and nothing is missing: the range is 0 to infinity.
///
/// # Errors
/// [`MethodError`] if an accelerator or its peak is not in the catalogue.
pub fn estimate(training: &Training) -> Result<Working, MethodError> {
    let mut working = Working::default();
    for stage in &training.stages {
        match stage.method.step()? {
            Ok(step) => working.steps.push(step),
            Err(missing) => working.missing.extend(missing),
        }
    }
    if working.missing.is_empty() {
        let products = working.steps.iter().map(|step| step.product());
        working.operations = products.reduce(plus).map(Estimate::from);
    }
    Ok(working)
}

/// The sum of two stages, as a log-normal with the same mean and variance (Fenton 1960).
fn plus(a: Spread, b: Spread) -> Spread {
    if a.sigma == 0.0 && b.sigma == 0.0 {
        return Spread::point(a.median + b.median);
    }
    let mean = |s: Spread| s.median * libm::exp(s.sigma * s.sigma / 2.0);
    let relative = |s: Spread| libm::expm1(s.sigma * s.sigma);
    let total = mean(a) + mean(b);
    let (share_a, share_b) = (mean(a) / total, mean(b) / total);
    let variance = libm::log1p(share_a * share_a * relative(a) + share_b * share_b * relative(b));
    Spread { median: total * libm::exp(-variance / 2.0), sigma: libm::sqrt(variance) }
}
