//! What the AI systems of a deal can bring about.

use super::Basis;
use super::circuit::{Circuit, Inputs, Leaf, Met, Read};
use super::edition::Edition;
use super::goal::Goal;
use crate::facts::{Matter, Matters};
use crate::places::Place;
use std::cell::OnceCell;

/// What the AI systems can bring about, each found at most once.
///
/// They share no facts with each other or with the deal, so each is asked on its own.
pub(super) struct Systems<'a> {
    edition: &'static Edition,
    basis: &'a Basis,
    known: &'a [Matters],
    met: OnceCell<Met>,
    each: OnceCell<Vec<Combinations>>,
    together: OnceCell<Combinations>,
}

/// Combinations of the conditions put to AI systems, each a number whose bits say which are met.
pub(super) type Combinations = Vec<usize>;

impl<'a> Systems<'a> {
    pub fn new(known: &'a [Matters], edition: &'static Edition, basis: &'a Basis) -> Self {
        let (met, each, together) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { edition, basis, known, met, each, together }
    }

    /// The same under another basis.
    pub fn anew<'b>(&self, basis: &'b Basis) -> Systems<'b>
    where
        'a: 'b,
    {
        Systems::new(self.known, self.edition, basis)
    }

    /// The same under another basis, of which nothing in the conditions put to AI systems tells: what was found stays so.
    pub fn alike<'b>(&self, basis: &'b Basis) -> Systems<'b>
    where
        'a: 'b,
    {
        let Self { edition, known, .. } = *self;
        let (met, each, together) = (self.met.clone(), self.each.clone(), self.together.clone());
        Systems { edition, basis, known, met, each, together }
    }

    /// What is still open of one AI system for it to meet a condition, by the condition's number.
    pub fn open(&self, matters: &Matters, number: usize) -> Vec<(Leaf, bool)> {
        let condition = self.edition.conditions.get(number);
        condition.map_or(Vec::new(), |place| self.read(matters).open(&[(*place, true)], Some))
    }

    fn read<'b>(&'b self, matters: &'b Matters) -> Read<'b> {
        self.edition.of_system.read(Inputs { matters, systems: Met::NONE, basis: self.basis })
    }

    /// The conditions as read of one AI system.
    pub fn met_by(&self, matters: &Matters) -> Met {
        Met::of(&self.read(matters), &self.edition.conditions)
    }

    /// The conditions as read of all of them, one after the other with each of some matters as it is elsewhere
    /// of one of them.
    pub fn met_with_each(
        &self,
        system: usize,
        elsewhere: &Matters,
        matters: &[Matter],
    ) -> Vec<Met> {
        let Some(known) = self.known.get(system) else { return Vec::new() };
        let Edition { of_system: circuit, conditions, .. } = self.edition;
        let others = self.known.iter().enumerate().filter(|(other, _)| *other != system);
        let others = others.map(|(_, matters)| self.met_by(matters)).fold(Met::NONE, Met::or);
        let inputs = Inputs { matters: known, systems: Met::NONE, basis: self.basis };
        let mut met = Vec::with_capacity(matters.len());
        for some in matters.chunks(Circuit::AT_ONCE) {
            let read = circuit.read_each(inputs, elsewhere, some);
            met.extend(
                (0..some.len())
                    .map(|reading| others.or(Met::in_reading(reading, &read, conditions))),
            );
        }
        met
    }

    /// The conditions as read of all of them.
    pub fn met(&self) -> Met {
        let by = |matters| self.met_by(matters);
        *self.met.get_or_init(|| self.known.iter().map(by).fold(Met::NONE, Met::or))
    }

    /// What they can bring about together.
    pub fn together(&self) -> &Combinations {
        self.together.get_or_init(|| together(self.each().iter()))
    }

    /// What all but one of them can bring about together.
    pub fn without(&self, system: usize) -> Combinations {
        let others = self.each().iter().enumerate().filter(|(place, _)| *place != system);
        together(others.map(|(_, each)| each))
    }

    /// What one of them, of which this is known, can bring about together with others.
    pub fn beside(&self, others: &Combinations, matters: &Matters) -> Combinations {
        either(others, &self.brings(matters))
    }

    /// Whether that is among it.
    pub fn bring_beside(
        &self,
        others: &Combinations,
        matters: &Matters,
        combination: usize,
    ) -> bool {
        either(others, &self.of(matters, combination)).contains(&combination)
    }

    /// Whether they can bring a combination about together.
    pub fn bring(&self, combination: usize) -> bool {
        together(self.each_within(combination).iter()).contains(&combination)
    }

    fn each(&self) -> &[Combinations] {
        self.each.get_or_init(|| self.each_within(usize::MAX))
    }

    /// What each can bring about within a combination.
    fn each_within(&self, combination: usize) -> Vec<Combinations> {
        let mut each: Vec<Combinations> = Vec::with_capacity(self.known.len());
        let mut before = None;
        for matters in self.known {
            // Those of which the same is known, such as nothing, mostly stand beside each other.
            let same = each.last().filter(|_| before == Some(matters)).cloned();
            each.push(same.unwrap_or_else(|| self.of(matters, combination)));
            before = Some(matters);
        }
        each
    }

    /// What an AI system of which this is known can bring about.
    pub fn brings(&self, matters: &Matters) -> Combinations {
        self.of(matters, usize::MAX)
    }

    /// What an AI system can bring about within a combination.
    fn of(&self, matters: &Matters, within: usize) -> Combinations {
        let read = self.read(matters);
        let Edition { of_system: circuit, conditions, .. } = self.edition;
        let reached = |met: &usize| {
            let numbered = conditions.iter().enumerate();
            let wanted: Vec<(Place, bool)> =
                numbered.map(|(number, place)| (*place, met >> number & 1 == 1)).collect();
            let (systems, basis) = (Met::NONE, self.basis);
            Goal { circuit, wanted: &wanted, systems, basis }.reach(matters, &read).is_some()
        };
        let read_as = Met::of(&read, conditions);
        let may_be = |met: &usize| met & !within == 0 && read_as.admits(*met);
        (0..1 << conditions.len()).filter(may_be).filter(reached).collect()
    }
}

fn together<'a>(each: impl Iterator<Item = &'a Combinations>) -> Combinations {
    each.fold(vec![0], |joined, each| either(&joined, each))
}

/// The same where it is known how many of them are alike.
pub(super) fn several(kinds: &[(Combinations, usize)]) -> Combinations {
    let alike = |mut joined: Combinations, (each, many): &(Combinations, usize)| {
        for time in 0..*many {
            let more = either(&joined, each);
            // From the second on each adds to what there is, until there is nothing to add.
            let all = time > 0 && more.len() == joined.len();
            joined = more;
            if all {
                break;
            }
        }
        joined
    };
    kinds.iter().fold(vec![0], alike)
}

/// Either system may meet a condition: every union of a combination here and one there.
fn either(one: &Combinations, other: &Combinations) -> Combinations {
    let mut joined = Vec::new();
    for union in one.iter().flat_map(|met| other.iter().map(move |others| met | others)) {
        if !joined.contains(&union) {
            joined.push(union);
        }
    }
    joined
}
