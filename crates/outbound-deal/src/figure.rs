//! A figure of the deal as it is saved.

use partly_known::{End, Ends, Range};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;
use strict_json::OneOrTwo;
use training_compute::Amount;

/// A figure of the deal as entered: a number, the two ends between which it lies, or a bound.
///
/// ```
/// use outbound_deal::Figure;
/// use partly_known::{Bound, Truth};
/// let layers: Figure = serde_json::from_str("[120, 130]")?;
/// assert_eq!(layers.range().high(), 130.0);
/// assert!(serde_json::from_str::<Figure>("[130, 120]").is_err());
/// let fewer: Figure = serde_json::from_str(r#"{"less_than": 128}"#)?;
/// assert_eq!(fewer.range().keeps(Bound::AtLeast(128.0)), Truth::No);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    ends: Ends,
    range: Range,
}

/// A figure that is negative, no number that can be counted, or whose ends are out of order.
#[derive(Debug, thiserror::Error)]
#[error(
    "a figure is 0 or a number from 10^-60 to 10^60, [lowest, highest], or an object with at_least or more_than, at_most or less_than"
)]
pub struct NoFigure;

/// A bound, or two.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Bounds {
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more_than: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    less_than: Option<f64>,
}

impl Figure {
    /// The figure that lies within these ends, of which there is one at least; nothing if that is none.
    #[must_use]
    pub fn within(ends: Ends) -> Option<Self> {
        let range = Range::within(ends)?;
        // No field takes any other, and what a file says should not be lost there.
        let countable = |at: f64| at == 0.0 || (Amount::SMALLEST..=Amount::LARGEST).contains(&at);
        let good = |end: Option<End>| end.is_none_or(|end| countable(end.at));
        let some = ends.low.or(ends.high).is_some();
        (some && good(ends.low) && good(ends.high)).then_some(Self { ends, range })
    }

    /// The ends between which it lies.
    #[must_use]
    pub fn ends(self) -> Ends {
        self.ends
    }

    /// What it may be.
    #[must_use]
    pub fn range(self) -> Range {
        self.range
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Ends { low, high } = self.ends;
        if let (Some(low), Some(high)) = (low, high)
            && low.included
            && high.included
        {
            return OneOrTwo([low.at, high.at]).serialize(to);
        }
        let when = |end: Option<End>, included: bool| {
            end.filter(|end| end.included == included).map(|end| end.at)
        };
        Bounds {
            at_least: when(low, true),
            more_than: when(low, false),
            at_most: when(high, true),
            less_than: when(high, false),
        }
        .serialize(to)
    }
}

impl TryFrom<OneOrTwo> for Figure {
    type Error = NoFigure;

    fn try_from(OneOrTwo([low, high]): OneOrTwo) -> Result<Self, NoFigure> {
        Self::within(Ends::between(low, high)).ok_or(NoFigure)
    }
}

impl TryFrom<Bounds> for Figure {
    type Error = NoFigure;

    fn try_from(bounds: Bounds) -> Result<Self, NoFigure> {
        let Bounds { at_least, more_than, at_most, less_than } = bounds;
        let end = |included: Option<f64>, beyond: Option<f64>| match (included, beyond) {
            (Some(_), Some(_)) => Err(NoFigure),
            (Some(at), None) => Ok(Some(End::of(at))),
            (None, beyond) => Ok(beyond.map(End::beyond)),
        };
        let ends = Ends { low: end(at_least, more_than)?, high: end(at_most, less_than)? };
        Self::within(ends).ok_or(NoFigure)
    }
}

struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = Figure;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, [lowest, highest] or an object such as {\"at_least\": 1}")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Figure, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Figure, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Figure, E> {
        OneOrTwo([value, value]).try_into().map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, ends: A) -> Result<Figure, A::Error> {
        let ends = <[f64; 2]>::deserialize(SeqAccessDeserializer::new(ends))?;
        OneOrTwo(ends).try_into().map_err(A::Error::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Figure, A::Error> {
        let bounds = Bounds::deserialize(MapAccessDeserializer::new(object))?;
        bounds.try_into().map_err(A::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Written)
    }
}
