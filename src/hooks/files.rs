//! Files chosen, dropped, read and saved.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Uint8Array, encode_uri_component};
use web_sys::{DragEvent, Event, File, FileList, HtmlElement, HtmlInputElement};
use yew::Callback;

/// The files that were chosen in a field, or dropped; the field is emptied, so that the same one can be
/// chosen again.
#[must_use]
pub fn files(event: &Event) -> Vec<File> {
    let listed = |list: FileList| (0..list.length()).filter_map(|at| list.get(at)).collect();
    if let Some(dropped) = event.dyn_ref::<DragEvent>() {
        return dropped.data_transfer().and_then(|data| data.files()).map_or(Vec::new(), listed);
    }
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return Vec::new() };
    let chosen = field.files().map_or(Vec::new(), listed);
    field.set_value("");
    chosen
}

/// Reads a file of the visitor's; nothing if the browser cannot.
pub fn read(file: &File, done: Callback<Option<Vec<u8>>>) {
    let bytes = file.array_buffer();
    spawn_local(async move {
        let bytes = JsFuture::from(bytes).await.ok();
        done.emit(bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()));
    });
}

/// Puts a text into a file on the visitor's disk. The file is in the address of a link, so that nothing
/// is asked of any server.
pub fn save(name: &str, kind: &str, text: &str) {
    offer(name, &format!("data:{kind};charset=utf-8,{}", String::from(encode_uri_component(text))));
}

/// The same for bytes that are no text.
pub fn save_bytes(name: &str, kind: &str, bytes: &[u8]) {
    let letters: String = bytes.iter().copied().map(char::from).collect();
    if let Ok(encoded) = window().btoa(&letters) {
        offer(name, &format!("data:{kind};base64,{encoded}"));
    }
}

/// Follows a link that is the file.
pub(super) fn offer(name: &str, address: &str) {
    let Ok(link) = document().create_element("a") else { return };
    let _ = link.set_attribute("href", address);
    let _ = link.set_attribute("download", name);
    if let Ok(link) = link.dyn_into::<HtmlElement>() {
        link.click();
    }
}

/// What stands in a field that is nobody's to remember, which is emptied.
#[must_use]
pub fn take(id: &str) -> String {
    let field = document().get_element_by_id(id);
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return String::new();
    };
    let text = field.value();
    field.set_value("");
    text
}
