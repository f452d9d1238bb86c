//! One figure of a calculator as it stands in its field.

use crate::route::ends_text;
use crate::text::restate;
use outbound_rule::facts::Dollars;
use outbound_words::number::{Misread, Notation, Place, Sought, ends};
use partly_known::Ends;
use training_compute::Unit;

/// A figure as typed, by the ends between which it lies: nothing if the field is empty. Not a
/// [`Range`](partly_known::Range), which has nothing below zero.
pub type Figured = Option<Result<Ends, Misread>>;

/// U.S. dollars, which may be fewer than none.
pub(crate) const DOLLARS: Sought = Sought::beside(Unit::Dollars, 0);

/// Reads a figure, a range or a bound included, as quantities are read; but here nothing and less than
/// nothing are figures too. Its unit may stand beside it.
pub(crate) fn figure(text: &str, sought: Sought, notation: Notation) -> Figured {
    (!text.trim().is_empty()).then(|| ends(text, sought, notation).map(|(ends, _)| ends))
}

/// Reads dollars; more than any deal is worth is no figure.
pub(crate) fn figure_in_dollars(text: &str, notation: Notation) -> Figured {
    let most = Dollars::LIMIT as f64 / 100.0;
    let place = Place { start: 0, end: text.chars().count() };
    figure(text, DOLLARS, notation).map(|read| {
        let read = read?;
        let beyond = [read.low, read.high].into_iter().flatten().any(|end| end.at.abs() > most);
        if beyond { Err(Misread::TooLarge { place }) } else { Ok(read) }
    })
}

/// The same figure in another notation.
pub(crate) fn write_in(text: &mut String, sought: Sought, notations: [Notation; 2]) {
    let read = |text: &str, notation| figure(text, sought, notation)?.ok();
    restate(text, notations, read, |ends, notation| ends_text(*ends, sought, notation));
}

/// Dollars to the nearest cent.
pub(crate) fn dollars(amount: f64) -> Dollars {
    Dollars::from_cents((amount * 100.0).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use partly_known::End;

    #[test]
    fn nothing_and_less_are_figures_too() {
        let english = |text| figure(text, Sought::PERCENT, Notation::English);
        let between = |low, high| Some(Ok(Ends::between(low, high)));
        assert_eq!(english(" "), None);
        assert_eq!(english("0"), between(0.0, 0.0));
        assert_eq!(english("0 %"), between(0.0, 0.0));
        assert_eq!(english("0–10%"), between(0.0, 10.0));
        assert_eq!(english("49-51"), between(49.0, 51.0));
        assert_eq!(english("-2.5"), between(-2.5, -2.5));
        assert_eq!(english("-5 – -2"), between(-5.0, -2.0));
        assert_eq!(english("33.333 %"), between(33.333, 33.333));
        assert!(english("half").is_some_and(|read| read.is_err()));
        assert!(english("$50").is_some_and(|read| read.is_err()));
        let german = |text| figure(text, Sought::PERCENT, Notation::German);
        assert_eq!(german("33,3 %"), between(33.3, 33.3));
        assert_eq!(german("33,333"), between(33.333, 33.333));
        for text in [
            "50 percent",
            "50 per cent",
            "50 Prozent",
            "50 v. H.",
            "50 v.H.",
            "50 vH",
            "50 %",
            "５０％",
        ] {
            for notation in [Notation::English, Notation::German] {
                assert_eq!(figure(text, Sought::PERCENT, notation), between(50.0, 50.0), "{text}");
            }
        }
    }

    #[test]
    fn bounds_say_whether_they_are_meant_too() {
        let percent = |text| figure(text, Sought::PERCENT, Notation::English);
        let up_to = |high| Some(Ok(Ends { low: None, high: Some(high) }));
        let from = |low| Some(Ok(Ends { low: Some(low), high: None }));
        for text in [
            "<50",
            "<50 %",
            "< 50 percent",
            "less than 50 %",
            "below 50",
            "weniger als 50 %",
            "unter 50",
        ] {
            assert_eq!(percent(text), up_to(End::beyond(50.0)), "{text}");
        }
        for text in ["≤50", "<= 50 %", "at most 50", "50 or less", "höchstens 50 %", "bis zu 50 %"]
        {
            assert_eq!(percent(text), up_to(End::of(50.0)), "{text}");
        }
        assert_eq!(percent("≥ 50 %"), from(End::of(50.0)));
        assert_eq!(percent("more than 50 %"), from(End::beyond(50.0)));
    }

    #[test]
    fn dollars_are_written_in_many_ways() {
        let dollars = |text, notation| figure_in_dollars(text, notation);
        let between = |low: f64| Some(Ok(Ends::between(low, low)));
        for text in [
            "$50,000",
            "USD 50,000",
            "50,000 USD",
            "US$ 50,000",
            "US-$ 50,000",
            "$50k",
            "50,000 dollars",
        ] {
            assert_eq!(dollars(text, Notation::English), between(50_000.0), "{text}");
        }
        for text in
            ["US$ 2m", "$2m", "2 Mio. USD", "$ 2 million", "2 million dollars", "USD 2 Mio."]
        {
            assert_eq!(dollars(text, Notation::English), between(2e6), "{text}");
        }
        assert_eq!(dollars("-$5", Notation::English), between(-5.0));
        assert_eq!(dollars("$-5", Notation::English), between(-5.0));
        assert_eq!(dollars("2 Mio. USD", Notation::German), between(2e6));
        assert!(dollars("50,000", Notation::German).is_some_and(|read| read.is_err()), "fifty?");
        assert!(dollars("1e13", Notation::English).is_some_and(|read| read.is_err()));
    }
}
