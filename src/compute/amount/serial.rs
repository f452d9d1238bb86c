//! Amounts as JSON.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::{Amount, Confidence, Form};

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Form::Point(value) => serializer.serialize_f64(value),
            Form::Range { low, high } => serializer.collect_map([("low", low), ("high", high)]),
            Form::About { middle, factor } => {
                serializer.collect_map([("about", middle), ("factor", factor)])
            }
            Form::AtLeast { minimum, factor } => {
                serializer.collect_map([("at_least", minimum), ("factor", factor)])
            }
            Form::Published { value, confidence } => {
                let mut object = serializer.serialize_map(Some(2))?;
                object.serialize_entry("published", &value)?;
                object.serialize_entry("confidence", &confidence)?;
                object.end()
            }
            Form::Either(first, second) => serializer.collect_map([("either", [first, second])]),
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AmountVisitor)
    }
}

struct AmountVisitor;

/// The object forms; which fields stand together is checked after reading.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    low: Option<f64>,
    high: Option<f64>,
    about: Option<f64>,
    at_least: Option<f64>,
    factor: Option<f64>,
    published: Option<f64>,
    confidence: Option<Confidence>,
    either: Option<(f64, f64)>,
}

impl Fields {
    /// How many are there.
    fn count(&self) -> usize {
        let numbers = [self.low, self.high, self.about, self.at_least, self.factor, self.published];
        let others = [self.confidence.is_some(), self.either.is_some()];
        numbers.iter().flatten().count() + others.iter().filter(|is| **is).count()
    }
}

impl<'de> Visitor<'de> for AmountVisitor {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or an object such as {\"low\": 1, \"high\": 2}")
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Amount, E> {
        Amount::point(value).map_err(E::custom)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Amount, E> {
        self.visit_f64(value as f64)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Amount, E> {
        self.visit_f64(value as f64)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Amount, A::Error> {
        let fields = Fields::deserialize(MapAccessDeserializer::new(map))?;
        match (fields.count(), &fields) {
            (2, Fields { low: Some(low), high: Some(high), .. }) => Amount::range(*low, *high),
            (2, Fields { about: Some(middle), factor: Some(factor), .. }) => {
                Amount::about(*middle, *factor)
            }
            (1, Fields { at_least: Some(minimum), .. }) => {
                Amount::at_least(*minimum, Amount::SOMEWHAT_MORE)
            }
            (2, Fields { at_least: Some(minimum), factor: Some(factor), .. }) => {
                Amount::at_least(*minimum, *factor)
            }
            (2, Fields { published: Some(value), confidence: Some(confidence), .. }) => {
                Amount::published(*value, *confidence)
            }
            (1, Fields { either: Some((first, second)), .. }) => Amount::either(*first, *second),
            _ => {
                return Err(A::Error::custom(
                    "low and high belong together, as do about and factor, published and confidence",
                ));
            }
        }
        .map_err(A::Error::custom)
    }
}
