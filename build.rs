//! The hash of the rule data that the page saves, for the page to show: anyone can run `sha256sum` on it.

fn main() {
    let rules = "data/rules.json";
    println!("cargo:rerun-if-changed={rules}");
    match std::fs::read(rules) {
        Ok(bytes) => {
            let hash = hmac_sha256::Hash::hash(&bytes).map(|byte| format!("{byte:02x}"));
            println!("cargo:rustc-env=RULES_SHA256={}", hash.concat());
        }
        Err(error) => println!("cargo:error={rules}: {error}"),
    }
}
