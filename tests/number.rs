//! Numbers as people write them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_check::compute::{Amount, Unit};
use outbound_check::number::Notation::{English, German};
use outbound_check::number::{
    Misread, Notation, Slip, compact, grouped, percent, read, rounded, scientific,
};
use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::{Just, Strategy};

#[track_caller]
fn reads(text: &str, field: Unit, notation: Notation, value: f64) {
    assert_eq!(read(text, field, notation), Ok(Amount::point(value).unwrap()), "{text:?}");
}

#[track_caller]
fn reads_in_both(text: &str, field: Unit, value: f64) {
    reads(text, field, English, value);
    reads(text, field, German, value);
}

#[track_caller]
fn range(text: &str, field: Unit, notation: Notation, low: f64, high: f64) {
    assert_eq!(read(text, field, notation), Ok(Amount::range(low, high).unwrap()), "{text:?}");
}

#[track_caller]
fn about(text: &str, field: Unit, middle: f64, factor: f64) {
    for notation in [English, German] {
        let amount = Amount::about(middle, factor).unwrap();
        assert_eq!(read(text, field, notation), Ok(amount), "{text:?}");
    }
}

#[track_caller]
fn misread(text: &str, field: Unit, notation: Notation) -> Misread {
    read(text, field, notation).expect_err(text)
}

/// The text is asked about, and the text asked for is read as `value`.
#[track_caller]
fn suggests(text: &str, field: Unit, notation: Notation, corrected: &str, value: f64) {
    let misread = misread(text, field, notation);
    assert_eq!(misread.corrected(text).as_deref(), Some(corrected), "{misread:?}");
    reads(corrected, field, notation, value);
}

#[test]
fn powers_of_ten() {
    for text in [
        "10^25",
        "1e25",
        "1E25",
        "1e+25",
        "10²⁵",
        "10 ^ 25",
        "10**25",
        "10^{25}",
        "10^(25)",
        "1 × 10^25",
        "1x10^25",
        "1*10^25",
        "1·10^25",
        "1 · 10²⁵",
        " 10^25 ",
        "1e25 FLOP",
        "10^25 FLOPs",
        "10²⁵ flop",
        "10^25 operations",
        "10^25 floating point operations",
        "10 YFLOP",
        "10^25 Rechenoperationen",
    ] {
        reads_in_both(text, Unit::Operations, 1e25);
    }
    reads_in_both("2.5×10^24", Unit::Operations, 2.5e24);
    reads_in_both("2.5 x 10^24", Unit::Operations, 2.5e24);
    reads_in_both("2.5*10^24", Unit::Operations, 2.5e24);
    reads_in_both("2,5·10^24", Unit::Operations, 2.5e24);
    reads_in_both("1,5e24", Unit::Operations, 1.5e24);
    reads_in_both("3.2856e24", Unit::Operations, 3.2856e24);
}

#[test]
fn letters_and_words() {
    reads_in_both("70B", Unit::Parameters, 70e9);
    reads_in_both("70b", Unit::Parameters, 70e9);
    reads_in_both("15T", Unit::Tokens, 15e12);
    reads_in_both("14.8T", Unit::Tokens, 14.8e12);
    reads_in_both("14,8T", Unit::Tokens, 14.8e12);
    reads_in_both("3.5M", Unit::Parameters, 3.5e6);
    reads_in_both("200k", Unit::Tokens, 200e3);
    reads_in_both("15T tokens", Unit::Tokens, 15e12);
    reads_in_both("70B params", Unit::Parameters, 70e9);
    reads_in_both("2 Mio.", Unit::Chips, 2e6);
    reads_in_both("1,2 Mrd.", Unit::Parameters, 1.2e9);
    reads_in_both("3 Bio.", Unit::Tokens, 3e12);
    reads_in_both("3 Bio. Tokens", Unit::Tokens, 3e12);
    reads_in_both("70 Milliarden", Unit::Parameters, 70e9);
    reads_in_both("2 Billionen", Unit::Tokens, 2e12);
    reads("70 billion", Unit::Parameters, English, 70e9);
    reads("15 trillion", Unit::Tokens, English, 15e12);
    reads("15 trillion tokens", Unit::Tokens, English, 15e12);
    reads_in_both("~70B", Unit::Parameters, 70e9);
    reads_in_both("etwa 70 Mrd.", Unit::Parameters, 70e9);
}

