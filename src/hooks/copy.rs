//! The clipboard.

use gloo::utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Copies a text for pasting elsewhere, and says whether the browser did.
pub fn copy(text: &str, done: Callback<bool>) {
    let copying = JsFuture::from(window().navigator().clipboard().write_text(text));
    spawn_local(async move { done.emit(copying.await.is_ok()) });
}
