//! JSON read strictly: what is not known, comes twice or is of another shape is refused, by its path.
//!
//! A text becomes a [`Tree`], by serde and serde_json, and a tree becomes a type, by what the type says
//! of itself as [`Saved`]; and the other way round. serde could read the types from the text itself, but
//! what it derives makes code of each field of each type, where here is a row of a table: for a deal
//! that was 55 kilobytes more to compile, and 15 more to download.

mod branch;
mod ends;
mod fields;
mod native;
mod plain;
mod saved;
mod tree;
mod wrong;

pub(crate) use ends::{open_ends, save_ends};
pub(crate) use fields::{Field, Stands, fill, object, one_of, saved, variant};
pub(crate) use native::{by_serde, deserialize, serialize};
pub(crate) use saved::{named, unknown};

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
/// use outbound_check::json::tree;
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

/// The number nearest to what is written in digits, perhaps with a point and a power: `14.8e12`.
///
/// Numbers are read in this one way wherever they come from.
///
/// ```
/// use outbound_check::json::number;
/// assert_eq!((number("014.8e12"), number("0.1"), number("1e23")), (Some(14.8e12), Some(0.1), Some(1e23)));
/// assert_eq!((number("1e400"), number("1,5"), number("")), (None, None, Some(0.0)));
/// ```
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    // JSON has no zeros in front.
    let text = text.trim_start_matches('0');
    let zero = if text.is_empty() || text.starts_with(['.', 'e']) { "0" } else { "" };
    tree(format!("{zero}{text}").as_bytes()).ok()?.as_f64()
}

/// What a tree describes.
///
/// # Errors
/// [`Error::At`], naming the place, for anything that is not known.
///
/// ```
/// use outbound_check::compute::Training;
/// use outbound_check::json::{read, tree};
/// let odd = tree(br#"{"stages": [{"method": {"stated": {"operations": "many"}}}]}"#)?;
/// let odd = read::<Training>(&odd).map_err(|error| error.to_string());
/// assert!(odd.is_err_and(|error| error.starts_with("stages[0].method.stated.operations: expected a number")));
/// # Ok::<(), outbound_check::json::Error>(())
/// ```
pub fn read<T: Saved>(tree: &Tree) -> Result<T, Error> {
    let mut value = T::blank();
    value.open(tree).map_err(Error::from)?;
    Ok(value)
}
