//! Forms in which people write numbers, and which were refused or taken for something else.

use outbound_words::number::Notation::{self, English, German};
use outbound_words::number::{Misread, read};
use training_compute::Unit;

use super::{misread, range, reads, reads_in_both};

#[test]
fn and_joins_a_range_only_after_between() {
    for notation in [English, German] {
        range("between 5e24 and 7e24", Unit::Operations, notation, 5e24, 7e24);
        range("zwischen 5e24 und 7e24", Unit::Operations, notation, 5e24, 7e24);
        range("from 5e24 to 7e24", Unit::Operations, notation, 5e24, 7e24);
    }
    range("$2m to $3m", Unit::Dollars, English, 2e6, 3e6);
    let asked = |text, notation, readings: [&str; 2]| {
        let Misread::TwoReadings { place, first, second } =
            misread(text, Unit::Operations, notation)
        else {
            panic!("{text} may be a range or a sum")
        };
        assert_eq!((place.start, place.end), (0, text.chars().count()));
        assert_eq!([first.as_str(), second.as_str()], readings);
        let both =
            [first, second].map(|reading| read(&reading, Unit::Operations, notation).unwrap());
        assert_eq!((both[0].low(), both[0].high(), both[1].median()), (5e24, 7e24, 1.2e25));
    };
    asked("5e24 and 7e24", English, ["5 × 10^24 to 7 × 10^24", "1.2 × 10^25"]);
    asked("5e24 und 7e24", German, ["5 × 10^24 bis 7 × 10^24", "1,2 × 10^25"]);
    asked("7e24 and 5e24", English, ["5 × 10^24 to 7 × 10^24", "1.2 × 10^25"]);
    asked("5e24 & 7e24", English, ["5 × 10^24 to 7 × 10^24", "1.2 × 10^25"]);
    assert!(matches!(
        misread("between 5e24", Unit::Operations, English),
        Misread::NotANumber { .. }
    ));
}

#[test]
fn around_a_number() {
    for text in [
        "5e24 ± 20%",
        "5e24 ± 20 %",
        "5e24±20%",
        "5e24 +/- 20 %",
        "5e24 +- 20%",
        "5e24 ± 20 percent",
        "5e24 plus/minus 20 %",
        "5e24 plus or minus 20%",
    ] {
        range(text, Unit::Operations, English, 4e24, 6e24);
        range(text, Unit::Operations, German, 4e24, 6e24);
    }
    range("5e24 ± 1e23", Unit::Operations, English, 4.9e24, 5.1e24);
    range("50 ± 5B", Unit::Parameters, English, 45e9, 55e9);
    range("50B ± 5B parameters", Unit::Parameters, English, 45e9, 55e9);
    range("54 ± 2 days", Unit::Hours, English, 52.0 * 24.0, 56.0 * 24.0);
    range("33 % ± 5 %", Unit::Utilisation, English, 0.28, 0.38);
    range("50 Mrd. ± 10 Prozent", Unit::Parameters, German, 45e9, 55e9);
    for text in ["5e24 ± 100%", "5e24 ± 6e24"] {
        assert!(
            matches!(misread(text, Unit::Operations, English), Misread::ReachesZero { .. }),
            "{text}"
        );
    }
    assert!(matches!(misread("5e24 ± 0 %", Unit::Operations, English), Misread::Zero { .. }));
}

#[test]
fn signs_at_the_end_are_those_of_the_sentence_it_was_copied_from() {
    for text in ["1e25,", "1e25;", "1e25.", "1e25 ,", "10^25 FLOP;", "1e25 FLOP,"] {
        reads_in_both(text, Unit::Operations, 1e25);
    }
    reads_in_both("2048,", Unit::Chips, 2048.0);
    range("50B–70B;", Unit::Parameters, English, 50e9, 70e9);
    assert!(matches!(misread("5, 7", Unit::Chips, English), Misread::NotUnderstood { .. }));
}

#[test]
fn a_power_may_stand_apart() {
    for text in ["1 e25", "1 E25", "1 e 25", "1e 25", "1 e+25"] {
        reads_in_both(text, Unit::Operations, 1e25);
    }
}

#[test]
fn signs_that_look_like_those_of_numbers() {
    for text in [
        "∼5e24",
        "～5e24",
        "˜5e24",
        "〜5e24",
        "≃5e24",
        "５e２４",
        "５Ｅ２４",
        "5×１０^２４",
        "5е24",
        "𝟓e𝟐𝟒",
        "٥e٢٤",
    ] {
        reads_in_both(text, Unit::Operations, 5e24);
    }
    for text in ["１０^２５", "1e２５", "１０＾２５", "１ｅ２５", "1 х 10^25"] {
        reads_in_both(text, Unit::Operations, 1e25);
    }
    range("５Ｔ～７Ｔ", Unit::Tokens, English, 5e12, 7e12);
    reads("１，２３４", Unit::Chips, English, 1234.0);
    reads_in_both("３３％", Unit::Utilisation, 0.33);
}

#[test]
fn marks_that_are_not_seen_are_passed_over() {
    let marks = [
        '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
        '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200b}', '\u{200c}', '\u{200d}',
        '\u{2060}', '\u{feff}', '\u{ad}', '\u{61c}',
    ];
    for mark in marks {
        for text in [
            format!("{mark}1e25{mark}"),
            format!("1{mark}e{mark}25"),
            format!("10{mark}^25"),
            format!("1{mark}{mark}0^2{mark}5 FLOP{mark}"),
        ] {
            reads_in_both(&text, Unit::Operations, 1e25);
        }
        assert_eq!(misread(&format!("{mark} {mark}"), Unit::Operations, English), Misread::Empty);
        // The place is one of the text as it was typed.
        let text = format!("{mark}5e24{mark} frogs{mark}");
        let Misread::NotUnderstood { place } = misread(&text, Unit::Operations, English) else {
            panic!("{text}")
        };
        let part: String = text.chars().skip(place.start).take(place.end - place.start).collect();
        assert_eq!(part, "frogs");
        let text = format!("{mark}1025{mark} flops");
        let corrected = misread(&text, Unit::Operations, English).corrected(&text).unwrap();
        reads(&corrected, Unit::Operations, English, 1e25);
    }
}

