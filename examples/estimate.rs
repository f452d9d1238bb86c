//! Training descriptions in, estimates out: JSON Lines on standard input and output.
//!
//! Each line in is a training as a deal holds it ([`outbound_check::compute::Training`]); each line
//! out has the median, the 90 % range and the chance of exceeding each line of the rule, under the
//! training's own convention and under every other, with what is missing, assumed and odd. A line that
//! is no training is answered with its number and what is wrong, and the rest goes on.
//!
//! ```sh
//! cargo run --example estimate <<'END'
//! {"stages": [{"method": {"parameters_and_data": {"parameters": 37e9, "tokens": 14.8e12}}}]}
//! END
//! ```
//!
//! answers, shortened:
//!
//! ```json
//! {"line":1,"median":3.2856e24,"range":[2.934e24,3.68e24],"above_1e23":1.0,"above_1e24":1.0,"above_1e25":0.0,…}
//! ```

use std::io::{self, BufRead, Write};

use outbound_check::compute::{
    Convention, Estimate, Input, Total, Training, Warning, Working, estimate,
};
use outbound_check::number::rounded;
use serde::Serialize;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for (number, line) in (1..).zip(io::stdin().lock().lines()) {
        let line = line?;
        if !line.trim().is_empty() {
            writeln!(out, "{}", answer(number, &line))?;
        }
    }
    Ok(())
}

/// The line out for a line in.
pub fn answer(number: usize, line: &str) -> String {
    let read = serde_json::from_str::<Training>(line).map_err(|error| error.to_string());
    let worked = read.and_then(|training| estimate(&training).map_err(|error| error.to_string()));
    let answer = match worked {
        Ok(working) => serde_json::to_string(&Answer::new(number, &working)),
        Err(error) => serde_json::to_string(&Refusal { line: number, error }),
    };
    answer.unwrap_or_else(|error| format!("{{\"line\":{number},\"error\":\"{error}\"}}"))
}

#[derive(Serialize)]
struct Refusal {
    line: usize,
    error: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    line: usize,
    #[serde(flatten)]
    chosen: Figures,
    totals: Vec<ByConvention>,
    missing: Vec<Missing>,
    assumed: Vec<Input>,
    warnings: Vec<Odd<'a>>,
}

#[derive(Serialize)]
struct ByConvention {
    convention: Convention,
    #[serde(flatten)]
    figures: Figures,
}

/// What is not known is null: the median while an input is missing, the high end of the range too.
#[derive(Default, Serialize)]
struct Figures {
    median: Option<f64>,
    range: (f64, Option<f64>),
    above_1e23: Option<f64>,
    above_1e24: Option<f64>,
    above_1e25: Option<f64>,
}

#[derive(Serialize)]
struct Missing {
    stage: usize,
    input: Input,
}

#[derive(Serialize)]
struct Odd<'a> {
    stage: usize,
    warning: &'a Warning,
}

impl<'a> Answer<'a> {
    fn new(line: usize, working: &'a Working) -> Self {
        let of = |total: &Total| total.convention == working.convention;
        Self {
            line,
            chosen: working
                .totals
                .iter()
                .find(|total| of(total))
                .map(Figures::new)
                .unwrap_or_default(),
            totals: working
                .totals
                .iter()
                .map(|total| ByConvention {
                    convention: total.convention,
                    figures: Figures::new(total),
                })
                .collect(),
            missing: working.missing().map(|(stage, input)| Missing { stage, input }).collect(),
            assumed: working.assumptions().iter().map(|term| term.input).collect(),
            warnings: working.warnings().map(|(stage, warning)| Odd { stage, warning }).collect(),
        }
    }
}

impl Figures {
    /// The range to four digits; the rest as it is.
    fn new(total: &Total) -> Self {
        let (low, high) = total.range(0.9);
        let above = |line| total.operations.as_ref().map(|whole| whole.chance_above(line));
        Self {
            median: total.operations.as_ref().map(Estimate::median),
            range: (rounded(low, 4), high.is_finite().then(|| rounded(high, 4))),
            above_1e23: above(1e23),
            above_1e24: above(1e24),
            above_1e25: above(1e25),
        }
    }
}
