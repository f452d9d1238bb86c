//! What the page is compiled with beside its sources: the hash of the rule data, its words, and the published models.

#[path = "build/models.rs"]
mod models;
#[path = "build/words.rs"]
mod words;

use std::{env, fs, path::Path};

fn main() {
    let made = hash().and_then(|()| words::words()).and_then(|()| models());
    if let Err(error) = made {
        println!("cargo::error={error}");
    }
}

/// The hash of the rule data that the page saves, for the page to show: anyone can run `sha256sum` on it.
fn hash() -> Result<(), String> {
    let rules = "data/rules.json";
    println!("cargo:rerun-if-changed={rules}");
    let bytes = fs::read(rules).map_err(|error| format!("{rules}: {error}"))?;
    let hash = hmac_sha256::Hash::hash(&bytes).map(|byte| format!("{byte:02x}"));
    println!("cargo:rustc-env=RULES_SHA256={}", hash.concat());
    Ok(())
}

/// The published models, as far as a page shows them.
fn models() -> Result<(), String> {
    let file = "data/models.tsv";
    println!("cargo:rerun-if-changed={file}");
    let all = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&out).join("models.tsv"), models::with_fewer_links(&all))
        .map_err(|error| error.to_string())
}