#[test]
fn the_unit_of_the_field_in_other_forms() {
    for text in [
        "50 %",
        "50 percent",
        "50 per cent",
        "50 pct",
        "50 Prozent",
        "50 v. H.",
        "50 v.H.",
        "50 vH",
    ] {
        reads_in_both(text, Unit::Utilisation, 0.5);
        reads_in_both(text, Unit::Ratio, 0.5);
    }
    for (text, hours) in [
        ("90 min", 1.5),
        ("90 minutes", 1.5),
        ("90 Minuten", 1.5),
        ("3600 s", 1.0),
        ("3600 sec", 1.0),
        ("3600 seconds", 1.0),
        ("3600 Sekunden", 1.0),
        ("2 days", 48.0),
        ("2 d", 48.0),
        ("2 Tage", 48.0),
    ] {
        reads_in_both(text, Unit::Hours, hours);
    }
    for text in
        ["USD 50,000", "US$ 50,000", "US$50,000", "US-$ 50,000", "usd 50,000", "50,000 US dollars"]
    {
        reads(text, Unit::Dollars, English, 50_000.0);
    }
    for text in ["US$ 2m", "$2m", "2 Mio. USD", "USD 2m"] {
        reads_in_both(text, Unit::Dollars, 2e6);
    }
}

/// Both readings of a text that is asked about, put in its place and read.
#[track_caller]
fn asked(text: &str, field: Unit, notation: Notation, small: f64, large: f64) {
    let Misread::TwoReadings { place, first, second } = misread(text, field, notation) else {
        panic!("{text}: two readings, {:?}", read(text, field, notation))
    };
    let chars: Vec<char> = text.chars().collect();
    let with = |reading: &str| {
        let parts =
            [&chars[..place.start], &reading.chars().collect::<Vec<_>>(), &chars[place.end..]];
        let text: String = parts.concat().into_iter().collect();
        read(&text, field, notation)
            .unwrap_or_else(|misread| panic!("{text}: {misread:?}"))
            .median()
    };
    let near = |read: f64, meant: f64| (read / meant - 1.0).abs() < 1e-12;
    assert!(near(with(&first), small), "{text}: {first}");
    assert!(near(with(&second), large), "{text}: {second}");
}

#[test]
fn the_other_notation_is_asked_about_in_both_directions() {
    let days = 1e15 * 86_400.0;
    asked("14,800B", Unit::Parameters, German, 14.8e9, 14_800e9);
    asked("1,800B", Unit::Parameters, German, 1.8e9, 1_800e9);
    asked("1,812B", Unit::Parameters, German, 1.812e9, 1_812e9);
    asked("9,938 PFLOP/s-days", Unit::Operations, German, 9.938 * days, 9_938.0 * days);
    asked("9.938 PFLOP/s-days", Unit::Operations, German, 9.938 * days, 9_938.0 * days);
    asked("5,000e21", Unit::Operations, German, 5e21, 5e24);
    asked("2,500e24", Unit::Operations, German, 2.5e24, 2.5e27);
    asked("2,500e24", Unit::Operations, English, 2.5e24, 2.5e27);
    asked("1,979 TFLOP/s", Unit::OperationsPerSecond, German, 1.979e12, 1_979e12);
    asked("2,048 h", Unit::Hours, German, 2.048, 2048.0);
    asked("2,500 days", Unit::Hours, German, 60.0, 60_000.0);
    asked("50,000", Unit::Dollars, German, 50.0, 50_000.0);
    asked("1,800 million", Unit::Parameters, German, 1.8e6, 1_800e6);
    asked("14.800B", Unit::Parameters, English, 14.8e9, 14_800e9);
    asked("15.000 Mrd", Unit::Tokens, English, 15e9, 15_000e9);
    asked("15.000 Mrd.", Unit::Tokens, English, 15e9, 15_000e9);
    asked("1,812 Mrd.", Unit::Tokens, English, 1.812e9, 1_812e9);
    asked("5.000e21", Unit::Operations, English, 5e21, 5e24);
    asked("50.000", Unit::Dollars, English, 50.0, 50_000.0);
    asked("$1.234", Unit::Dollars, English, 1.234, 1_234.0);
}

#[test]
fn what_the_notation_in_use_writes_is_not_asked_about() {
    reads("3.286e24", Unit::Operations, English, 3.286e24);
    reads("3,286e24", Unit::Operations, German, 3.286e24);
    reads("6.738B", Unit::Parameters, English, 6.738e9);
    reads("6,738 Mrd.", Unit::Parameters, German, 6.738e9);
    reads("1,812B", Unit::Parameters, English, 1_812e9);
    reads("15.000 Mrd.", Unit::Tokens, German, 15e12);
    reads("9,938 PFLOP/s-days", Unit::Operations, English, 9_938e15 * 86_400.0);
    reads("1.979 PFLOP/s", Unit::OperationsPerSecond, English, 1.979e15);
    reads("33,333 %", Unit::Utilisation, German, 0.33333);
    reads("2.048", Unit::Chips, German, 2048.0);
    reads("50.000", Unit::Dollars, German, 50_000.0);
}
