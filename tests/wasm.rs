//! The core run as WebAssembly, where a page runs it: the same digits as natively.
#![cfg(target_family = "wasm")]
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

#[path = "../crates/training-compute/tests/compute/digits.rs"]
mod digits;

#[path = "../crates/outbound-deal/tests/deal/readings.rs"]
mod readings;

use outbound_words::number::{Notation, exponential, read};
use training_compute::{
    Amount, Method, ParametersAndData, Quantity, Structure, Training, Unit, estimate,
};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_published_case_comes_out_to_the_last_digit() {
    let method = ParametersAndData {
        parameters: Some(Quantity::about(500e9, 10.0).unwrap()),
        tokens: Some(Quantity::point(8.35e12).unwrap()),
        structure: Structure::Dense,
        ..ParametersAndData::default()
    };
    let working = estimate(&Training::from(Method::ParametersAndData(method))).unwrap();
    let operations = working.operations.unwrap();
    assert_eq!(operations.median(), 2.505e25);
    assert!((0.70..0.80).contains(&operations.chance_above(1e25)));
}

#[wasm_bindgen_test]
fn everything_there_is_to_compute_with_gives_the_same_digits() {
    digits::check();
}

#[wasm_bindgen_test]
fn a_number_is_what_json_says_and_nothing_else() {
    readings::check();
}

#[wasm_bindgen_test]
fn every_number_is_read_as_what_was_written() {
    let mut bits = 1_u64;
    for _ in 0..10_000 {
        // Knuth's multiplier: every exponent and no pattern in the digits.
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let value = f64::from_bits(bits >> 1);
        if value.is_finite() {
            let written = exponential(value);
            assert_eq!(written.parse(), Ok(value));
            let read = strict_json::read::<f64>(written.as_bytes()).ok();
            assert_eq!(read, Some(value));
        }
    }
    assert!(
        ["1e400", "0x10"].iter().all(|text| strict_json::read::<f64>(text.as_bytes()).is_err())
    );
}

#[wasm_bindgen_test]
fn the_lines_of_the_rule_are_read_exactly() {
    for (text, value) in [("10^23", 1e23), ("1e24", 1e24), ("10²⁵", 1e25)] {
        let amount = Amount::point(value).unwrap();
        assert_eq!(read(text, Unit::Operations, Notation::English), Ok(amount));
    }
    let amount = Amount::point(1.5e24).unwrap();
    assert_eq!(read("1,5·10^24", Unit::Operations, Notation::German), Ok(amount));
}