#[test]
fn groups_and_fractions_follow_the_notation() {
    reads("2,048", Unit::Chips, English, 2048.0);
    reads("2.048", Unit::Hours, English, 2.048);
    // Nobody has two chips and a bit.
    assert_eq!(
        read("2.048", Unit::Chips, English).unwrap_err().corrected("2.048").as_deref(),
        Some("2,048")
    );
    assert_eq!(
        read("2,048", Unit::Chips, German).unwrap_err().corrected("2,048").as_deref(),
        Some("2.048")
    );
    reads("2.048", Unit::Chips, German, 2048.0);
    reads("2,048", Unit::Hours, German, 2.048);
    reads("1,234,567.5", Unit::Chips, English, 1_234_567.5);
    reads("1.234.567,5", Unit::Chips, German, 1_234_567.5);
    for space in [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’', '_'] {
        reads_in_both(&format!("1{space}234{space}567"), Unit::Chips, 1_234_567.0);
    }
    reads(".5", Unit::Utilisation, English, 0.5);
    reads("0,33", Unit::Utilisation, German, 0.33);
}

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
fn a_suggestion_of_whole_chips_is_one() {
    // "2,5" would only be asked about in turn.
    reads("2.5", Unit::Chips, English, 2.5);
    let about = read("500 ×/÷ 3", Unit::Chips, English).map(|amount| amount.median());
    assert_eq!(about, Ok(500.0), "the ends of a factor are no counts");
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
fn units_become_the_fields_own() {
    for text in [
        "770 PFLOP/s-days",
        "770 petaflop/s-days",
        "770 PF-days",
        "770 PFLOPS-days",
        "770 pflop/s-day",
        "770 PFLOP/s-Tage",
    ] {
        reads_in_both(text, Unit::Operations, 770e15 * 86_400.0);
    }
    reads("43,500 PF-days", Unit::Operations, English, 43_500e15 * 86_400.0);
    reads_in_both("5 EFLOP", Unit::Operations, 5e18);
    reads_in_both("300 ZFLOP", Unit::Operations, 300e21);
    reads_in_both("3 YFLOP", Unit::Operations, 3e24);
    reads_in_both("54 days", Unit::Hours, 54.0 * 24.0);
    reads_in_both("3 Monate", Unit::Hours, 3.0 * 730.5);
    reads_in_both("2 weeks", Unit::Hours, 336.0);
    reads_in_both("33 %", Unit::Utilisation, 0.33);
    reads_in_both("33%", Unit::Utilisation, 0.33);
    reads("38.5 percent", Unit::Utilisation, English, 0.385);
    reads("0.33", Unit::Utilisation, English, 0.33);
    suggests("33", Unit::Utilisation, English, "33 %", 0.33);
    suggests("33,5", Unit::Utilisation, German, "33,5 %", 0.335);
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
fn products_multiply() {
    reads("270,000 × 3.2M", Unit::Tokens, English, 8.64e11);
    reads("270.000 × 3,2 Mio.", Unit::Tokens, German, 8.64e11);
    reads("106B x 4.25", Unit::Tokens, English, 450.5e9);
}

#[test]
fn ranges() {
    for text in [
        "50B–5T",
        "50B-5T",
        "50B — 5T",
        "50B to 5T",
        "50B bis 5T",
        "50B..5T",
        "between 50B and 5T",
        "zwischen 50B und 5T",
    ] {
        range(text, Unit::Parameters, English, 50e9, 5e12);
        range(text, Unit::Parameters, German, 50e9, 5e12);
    }
    range("1e23-1e25", Unit::Operations, English, 1e23, 1e25);
    range("10^23–10^25", Unit::Operations, German, 1e23, 1e25);
    range("50–70B", Unit::Parameters, English, 50e9, 70e9);
    range("8 bis 10 Bio. Tokens", Unit::Tokens, German, 8e12, 10e12);
    range("30–45 %", Unit::Utilisation, English, 0.30, 0.45);
    range("2 to 3 months", Unit::Hours, English, 1461.0, 2191.5);
    range("1–2×10^24", Unit::Operations, English, 1e24, 2e24);
    range("20–30e24", Unit::Operations, English, 20e24, 30e24);
    assert!(matches!(misread("5T–50B", Unit::Tokens, English), Misread::Reversed { .. }));
    assert!(matches!(misread("5T–5T", Unit::Tokens, English), Misread::Reversed { .. }));
    assert!(matches!(misread("50B–", Unit::Tokens, English), Misread::NotANumber { .. }));
    let text = "1023–10^25";
    let corrected = misread(text, Unit::Operations, English).corrected(text).unwrap();
    range(&corrected, Unit::Operations, English, 1e23, 1e25);
}

#[test]
fn within_a_factor() {
    for text in [
        "500B ×/÷ 10",
        "500B x/10",
        "500B x/÷ 10",
        "500B */÷ 10",
        "500B ± factor 10",
        "500B ± Faktor 10",
        "500B Faktor 10",
        "500B factor 10",
        "500B within a factor of 10",
        "500B factor of 10",
        "500B bis auf einen Faktor 10",
        "500B innerhalb eines Faktors 10",
    ] {
        about(text, Unit::Parameters, 500e9, 10.0);
    }
    let (low, high) = match read("500B ×/÷ 10", Unit::Parameters, English) {
        Ok(amount) => (amount.low(), amount.high()),
        Err(misread) => panic!("{misread:?}"),
    };
    assert_eq!((low, high), (50e9, 5e12));
    assert!(matches!(
        misread("500B x/1", Unit::Parameters, English),
        Misread::FactorTooSmall { .. }
    ));
    assert!(matches!(misread("50% ×/÷ 3", Unit::Utilisation, English), Misread::AboveWhole { .. }));
}

#[test]
fn what_is_no_number_says_why() {
    let place = |start, end| outbound_check::number::Place { start, end };
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
    fn nothing_panics_and_every_place_is_in_the_text(
        text in prop_oneof![any::<String>(), numberish()], unit in unit(), notation in notation(),
    ) {
        let length = text.chars().count();
        match read(&text, unit, notation) {
            Ok(amount) => prop_assert!(0.0 < amount.low() && amount.low() <= amount.high() && amount.high().is_finite()),
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
