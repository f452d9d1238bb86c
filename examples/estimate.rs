//! Estimates many trainings: JSON Lines in, one estimate a line out.
//!
//! ```sh
//! cargo run --profile bench --example estimate -- trainings.jsonl > estimates.jsonl
//! ```
//!
//! A line is a training as a deal holds it under `systems[…].training`, see
//! `static/deal.schema.json`. What comes out has its number and keeps its order: the median, the 90 %
//! range and the chance of exceeding each line of the rule under the training's own convention and
//! under every other, with what is missing, assumed and odd. Pangu Ultra, for one:
//!
//! ```json
//! {"stages": [{"method": {"parameters_and_data": {"parameters": 135e9, "tokens": 13.2e12}}}]}
//! ```
//!
//! is answered with, shortened to one of the five totals:
//!
//! ```json
//! {"line":1,"median":1.0692e+25,"range":[9.546e+24,1.198e+25],"chances":{"notifiable":1.0,"biological":1.0,"prohibited":0.8342613683916619},"convention":"own_and_inherited","totals":[{"convention":"own","median":1.0692e+25,"range":[9.546e+24,1.198e+25],"chances":{"notifiable":1.0,"biological":1.0,"prohibited":0.8342613683916619}}],"missing":[],"assumed":["structure"],"warnings":[]}
//! ```
//!
//! A line that cannot be read or worked out becomes `{"line": n, "error": …, "path": …}` and the rest
//! goes on; so does one that shows a fault of this program. Empty lines are counted and passed over. One
//! line at a time is held in memory.

pub mod lines;

use lines::Failed;
use outbound_deal::assessment::Operations;
use outbound_deal::read_training;
use outbound_rule::law::Lines;
use serde::Serialize;
use std::process::ExitCode;
use training_compute::estimate;

#[derive(Serialize)]
struct Estimated {
    line: u64,
    #[serde(flatten)]
    operations: Operations,
}

/// What the training on a line comes to.
pub fn estimated(line: u64, training: &[u8]) -> serde_json::Result<String> {
    let training = match read_training(training) {
        Ok(training) => training,
        Err(refused) => return serde_json::to_string(&Failed::refused(line, &refused)),
    };
    match estimate(&training) {
        Ok(working) => {
            let operations = Operations::of(&working, 0.9, Lines::IN_THE_RULE);
            serde_json::to_string(&Estimated { line, operations })
        }
        Err(error) => serde_json::to_string(&Failed::of(line, &error)),
    }
}

#[cfg_attr(test, allow(dead_code, reason = "the test calls `lines::each`"))]
fn main() -> ExitCode {
    lines::program("estimate", estimated)
}
