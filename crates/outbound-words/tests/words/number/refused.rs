//! What is asked about or refused, and what is said.

use outbound_words::number::Notation::{English, German};
use outbound_words::number::{Misread, Slip, read};
use training_compute::Unit;

use super::{misread, reads, reads_in_both, suggests};

#[test]
fn the_other_notation_is_asked_about() {
    suggests("1,5", Unit::Hours, English, "1.5", 1.5);
    suggests("1.5", Unit::Hours, German, "1,5", 1.5);
    suggests("1.234,5", Unit::Hours, English, "1,234.5", 1234.5);
    suggests("1,234.5", Unit::Hours, German, "1.234,5", 1234.5);
    let slip = misread("0.33", Unit::Utilisation, German);
    assert!(matches!(slip, Misread::DidYouMean { slip: Slip::OtherNotation, .. }));
    for text in ["1,23,456", "12.34.56", "1,2345,678", "0,123,456", "1.234.56"] {
        for notation in [English, German] {
            assert!(
                matches!(misread(text, Unit::Chips, notation), Misread::NotUnderstood { .. }),
                "{text}"
            );
        }
    }
}

#[test]
fn nobody_has_two_chips_and_a_bit() {
    suggests("2.048", Unit::Chips, English, "2,048", 2048.0);
    suggests("2,048", Unit::Chips, German, "2.048", 2048.0);
    reads("2.5", Unit::Chips, English, 2.5); // with nothing better to suggest
    let about = read("500 ×/÷ 3", Unit::Chips, English).map(|amount| amount.median());
    assert_eq!(about, Ok(500.0));
}

#[test]
fn a_factor_of_a_thousand_is_never_silent() {
    let Misread::TwoReadings { first, second, place } =
        misread("3.286e24", Unit::Operations, German)
    else {
        panic!("3.286e24 is from a paper or 3286e24")
    };
    assert_eq!((first.as_str(), second.as_str()), ("3,286", "3286"));
    assert_eq!((place.start, place.end), (0, 5));
    reads("3,286e24", Unit::Operations, German, 3.286e24);
    for (text, notation) in [
        ("3,286e24", English),
        ("3.286 × 10^24", German),
        ("1.069T", German),
        ("70 billion", German),
        ("15 Trillion", German),
    ] {
        let misread = misread(text, Unit::Operations, notation);
        let Misread::TwoReadings { place, first, second } = &misread else { panic!("{misread:?}") };
        let with = |reading: &str| {
            let chars: Vec<char> = text.chars().collect();
            let text: String = chars[..place.start]
                .iter()
                .copied()
                .chain(reading.chars())
                .chain(chars[place.end..].iter().copied())
                .collect();
            read(&text, Unit::Operations, notation).unwrap().median()
        };
        let ratio = with(second) / with(first);
        assert!((999.0..1e6 + 1.0).contains(&ratio), "{text}: {first} or {second}");
    }
    reads("2,048B", Unit::Parameters, English, 2048e9);
    reads("2.048 Mrd.", Unit::Parameters, German, 2048e9);
}

#[test]
fn a_lost_superscript_is_found() {
    for notation in [English, German] {
        for field in [Unit::Operations, Unit::OperationsPerSecond] {
            suggests("1018", field, notation, "10^18", 1e18);
        }
        suggests("1025 flops", Unit::Operations, notation, "10^25 flops", 1e25);
        suggests("1025", Unit::Operations, notation, "10^25", 1e25);
        suggests("1023", Unit::Operations, notation, "10^23", 1e23);
        suggests("1026 operations", Unit::Operations, notation, "10^26 operations", 1e26);
        suggests("10 25", Unit::Operations, notation, "10^25", 1e25);
        suggests("25", Unit::Operations, notation, "10^25", 1e25);
        suggests("2,5·1024", Unit::Operations, notation, "2,5·10^24", 2.5e24);
        suggests("2.5 x 10 24", Unit::Operations, notation, "2.5 x 10^24", 2.5e24);
        suggests("1.5 × 1013 tokens", Unit::Tokens, notation, "1.5 × 10^13 tokens", 1.5e13);
    }
    reads("1,025", Unit::Operations, English, 1025.0);
    reads_in_both("1025", Unit::Chips, 1025.0);
    reads_in_both("1024", Unit::Tokens, 1024.0);
    reads_in_both("2048 × 1024", Unit::Tokens, 2_097_152.0);
}

