use super::IN_BROWSER;
use gloo::utils::window;
use web_sys::Storage;

/// The one name under which anything is kept.
const NAME: &str = "outbound-check";

/// Nothing where the browser forbids it, which gloo's own would panic at.
fn storage() -> Option<Storage> {
    IN_BROWSER.then(window)?.local_storage().ok()?
}

/// What this browser keeps, if the visitor chose that it should.
#[must_use]
pub fn kept() -> Option<String> {
    storage()?.get_item(NAME).ok()?
}

/// Keeps a text in this browser, in place of what was kept; says whether that could be done.
#[must_use]
pub fn keep(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(NAME, text).is_ok())
}

/// Removes what was kept.
pub fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(NAME);
    }
}
