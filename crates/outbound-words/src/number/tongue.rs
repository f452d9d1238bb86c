//! The language of the words beside a number, which tells how its commas and points were meant.

use super::{Notation, among};

/// The language of a word of scale or of a unit; nothing if it is written alike in several.
pub fn tongue(word: &str) -> Option<Notation> {
    let parts = word.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    let of = |part: String| {
        Notation::ALL.into_iter().find(|notation| among(&part, notation.habits().words))
    };
    parts.filter_map(of).next()
}

#[cfg(test)]
mod tests {
    use super::tongue;
    use crate::number::Notation::{English, German};

    #[test]
    fn words_tell_who_wrote_them() {
        assert_eq!(tongue("PFLOP/s-days"), Some(English));
        assert_eq!(tongue("PFLOP/s-Tage"), Some(German));
        assert_eq!(tongue("B"), Some(English));
        assert_eq!(tongue("Mrd."), Some(German));
        assert_eq!(["FLOP", "h", "%", "kWh", "Token"].map(tongue), [None; 5]);
    }
}
