//! The invariants of ARCHITECTURE.md that can be read off the sources.
#![expect(clippy::unwrap_used, reason = "a helper of a test may fail as a test does")]

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The source files of the site, each by its path below `src/`.
fn site() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let named = sources(&root).into_iter().map(|path| {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(path).unwrap())
    });
    named.collect()
}

fn without(words: &[&str]) {
    let files = site();
    assert!(!files.is_empty());
    for (name, text) in files {
        for (number, line) in
            text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            for word in words {
                assert!(!line.contains(word), "src/{name}:{} has {word}: {line}", number + 1);
            }
        }
    }
}

#[test]
fn nothing_sets_markup_or_styles_from_text() {
    without(&["from_html_unchecked", "inner_html", "innerHTML", "style="]);
}

/// A form with any other method is sent by the key Enter.
#[test]
fn no_form_is_sent_anywhere() {
    let forms: Vec<_> = site()
        .into_iter()
        .flat_map(|(name, text)| {
            let lines = text.lines().filter(|line| line.contains("<form"));
            lines.map(|line| format!("src/{name}: {line}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(!forms.is_empty());
    for form in forms {
        assert!(form.contains(r#"method="dialog""#), "{form}");
    }
}

#[test]
fn nothing_reaches_for_the_network() {
    without(&["fetch(", "Request::", "WebSocket", "XmlHttp", "create_object_url"]);
}

/// What the visitor chose to keep is kept in one place, and begun in one other.
#[test]
fn nothing_is_kept_but_where_the_visitor_chose_it() {
    let words = [
        "local_storage",
        "session_storage",
        "idb::",
        "indexed_db",
        "LocalStorage",
        "SessionStorage",
        "Storage",
        "BroadcastChannel",
    ];
    let named = |words: &[&str]| {
        let files = site().into_iter().filter(|(_, text)| {
            text.lines().any(|line| words.iter().any(|word| line.contains(word)))
        });
        files.map(|(name, _)| name).collect::<Vec<_>>()
    };
    for name in named(&words) {
        assert!(name == "hooks/storage.rs" || name.starts_with("hooks/storage/"), "{name}");
    }
    assert_eq!(named(&["hooks::write("]), ["store/use_workspace.rs"]);
    assert_eq!(named(&["hooks::begin("]), ["store/keeping.rs"]);
}

/// The scripts of the page read what is kept when the application does not start, and list its names for who asks.
#[test]
fn scripts_touch_storage_in_two_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/start");
    let mut named = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        if ["localStorage", "sessionStorage", "indexedDB"].iter().any(|word| text.contains(word)) {
            named.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    named.sort();
    assert_eq!(named, ["kept.mjs", "probe.mjs"]);
}
