//! Our conversions between decimal and binary numbers against the standard library's.

use outbound_check::decimal::{nearest, significant};
use proptest::prelude::*;

fn std_nearest(digits: &str, power: i32) -> Option<f64> {
    format!("{digits}e{power}").parse().ok()
}

fn std_significant(value: f64, digits: usize) -> (String, i32) {
    let shown = format!("{value:.*e}", digits - 1);
    let (mantissa, exponent) = shown.split_once('e').unwrap_or_default();
    let digits = mantissa.replace('.', "");
    (digits.trim_end_matches('0').to_owned(), exponent.parse().unwrap_or_default())
}

#[test]
fn the_ends_of_the_scale_and_ties_are_read_to_the_nearest() {
    let many = "9".repeat(1000);
    for (digits, power) in [
        ("0", 0),
        ("0.000", 99),
        ("1", i32::MAX),
        ("1", i32::MIN),
        ("1.7976931348623157", 308),
        ("1.7976931348623158", 308),
        ("1.7976931348623159", 308),
        ("4.9", -324),
        ("2.4703282292062327", -324),
        ("2.4703282292062328", -324),
        ("2.2250738585072011", -308),
        ("9007199254740993", 0),
        ("9007199254740993.00000000000000000000000000000000001", 0),
        ("9007199254740991.5", 0),
        ("00012.50", 1),
        (&many, -990),
        (&many, -1320),
    ] {
        assert_eq!(nearest(digits, power), std_nearest(digits, power), "{digits}e{power}");
    }
    assert_eq!(nearest(".5", 0), Some(0.5));
    for none in ["", ".", "-1", "1e5", "1,5", "1.2.3"] {
        assert_eq!(nearest(none, 0), None, "{none}");
    }
}

#[test]
fn ties_are_shown_to_the_even_digit() {
    for value in [0.5, 1.5, 2.5, 0.25, 0.75, 1.25e15, 9.5, 99.5, 999_999.5, 1e23, 5e-324, f64::MAX]
    {
        for digits in 1..=17 {
            assert_eq!(significant(value, digits), std_significant(value, digits), "{value:e}");
        }
    }
}

proptest! {
    #[test]
    fn reading_agrees(digits in "[0-9]{1,40}(\\.[0-9]{1,40})?", power in -400..400_i32) {
        prop_assert_eq!(nearest(&digits, power), std_nearest(&digits, power));
    }

    #[test]
    fn what_lies_between_two_numbers_is_read_to_the_even_one(bits in 0..f64::MAX.to_bits()) {
        let value = f64::from_bits(bits);
        let shown = format!("{value:e}");
        let (digits, power) = shown.split_once('e').unwrap_or_default();
        prop_assert_eq!(nearest(digits, power.parse().unwrap_or_default()), Some(value));
    }

    #[test]
    fn showing_agrees(bits in 1..=f64::MAX.to_bits(), digits in 1..=17_usize) {
        let value = f64::from_bits(bits);
        prop_assert_eq!(significant(value, digits), std_significant(value, digits));
    }
}
