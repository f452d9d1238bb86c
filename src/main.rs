//! Mounts the application, once what this browser keeps has been looked for.

// A panic loses what the visitor entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

use gloo::{timers::callback::Timeout, utils::document};
use outbound_check::app::{App, AppProps};
use outbound_check::hooks::{Found, Start, find, note_fault, take_aside};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Renderer;

fn main() {
    yew::set_custom_panic_hook(Box::new(note_fault));
    let Some(root) = document().get_element_by_id("app") else { return };
    // First what is kept: nothing else is shown, and nothing typed, before it stands there. But a browser whose storage
    // never answers must not keep the page from starting.
    let root = Rc::new(Cell::new(Some(root)));
    let late = Timeout::new(10_000, {
        let root = root.clone();
        move || mount(&root, Start { found: Found::Unread, old: None })
    });
    spawn_local(async move {
        let start = find(take_aside()).await;
        late.cancel();
        mount(&root, start);
    });
}

fn mount(root: &Cell<Option<Element>>, start: Start) {
    if let Some(root) = root.take() {
        let start = Rc::new(start);
        Renderer::<App>::with_root_and_props(root, AppProps { start }).render();
    }
}
