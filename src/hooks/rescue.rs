//! What is there when the application stops because of a fault of its own: `static/start/rescue.mjs`.

use super::IN_BROWSER;
use gloo::utils::document;
use outbound_drafts::workspace::Mark;
use std::panic::PanicHookInfo;
use wasm_bindgen::JsCast;
use web_sys::js_sys::{Object, Reflect};

/// Leaves each of these deals where the message about a fault finds it, in place of what was left of it before, or
/// takes that away. They stay in the page's memory, as the application's own do.
pub fn leave(deals: Vec<(Mark, Option<String>)>) {
    let found = IN_BROWSER.then(document).and_then(|all| all.get_element_by_id("stopped"));
    let Some(message) = found else { return };
    let left = Reflect::get(&message, &"deals".into()).ok();
    let Some(left) = left.and_then(|left| left.dyn_into::<Object>().ok()) else { return };
    for (id, text) in deals {
        let id = id.to_string().into();
        let _ = match text {
            Some(text) => Reflect::set(&left, &id, &text.into()),
            None => Reflect::delete_property(&left, &id),
        };
    }
}

/// Notes that the application stands: what stops it from now on does not stop it at its start.
pub fn note_start() {
    if let Some(root) = IN_BROWSER.then(document).and_then(|all| all.document_element()) {
        let _ = root.set_attribute("data-started", "");
    }
}

/// Notes in which line of the program a fault was. Its message stays unsaid: it may hold what was entered.
pub fn note_fault(fault: &PanicHookInfo) {
    let root = document().document_element();
    if let (Some(root), Some(place)) = (root, fault.location()) {
        let _ = root.set_attribute("data-fault", &place.to_string());
    }
}
