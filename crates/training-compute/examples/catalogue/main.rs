//! Makes the catalogue of published models, `data/catalogue.csv`, from Epoch AI's data; both files stand in this crate.
//!
//! ```sh
//! # Epoch AI's files, the newest copy first, each with the day it was copied:
//! cargo run -p training-compute --example catalogue -- trim 2026-07-19=notable_ai_models.csv 2025-12-02=large_scale_ai_models.csv > data/models.csv
//! # The catalogue, from that and from the files beside it:
//! cargo run -p training-compute --example catalogue > data/catalogue.csv
//! # What it says in numbers, which tests and pages quote:
//! cargo run -p training-compute --example catalogue -- counts > data/counts.csv
//! ```
//!
//! `data/models.csv` has one row for each model that could matter here, with what is known of it in any
//! of the copies. `data/models-corrections.csv` says which figures are wrong there and why;
//! `data/models-hardware.csv` what Epoch AI's names of accelerators are called in
//! `data/accelerators.csv`. `tests/catalogue.rs` holds the catalogue against all three.

mod active;
mod count;
mod figures;
mod how;
mod trim;
mod write;

use std::error::Error;
use std::fs;
use std::io::{Write, stdout};

pub use count::count;
pub use trim::{Copy, trim};
pub use write::{Sources, write};

#[cfg_attr(test, allow(dead_code, reason = "the test calls `trim` and `write`"))]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let made = match arguments.split_first() {
        None => write(&Sources {
            models: &source("models.csv")?,
            corrections: &source("models-corrections.csv")?,
            hardware: &source("models-hardware.csv")?,
        })?,
        Some((word, [])) if word == "counts" => count(&source("catalogue.csv")?)?,
        Some((word, copies)) if word == "trim" => {
            let mut read = Vec::new();
            for copy in copies {
                let (day, path) = copy.split_once('=').ok_or("each file as DAY=PATH")?;
                read.push(Copy { day: day.to_owned(), file: fs::read_to_string(path)? });
            }
            trim(&read)?
        }
        Some((word, _)) => {
            return Err(format!("{word}: only \"trim\" and \"counts\" are known").into());
        }
    };
    Ok(stdout().lock().write_all(made.as_bytes())?)
}

#[cfg_attr(test, allow(dead_code, reason = "the test has the files in it"))]
fn source(name: &str) -> Result<String, std::io::Error> {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/").to_owned() + name)
}
