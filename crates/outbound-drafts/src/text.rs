//! The text of a field, and what was read from it.

use outbound_words::number::{Notation, exchanged};

/// What stands in a field.
///
/// A text that was written out may say less than what it was written from: one of two values, a floor
/// with a reach of its own, digits nobody would read. So that stands beside it until somebody types.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Text<T> {
    text: String,
    from: Option<T>,
}

impl<T> Default for Text<T> {
    fn default() -> Self {
        Self { text: String::new(), from: None }
    }
}

impl<T> Text<T> {
    pub(super) fn written(text: String, from: T) -> Self {
        Self { text, from: Some(from) }
    }

    /// What is seen.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// What it was written from, if nobody has typed in it since.
    pub(super) fn from(&self) -> Option<&T> {
        self.from.as_ref()
    }

    /// Takes what was typed; the same once more changes nothing.
    pub(super) fn put(&mut self, text: String) {
        if text != self.text {
            *self = Self { text, from: None };
        }
    }
}

/// Writes a text so that it says in another notation what it said in the one before: with commas and points exchanged
/// if that is enough, and else anew. What could not be read stays as typed, and is read anew.
pub(super) fn restate<T: PartialEq>(
    text: &mut String,
    [before, after]: [Notation; 2],
    read: impl Fn(&str, Notation) -> Option<T>,
    write: impl Fn(&T, Notation) -> String,
) {
    let Some(meant) = read(text, before) else { return };
    let same = |text: &str| read(text, after).is_some_and(|read| read == meant);
    if !same(text) {
        let other = exchanged(text);
        *text = if same(&other) { other } else { write(&meant, after) };
    }
}
