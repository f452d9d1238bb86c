//! Finding a row of a catalogue.

/// The words someone looks for.
pub struct Search(Vec<String>);

impl Search {
    /// Whatever is neither a letter nor a digit separates words.
    pub fn new(text: &str) -> Self {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '.');
        Self(words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect())
    }

    /// Whether each word is in one of the texts, whatever its case.
    pub fn finds(&self, texts: &[&str]) -> bool {
        self.0.iter().all(|word| texts.iter().any(|text| text.to_lowercase().contains(word)))
    }
}
