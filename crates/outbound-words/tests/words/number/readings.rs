//! What is understood.

use outbound_words::number::Notation::{English, German};
use outbound_words::number::{Misread, quantity, read};
use training_compute::{Amount, Operations, Unit};

use super::{about, misread, range, reads, reads_in_both, suggests};

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
fn minima() {
    for text in [
        ">20T",
        "≥ 20T",
        ">= 20T",
        "more than 20T",
        "over 20T tokens",
        "at least 20T",
        "20T+",
        "mehr als 20T",
        "über 20T",
        "mindestens 20T",
    ] {
        for notation in [English, German] {
            let amount = Amount::at_least(20e12, Amount::SOMEWHAT_MORE).unwrap();
            assert_eq!(read(text, Unit::Tokens, notation), Ok(amount), "{text:?}");
        }
    }
    assert!(matches!(misread(">20T–30T", Unit::Tokens, English), Misread::NotUnderstood { .. }));
}

#[test]
fn money_energy_and_chip_time() {
    reads("$5.576M", Unit::Dollars, English, 5.576e6);
    reads("US$5.576M", Unit::Dollars, English, 5.576e6);
    reads("5.576M USD", Unit::Dollars, English, 5.576e6);
    reads("5,576 Mio. $", Unit::Dollars, German, 5.576e6);
    reads("78 million dollars", Unit::Dollars, English, 78e6);
    for text in [
        "$2/h",
        "2 $/h",
        "2 USD per hour",
        "$2/GPU-hour",
        "2 $ / GPU-h",
        "48 $/day",
        "2 USD pro Stunde",
    ] {
        reads_in_both(text, Unit::DollarsPerChipHour, 2.0);
    }
    reads("21.6 GWh", Unit::KilowattHours, English, 21.6e6);
    reads_in_both("433 MWh", Unit::KilowattHours, 433e3);
    reads_in_both("5 kWh", Unit::KilowattHours, 5.0);
    reads_in_both("700 W", Unit::Watts, 700.0);
    reads_in_both("1 kW", Unit::Watts, 1000.0);
    reads("2.664M GPU-hours", Unit::ChipHours, English, 2.664e6);
    reads("2.664M GPU hours", Unit::ChipHours, English, 2.664e6);
    reads_in_both("1000 TPU-Tage", Unit::ChipHours, 24e3);
    reads_in_both("29 %", Unit::Ratio, 0.29);
    reads_in_both("10 times", Unit::Ratio, 10.0);
    reads_in_both("4 epochs", Unit::Epochs, 4.0);
    reads_in_both("5 Mio. Bilder", Unit::Examples, 5e6);
    let wrong = |text, field| match misread(text, field, English) {
        Misread::WrongUnit { found, .. } => found,
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(wrong("$5M", Unit::Parameters), Unit::Dollars);
    assert_eq!(wrong("$5M", Unit::DollarsPerChipHour), Unit::Dollars);
    assert_eq!(wrong("2.664M GPU-hours", Unit::Hours), Unit::ChipHours);
    assert_eq!(wrong("10 MW", Unit::KilowattHours), Unit::Watts);
}

#[test]
fn two_dates_are_a_time() {
    for text in [
        "2024-03-01 – 2024-05-15",
        "2024-03-01 to 2024-05-15",
        "1.3.2024–15.5.2024",
        "1. 3. 2024 bis 15. 5. 2024",
        "01.03.2024 - 15.05.2024",
    ] {
        reads_in_both(text, Unit::Hours, 76.0 * 24.0);
    }
    reads_in_both("2023-12-31 – 2024-03-01", Unit::Hours, 62.0 * 24.0);
    range("1.234.567 – 2.000.000 h", Unit::Hours, German, 1_234_567.0, 2e6);
    reads_in_both("2024-02-29 – 2024-02-29", Unit::Hours, 24.0);
    let place = outbound_words::number::Place { start: 0, end: 10 };
    let misread = |text| misread(text, Unit::Hours, English);
    assert_eq!(misread("2023-02-29 – 2024-03-01"), Misread::NoSuchDate { place });
    assert_eq!(misread("0026-02-01 – 0026-03-01"), Misread::NoSuchDate { place });
    assert!(matches!(misread("2024-05-15 – 2024-03-01"), Misread::Reversed { .. }));
    assert!(matches!(misread("2024-05-15 – 2024-05-16 x"), Misread::NotUnderstood { .. }));
    assert!(matches!(misread("3/1/2024 – 5/15/2024"), Misread::NotUnderstood { .. }));
}

#[test]
fn petaflop_days_come_to_what_was_published() {
    let operations = |text| quantity::<Operations>(text, English).unwrap().amount().median();
    let near = |found: f64, published: f64| (found / published - 1.0).abs() < 1e-3;
    assert!(near(operations("770 PFLOP/s-days"), 6.653e22));
    assert!(near(operations("43,500 PF-days"), 3.758e24)); // Falcon-180B, arXiv:2311.16867
}
