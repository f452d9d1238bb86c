//! The matters of fact the rule turns on, what was answered to each, and what the law may read.

mod answer;
pub mod chip;
mod dollars;
mod fact;
pub mod half_test;
mod measure;
pub mod ownership;
pub mod units;

pub use answer::Answer;
pub use dollars::{Dollars, NotDollars};
pub use fact::{Fact, Scope, Source};
pub use measure::Measure;

use crate::logic::{Range, Truth};

/// Everything the law reads about one deal, each fact settled or not.
///
/// ```
/// use outbound_check::facts::{Fact, Facts};
/// use outbound_check::logic::Truth;
/// let mut facts = Facts::new(1);
/// facts.set(Fact::OnEntityList, None, Truth::Yes);
/// assert_eq!(facts.get(Fact::OnEntityList, None), Truth::Yes);
/// assert_eq!(facts.get(Fact::PrimarilyBiological, Some(0)), Truth::Unknown);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    deal: [Truth; Fact::OF_DEAL],
    measures: [Range; Measure::COUNT],
    systems: Vec<System>,
}

/// What the law reads about one AI system of the target.
#[derive(Clone, Debug, PartialEq)]
struct System {
    truths: [Truth; Fact::OF_SYSTEM],
    operations: Range,
}

impl Facts {
    /// No fact known, `systems` AI systems in view.
    #[must_use]
    pub fn new(systems: usize) -> Self {
        let unknown = System { truths: [Truth::Unknown; _], operations: Range::UNKNOWN };
        Self {
            deal: [Truth::Unknown; _],
            measures: [Range::UNKNOWN; _],
            systems: vec![unknown; systems],
        }
    }

    /// How many AI systems are in view.
    #[must_use]
    pub fn systems(&self) -> usize {
        self.systems.len()
    }

    /// What is known of `fact`; `system` says of which AI system, for a fact about one.
    ///
    /// A fact about an AI system that is not in view is unknown.
    #[must_use]
    pub fn get(&self, fact: Fact, system: Option<usize>) -> Truth {
        match fact.scope() {
            Scope::Deal => self.deal[fact.index()],
            Scope::System => system
                .and_then(|system| self.systems.get(system))
                .map_or(Truth::Unknown, |system| system.truths[fact.index()]),
        }
    }

    /// Sets what is known of `fact`. Nothing happens for an AI system that is not in view.
    pub fn set(&mut self, fact: Fact, system: Option<usize>, truth: Truth) {
        match fact.scope() {
            Scope::Deal => self.deal[fact.index()] = truth,
            Scope::System => {
                if let Some(system) = system.and_then(|system| self.systems.get_mut(system)) {
                    system.truths[fact.index()] = truth;
                }
            }
        }
    }

    /// What is known of a figure.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> Range {
        self.measures[measure as usize]
    }

    /// Sets what is known of a figure.
    pub fn set_measure(&mut self, measure: Measure, range: Range) {
        self.measures[measure as usize] = range;
    }

    /// The training operations of an AI system, unknown if it is not in view.
    #[must_use]
    pub fn operations(&self, system: usize) -> Range {
        self.systems.get(system).map_or(Range::UNKNOWN, |system| system.operations)
    }

    /// Sets the training operations of an AI system in view.
    pub fn set_operations(&mut self, system: usize, operations: Range) {
        if let Some(system) = self.systems.get_mut(system) {
            system.operations = operations;
        }
    }
}
