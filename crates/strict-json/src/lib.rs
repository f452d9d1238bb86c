//! JSON read strictly: what is not known, comes twice or is of another shape is refused, by its place.
//!
//! Types say by serde's derives what they look like. [`read`] is serde_json with the care that a file needs
//! which somebody may rely on years later, and an error tells where it is:
//!
//! ```
//! use serde::Deserialize;
//!
//! #[derive(Debug, Deserialize)]
//! #[serde(deny_unknown_fields)]
//! struct Stage {
//!     operations: f64,
//! }
//!
//! let stages: Vec<Stage> = strict_json::read(br#"[{"operations": 1e24}]"#)?;
//! assert_eq!(stages[0].operations, 1e24);
//! let odd = strict_json::read::<Vec<Stage>>(br#"[{"operations": "many"}]"#).map_err(|error| error.to_string());
//! assert!(odd.is_err_and(|error| error.starts_with("[0].operations: expected a number")));
//! # Ok::<(), strict_json::Error>(())
//! ```
//!
//! serde_json alone would let a list stand for an object, with its fields in the order of the type, let the last
//! of two equal names win in a map, and tell lines and columns, which nobody sees who did not write the file.
//! Here a text becomes a tree ([`tree()`]), and a small reader takes from that what it describes ([`described`]);
//! [`written`] gives the tree of a value, with its names in order.
//!
//! Beside it stands what such files are made of: names ([`named!`]), numbers that may lie between two ends
//! ([`OneOrTwo`]), days ([`mod@day`]), and letters that are not seen ([`letters`]).

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

pub mod day;
mod error;
pub mod letters;
mod named;
mod node;
mod object;
mod one_or_two;
mod tree;
mod wrong;

pub use day::{YEARS, date_text, day};
pub use error::Error;
#[doc(hidden)]
pub use named::one_of;
pub use object::object;
pub use one_or_two::OneOrTwo;
#[doc(hidden)]
pub use serde;

use node::Node;
use serde::de::DeserializeSeed;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tree::{Branch, Path};

/// The tree of a text, in which every name stands once.
///
/// # Errors
/// If it is no JSON, or a name comes twice: what a file says twice, it does not say clearly.
///
/// ```
/// let twice = strict_json::tree(br#"{"stages": [{"kind": 1, "kind": 2}]}"#).map_err(|error| error.to_string());
/// assert!(twice.is_err_and(|error| error == "stages[0].kind: comes twice"));
/// ```
pub fn tree(text: &[u8]) -> Result<Value, Error> {
    let mut path = Path::default();
    let mut from = serde_json::Deserializer::from_slice(text);
    let read = Branch(&mut path).deserialize(&mut from);
    read.and_then(|tree| from.end().map(|()| tree)).map_err(|error| Error::of_text(error, path.0))
}

/// What a tree describes.
///
/// # Errors
/// [`Error::At`], naming the place, for anything that is of another shape or not known.
///
/// ```
/// let odd = strict_json::described::<Vec<u64>>(&strict_json::tree(b"[1, 2.5]")?).map_err(|error| error.to_string());
/// assert!(odd.is_err_and(|error| error.starts_with("[1]: expected a whole number")));
/// # Ok::<(), strict_json::Error>(())
/// ```
pub fn described<'de, T: Deserialize<'de>>(tree: &'de Value) -> Result<T, Error> {
    T::deserialize(Node(tree)).map_err(Error::from)
}

/// What a text describes: that of its [`tree()`].
///
/// # Errors
/// Those of [`tree()`] and of [`described`].
///
/// ```
/// use std::collections::BTreeMap;
/// let twice = strict_json::read::<BTreeMap<String, bool>>(br#"{"a": true, "a": false}"#);
/// assert!(twice.is_err_and(|error| error.to_string() == "a: comes twice"));
/// ```
pub fn read<T: serde::de::DeserializeOwned>(text: &[u8]) -> Result<T, Error> {
    described(&tree(text)?)
}

/// What is written of a value, as a tree in which the names of each object are in order: a file does not
/// depend on the order in which somebody filled in a page, or in which fields are declared.
///
/// ```
/// let written = strict_json::written(&("a", [1.5, 2.0]));
/// assert_eq!(written.to_string(), r#"["a",[1.5,2.0]]"#);
/// ```
#[must_use]
pub fn written<T: Serialize + ?Sized>(value: &T) -> Value {
    // It fails only for maps whose keys are no names.
    serde_json::to_value(value).unwrap_or_default()
}

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
