//! What holds whatever is typed.

use outbound_words::number::Notation::{English, German};
use outbound_words::number::{
    Misread, Notation, compact, grouped, percent, read, rounded, scientific,
};
use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::{Just, Strategy};
use training_compute::{Amount, Unit};

fn notation() -> impl Strategy<Value = Notation> {
    prop_oneof![Just(English), Just(German)]
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![
        Just(Unit::Parameters),
        Just(Unit::Tokens),
        Just(Unit::Chips),
        Just(Unit::Hours),
        Just(Unit::OperationsPerSecond),
        Just(Unit::Utilisation),
        Just(Unit::Operations),
        Just(Unit::Epochs),
        Just(Unit::Examples),
        Just(Unit::ChipHours),
        Just(Unit::Ratio),
        Just(Unit::Dollars),
        Just(Unit::DollarsPerChipHour),
        Just(Unit::KilowattHours),
        Just(Unit::Watts),
        Just(Unit::Bare),
    ]
}

/// Text made of what numbers are made of, which gets further into the reader than any string does.
fn numberish() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("10"),
        Just("1025"),
        Just("2,048"),
        Just("3.286"),
        Just("1.5"),
        Just("0"),
        Just("e"),
        Just("^"),
        Just("²⁵"),
        Just("×"),
        Just("x"),
        Just("/"),
        Just("÷"),
        Just("±"),
        Just("-"),
        Just("–"),
        Just(" "),
        Just("B"),
        Just("Mio."),
        Just("Billion"),
        Just("Faktor"),
        Just("to"),
        Just("%"),
        Just("FLOP/s"),
        Just("PF-days"),
        Just("2024-03-01"),
        Just("31.2.2024"),
        Just("$"),
        Just("/h"),
        Just("kWh"),
        Just(">"),
        Just("+"),
        Just("more than"),
        Just("<"),
        Just("≤"),
        Just("at most"),
        Just("or more"),
        Just("höchstens"),
        Just("and"),
        Just("between"),
        Just("min"),
        Just("14,800"),
        Just("\u{200e}"),
        Just("２５"),
        Just(";"),
        Just("tokens"),
        Just("∞"),
        Just("."),
        Just(","),
        Just("{"),
        Just("e999"),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn digits_are_read_as_the_number_nearest_to_them(bits in any::<u64>(), digits in "[0-9]{1,25}(\\.[0-9]{1,25})?", power in -330..330) {
        let written = [format!("{digits}e{power}"), f64::from_bits(bits).to_string()];
        for text in written.iter().filter(|text| text.parse().is_ok_and(f64::is_finite)) {
            // JSON has no zeros in front.
            let json = text.trim_start_matches('0');
            let zero = if json.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-') { "" } else { "0" };
            let read = strict_json::read::<f64>(format!("{zero}{json}").as_bytes());
            prop_assert_eq!(read.ok(), text.parse().ok(), "{}", text);
        }
    }

    #[test]
    fn nothing_panics_and_every_place_is_in_the_text(
        text in prop_oneof![any::<String>(), numberish()], unit in unit(), notation in notation(),
    ) {
        let length = text.chars().count();
        match read(&text, unit, notation) {
            Ok(amount) => prop_assert!((0.0 < amount.low() || amount.bounds().is_some()) && amount.low() <= amount.high() && amount.high().is_finite()),
            Err(Misread::DidYouMean { place, .. } | Misread::TwoReadings { place, .. } | Misread::NotANumber { place }
                | Misread::NotUnderstood { place } | Misread::Zero { place } | Misread::WrongUnit { place, .. }) => {
                prop_assert!(place.start <= place.end && place.end <= length, "{place:?}");
            }
            Err(_) => {}
        }
    }

    #[test]
    fn what_is_shown_reads_back(exponent in -3.0..30.0f64, digits in 1usize..=15, notation in notation()) {
        let value = 10f64.powf(exponent);
        let expected = Ok(Amount::point(rounded(value, digits)).unwrap());
        for text in [
            compact(value, digits, notation),
            scientific(value, digits, notation).to_string(),
            grouped(value, digits, notation),
        ] {
            prop_assert_eq!(read(&text, Unit::Bare, notation), expected.clone(), "{}", text);
        }
    }

    #[test]
    fn shares_read_back(share in 0.0001..1.0f64, digits in 1usize..=15, notation in notation()) {
        let text = percent(share, digits, notation);
        prop_assert_eq!(read(&text, Unit::Utilisation, notation).map(|a| a.median()), Ok(rounded(share, digits)), "{}", text);
    }

    #[test]
    fn a_suggestion_leads_to_a_number_or_to_another_question(text in numberish(), unit in unit(), notation in notation()) {
        let mut text = text;
        for _ in 0..8 {
            let Err(misread) = read(&text, unit, notation) else { return Ok(()) };
            let Some(corrected) = misread.corrected(&text) else { return Ok(()) };
            prop_assert!(corrected != text, "{text}");
            text = corrected;
        }
        prop_assert!(false, "no end of questions: {text}");
    }
}
