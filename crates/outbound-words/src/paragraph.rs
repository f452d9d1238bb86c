//! Our words for the paragraphs of the rule.

use crate::{AttrValue, Language, Words, message};
use outbound_rule::law::Citation;

impl Words {
    /// Our words for a place of the rule. In the language of the rule they stand in the law itself, and are handed in.
    ///
    /// ```
    /// use outbound_rule::law::{Citation, part850::SECTIONS};
    /// use outbound_words::{Language, Words};
    /// let section = SECTIONS.first().ok_or("there are sections")?;
    /// let says = |language| Words::of(language).paragraph(&Citation::of(section.number), section.says);
    /// assert_eq!(says(Language::English), section.says);
    /// assert_ne!(says(Language::German), section.says);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn paragraph(&self, place: &Citation, in_the_law: &'static str) -> AttrValue {
        let key = place.key();
        let paragraphs = message::PARAGRAPHS;
        let found = paragraphs.binary_search_by(|(known, _)| (*known).cmp(&key)).ok();
        match found.and_then(|at| paragraphs.get(at)) {
            Some((_, message)) if self.language() != Language::OF_THE_RULE => self.text(*message),
            _ => AttrValue::Static(in_the_law),
        }
    }
}
