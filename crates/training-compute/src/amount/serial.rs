//! Amounts as they are saved.

use super::{Amount, Confidence, Form};
use partly_known::End;
use strict_json::{Saved, Tree, Wrong, by_serde, saved};

/// The object forms; which fields stand together is checked after reading.
#[derive(Default)]
struct Fields {
    low: Option<f64>,
    high: Option<f64>,
    about: Option<f64>,
    at_least: Option<f64>,
    more_than: Option<f64>,
    at_most: Option<f64>,
    less_than: Option<f64>,
    factor: Option<f64>,
    published: Option<f64>,
    confidence: Option<Confidence>,
    either: Option<[f64; 2]>,
}

saved! {
    Fields {
        filled: low, high, about, at_least, more_than, at_most, less_than, factor, published, confidence, either;
    }
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

impl Saved for Amount {
    fn blank() -> Self {
        Self(Form::Point(1.0))
    }

    fn saved(&self) -> Tree {
        let fields = Fields::default();
        match self.0 {
            Form::Point(value) => return value.saved(),
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
        .saved()
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        if let Some(value) = saved.as_f64() {
            *self = Self::point(value).map_err(|error| Wrong::says(&error))?;
            return Ok(());
        }
        if saved.as_object().is_none() {
            let wanted = "a number or an object such as {\"low\": 1, \"high\": 2}";
            return Err(Wrong::expected(wanted, saved));
        }
        let mut fields = Fields::default();
        fields.open(saved)?;
        let end = |included: Option<f64>, excluded: Option<f64>| {
            included.map(End::of).or(excluded.map(End::beyond))
        };
        let low = end(fields.at_least, fields.more_than);
        let high = end(fields.at_most, fields.less_than);
        let bounded = |low| high.map_or(Ok(Self::blank()), |high| Self::bounded(low, high));
        let amount = match (fields.count(), fields) {
            (1, Fields { at_most: Some(_), .. } | Fields { less_than: Some(_), .. }) => {
                bounded(None)
            }
            (
                2,
                Fields { at_most: Some(_), at_least: Some(_), .. }
                | Fields { at_most: Some(_), more_than: Some(_), .. }
                | Fields { less_than: Some(_), at_least: Some(_), .. }
                | Fields { less_than: Some(_), more_than: Some(_), .. },
            ) => bounded(low),
            (2, Fields { low: Some(low), high: Some(high), .. }) => Self::range(low, high),
            (2, Fields { about: Some(middle), factor: Some(factor), .. }) => {
                Self::about(middle, factor)
            }
            (1, Fields { at_least: Some(minimum), .. }) => {
                Self::at_least(minimum, Self::SOMEWHAT_MORE)
            }
            (2, Fields { at_least: Some(minimum), factor: Some(factor), .. }) => {
                Self::at_least(minimum, factor)
            }
            (2, Fields { published: Some(value), confidence: Some(confidence), .. }) => {
                Self::published(value, confidence)
            }
            (1, Fields { either: Some([first, second]), .. }) => Self::either(first, second),
            _ => {
                return Err(Wrong::says(
                    &"low and high belong together, as do about and factor, published and confidence; at_least and more_than may stand with at_most or less_than",
                ));
            }
        };
        *self = amount.map_err(|error| Wrong::says(&error))?;
        Ok(())
    }
}

by_serde!(Amount);
