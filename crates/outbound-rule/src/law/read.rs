//! Reading a condition with three values.

use super::view::{Made, View};
use super::{Basis, Test};
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

impl View<'_> {
    /// Whether the condition is met.
    pub fn truth(self, test: &'static Test) -> Truth {
        match self.made(test) {
            Made::All(parts) => any(parts.map(|(view, test)| view.truth(test).not())).not(),
            Made::Any(parts) => any(parts.map(|(view, test)| view.truth(test))),
            Made::Not(inner) => self.truth(inner).not(),
            Made::Asks(fact) => self.facts.get(fact, self.system),
            Made::Is(measure, bound) => self.facts.measure(measure).keeps(bound),
            Made::Exceeds(line) => {
                let operations = self.facts.operations(self.system.unwrap_or_default());
                operations.exceeds(self.basis.lines.at(line))
            }
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
