//! The matters of fact the rule turns on, what was answered to each, and what the law may read.

mod answer;
pub mod chip;
mod dollars;
mod fact;
pub mod half_test;
mod matters;
mod measure;
pub mod ownership;
pub mod units;

pub use answer::Answer;
pub use dollars::{Dollars, NotDollars};
pub use fact::{Fact, Scope, Source};
pub(crate) use matters::{Matter, Matters, Number};
pub use measure::Measure;

use partly_known::{Range, Truth};

/// Everything the law reads about one deal, each fact settled or not.
///
/// ```
/// use outbound_rule::facts::{Fact, Facts};
/// use partly_known::Truth;
/// let mut facts = Facts::new(1);
/// facts.set(Fact::OnEntityList, None, Truth::Yes);
/// assert_eq!(facts.get(Fact::OnEntityList, None), Truth::Yes);
/// assert_eq!(facts.get(Fact::PrimarilyBiological, Some(0)), Truth::Unknown);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    deal: Matters,
    systems: Vec<Matters>,
}

impl Facts {
    /// No fact known, `systems` AI systems in view.
    #[must_use]
    pub fn new(systems: usize) -> Self {
        Self { deal: Matters::UNKNOWN, systems: vec![Matters::UNKNOWN; systems] }
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
        let about = match fact.scope() {
            Scope::Deal => Some(&self.deal),
            Scope::System => system.and_then(|system| self.systems.get(system)),
        };
        about.map_or(Truth::Unknown, |matters| matters.truth(fact))
    }

    /// Sets what is known of `fact`. Nothing happens for an AI system that is not in view.
    pub fn set(&mut self, fact: Fact, system: Option<usize>, truth: Truth) {
        let about = match fact.scope() {
            Scope::Deal => Some(&mut self.deal),
            Scope::System => system.and_then(|system| self.systems.get_mut(system)),
        };
        if let Some(matters) = about {
            matters.set(fact, truth);
        }
    }

    /// What is known of a figure.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> Range {
        self.deal.number(Number::Measure(measure))
    }

    /// Sets what is known of a figure.
    pub fn set_measure(&mut self, measure: Measure, range: Range) {
        self.deal.set_number(Number::Measure(measure), range);
    }

    /// The training operations of an AI system, unknown if it is not in view.
    #[must_use]
    pub fn operations(&self, system: usize) -> Range {
        let system = self.systems.get(system);
        system.map_or(Range::UNKNOWN, |matters| matters.number(Number::Operations))
    }

    /// Sets the training operations of an AI system in view.
    pub fn set_operations(&mut self, system: usize, operations: Range) {
        if let Some(system) = self.systems.get_mut(system) {
            system.set_number(Number::Operations, operations);
        }
    }

    /// What is known of the deal alone.
    pub(crate) fn of_deal(&self) -> &Matters {
        &self.deal
    }

    /// What is known of each AI system alone.
    pub(crate) fn of_systems(&self) -> &[Matters] {
        &self.systems
    }
}
