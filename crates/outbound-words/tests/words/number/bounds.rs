//! Bounds, as people know these facts: "at most 1e25", "<50 %".

use outbound_words::number::Notation::{English, German};
use outbound_words::number::{Misread, read};
use partly_known::End;
use training_compute::{Amount, Unit};

use super::{misread, suggests};

#[track_caller]
fn bounded(texts: &[&str], field: Unit, low: Option<End>, high: End) {
    let amount = Amount::bounded(low, high).unwrap();
    for text in texts {
        for notation in [English, German] {
            assert_eq!(read(text, field, notation), Ok(amount), "{text:?}");
        }
    }
}

#[track_caller]
fn floor(texts: &[&str], field: Unit, minimum: f64) {
    let amount = Amount::at_least(minimum, Amount::SOMEWHAT_MORE).unwrap();
    for text in texts {
        for notation in [English, German] {
            assert_eq!(read(text, field, notation), Ok(amount), "{text:?}");
        }
    }
}

#[test]
fn at_most_takes_the_number_in() {
    bounded(
        &[
            "≤1e25",
            "≤ 10^25",
            "<= 1e25",
            "⩽1e25",
            "at most 1e25",
            "At most 1e25",
            "up to 1e25",
            "no more than 1e25",
            "not more than 1e25",
            "not above 10²⁵",
            "max 1e25",
            "max. 1e25",
            "maximum 1e25",
            "a maximum of 1e25",
            "1e25 at most",
            "1e25 or less",
            "1e25 or below",
            "1e25 max.",
            "höchstens 1e25",
            "Höchstens 1e25 FLOP",
            "bis zu 1e25",
            "bis 1e25",
            "maximal 1e25",
            "nicht mehr als 1e25",
            "1e25 oder weniger",
            "1e25 höchstens",
        ],
        Unit::Operations,
        None,
        End::of(1e25),
    );
    bounded(&["at most 50 %", "≤50%", "50 % or less"], Unit::Utilisation, None, End::of(0.5));
    bounded(&["up to 2048 GPUs", "≤2048"], Unit::Chips, None, End::of(2048.0));
    bounded(&["at most 90 min", "≤ 5400 s", "bis zu 90 Minuten"], Unit::Hours, None, End::of(1.5));
}

#[test]
fn less_than_leaves_the_number_out() {
    bounded(
        &[
            "<1e25",
            "< 10^25",
            "＜1e25",
            "less than 1e25",
            "fewer than 1e25",
            "below 1e25",
            "under 1e25",
            "lower than 1e25",
            "unter 1e25",
            "weniger als 1e25",
            "kleiner als 1e25",
        ],
        Unit::Operations,
        None,
        End::beyond(1e25),
    );
    bounded(&["<50 %", "< 50 percent", "unter 50 %"], Unit::Utilisation, None, End::beyond(0.5));
    bounded(&["less than 20T", "<20T tokens"], Unit::Tokens, None, End::beyond(20e12));
}

#[test]
fn two_bounds_are_no_range_of_which_anything_is_likely() {
    bounded(
        &[
            ">1e23 and <1e25",
            "> 1e23, < 1e25",
            "<1e25 and >1e23",
            "more than 1e23 but less than 1e25",
            "mehr als 1e23 und weniger als 1e25",
            "über 1e23, aber unter 1e25",
            "> 1e23; < 1e25",
        ],
        Unit::Operations,
        Some(End::beyond(1e23)),
        End::beyond(1e25),
    );
    bounded(
        &["at least 1e23 and at most 1e25", "mindestens 1e23, höchstens 1e25", "≥1e23 ≤1e25"],
        Unit::Operations,
        Some(End::of(1e23)),
        End::of(1e25),
    );
    bounded(&["≥ 50, ≤ 70B"], Unit::Parameters, Some(End::of(50e9)), End::of(70e9));
    assert!(matches!(
        misread(">1e25 and <1e23", Unit::Operations, English),
        Misread::Reversed { .. }
    ));
    assert!(matches!(
        misread("<1e25 and <1e26", Unit::Operations, English),
        Misread::NotUnderstood { .. }
    ));
    assert!(matches!(
        misread("<1e25 or more", Unit::Operations, English),
        Misread::NotUnderstood { .. }
    ));
}

#[test]
fn floors_in_more_words() {
    floor(
        &[
            "1e25 or more",
            "1e25 oder mehr",
            "1e25+",
            "1e25 plus",
            "1e25 and above",
            "1e25 und mehr",
            "no less than 1e25",
            "above 1e25",
            "greater than 1e25",
            "größer als 1e25",
            "ab 1e25",
            "Über 1e25",
            "minimum 1e25",
        ],
        Unit::Operations,
        1e25,
    );
    // Of a share there is no more than the whole.
    let nearly = read(">95 %", Unit::Utilisation, English).map(|share| share.high());
    assert!(nearly.is_ok_and(|high| high <= 1.0 + 1e-12));
}

#[test]
fn a_bound_is_asked_about_as_any_number_is() {
    let suggested = |text, corrected: &str| {
        let misread = misread(text, Unit::Operations, English);
        assert_eq!(misread.corrected(text).as_deref(), Some(corrected), "{misread:?}");
    };
    suggested("<1025", "<10^25");
    suggested("at most 25", "at most 10^25");
    suggests("50", Unit::Utilisation, English, "50 %", 0.5);
    assert_eq!(
        misread("<50", Unit::Utilisation, English).corrected("<50").as_deref(),
        Some("<50 %")
    );
    assert!(matches!(misread("<150 %", Unit::Utilisation, English), Misread::AboveWhole { .. }));
    assert!(matches!(misread("<0", Unit::Operations, English), Misread::Zero { .. }));
    assert!(matches!(misread("<-5", Unit::Operations, English), Misread::Negative { .. }));
    assert!(matches!(misread("<", Unit::Operations, English), Misread::NotANumber { .. }));
}

#[test]
fn where_one_number_is_needed_a_bound_is_refused() {
    use outbound_words::number::one;
    for text in ["<1e25", "1e24–1e25", "1e25 ×/÷ 3", "1e25 ± 5 %", "1e25+"] {
        let refused = one(text, Unit::Operations, English);
        assert!(matches!(refused, Err(Misread::OneNumber { .. })), "{text}: {refused:?}");
    }
    assert_eq!(one("1e25", Unit::Operations, English), Ok(1e25));
}
