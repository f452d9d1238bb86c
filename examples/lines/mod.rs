//! JSON Lines in, one answer a line out: what the examples share that take many of something.

use outbound_deal::{Refused, limits};
use serde::Serialize;
use std::any::Any;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write, stdin, stdout};
use std::panic::catch_unwind;
use std::process::ExitCode;

/// Answers a line by its number.
pub type Answer = fn(u64, &[u8]) -> serde_json::Result<String>;

// Where a panic ends the program there is nothing to catch, and one line would take all others with it.
const _: () = assert!(cfg!(panic = "unwind"), "the profile has panic = \"abort\"");

/// Why there is no answer to a line.
#[derive(Serialize)]
pub struct Failed {
    /// Its number.
    pub line: u64,
    /// What is wrong.
    pub error: String,
    /// Where in it, if it is one place.
    pub path: Option<String>,
}

impl Failed {
    /// A line that is not what it should be.
    pub fn refused(line: u64, refused: &Refused) -> Self {
        Self { line, error: refused.to_string(), path: refused.path().map(str::to_owned) }
    }

    /// A line that cannot be worked out.
    pub fn of(line: u64, error: &dyn ToString) -> Self {
        Self { line, error: error.to_string(), path: None }
    }

    fn stopped(line: u64, payload: &dyn Any) -> Self {
        let said = payload.downcast_ref::<String>().map(String::as_str);
        let said = said.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or_default();
        Self::of(line, &format!("stopped by a fault of this program, not of the line: {said}"))
    }
}

/// Answers line after line, after line number `line`; empty ones are counted and passed over. Returns
/// the number of the last line. One line at a time is held in memory, and none ends the rest: where the
/// program has a fault, that is the answer to the line that shows it.
pub fn each(
    lines: impl Read,
    out: &mut impl Write,
    mut line: u64,
    answer: Answer,
) -> io::Result<u64> {
    let mut lines = BufReader::with_capacity(1 << 16, lines);
    let mut text = Vec::new();
    while next(&mut lines, &mut text)? {
        line += 1;
        if !text.trim_ascii().is_empty() {
            let answered = match catch_unwind(|| answer(line, &text)) {
                Ok(answered) => answered,
                Err(payload) => serde_json::to_string(&Failed::stopped(line, &*payload)),
            };
            writeln!(out, "{}", answered?)?;
        }
    }
    Ok(line)
}

/// The next line without its end; of one that is too long to be a deal, no more than shows that.
fn next(lines: &mut impl BufRead, text: &mut Vec<u8>) -> io::Result<bool> {
    text.clear();
    let most = limits::BYTES as u64 + 1;
    if lines.by_ref().take(most).read_until(b'\n', text)? == 0 {
        return Ok(false);
    }
    if text.last() == Some(&b'\n') {
        text.pop();
    } else if text.len() as u64 == most {
        lines.skip_until(b'\n')?;
    }
    Ok(true)
}

/// A program that answers the lines of the files it is called with, or of its input.
pub fn program(name: &str, answer: Answer) -> ExitCode {
    let mut out = BufWriter::new(stdout().lock());
    let files: Vec<String> = std::env::args().skip(1).collect();
    let mut line = 0;
    let mut all = || -> io::Result<()> {
        if files.is_empty() {
            each(stdin().lock(), &mut out, line, answer)?;
        }
        for file in &files {
            let named = |error: io::Error| io::Error::new(error.kind(), format!("{file}: {error}"));
            line = each(File::open(file).map_err(named)?, &mut out, line, answer)?;
        }
        out.flush()
    };
    match all() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{name}: {error}");
            ExitCode::FAILURE
        }
    }
}
