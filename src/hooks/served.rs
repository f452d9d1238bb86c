//! How the page came to the browser, and its seal.

use super::IN_BROWSER;
use gloo::utils::document;
use std::rc::Rc;

/// How the page came to the browser and what became of its seal: what the start script found out, once,
/// before the application began, and wrote onto `<html>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Served {
    /// The edition: `site`, `offline` or `file`.
    pub edition: Option<String>,
    /// The seal; nothing while the page is rendered to text.
    pub seal: Option<Seal>,
    /// The headers of the page itself; nothing where the browser would not say.
    pub headers: Option<Vec<(String, String)>>,
    /// The SHA-256 of the page, in hexadecimal.
    pub page: Option<String>,
    /// The same of the WebAssembly.
    pub wasm: Option<String>,
}

/// Whether the page cut itself off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// It did: its own attempt was blocked by the policy.
    Sealed,
    /// An answer came in spite of it.
    Answered,
    /// No answer came, but the browser did not say that the policy was why.
    Unreported,
}

thread_local! {
    static SERVED: Rc<Served> = Rc::new(found());
}

/// What was found out.
#[must_use]
pub fn served() -> Rc<Served> {
    SERVED.with(Clone::clone)
}

fn found() -> Served {
    let of = |name: &str| written(name).filter(|text| !text.is_empty());
    let seal = of("seal").map(|seal| match (seal.as_str(), of("seal-why").as_deref()) {
        ("sealed", _) => Seal::Sealed,
        (_, Some("answered")) => Seal::Answered,
        _ => Seal::Unreported,
    });
    Served {
        edition: of("edition"),
        seal,
        headers: of("headers").and_then(|headers| read(&headers)),
        page: of("page-sha256"),
        wasm: of("wasm-sha256"),
    }
}

/// What a script of the page wrote onto `<html>` under `data-` and this name.
pub(super) fn written(name: &str) -> Option<String> {
    IN_BROWSER.then(document)?.document_element()?.get_attribute(&format!("data-{name}"))
}

fn read(headers: &str) -> Option<Vec<(String, String)>> {
    let headers = strict_json::tree(headers.as_bytes()).ok()?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    Some(headers.as_object()?.iter().map(|(name, value)| (name.clone(), text(value))).collect())
}
