//! The models in view as rows, sorted.

use super::Point;
use std::cmp::Ordering;
use strict_json::named;
use training_compute::lower;

named! {
    /// What the table can be sorted by, from left to right.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Column {
        /// The model's name.
        Name = "name",
        /// Who made it.
        Developer = "developer",
        /// Where they are.
        Country = "country",
        /// The day it was published.
        Day = "day",
        /// The published figure.
        Operations = "operations",
        /// How sure it is.
        Confidence = "confidence",
        /// The chance of lying above the line of the prohibition.
        Chance = "chance",
    }
}

impl Column {
    /// Whether it is words, which are read from A to Z at first.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(self, Self::Name | Self::Developer | Self::Country)
    }

    pub(super) fn compare(self, a: &Point, b: &Point, line: f64) -> Ordering {
        match self {
            Self::Name => lower(&a.model.name).cmp(&lower(&b.model.name)),
            Self::Developer => lower(&a.model.developer).cmp(&lower(&b.model.developer)),
            Self::Country => a.model.country.cmp(&b.model.country),
            Self::Day => a.day.cmp(&b.day),
            Self::Operations => a.figure().total_cmp(&b.figure()),
            Self::Confidence => b.confidence.factor().total_cmp(&a.confidence.factor()),
            Self::Chance => a.chance_above(line).total_cmp(&b.chance_above(line)),
        }
    }
}

/// By what the table is sorted, and whether the largest come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub by: Column,
    /// The largest, latest or last first.
    pub falling: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Self { by: Column::Operations, falling: true }
    }
}
