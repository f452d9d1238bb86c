//! Where deals were kept before each had a record of its own.

use super::database::NAME;
use crate::hooks::IN_BROWSER;
use gloo::utils::window;
use web_sys::Storage;

/// Nothing where the browser forbids it, which gloo's own would panic at.
fn storage() -> Option<Storage> {
    IN_BROWSER.then(window)?.local_storage().ok()?
}

/// What is still kept in that way.
pub(super) fn old() -> Option<String> {
    storage()?.get_item(NAME).ok()?
}

/// Removes it.
pub fn forget_old() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(NAME);
    }
}
