//! Training compute: published cases, exactness, and the laws an estimate keeps.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

#[path = "compute/by_data.rs"]
mod by_data;
#[path = "compute/by_machines.rs"]
mod by_machines;
#[path = "compute/cases.rs"]
mod cases;
#[path = "compute/digits.rs"]
mod digits;
#[path = "compute/distribution.rs"]
mod distribution;
#[path = "compute/json.rs"]
mod json;
#[path = "compute/laws.rs"]
mod laws;
#[path = "compute/references.rs"]
mod references;
#[path = "compute/stages.rs"]
mod stages;

use training_compute::{
    Estimate, Measure, Method, ParametersAndData, Quantity, Structure, Training, Working, estimate,
};

fn parameters_and_data(parameters: f64, tokens: f64, structure: Structure) -> Method {
    Method::ParametersAndData(ParametersAndData {
        parameters: Some(point(parameters)),
        tokens: Some(point(tokens)),
        structure,
        ..ParametersAndData::default()
    })
}

#[track_caller]
fn operations(method: Method) -> Estimate {
    work(method).operations.expect("nothing is missing")
}

#[track_caller]
fn work(method: Method) -> Working {
    estimate(&Training::from(method)).unwrap()
}

#[track_caller]
fn point<U: Measure>(value: f64) -> Quantity<U> {
    Quantity::point(value).unwrap()
}

/// Equal to so many parts of the expected value.
#[track_caller]
fn near(value: f64, expected: f64, within: f64) {
    assert!((value / expected - 1.0).abs() < within, "{value:e} instead of {expected:e}");
}

#[test]
fn an_estimate_has_the_same_digits_everywhere() {
    digits::check();
}
