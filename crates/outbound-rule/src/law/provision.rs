//! Pieces of the text that state duties, factors and items, not conditions.

use super::Citation;

/// A piece of the text that states no condition but a duty, a factor or an item, with our words
/// for it.
///
/// ```
/// use outbound_rule::law::duties::FACTORS;
/// assert_eq!(FACTORS[0].citation().to_string(), "§ 850.302(b)(1)");
/// assert_eq!(FACTORS[0].citation().key(), "p850-302-b-1");
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Provision {
    section: &'static str,
    labels: &'static [&'static str],
    /// What it says, in our words.
    pub says: &'static str,
}

impl Provision {
    pub(super) const fn new(
        section: &'static str,
        labels: &'static [&'static str],
        says: &'static str,
    ) -> Self {
        Self { section, labels, says }
    }

    /// Where it stands; its key names it in locale files.
    #[must_use]
    pub fn citation(&self) -> Citation {
        self.labels.iter().fold(Citation::of(self.section), |place, label| place.at(label))
    }
}
