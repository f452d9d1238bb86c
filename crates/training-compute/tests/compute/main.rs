//! Training compute: published cases, exactness, and the laws an estimate keeps.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

mod by_data;
mod by_machines;
mod cases;
mod catalogue;
mod digits;
mod distribution;
mod json;
mod laws;
mod references;
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
