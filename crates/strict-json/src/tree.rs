use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// What a text of JSON says.
///
/// Like `serde_json::Value`, with what we do not need of it left out of the page: kinds of numbers, and
/// a `BTreeMap`.
///
/// ```
/// use strict_json::{Tree, tree};
/// let read = tree(br#"{"b": [1, 0.5, null], "a": {"c": "d"}}"#)?;
/// assert_eq!(read.get("a").and_then(|a| a.get("c")), Some(&Tree::from("d")));
/// assert_eq!(read.text(), r#"{"a":{"c":"d"},"b":[1,0.5,null]}"#);
/// # Ok::<(), strict_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Tree {
    /// Nothing.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number written in digits alone: no sign, no point, no power.
    Whole(u64),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// What stands under each name, in the order of the names, so that a file does not depend on
    /// the order in which somebody filled in a page.
    Object(BTreeMap<String, Tree>),
}

impl Tree {
    /// An object.
    #[must_use]
    pub fn of<const N: usize>(entries: [(&str, Self); N]) -> Self {
        Self::object(&mut entries.into_iter())
    }

    fn object(entries: &mut dyn Iterator<Item = (&str, Self)>) -> Self {
        Self::Object(entries.map(|(name, tree)| (name.to_owned(), tree)).collect())
    }

    /// What stands under a name, if this is an object that has it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// What stands under each name.
    #[must_use]
    pub fn as_object(&self) -> Option<&BTreeMap<String, Self>> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if it is whole and not negative, and written so.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        if let Self::Whole(whole) = self { Some(*whole) } else { None }
    }

    /// The number.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Whole(whole) => Some(*whole as f64),
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Whether it says nothing: null, no, or a text, list or object with nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null | Self::Bool(false) => true,
            Self::Bool(true) | Self::Whole(_) | Self::Number(_) => false,
            Self::Text(text) => text.is_empty(),
            Self::List(list) => list.is_empty(),
            Self::Object(object) => object.is_empty(),
        }
    }

    /// As JSON, indented.
    #[must_use]
    pub fn indented(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// As JSON, on one line.
    #[must_use]
    pub fn text(&self) -> String {
        // Only names that are no text make this fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl FromIterator<Tree> for Tree {
    fn from_iter<I: IntoIterator<Item = Self>>(trees: I) -> Self {
        Self::List(trees.into_iter().collect())
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Bool(value) => to.serialize_bool(*value),
            Self::Whole(whole) => to.serialize_u64(*whole),
            Self::Number(number) => to.serialize_f64(*number),
            Self::Text(text) => to.serialize_str(text),
            Self::List(list) => to.collect_seq(list),
            Self::Object(object) => to.collect_map(object),
        }
    }
}
