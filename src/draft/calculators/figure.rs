use crate::compute::Unit;
use crate::draft::text::keep_meaning;
use crate::facts::Dollars;
use crate::number::{Misread, Notation, read};

/// A figure as typed, by the two ends between which it lies: nothing if the field is empty. Not a
/// [`Range`](crate::logic::Range), which has nothing below zero.
pub type Figured = Option<Result<[f64; 2], Misread>>;

/// Reads a figure, a range included, as quantities are read; but here nothing and less than
/// nothing are figures too.
///
/// A percent sign or a dollar sign may stand beside it.
pub(in crate::draft) fn figure(text: &str, notation: Notation) -> Figured {
    let plain = text.trim().trim_start_matches('$').trim_end_matches(['%', '$']).trim();
    if plain.is_empty() {
        return None;
    }
    if let Some(loss) = plain.strip_prefix(['-', '−']) {
        let read = positive(loss, notation);
        return Some(read.map(|[low, high]| [-high, -low]));
    }
    // “0–10”: the one range that does not start above nothing.
    let nothing = |text: &str| text.trim() == "0";
    match plain.split_once(['-', '–']) {
        _ if nothing(plain) => Some(Ok([0.0; 2])),
        Some((low, high)) if nothing(low) => {
            Some(positive(high, notation).map(|[_, high]| [0.0, high]))
        }
        _ => Some(positive(plain, notation)),
    }
}

/// The same figure in another notation.
pub(in crate::draft) fn write_in(text: &mut String, notations: [Notation; 2]) {
    keep_meaning(text, notations, |text, notation| figure(text, notation)?.ok());
}

fn positive(text: &str, notation: Notation) -> Result<[f64; 2], Misread> {
    read(text, Unit::Bare, notation).map(|amount| [amount.low(), amount.high()])
}

/// Dollars to the nearest cent.
pub(in crate::draft) fn dollars(amount: f64) -> Dollars {
    Dollars::from_cents((amount * 100.0).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_less_are_figures_too() {
        let english = |text| figure(text, Notation::English);
        let ends = |low, high| Some(Ok([low, high]));
        assert_eq!(english(" "), None);
        assert_eq!(english("0"), ends(0.0, 0.0));
        assert_eq!(english("0 %"), ends(0.0, 0.0));
        assert_eq!(english("0–10%"), ends(0.0, 10.0));
        assert_eq!(english("49-51"), ends(49.0, 51.0));
        assert_eq!(english("-2.5"), ends(-2.5, -2.5));
        assert_eq!(english("$50,000"), ends(50_000.0, 50_000.0));
        assert_eq!(figure("33,3 %", Notation::German), ends(33.3, 33.3));
        assert!(english("half").is_some_and(|read| read.is_err()));
    }
}
