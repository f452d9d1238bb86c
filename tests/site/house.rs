//! Which crate may use which, and what none but the site knows: read off the manifests.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a helper of a test may fail as a test does

mod circles;

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[derive(Deserialize)]
struct Manifest {
    package: Package,
    #[serde(default)]
    dependencies: BTreeMap<String, serde::de::IgnoredAny>,
    #[serde(default, rename = "build-dependencies")]
    build: BTreeMap<String, serde::de::IgnoredAny>,
    #[serde(default, rename = "dev-dependencies")]
    dev: BTreeMap<String, serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
}

impl Manifest {
    fn read(path: &str) -> Self {
        basic_toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    }
}

/// The crates below `crates/`.
fn crates() -> Vec<Manifest> {
    let folders = fs::read_dir("crates").unwrap().map(|entry| entry.unwrap().path());
    let mut crates: Vec<_> = folders
        .map(|folder| Manifest::read(&folder.join("Cargo.toml").to_string_lossy()))
        .collect();
    crates.sort_by(|one, other| one.package.name.cmp(&other.package.name));
    crates
}

/// Of the crates of this house, those that each uses.
fn uses() -> BTreeMap<String, BTreeSet<String>> {
    let mut all = crates();
    all.push(Manifest::read("Cargo.toml"));
    let names: BTreeSet<String> = all.iter().map(|one| one.package.name.clone()).collect();
    let of = |one: &Manifest| -> BTreeSet<String> {
        one.dependencies.keys().filter(|name| names.contains(*name)).cloned().collect()
    };
    all.iter().map(|one| (one.package.name.clone(), of(one))).collect()
}

/// Whatever can be reached from a crate.
fn reach(uses: &BTreeMap<String, BTreeSet<String>>, from: &str) -> BTreeSet<String> {
    let near = &uses[from];
    near.iter().flat_map(|name| reach(uses, name)).chain(near.iter().cloned()).collect()
}

/// The picture of ARCHITECTURE.md: an arrow for each use that is not already behind another.
fn picture() -> String {
    let uses = uses();
    let mut lines = vec!["flowchart TD".to_owned()];
    for (name, near) in &uses {
        let behind: BTreeSet<_> = near.iter().flat_map(|other| reach(&uses, other)).collect();
        lines.extend(near.difference(&behind).map(|other| format!("  {name} --> {other}")));
    }
    lines.join("\n")
}

#[test]
fn the_picture_of_the_house_is_as_the_crates_stand() {
    let picture = picture();
    let shown = fs::read_to_string("ARCHITECTURE.md").unwrap();
    assert!(shown.contains(&format!("```mermaid\n{picture}\n```")), "it would be\n{picture}");
}

#[test]
fn none_but_the_site_knows_a_browser() {
    let browser = |name: &String| {
        ["yew", "gloo", "web-sys", "js-sys", "idb"].contains(&name.as_str())
            || name.starts_with("wasm-bindgen")
            || name.starts_with("gloo-")
    };
    for one in crates() {
        let all = one.dependencies.keys().chain(one.build.keys()).chain(one.dev.keys());
        assert_eq!(all.filter(|name| browser(name)).count(), 0, "{}", one.package.name);
    }
    let site = Manifest::read("Cargo.toml");
    assert!(site.dependencies.keys().any(browser));
}

/// The law does not know how operations are estimated, nor the estimate the law; and nobody knows the site.
#[test]
fn nothing_reaches_upward() {
    let uses = uses();
    let apart = [("outbound-rule", "training-compute"), ("training-compute", "outbound-rule")];
    for (one, other) in apart {
        assert!(!reach(&uses, one).contains(other), "{one} knows {other}");
    }
    assert!(!reach(&uses, "threshold-explorer").contains("outbound-deal"), "public data alone");
    for one in uses.keys() {
        assert!(!reach(&uses, one).contains("outbound-check"), "{one} knows the site");
    }
}

#[test]
fn each_crate_says_what_it_is_for() {
    for one in crates() {
        let name = &one.package.name;
        let readme = fs::read_to_string(format!("crates/{name}/README.md")).unwrap();
        assert!(
            readme.starts_with(&format!("# {name}\n\n")) && readme.lines().count() > 10,
            "{name}"
        );
        let library = fs::read_to_string(format!("crates/{name}/src/lib.rs")).unwrap();
        let tour = library.lines().take_while(|line| line.starts_with("//!"));
        assert!(tour.filter(|line| line.starts_with("//! ```")).count() >= 2, "{name} has no tour");
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let own = fs::read_to_string(format!("crates/{name}/{licence}")).unwrap();
            assert_eq!(own, fs::read_to_string(licence).unwrap(), "{name}");
        }
    }
}
