//! Assesses many deals: JSON Lines in, one assessment a line out.
//!
//! ```sh
//! cargo run --profile bench --example screen -- deals.jsonl > assessments.jsonl
//! zcat deals.jsonl.gz | parallel --pipe --keep-order target/release/examples/screen > assessments.jsonl
//! ```
//!
//! A line is a deal as in `static/deal.schema.json`. What comes out has its number and keeps its
//! order; a line that cannot be read, or that shows a fault of this program, becomes
//! `{"line": n, "error": …, "path": …}` and the rest goes on. Empty lines are counted and passed over. One line at a time is held in memory. Such a line
//!
//! ```json
//! {"name":"Embassy","answers":{"government_business":"yes"},"dates":{"completed":"2026-05-01"}}
//! ```
//!
//! is answered with, its two duties shortened to one:
//!
//! ```json
//! {"line":1,"name":"Embassy","read_on":"2026-05-01","possible":["not_covered"],"because":["answers.government_business"],"paragraphs":["§ 850.210(b)(2)"],"open":[],"next":null,"duties":[{"duty":"notify_knowledge","by":"investor","certain":false,"under":["not_covered"],"due":"promptly, within 30 calendar days after acquiring the knowledge","last_day":null,"citation":"§ 850.403"}],"readings":[],"conventions":[],"operations":[],"warnings":["coins_pending","coins","coins","coins","coins"]}
//! ```

pub mod lines;

use lines::Failed;
use outbound_deal::Deal;
use outbound_deal::assessment::Report;
use serde::Serialize;
use std::process::ExitCode;

#[derive(Serialize)]
struct Assessed<'a> {
    line: u64,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(flatten)]
    report: Report,
}

/// What follows from the deal on a line.
pub fn assessed(line: u64, deal: &[u8]) -> serde_json::Result<String> {
    match Deal::read(deal) {
        Ok(deal) => {
            let report = Report::of(&deal);
            serde_json::to_string(&Assessed { line, name: &deal.name, report })
        }
        Err(refused) => serde_json::to_string(&Failed::refused(line, &refused)),
    }
}

#[cfg_attr(test, allow(dead_code, reason = "the test calls `lines::each`"))]
fn main() -> ExitCode {
    lines::program("screen", assessed)
}
