//! The language of the words beside a number, which tells how its commas and points were meant.

use super::{Notation, among};

/// The language of a word of scale or of a unit; nothing if it is written alike in both.
pub fn tongue(word: &str) -> Option<Notation> {
    const ENGLISH: &str = "k|m|b|g|t|thousand|mn|million|millions|bn|billion|billions|tn|trn|trillion|trillions|\
        hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years|mins|minute|minutes|sec|secs|second|seconds|\
        percent|cent|per|params|parameters|weights|passes|samples|images|structures|cards|accelerators|operations|\
        layers|feet|foot|meters|metres|dollars";
    const GERMAN: &str = "tsd|tausend|mio|millionen|mrd|milliarde|milliarden|bio|billionen|brd|billiarde|billiarden|\
        trillionen|trilliarde|trilliarden|std|stunde|stunden|tag|tage|tagen|woche|wochen|monat|monate|monaten|\
        jahr|jahre|jahren|minuten|sek|sekunde|sekunden|prozent|pro|parametern|gewichte|epoche|epochen|beispiele|\
        bilder|strukturen|karten|beschleuniger|operationen|rechenoperationen|gleitkommaoperationen|lagen|schichten|\
        kubikmeter|quadratmillimeter";
    let parts = word.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    let mut known = parts.filter_map(|part| match part.as_str() {
        part if among(part, ENGLISH) => Some(Notation::English),
        part if among(part, GERMAN) => Some(Notation::German),
        _ => None,
    });
    known.next()
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
