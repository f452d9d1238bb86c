//! JSON read strictly: what is not known, comes twice or is of another shape is refused, by its path.
//!
//! A text becomes a [`Tree`], by serde and serde_json, and a tree becomes a type, by what the type says
//! of itself as [`Saved`]; and the other way round:
//!
//! ```
//! use strict_json::tree;
//! let read = tree(br#"{"b": [1, 0.5, null], "a": "c"}"#)?;
//! assert_eq!(read.text(), r#"{"a":"c","b":[1,0.5,null]}"#);
//! # Ok::<(), strict_json::Error>(())
//! ```
//!
//! serde could read the types from the text itself, but
//! what it derives makes code of each field of each type, where here is a row of a table: for a deal
//! that was 55 kilobytes more to compile, and 15 more to download.

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod branch;
mod day;
mod ends;
mod fields;
pub mod letters;
mod native;
mod plain;
mod saved;
mod tree;
mod wrong;

pub use day::{YEARS, date_text, day};
pub use ends::{open_ends, save_ends};
pub use fields::{Field, Stands, fill, object, one_of, variant};
pub use native::{deserialize, serialize};
pub use saved::unknown;
#[doc(hidden)]
pub use serde;

pub use saved::Saved;
pub use tree::Tree;
pub use wrong::Wrong;

use branch::{Branch, Path};
use serde::de::DeserializeSeed;

/// Why something was not read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not JSON at all, or cut short.
    #[error("not JSON: {0}")]
    NotJson(#[source] serde_json::Error),
    /// Something in it that is not understood.
    #[error("{path}: {problem}")]
    At {
        /// Where, such as `systems[0].answers`; empty for the whole.
        path: String,
        /// What is wrong there.
        problem: String,
    },
}

/// The tree of a text, in which every name stands once.
///
/// # Errors
/// If it is no JSON, or a name comes twice: what a file says twice, it does not say clearly.
///
/// ```
/// use strict_json::tree;
/// let twice = tree(br#"{"stages": [{"kind": 1, "kind": 2}]}"#).map_err(|error| error.to_string());
/// assert!(twice.is_err_and(|error| error.starts_with("stages[0].kind: comes twice")));
/// ```
pub fn tree(text: &[u8]) -> Result<Tree, Error> {
    let mut path = Path::default();
    let mut from = serde_json::Deserializer::from_slice(text);
    let read = Branch(&mut path).deserialize(&mut from);
    match read.and_then(|tree| from.end().map(|()| tree)) {
        // For serde_json a number is no JSON if it is too large; of it, too, there is a place to tell.
        Err(error) if error.is_data() || error.to_string().starts_with("number out of range") => {
            Err(Error::At { path: path.0, problem: error.to_string() })
        }
        read => read.map_err(Error::NotJson),
    }
}

/// What a tree describes.
///
/// # Errors
/// [`Error::At`], naming the place, for anything that is not known.
///
/// ```
/// use strict_json::{read, tree};
/// let odd = read::<Vec<u64>>(&tree(b"[1, 2.5]")?).map_err(|error| error.to_string());
/// assert!(odd.is_err_and(|error| error.starts_with("[1]: expected a whole number")));
/// # Ok::<(), strict_json::Error>(())
/// ```
pub fn read<T: Saved>(tree: &Tree) -> Result<T, Error> {
    let mut value = T::blank();
    value.open(tree).map_err(Error::from)?;
    Ok(value)
}

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
