//! Makes Rust of the Fluent files: a constant for each message, a struct for each with variables, a function for each
//! family. What is missing in a language, or out of step with the others, fails the build and is named here.
#![allow(clippy::print_stdout)] // so a build script speaks to cargo

mod families;
mod family;
mod fluent;
mod paragraphs;
mod rust;
mod whole;

// The languages and what belongs to each, of which only a part is asked for here.
#[allow(dead_code)]
#[path = "../src/language.rs"]
mod language;
#[allow(dead_code)]
#[path = "../src/notation.rs"]
mod notation;
#[allow(dead_code)]
#[path = "../src/plural.rs"]
mod plural;

use language::Language;
use std::{env, fs, path::Path};

fn main() {
    if let Err(errors) = messages() {
        for error in errors {
            println!("cargo::error={error}");
        }
    }
}

/// Reads every language, holds them against each other, and writes the messages as Rust.
fn messages() -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-changed=locale");
    let mut languages = Vec::new();
    let mut errors = Vec::new();
    for language in Language::ALL {
        match fluent::messages(language) {
            Ok(messages) => languages.push(messages),
            Err(wrong) => errors.extend(wrong),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let entries = whole::entries(languages)?;
    write("table.rs", &rust::table(&entries))?;
    write("messages.rs", &rust::source(entries, families::all())?)
}

fn write(name: &str, source: &str) -> Result<(), Vec<String>> {
    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    fs::write(Path::new(&out).join(name), source).map_err(|error| vec![error.to_string()])
}
