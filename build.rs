//! What the page is compiled with beside its sources: the hash of the rule data.

use std::fs;

fn main() {
    if let Err(error) = hash() {
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
