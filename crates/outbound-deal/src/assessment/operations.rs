//! The operations of a training as data for other programs.

use outbound_rule::law::{Line, Lines};
use serde::Serialize;
use training_compute::{Convention, Estimate, Input, Total, Warning, Working, rounded};

/// What a training comes to, ready to be written as JSON: operations, and chances from 0 to 1.
///
/// What is not known is null: the median and the chances while an input is missing, the high end of
/// the range too.
///
/// ```
/// use outbound_deal::assessment::Operations;
/// use training_compute::{Training, estimate};
/// use outbound_rule::law::Lines;
/// let training: Training = serde_json::from_str(
///     r#"{"stages": [{"method": {"parameters_and_data": {"parameters": 37e9, "tokens": 14.8e12}}}]}"#,
/// )?;
/// let working = estimate(&training)?;
/// let operations = serde_json::to_value(Operations::of(&working, 0.9, Lines::IN_THE_RULE))?;
/// assert_eq!(operations["median"], 3.2856e24);
/// assert_eq!(operations["chances"]["notifiable"], 1.0);
/// assert_eq!(operations["assumed"][0], "structure");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Operations {
    /// Under the training's own convention.
    #[serde(flatten)]
    chosen: Figures,
    /// That convention.
    convention: Convention,
    /// Under every convention, in order.
    totals: Vec<UnderConvention>,
    /// The inputs without which nothing can be said.
    missing: Vec<Missing>,
    /// What nobody entered, each once.
    assumed: Vec<Input>,
    /// What is odd about the inputs.
    warnings: Vec<Odd>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Figures {
    median: Option<f64>,
    /// To four digits: no estimate is better known.
    range: (f64, Option<f64>),
    chances: Option<Chances>,
}

/// The chance of being above each line of the rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Chances {
    notifiable: f64,
    biological: f64,
    prohibited: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct UnderConvention {
    convention: Convention,
    #[serde(flatten)]
    figures: Figures,
}

/// An input by the stage it belongs to, counted from 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Missing {
    stage: usize,
    input: Input,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Odd {
    stage: usize,
    warning: Warning,
}

impl Operations {
    /// With ranges that hold a share `coverage` (0 to 1), and the chances of exceeding these lines.
    #[must_use]
    pub fn of(working: &Working, coverage: f64, lines: Lines) -> Self {
        let mut assumed = Vec::new();
        for term in working.assumptions() {
            if !assumed.contains(&term.input) {
                assumed.push(term.input);
            }
        }
        let figures = |total: &Total| Figures::of(total, coverage, lines);
        let own = working.totals.iter().find(|total| total.convention == working.convention);
        let totals = working.totals.iter();
        Self {
            chosen: own.map(figures).unwrap_or_default(),
            convention: working.convention,
            totals: totals
                .map(|total| UnderConvention {
                    convention: total.convention,
                    figures: figures(total),
                })
                .collect(),
            missing: working.missing().map(|(stage, input)| Missing { stage, input }).collect(),
            assumed,
            warnings: working
                .warnings()
                .map(|(stage, warning)| Odd { stage, warning: *warning })
                .collect(),
        }
    }
}

impl Figures {
    fn of(total: &Total, coverage: f64, lines: Lines) -> Self {
        let (low, high) = total.range(coverage);
        Self {
            median: total.operations.as_ref().map(Estimate::median),
            range: (rounded(low, 4), high.is_finite().then(|| rounded(high, 4))),
            chances: total.operations.as_ref().map(|whole| Chances {
                notifiable: whole.chance_above(lines.at(Line::Notifiable)),
                biological: whole.chance_above(lines.at(Line::Biological)),
                prohibited: whole.chance_above(lines.at(Line::Prohibited)),
            }),
        }
    }
}
