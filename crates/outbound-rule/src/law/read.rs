use super::{Basis, Section, Test};
use crate::facts::Facts;
use partly_known::Truth;

/// Whether a condition is met, by what is known.
///
/// Sound, not always exact: where one open fact stands in two places, `Unknown` may be returned
/// though every completion agrees. [`possible`](super::possible) is exact.
#[must_use]
pub fn read(test: &'static Test, facts: &Facts, basis: &Basis) -> Truth {
    View::new(facts, basis).truth(test)
}

/// One reading: the facts, the basis, and what is in view at this place of the tree.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub facts: &'a Facts,
    pub basis: &'a Basis,
    /// The AI system in view, inside `AnySystem`.
    pub system: Option<usize>,
    /// The section whose condition is known to be met, inside `Given`.
    pub given: Option<&'static Section>,
}

impl<'a> View<'a> {
    pub fn new(facts: &'a Facts, basis: &'a Basis) -> Self {
        Self { facts, basis, system: None, given: None }
    }

    pub fn of_system(self, system: usize) -> Self {
        Self { system: Some(system), ..self }
    }

    /// Whether the condition is met.
    pub fn truth(self, test: &'static Test) -> Truth {
        match test {
            Test::Para(_, _, inner) => self.truth(inner),
            Test::All(tests) => any(tests.iter().map(|test| self.truth(test).not())).not(),
            Test::Any(tests) => any(tests.iter().map(|test| self.truth(test))),
            Test::Not(inner) => self.truth(inner).not(),
            Test::Asks(fact) => self.facts.get(*fact, self.system),
            Test::Exceeds(line) => {
                let operations = self.facts.operations(self.system.unwrap_or_default());
                operations.exceeds(self.basis.lines.at(*line))
            }
            Test::Is(measure, bound) => self.facts.measure(*measure).keeps(*bound),
            Test::Reads(reading, ours, other) => {
                self.truth(if self.basis.reads_otherwise(*reading) { other } else { ours })
            }
            Test::AnySystem(inner) => {
                let systems = (0..self.facts.systems()).map(|system| self.of_system(system));
                any(systems.map(|view| view.truth(inner)))
            }
            Test::See(section) if self.given.is_some_and(|given| std::ptr::eq(given, *section)) => {
                Truth::Yes
            }
            Test::See(section) => {
                section.on(self.basis.on).map_or(Truth::No, |test| self.truth(test))
            }
            Test::Paras(section, labels) => {
                let in_force = |label: &&'static str| section.paragraph(self.basis.on, label);
                any(labels.iter().filter_map(in_force).map(|test| self.truth(test)))
            }
            Test::Given(section, inner) => Self { given: Some(section), ..self }.truth(inner),
            Test::YieldsTo(_) => Truth::Yes,
        }
    }
}

/// At least one holds; whatever comes after that is not read.
fn any(mut truths: impl Iterator<Item = Truth>) -> Truth {
    let joined = truths.try_fold(Truth::No, |joined, truth| match joined.or(truth) {
        Truth::Yes => None,
        joined => Some(joined),
    });
    joined.unwrap_or(Truth::Yes)
}
