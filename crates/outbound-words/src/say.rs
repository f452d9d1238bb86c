//! What can be said in every language.

use crate::{AttrValue, Language};

/// What can be said in every language: a [`Message`], or a sentence of [`message`](crate::message) with its variables.
pub trait Say {
    /// It in a language.
    fn say(self, language: Language) -> AttrValue;
}

/// A text in every language.
///
/// They stand in the order of [`Language::ALL`] with U+0005 between: one text for each message is less to download than a
/// table of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(pub(crate) &'static str);

impl Message {
    /// The text in a language, as it stands in its Fluent file.
    pub(crate) fn text(self, language: Language) -> &'static str {
        self.0.split('\u{5}').nth(language as usize).unwrap_or_default()
    }
}

impl Say for Message {
    fn say(self, language: Language) -> AttrValue {
        AttrValue::Static(self.text(language))
    }
}
