//! Words and letters that stand for a power of ten.

use super::Notation;
use super::among;
use super::digits::Tail;

/// The power of ten a word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Certainly this one.
    Power(i32, Tail),
    /// The short scale's or the long scale's.
    Either { short: i32, long: i32 },
}

const LETTERS: [(i32, &str); 4] = [(3, "k"), (6, "m"), (9, "b|g"), (12, "t")];

const WORDS: [(i32, &str); 6] = [
    (3, "thousand|tausend|tsd"),
    (6, "mio|mn|mill|million|millions|millionen"),
    (9, "bn|mrd|milliarde|milliarden"),
    (12, "tn|trn|bio"),
    (15, "brd|billiarde|billiarden"),
    (21, "trilliarde|trilliarden"),
];

/// What stands before "illion", with its power on the short scale and on the long one.
const ILLIONS: [(&str, i32, i32); 6] = [
    ("b", 9, 12),
    ("tr", 12, 18),
    ("quadr", 15, 24),
    ("quint", 18, 30),
    ("sext", 21, 36),
    ("sept", 24, 42),
];

/// The scale a word stands for; `None` if it is another word.
///
/// English counts by the short scale (a billion is 10⁹), German by the long one (eine Billion is
/// 10¹²). Endings tell them apart; where the long scale is in use, "Billion" and its like without an ending
/// could be either.
pub fn scale(word: &str, notation: Notation) -> Option<Scale> {
    let power = |power| Some(Scale::Power(power, Tail::Word));
    let word = word.to_ascii_lowercase();
    let bare = word.trim_end_matches('.');
    let of = |list: &[(i32, &str)]| {
        list.iter().find(|(_, words)| among(bare, words)).map(|(power, _)| *power)
    };
    if let Some(known) = of(&LETTERS) {
        return Some(Scale::Power(known, Tail::Letter));
    }
    if let Some(known) = of(&WORDS) {
        return power(known);
    }
    let stem = word.trim_end_matches(['s', 'e', 'n']).strip_suffix("illio")?;
    let (_, short, long) = ILLIONS.into_iter().find(|(known, ..)| *known == stem)?;
    match (word.ends_with("en"), word.ends_with('s'), notation.habits().long_scale) {
        (true, ..) => power(long),
        (_, true, _) | (.., false) => power(short),
        (.., true) => Some(Scale::Either { short, long }),
    }
}

#[cfg(test)]
mod tests {
    use super::{Scale, scale};
    use crate::number::Notation::{English, German};

    #[test]
    fn endings_tell_the_scales_apart() {
        let power = |word, notation| match scale(word, notation) {
            Some(Scale::Power(power, _)) => Some(power),
            _ => None,
        };
        assert_eq!(power("billion", English), Some(9));
        assert_eq!(power("Billions", German), Some(9));
        assert_eq!(power("Billionen", English), Some(12));
        assert_eq!(power("Billionen", German), Some(12));
        assert_eq!(power("Trillionen", German), Some(18));
        assert_eq!(scale("Billion", German), Some(Scale::Either { short: 9, long: 12 }));
        assert_eq!(scale("trillion", German), Some(Scale::Either { short: 12, long: 18 }));
        assert_eq!(scale("stallion", English), None);
        assert_eq!(scale("en", English), None);
    }
}
