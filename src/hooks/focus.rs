use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives the keyboard to the first element that matches, which brings it into view.
///
/// For event handlers and effects only. Links to `#id` would change the route, so links within a
/// page call this instead. What is not a control needs `tabindex="-1"`.
pub fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
