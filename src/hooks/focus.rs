//! What has the keyboard.

use gloo::utils::document;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives the keyboard to the first element that matches, which brings it into view.
///
/// Says whether there was one. For event handlers and effects only. Links to `#id` would change the route, so links within a
/// page call this instead. What is not a control needs `tabindex="-1"`.
pub fn focus(selector: &str) -> bool {
    let found = document().query_selector(selector).ok().flatten();
    let element = found.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

thread_local! {
    static NEXT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What is to have the keyboard on the page that comes next, instead of its heading.
pub fn focus_next(selector: String) {
    NEXT.with(|next| next.replace(Some(selector)));
}

/// Gives the keyboard to what was asked for on this page, to the step it is at, or to its heading.
pub fn focus_page() {
    let asked = NEXT.with(RefCell::take);
    let _ = asked.is_some_and(|selector| focus(&selector)) || focus("#step") || focus("main h1");
}