#[test]
fn a_rate_is_not_a_count() {
    let certain = |text| match misread(text, Unit::Operations, English) {
        Misread::RateNotCount { certain, .. } => certain,
        other => panic!("{text}: {other:?}"),
    };
    for text in [
        "5e15 FLOP/s",
        "5 PFLOP/s",
        "5 PFLOP / s",
        "5e15 FLOPs per second",
        "5 petaflop/s",
        "312 TFLOP/sec",
        "5e15 operations per second",
        "5e15 FLOPs pro Sekunde",
        "400 TOP/s",
    ] {
        assert!(certain(text), "{text}");
    }
    for text in ["5 PFLOPS", "5 PFLOPs", "400 TOPS", "5 petaflops", "10^25 FLOPS"] {
        assert!(!certain(text), "{text}");
    }
    reads_in_both("989 TFLOP/s", Unit::OperationsPerSecond, 989e12);
    reads_in_both("989 TFLOPS", Unit::OperationsPerSecond, 989e12);
    reads("989.4 TFLOPS", Unit::OperationsPerSecond, English, 989.4e12);
    reads_in_both("400 TOPS", Unit::OperationsPerSecond, 400e12);
    let count = misread("5 PFLOP", Unit::OperationsPerSecond, English);
    assert!(matches!(count, Misread::WrongUnit { found: Unit::Operations, .. }));
}

#[test]
fn units_of_another_field_are_refused() {
    for (text, field, found) in [
        ("15T tokens", Unit::Parameters, Unit::Tokens),
        ("70B parameters", Unit::Tokens, Unit::Parameters),
        ("2048 GPUs", Unit::Hours, Unit::Chips),
        ("54 days", Unit::Chips, Unit::Hours),
        ("33 %", Unit::Tokens, Unit::Utilisation),
        ("5 PFLOP/s", Unit::Tokens, Unit::OperationsPerSecond),
    ] {
        match misread(text, field, English) {
            Misread::WrongUnit { found: f, expected, place } => {
                assert_eq!((f, expected), (found, field), "{text}");
                assert_eq!(place.end, text.chars().count(), "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn what_is_no_number_says_why() {
    let place = |start, end| outbound_words::number::Place { start, end };
    assert_eq!(misread("", Unit::Tokens, English), Misread::Empty);
    assert_eq!(misread(" \u{a0}", Unit::Tokens, English), Misread::Empty);
    assert_eq!(misread("lots", Unit::Tokens, English), Misread::NotANumber { place: place(0, 4) });
    assert_eq!(
        misread("5 frogs", Unit::Tokens, English),
        Misread::NotUnderstood { place: place(2, 7) }
    );
    assert_eq!(
        misread("5e24 ?", Unit::Tokens, English),
        Misread::NotUnderstood { place: place(5, 6) }
    );
    assert_eq!(misread("NaN", Unit::Tokens, English), Misread::NotFinite { place: place(0, 3) });
    assert_eq!(misread("∞", Unit::Tokens, German), Misread::NotFinite { place: place(0, 1) });
    assert_eq!(
        misread("infinity", Unit::Tokens, English),
        Misread::NotFinite { place: place(0, 8) }
    );
    assert_eq!(misread("1e400", Unit::Tokens, English), Misread::TooLarge { place: place(0, 5) });
    assert_eq!(
        misread("1e99999999999", Unit::Tokens, English),
        Misread::TooLarge { place: place(0, 13) }
    );
    assert_eq!(misread("1e-400", Unit::Tokens, English), Misread::TooSmall { place: place(0, 6) });
    assert_eq!(misread("0", Unit::Tokens, English), Misread::Zero { place: place(0, 1) });
    assert_eq!(misread("0.0", Unit::Tokens, English), Misread::Zero { place: place(0, 3) });
    assert!(matches!(misread("-5", Unit::Tokens, English), Misread::Negative { .. }));
    assert!(matches!(misread("−1e25", Unit::Operations, English), Misread::Negative { .. }));
    assert_eq!(
        misread("150 %", Unit::Utilisation, English),
        Misread::AboveWhole { place: place(0, 5) }
    );
    assert!(matches!(misread("200", Unit::Utilisation, English), Misread::AboveWhole { .. }));
}
