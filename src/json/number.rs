use super::Tree;
use serde::de::Error;

/// The name under which serde_json hands on a number as it is written, see its feature `arbitrary_precision`:
/// its own reading of them takes nine kilobytes to download, and a browser has one.
pub(super) const WRITTEN: &str = "$serde_json::private::Number";

/// A number of JSON.
pub(super) fn written<E: Error>(text: &str) -> Result<Tree, E> {
    if let Ok(whole) = text.parse() {
        return Ok(Tree::Whole(whole));
    }
    let number = nearest(text);
    if number.is_finite() {
        Ok(Tree::Number(number))
    } else {
        Err(E::custom("number out of range"))
    }
}

/// The browser's reading: exact, as is that of the standard library.
#[cfg(target_family = "wasm")]
fn nearest(text: &str) -> f64 {
    wasm_bindgen::JsValue::from_str(text).unchecked_into_f64()
}

#[cfg(not(target_family = "wasm"))]
fn nearest(text: &str) -> f64 {
    text.parse().unwrap_or(f64::NAN)
}
