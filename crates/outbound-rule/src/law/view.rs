//! Where a reading stands, and what a condition is put together of there: labels left behind, references followed, readings
//! chosen.

use super::{Basis, Line, Section, Test};
use crate::facts::{Fact, Facts, Measure};
use partly_known::Bound;
use std::ops::Range;
use std::slice::Iter;

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

/// What a condition comes to at one place of a reading.
pub(super) enum Made<'a> {
    /// Every part is needed; with none, it holds.
    All(Parts<'a>),
    /// One part is enough; with none, it does not hold.
    Any(Parts<'a>),
    /// The condition must not hold.
    Not(&'static Test),
    /// A matter of fact.
    Asks(Fact),
    /// A figure against a bound.
    Is(Measure, Bound),
    /// The operations of the system in view against a line.
    Exceeds(Line),
}

/// The parts of a condition, each with the view it is read in.
pub(super) struct Parts<'a> {
    view: View<'a>,
    which: Which,
}

enum Which {
    Each(Iter<'static, Test>),
    One(Option<&'static Test>),
    Paragraphs(&'static Section, Iter<'static, &'static str>),
    Systems(Range<usize>, &'static Test),
}

impl<'a> Iterator for Parts<'a> {
    type Item = (View<'a>, &'static Test);

    fn next(&mut self) -> Option<Self::Item> {
        let view = self.view;
        match &mut self.which {
            Which::Each(tests) => Some((view, tests.next()?)),
            Which::One(test) => Some((view, test.take()?)),
            Which::Paragraphs(section, paths) => {
                let test = paths.find_map(|path| section.paragraph(view.basis.on, path))?;
                Some((view, test))
            }
            Which::Systems(systems, test) => Some((view.of_system(systems.next()?), test)),
        }
    }
}

impl<'a> View<'a> {
    pub fn new(facts: &'a Facts, basis: &'a Basis) -> Self {
        Self { facts, basis, system: None, given: None }
    }

    pub fn of_system(self, system: usize) -> Self {
        Self { system: Some(system), ..self }
    }

    /// What a condition is put together of here.
    pub fn made(self, test: &'static Test) -> Made<'a> {
        let parts = |which| Parts { view: self, which };
        let one = |test| Made::All(parts(Which::One(Some(test))));
        let always = || Made::All(parts(Which::One(None)));
        match test {
            Test::Para(_, _, inner) => one(inner),
            Test::All(tests) => Made::All(parts(Which::Each(tests.iter()))),
            Test::Any(tests) => Made::Any(parts(Which::Each(tests.iter()))),
            Test::Not(inner) => Made::Not(inner),
            Test::Asks(fact) => Made::Asks(*fact),
            Test::Is(measure, bound) => Made::Is(*measure, *bound),
            Test::Exceeds(line) => Made::Exceeds(*line),
            Test::AnySystem(inner) => {
                Made::Any(parts(Which::Systems(0..self.facts.systems(), inner)))
            }
            Test::See(section) if self.given.is_some_and(|given| std::ptr::eq(given, *section)) => {
                always()
            }
            Test::See(section) => Made::Any(parts(Which::One(section.on(self.basis.on)))),
            Test::Paras(section, paths) => {
                Made::Any(parts(Which::Paragraphs(section, paths.iter())))
            }
            Test::Given(section, inner) => {
                let view = Self { given: Some(section), ..self };
                Made::All(Parts { view, which: Which::One(Some(inner)) })
            }
            Test::Reads(reading, ours, other) => {
                one(if self.basis.reads_otherwise(*reading) { other } else { ours })
            }
            Test::YieldsTo(_) => always(),
        }
    }
}
