//! Places in the Code.

use std::fmt;

/// A place in the Code, derived from where it stands in the tree.
///
/// ```
/// use outbound_rule::law::Citation;
/// let place = Citation::of("850.217").at("d").at("3");
/// assert_eq!(place.to_string(), "§ 850.217(d)(3)");
/// assert_eq!(place.at("Note 2").to_string(), "Note 2 to § 850.217");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Citation {
    section: &'static str,
    labels: Vec<&'static str>,
}

impl Citation {
    /// A whole section, by number.
    #[must_use]
    pub fn of(section: &'static str) -> Self {
        Self { section, labels: Vec::new() }
    }

    /// A labelled piece of this place. A note belongs to its section, wherever it is read.
    #[must_use]
    pub fn at(&self, label: &'static str) -> Self {
        let mut labels = if label.starts_with("Note") { Vec::new() } else { self.labels.clone() };
        labels.push(label);
        Self { section: self.section, labels }
    }

    /// The section's number.
    #[must_use]
    pub fn section(&self) -> &'static str {
        self.section
    }

    /// Whether it is a labelled piece and not a whole section.
    #[must_use]
    pub fn is_labelled(&self) -> bool {
        !self.labels.is_empty()
    }

    /// The first label, such as `m`; none for a whole section.
    #[must_use]
    pub fn top_label(&self) -> Option<&'static str> {
        self.labels.first().copied()
    }

    /// The last label as the Code writes it, such as `(d)`; empty for a whole section.
    #[must_use]
    pub fn label(&self) -> String {
        match self.labels.last() {
            Some(label) if self.is_note() => (*label).to_owned(),
            Some(label) => format!("({label})"),
            None => String::new(),
        }
    }

    /// Whether `inner` is a labelled piece inside this labelled piece.
    pub(super) fn holds(&self, inner: &Self) -> bool {
        let labelled = !self.labels.is_empty() && self.section == inner.section;
        labelled && inner.labels.starts_with(&self.labels)
    }

    /// The name used in locale files: `p850-217-d-3`, `p850-217-note-2`.
    #[must_use]
    pub fn key(&self) -> String {
        let mut key = format!("p{}", self.section);
        for label in &self.labels {
            key.push('-');
            key.push_str(&label.to_ascii_lowercase());
        }
        key.replace(['.', ' '], "-")
    }

    /// Its address in the eCFR.
    #[must_use]
    pub fn address(&self) -> String {
        let section = self.section;
        let mut address = format!(
            "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-{section}"
        );
        if !self.labels.is_empty() && !self.is_note() {
            address.push_str(&format!("#p-{section}"));
            for label in &self.labels {
                address.push_str(&format!("({label})"));
            }
        }
        address
    }

    pub(super) fn is_note(&self) -> bool {
        self.labels.first().is_some_and(|label| label.starts_with("Note"))
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (true, Some(note)) = (self.is_note(), self.labels.first()) {
            return write!(f, "{note} to § {}", self.section);
        }
        write!(f, "§ {}", self.section)?;
        self.labels.iter().try_for_each(|label| write!(f, "({label})"))
    }
}
