//! The whole reading of a condition, step by step.

use super::view::View;
use super::{Basis, Citation, Line, Reading, Section, Test};
use crate::facts::{Fact, Facts, Measure};
use partly_known::{Bound, Truth};
use std::cell::RefCell;
use std::ptr;
use std::rc::Rc;

/// The whole reading of a condition: every part with what became of it.
#[derive(Clone, Debug)]
pub struct Trace {
    /// What was read.
    pub step: Step,
    /// What became of it.
    pub truth: Truth,
    /// Its parts, in the order of the text; none is left out because another had settled it.
    ///
    /// Shared, because the law comes back to the same sections again and again.
    pub parts: Rc<[Trace]>,
}

/// What was read at one place of the tree.
#[derive(Clone, Debug)]
pub enum Step {
    /// A section.
    Section(&'static Section),
    /// A labelled piece of the text, with our summary.
    Para(Citation, &'static str),
    /// Every part is needed.
    All,
    /// One part is enough.
    Any,
    /// The part must not hold.
    Not,
    /// A matter of fact, about an AI system if it says which.
    Asks(Fact, Option<usize>),
    /// A figure against a bound.
    Is(Measure, Bound),
    /// The text leaves room; says whether the other reading was taken.
    Reads(Reading, bool),
    /// The operations of an AI system against a threshold.
    Exceeds(Line, usize),
    /// One AI system.
    System(usize),
    /// Read where this section's condition is known to be met.
    Given(&'static Section),
    /// The text gives way to another paragraph.
    YieldsTo(&'static str),
}

/// Reads a condition and keeps every step.
#[must_use]
pub fn trace(test: &'static Test, facts: &Facts, basis: &Basis) -> Trace {
    Tracer { view: View::new(facts, basis), place: None, shared: &Shared::default() }.trace(test)
}

/// Reads several conditions. What they have in common is read once and shared.
#[must_use]
pub fn traces(tests: &[&'static Test], facts: &Facts, basis: &Basis) -> Vec<Trace> {
    let (view, shared) = (View::new(facts, basis), &Shared::default());
    tests.iter().map(|test| Tracer { view, place: None, shared }.trace(test)).collect()
}

#[derive(Clone, Copy)]
struct Tracer<'a> {
    view: View<'a>,
    place: Option<&'a Citation>,
    shared: &'a Shared,
}

/// What is read once and found again.
#[derive(Default)]
struct Shared {
    read: RefCell<Vec<(Reference, Trace)>>,
    no_parts: Rc<[Trace]>,
}

/// A section or a paragraph that others refer to. Wherever it is referred to from, it is read alike
/// with the same AI system in view and the same section given.
#[derive(Clone, Copy)]
struct Reference {
    test: &'static Test,
    system: Option<usize>,
    given: Option<&'static Section>,
}

impl PartialEq for Reference {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.test, other.test)
            && self.system == other.system
            && self.given.map(ptr::from_ref) == other.given.map(ptr::from_ref)
    }
}

impl Tracer<'_> {
    fn trace(&self, test: &'static Test) -> Trace {
        let leaf = |step| self.leaf(step, self.view.truth(test));
        match test {
            Test::Para(label, summary, inner) => self.para(label, summary, inner),
            Test::All(tests) => {
                let parts = tests.iter().map(|test| self.trace(test));
                Trace::joined(Step::All, Truth::Yes, Truth::and, parts)
            }
            Test::Any(tests) => Trace::any(tests.iter().map(|test| self.trace(test))),
            Test::Not(inner) => {
                let part = Trace::around(Step::Not, self.trace(inner));
                Trace { truth: part.truth.not(), ..part }
            }
            Test::Asks(fact) => leaf(Step::Asks(*fact, self.view.system)),
            Test::Exceeds(line) => leaf(Step::Exceeds(*line, self.view.system.unwrap_or_default())),
            Test::Is(measure, bound) => leaf(Step::Is(*measure, *bound)),
            Test::Reads(reading, ours, other) => {
                let otherwise = self.view.basis.reads_otherwise(*reading);
                let chosen = if otherwise { other } else { ours };
                Trace::around(Step::Reads(*reading, otherwise), self.trace(chosen))
            }
            Test::AnySystem(inner) => self.any_system(inner),
            Test::See(section) => self.section(section),
            Test::Paras(section, labels) => {
                let part = |path: &&'static str| self.along(section, path);
                Trace::any(labels.iter().filter_map(part))
            }
            Test::Given(section, inner) => {
                let view = View { given: Some(section), ..self.view };
                Trace::around(Step::Given(section), Self { view, ..*self }.trace(inner))
            }
            Test::YieldsTo(place) => leaf(Step::YieldsTo(place)),
        }
    }

    fn leaf(&self, step: Step, truth: Truth) -> Trace {
        Trace { step, truth, parts: Rc::clone(&self.shared.no_parts) }
    }

    fn para(&self, label: &'static str, summary: &'static str, inner: &'static Test) -> Trace {
        let place = self.place.map_or_else(|| Citation::of("").at(label), |place| place.at(label));
        let part = self.at(&place).trace(inner);
        Trace::around(Step::Para(place, summary), part)
    }

    fn section(&self, section: &'static Section) -> Trace {
        let step = Step::Section(section);
        if self.view.given.is_some_and(|given| ptr::eq(given, section)) {
            return self.leaf(step, Truth::Yes);
        }
        let Some(test) = section.on(self.view.basis.on) else { return self.leaf(step, Truth::No) };
        Trace::around(step, self.once(test, &Citation::of(section.number)))
    }

    /// A paragraph of another section, within the words of those around it.
    fn along(&self, section: &'static Section, path: &'static str) -> Option<Trace> {
        let mut inside = Citation::of(section.number);
        let mut around = Vec::new();
        let mut test = section.on(self.view.basis.on)?;
        let mut labels = path.split('.').peekable();
        let mut first = true;
        while let Some(label) = labels.next() {
            test = if first { test.labelled(label) } else { test.inside(label) }?;
            first = false;
            if let (Some(_), Test::Para(label, summary, _)) = (labels.peek(), test) {
                inside = inside.at(label);
                around.push(Step::Para(inside.clone(), summary));
            }
        }
        let part = self.once(test, &inside);
        Some(around.into_iter().rev().fold(part, |part, step| Trace::around(step, part)))
    }

    fn any_system(&self, inner: &'static Test) -> Trace {
        let systems = (0..self.view.facts.systems()).map(|system| {
            let part = Self { view: self.view.of_system(system), ..*self }.trace(inner);
            Trace::around(Step::System(system), part)
        });
        Trace::any(systems)
    }

    /// What others refer to, at its place: read only if it was not before.
    fn once(&self, test: &'static Test, place: &Citation) -> Trace {
        let View { system, given, .. } = self.view;
        let reference = Reference { test, system, given };
        let before =
            self.shared.read.borrow().iter().find(|(other, _)| *other == reference).cloned();
        if let Some((_, trace)) = before {
            return trace;
        }
        let trace = self.at(place).trace(test);
        self.shared.read.borrow_mut().push((reference, trace.clone()));
        trace
    }

    fn at<'b>(&'b self, place: &'b Citation) -> Tracer<'b> {
        Tracer { place: Some(place), ..*self }
    }
}

impl Trace {
    /// What goes by its one part.
    fn around(step: Step, part: Self) -> Self {
        Self { step, truth: part.truth, parts: Rc::new([part]) }
    }

    /// What needs one of its parts.
    fn any(parts: impl Iterator<Item = Self>) -> Self {
        Self::joined(Step::Any, Truth::No, Truth::or, parts)
    }

    fn joined(
        step: Step,
        none: Truth,
        join: fn(Truth, Truth) -> Truth,
        parts: impl Iterator<Item = Self>,
    ) -> Self {
        let parts: Rc<[Self]> = parts.collect();
        let truth = parts.iter().map(|part| part.truth).fold(none, join);
        Self { step, truth, parts }
    }
}
