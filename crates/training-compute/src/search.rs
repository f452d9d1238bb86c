//! Finding a row of a catalogue.

/// The words someone looks for.
pub struct Search(Vec<String>);

impl Search {
    /// Spaces, and whatever else of ASCII is neither a letter nor a digit, separate words.
    pub fn new(text: &str) -> Self {
        let words =
            text.split(|c: char| c.is_whitespace() || (c.is_ascii_punctuation() && c != '.'));
        Self(words.filter(|word| !word.is_empty()).map(lower).collect())
    }

    /// Whether each word is in one of the texts, whatever its case.
    pub fn finds(&self, texts: &[&str]) -> bool {
        self.0.iter().all(|word| texts.iter().any(|text| lower(text).contains(word)))
    }
}

/// A text in lower case, as far as Greek and the letters of western Europe go: what knows all scripts
/// is larger than the table of accelerators.
pub fn lower(text: &str) -> String {
    let one = |c: char| match c {
        'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' => char::from_u32(u32::from(c) + 32).unwrap_or(c),
        _ => c.to_ascii_lowercase(),
    };
    text.chars().map(one).collect()
}
