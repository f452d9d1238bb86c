//! The program as its users have it: lines in, answers out, and what it says by its exit status.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

mod data;
mod estimate;
mod help;
mod outcomes;
mod running;
mod screen;

use outbound_check_cli::{Failure, answers};
use serde::Serialize;
use serde_json::Value;
use std::io::Read;
use std::num::NonZero;
use std::path::{Path, PathBuf};

/// A file of the repository.
fn repository(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file)
}

/// The answers of a function to some lines, on a few threads.
fn answered<A: Serialize + 'static>(
    lines: impl Read + Send + 'static,
    answer: fn(&[u8]) -> Result<A, Failure>,
) -> Vec<Value> {
    let mut text = Vec::new();
    for piece in answers(lines, NonZero::new(3).unwrap(), answer).unwrap() {
        text.extend(piece.unwrap().text);
    }
    let text = String::from_utf8(text).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The line of README.md that begins so.
fn documented(begin: &str) -> Value {
    let readme = include_str!("../../README.md");
    serde_json::from_str(readme.lines().find(|line| line.starts_with(begin)).unwrap()).unwrap()
}
