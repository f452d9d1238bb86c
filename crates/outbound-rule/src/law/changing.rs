//! Facts changed a little at a time, with what was found before kept.

use super::circuit::Met;
use super::question::Question;
use super::reach::Search;
use super::systems::{Combinations, several};
use super::{Outcome, Outcomes};
use crate::facts::Facts;

/// Facts that are changed a little at a time, and what they leave.
///
/// What was read of each AI system is kept, and how many are alike in it, so that a change costs what
/// the systems cost that it is about, however many there are.
#[derive(Clone)]
pub(super) struct Changing<'a> {
    search: &'a Search<'a>,
    facts: Facts,
    read: Tally<Met>,
    /// What each can bring about, but for those in `stale`: looked for only where reading is not enough.
    brought: Tally<Combinations>,
    stale: Vec<usize>,
}

impl<'a> Changing<'a> {
    /// Facts as they are; `search` is of the same ones.
    pub fn new(search: &'a Search, facts: &Facts) -> Self {
        let of_systems = facts.of_systems().iter();
        let read = of_systems.map(|matters| search.systems.met_by(matters)).collect();
        Self {
            search,
            facts: facts.clone(),
            read: Tally::of(read),
            brought: Tally::of(vec![Combinations::new(); facts.systems()]),
            stale: (0..facts.systems()).collect(),
        }
    }

    /// Does something to what is known of some matters.
    pub fn change(&mut self, matters: &[Question], change: impl Fn(&mut Facts, Question)) {
        matters.iter().for_each(|matter| change(&mut self.facts, *matter));
        let mut about: Vec<usize> = matters.iter().filter_map(|matter| matter.system()).collect();
        about.dedup();
        for system in about {
            if let Some(matters) = self.facts.of_systems().get(system) {
                self.read.put(system, self.search.systems.met_by(matters));
                self.stale.push(system);
            }
        }
    }

    /// Whether every outcome but this one is ruled out.
    pub fn settled_as(&mut self, outcome: Outcome) -> bool {
        let Self { search, facts, read, brought, stale } = self;
        let deal = facts.of_deal();
        let met = read.kinds.iter().map(|(met, _)| *met).fold(Met::NONE, Met::or);
        let read = search.read_with(deal, met);
        let left = search.left_by(&read);
        let others = Outcomes::such_that(|other| other != outcome && left.contains(other));
        if others.len() == 0 {
            return true;
        }
        for system in std::mem::take(stale) {
            if let Some(matters) = facts.of_systems().get(system) {
                brought.put(system, search.systems.brings(matters));
            }
        }
        !search.reaches(others, deal, &read, &several(&brought.kinds))
    }
}

/// What is so of each of several, and how many are alike.
#[derive(Clone)]
struct Tally<K> {
    each: Vec<K>,
    kinds: Vec<(K, usize)>,
}

impl<K: Clone + PartialEq> Tally<K> {
    fn of(each: Vec<K>) -> Self {
        let mut tally = Self { each: Vec::new(), kinds: Vec::new() };
        each.iter().cloned().for_each(|kind| tally.count(kind));
        tally.each = each;
        tally
    }

    fn put(&mut self, place: usize, kind: K) {
        let Some(known) = self.each.get_mut(place).filter(|known| **known != kind) else { return };
        let before = std::mem::replace(known, kind.clone());
        self.count(kind);
        self.kinds.iter_mut().filter(|(kind, _)| *kind == before).for_each(|(_, many)| *many -= 1);
        self.kinds.retain(|(_, many)| *many > 0);
    }

    fn count(&mut self, kind: K) {
        match self.kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, many)) => *many += 1,
            None => self.kinds.push((kind, 1)),
        }
    }
}
