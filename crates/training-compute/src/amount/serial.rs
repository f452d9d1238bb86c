//! Amounts as they are saved.

use super::{Amount, AmountError, Confidence, Form};
use partly_known::End;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// The object forms, in the order in which names are written; which of them stand together is checked after
/// reading.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Fields {
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<Confidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    either: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    factor: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    less_than: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more_than: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<f64>,
}

impl Fields {
    /// How many are there.
    fn count(&self) -> usize {
        let ends = [self.at_least, self.more_than, self.at_most, self.less_than];
        let numbers = [self.low, self.high, self.about, self.factor, self.published];
        let others = [self.confidence.is_some(), self.either.is_some()];
        numbers.iter().chain(&ends).flatten().count() + others.iter().filter(|is| **is).count()
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let fields = Fields::default();
        match self.0 {
            Form::Point(value) => return value.serialize(to),
            Form::Range { low, high } => Fields { low: Some(low), high: Some(high), ..fields },
            Form::About { middle, factor } => {
                Fields { about: Some(middle), factor: Some(factor), ..fields }
            }
            Form::AtLeast { minimum, factor } => {
                Fields { at_least: Some(minimum), factor: Some(factor), ..fields }
            }
            Form::Bounded { low, high } => {
                let when = |end: Option<End>, included: bool| {
                    end.filter(|end| end.included == included).map(|end| end.at)
                };
                Fields {
                    at_least: when(low, true),
                    more_than: when(low, false),
                    at_most: when(Some(high), true),
                    less_than: when(Some(high), false),
                    ..fields
                }
            }
            Form::Published { value, confidence } => {
                Fields { published: Some(value), confidence: Some(confidence), ..fields }
            }
            Form::Either(first, second) => Fields { either: Some([first, second]), ..fields },
        }
        .serialize(to)
    }
}

/// Why fields are no amount.
#[derive(Debug, thiserror::Error)]
enum NoAmount {
    #[error(
        "low and high belong together, as do about and factor, published and confidence; at_least and more_than may stand with at_most or less_than"
    )]
    Together,
    #[error(transparent)]
    Amount(#[from] AmountError),
}

impl TryFrom<Fields> for Amount {
    type Error = NoAmount;

    fn try_from(fields: Fields) -> Result<Self, NoAmount> {
        let end = |included: Option<f64>, excluded: Option<f64>| {
            included.map(End::of).or(excluded.map(End::beyond))
        };
        let low = end(fields.at_least, fields.more_than);
        let high = end(fields.at_most, fields.less_than);
        let amount = match (fields.count(), fields) {
            (1, Fields { at_most: Some(most), .. }) => Self::at_most(most),
            (1, Fields { less_than: Some(limit), .. }) => Self::less_than(limit),
            (1, Fields { at_least: Some(minimum), .. }) => {
                Self::at_least(minimum, Self::SOMEWHAT_MORE)
            }
            (1, Fields { either: Some([first, second]), .. }) => Self::either(first, second),
            (2, Fields { low: Some(low), high: Some(high), .. }) => Self::range(low, high),
            (2, Fields { about: Some(middle), factor: Some(factor), .. }) => {
                Self::about(middle, factor)
            }
            (2, Fields { at_least: Some(minimum), factor: Some(factor), .. }) => {
                Self::at_least(minimum, factor)
            }
            (2, Fields { published: Some(value), confidence: Some(confidence), .. }) => {
                Self::published(value, confidence)
            }
            (2, _) => match (low, high) {
                (Some(low), Some(high)) => Self::bounded(Some(low), high),
                _ => return Err(NoAmount::Together),
            },
            _ => return Err(NoAmount::Together),
        };
        Ok(amount?)
    }
}

struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(r#"a number or an object such as {"low": 1, "high": 2}"#)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Amount, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Amount, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Amount, E> {
        Amount::point(value).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Amount, A::Error> {
        let fields = Fields::deserialize(MapAccessDeserializer::new(object))?;
        Amount::try_from(fields).map_err(A::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Written)
    }
}
