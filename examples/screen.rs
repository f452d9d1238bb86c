//! Assesses many deals: JSON Lines in, one assessment a line out.
//!
//! ```sh
//! cargo run --profile bench --example screen -- deals.jsonl > assessments.jsonl
//! zcat deals.jsonl.gz | parallel --pipe --keep-order target/release/examples/screen > assessments.jsonl
//! ```
//!
//! A line is a deal as in `static/deal.schema.json`. What comes out has its number and keeps its
//! order; a line that cannot be read becomes `{"line": n, "error": …, "path": …}` and the rest goes
//! on. Empty lines are counted and passed over. One line at a time is held in memory.

use outbound_check::assessment::Report;
use outbound_check::deal::{Deal, limits};
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write, stdin, stdout};
use std::process::ExitCode;

#[derive(Serialize)]
struct Assessed<'a> {
    line: u64,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(flatten)]
    report: Report,
}

#[derive(Serialize)]
struct Failed<'a> {
    line: u64,
    error: String,
    path: Option<&'a str>,
}

/// Reads deals line by line, starting after line `line`, and writes what follows from each. Returns
/// the number of the last line.
pub fn screen(deals: impl Read, out: &mut impl Write, mut line: u64) -> io::Result<u64> {
    let mut deals = BufReader::with_capacity(1 << 16, deals);
    let mut text = Vec::new();
    while next_line(&mut deals, &mut text)? {
        line += 1;
        if text.trim_ascii().is_empty() {
            continue;
        }
        match Deal::read(&text) {
            Ok(deal) => {
                let report = Report::of(&deal);
                serde_json::to_writer(&mut *out, &Assessed { line, name: &deal.name, report })?;
            }
            Err(refused) => {
                let failed = Failed { line, error: refused.to_string(), path: refused.path() };
                serde_json::to_writer(&mut *out, &failed)?;
            }
        }
        out.write_all(b"\n")?;
    }
    Ok(line)
}

/// The next line without its end; of one that is too long to be a deal, no more than shows that.
fn next_line(deals: &mut impl BufRead, text: &mut Vec<u8>) -> io::Result<bool> {
    text.clear();
    let most = limits::BYTES as u64 + 1;
    if deals.by_ref().take(most).read_until(b'\n', text)? == 0 {
        return Ok(false);
    }
    if text.last() == Some(&b'\n') {
        text.pop();
    } else if text.len() as u64 == most {
        deals.skip_until(b'\n')?;
    }
    Ok(true)
}

#[cfg_attr(test, allow(dead_code, reason = "the test calls `screen`"))]
fn main() -> ExitCode {
    let mut out = BufWriter::new(stdout().lock());
    let files: Vec<String> = std::env::args().skip(1).collect();
    let mut line = 0;
    let mut all = || -> io::Result<()> {
        if files.is_empty() {
            screen(stdin().lock(), &mut out, line)?;
        }
        for file in &files {
            let named = |error: io::Error| io::Error::new(error.kind(), format!("{file}: {error}"));
            line = screen(File::open(file).map_err(named)?, &mut out, line)?;
        }
        out.flush()
    };
    match all() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "screen: {error}");
            ExitCode::FAILURE
        }
    }
}
