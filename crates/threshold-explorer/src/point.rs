//! Models with a published total as points.

use super::scale::{FIRST_YEAR, scale};
use jiff::civil::Date;
use std::sync::LazyLock;
use training_compute::{Amount, Confidence, Form, Model, Models, is_china};

/// A model with a published total and the day it was published.
#[derive(Clone, Debug)]
pub struct Point {
    /// What is known of it.
    pub model: &'static Model,
    /// The day it was published.
    pub day: Date,
    /// The published total, over all models it came from.
    pub operations: Amount,
    /// How sure that is.
    pub confidence: Confidence,
    /// Whether one of its developers is in mainland China, Hong Kong or Macau.
    pub china: bool,
    /// Whether biology is among its kinds of data.
    pub biology: bool,
    /// Its developers, by their numbers among all, and whether each is in China.
    pub developers: Vec<(usize, bool)>,
}

impl Point {
    /// The figure that was published.
    #[must_use]
    pub fn figure(&self) -> f64 {
        self.operations.median()
    }

    /// The chance that it took more operations than a line, by the engine's own reading of how sure the
    /// figure is.
    #[must_use]
    pub fn chance_above(&self, line: f64) -> f64 {
        self.operations.spread().chance_above(line)
    }
}

/// Every model of the catalogue with a published total that is on the scales, the oldest first.
#[must_use]
pub fn points() -> &'static [Point] {
    static POINTS: LazyLock<Vec<Point>> = LazyLock::new(read);
    &POINTS
}

/// The newest day in the data.
#[must_use]
pub fn newest() -> Date {
    points().last().map_or(Date::MIN, |point| point.day)
}

fn read() -> Vec<Point> {
    let models = &Models::ours().models;
    let mut names: Vec<(&str, bool)> = Vec::new();
    // First those of which it is said where they are: it may not be said of them in every row.
    for (name, country) in models.iter().flat_map(Model::developers) {
        let china = country.is_some_and(is_china);
        match names.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known |= china,
            None => names.push((name, china)),
        }
    }
    // The catalogue has the newest first.
    models.iter().rev().filter_map(|model| point(model, &names)).collect()
}

fn point(model: &'static Model, names: &[(&str, bool)]) -> Option<Point> {
    let operations = model.operations?.amount();
    let Form::Published { confidence, .. } = operations.form() else { return None };
    let china = model.in_china();
    let developers = model.developers().filter_map(|(name, country)| {
        let mut numbered = names.iter().enumerate();
        let (number, (_, known)) = numbered.find(|(_, (known, _))| *known == name)?;
        Some((number, china && country.map_or(*known, is_china)))
    });
    let day = strict_json::day(&model.date)?;
    // The catalogue has smaller and older ones as well, of language alone.
    if day.year() < FIRST_YEAR || !scale().contains(&operations.median()) {
        return None;
    }
    Some(Point {
        day,
        operations,
        confidence,
        china,
        biology: model.biological(),
        developers: developers.collect(),
        model,
    })
}
