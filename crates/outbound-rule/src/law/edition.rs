//! The circuits of the days on which one text held.

use super::circuit::{Circuit, Drawing};
use super::part850::SECTIONS;
use super::{Outcome, Version};
use crate::places::Place;
use enum_map::EnumMap;
use jiff::civil::Date;
use std::sync::OnceLock;

/// The law as it stood from one change of the text to the next, drawn for the search.
pub(super) struct Edition {
    from: Date,
    /// When the rule leads to each of the outcomes, and where that is stated.
    pub of_deal: Circuit,
    pub outcomes: EnumMap<Outcome, Place>,
    /// The conditions that these put to AI systems, and where each is stated, by its number.
    pub of_system: Circuit,
    pub conditions: Vec<Place>,
}

static EDITIONS: OnceLock<Editions> = OnceLock::new();

struct Editions {
    /// Before any of the text was in force.
    first: Edition,
    later: Vec<Edition>,
}

impl Edition {
    /// The edition of a day. All are drawn when the first is asked for.
    pub fn on(day: Date) -> &'static Self {
        let Editions { first, later } = EDITIONS.get_or_init(Editions::draw);
        let in_force = later.iter().filter(|edition| edition.from <= day);
        in_force.max_by_key(|edition| edition.from).unwrap_or(first)
    }

    fn from(day: Date) -> Self {
        let mut drawing = Drawing::on(day);
        let outcomes = EnumMap::from_fn(|outcome: Outcome| drawing.draw(outcome.test()));
        let (of_deal, of_systems) = drawing.done();
        let mut drawing = Drawing::on(day);
        let conditions = of_systems.into_iter().map(|test| drawing.draw(test)).collect();
        let (of_system, _) = drawing.done();
        Self { from: day, of_deal, outcomes, of_system, conditions }
    }
}

impl Editions {
    fn draw() -> Self {
        let mut later: Vec<Edition> = Vec::new();
        for Version { from, .. } in SECTIONS.iter().flat_map(|section| section.versions) {
            if !later.iter().any(|edition| edition.from == *from) {
                later.push(Edition::from(*from));
            }
        }
        Self { first: Edition::from(Date::MIN), later }
    }
}
