//! A number, or the two ends between which it lies.

use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// A number that may be known exactly, or to lie between two ends: written as one, or as both in a list.
///
/// ```
/// use strict_json::{OneOrTwo, read, written};
/// assert_eq!(read::<OneOrTwo>(b"[120, 130]")?, OneOrTwo([120.0, 130.0]));
/// assert_eq!(read::<OneOrTwo>(b"128")?, OneOrTwo([128.0, 128.0]));
/// assert_eq!(written(&OneOrTwo([128.5, 128.5])).to_string(), "128.5");
/// # Ok::<(), strict_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OneOrTwo(pub [f64; 2]);

impl Serialize for OneOrTwo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self([low, high]) = self;
        if low == high { low.serialize(to) } else { self.0.serialize(to) }
    }
}

struct Numbers;

impl<'de> Visitor<'de> for Numbers {
    type Value = OneOrTwo;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or two in a list")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<OneOrTwo, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<OneOrTwo, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<OneOrTwo, E> {
        Ok(OneOrTwo([value, value]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, ends: A) -> Result<OneOrTwo, A::Error> {
        Deserialize::deserialize(SeqAccessDeserializer::new(ends)).map(OneOrTwo)
    }
}

impl<'de> Deserialize<'de> for OneOrTwo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Numbers)
    }
}
