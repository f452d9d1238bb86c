use super::circuit::{Circuit, Drawing};
use super::part850::SECTIONS;
use super::{Outcome, Version};
use jiff::civil::Date;
use std::sync::OnceLock;

/// The law as it stood from one change of the text to the next, drawn for the search.
pub(super) struct Edition {
    from: Date,
    /// When the rule leads to each of the outcomes, in their order.
    pub of_deal: Circuit,
    /// The conditions that these put to AI systems.
    pub of_system: Circuit,
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
        let (of_deal, of_systems) = Drawing::on(day).of(Outcome::ALL.map(Outcome::test));
        let (of_system, _) = Drawing::on(day).of(of_systems);
        Self { from: day, of_deal, of_system }
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
