//! Numbers as people write them.

mod bounds;
mod forms;
mod laws;
mod readings;
mod refused;

use outbound_words::number::Notation::{English, German};
use outbound_words::number::{Misread, Notation, read};
use training_compute::{Amount, Unit};

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
