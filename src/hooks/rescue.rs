//! What is there when the application stops because of a fault of its own: `static/start/rescue.mjs`.

use super::IN_BROWSER;
use gloo::utils::document;
use std::panic::PanicHookInfo;
use web_sys::js_sys::Reflect;

/// Leaves the deals where the message about a fault finds them, in place of what was left before. They
/// stay in the page's memory, as the application's own do.
pub fn leave(deals: &str) {
    let found = IN_BROWSER.then(document).and_then(|all| all.get_element_by_id("stopped"));
    if let Some(message) = found {
        let _ = Reflect::set(&message, &"deals".into(), &deals.into());
    }
}

/// Notes in which line of the program a fault was. Its message stays unsaid: it may hold what was entered.
pub fn note_fault(fault: &PanicHookInfo) {
    let root = document().document_element();
    if let (Some(root), Some(place)) = (root, fault.location()) {
        let _ = root.set_attribute("data-fault", &place.to_string());
    }
}
