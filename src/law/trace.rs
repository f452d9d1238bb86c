use super::read::View;
use super::{Basis, Citation, Line, Reading, Section, Test};
use crate::facts::{Fact, Facts, Measure};
use crate::logic::{Bound, Truth};

/// The whole reading of a condition: every part with what became of it.
#[derive(Clone, Debug)]
pub struct Trace {
    /// What was read.
    pub step: Step,
    /// What became of it.
    pub truth: Truth,
    /// Its parts, in the order of the text; none is left out because another had settled it.
    pub parts: Vec<Trace>,
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
    Tracer { view: View::new(facts, basis), place: None }.trace(test)
}

#[derive(Clone)]
struct Tracer<'a> {
    view: View<'a>,
    place: Option<Citation>,
}

impl Tracer<'_> {
    fn trace(&self, test: &'static Test) -> Trace {
        let truth = self.view.truth(test);
        let (step, parts) = match test {
            Test::Para(label, summary, inner) => self.para(label, summary, inner),
            Test::All(tests) => (Step::All, self.each(tests)),
            Test::Any(tests) => (Step::Any, self.each(tests)),
            Test::Not(inner) => (Step::Not, vec![self.trace(inner)]),
            Test::Asks(fact) => (Step::Asks(*fact, self.view.system), Vec::new()),
            Test::Exceeds(line) => {
                (Step::Exceeds(*line, self.view.system.unwrap_or_default()), Vec::new())
            }
            Test::Is(measure, bound) => (Step::Is(*measure, *bound), Vec::new()),
            Test::Reads(reading, ours, other) => {
                let otherwise = self.view.basis.reads_otherwise(*reading);
                let chosen = if otherwise { other } else { ours };
                (Step::Reads(*reading, otherwise), vec![self.trace(chosen)])
            }
            Test::AnySystem(inner) => (Step::Any, self.each_system(inner)),
            Test::See(section) => (Step::Section(section), self.section(section)),
            Test::Paras(section, labels) => {
                let part = |path: &&'static str| self.along(section, path);
                (Step::Any, labels.iter().filter_map(part).collect())
            }
            Test::Given(section, inner) => {
                let view = View { given: Some(section), ..self.view };
                let parts = vec![Self { view, ..self.clone() }.trace(inner)];
                (Step::Given(section), parts)
            }
            Test::YieldsTo(place) => (Step::YieldsTo(place), Vec::new()),
        };
        Trace { step, truth, parts }
    }

    fn each(&self, tests: &'static [Test]) -> Vec<Trace> {
        tests.iter().map(|test| self.trace(test)).collect()
    }

    fn para(
        &self,
        label: &'static str,
        summary: &'static str,
        inner: &'static Test,
    ) -> (Step, Vec<Trace>) {
        let place = self.place.clone().unwrap_or_else(|| Citation::of("")).at(label);
        let step = Step::Para(place.clone(), summary);
        (step, vec![Self { place: Some(place), ..self.clone() }.trace(inner)])
    }

    fn section(&self, section: &'static Section) -> Vec<Trace> {
        if self.view.given.is_some_and(|given| std::ptr::eq(given, section)) {
            return Vec::new();
        }
        let inside = self.inside(section);
        section.on(self.view.basis.on).map(|test| inside.trace(test)).into_iter().collect()
    }

    /// A paragraph of another section, within the words of those around it.
    fn along(&self, section: &'static Section, path: &'static str) -> Option<Trace> {
        let mut inside = self.inside(section);
        let mut around = Vec::new();
        let mut test = section.on(self.view.basis.on)?;
        let mut labels = path.split('.').peekable();
        let mut first = true;
        while let Some(label) = labels.next() {
            test = if first { test.labelled(label) } else { test.inside(label) }?;
            first = false;
            if let (Some(_), Some(place), Test::Para(label, summary, _)) =
                (labels.peek(), &inside.place, test)
            {
                let place = place.at(label);
                around.push(Step::Para(place.clone(), summary));
                inside.place = Some(place);
            }
        }
        let part = inside.trace(test);
        Some(around.into_iter().rev().fold(part, |part, step| Trace {
            step,
            truth: part.truth,
            parts: vec![part],
        }))
    }

    fn inside(&self, section: &'static Section) -> Self {
        Self { place: Some(Citation::of(section.number)), ..self.clone() }
    }

    fn each_system(&self, inner: &'static Test) -> Vec<Trace> {
        (0..self.view.facts.systems())
            .map(|system| {
                let part = Self { view: self.view.of_system(system), ..self.clone() }.trace(inner);
                Trace { step: Step::System(system), truth: part.truth, parts: vec![part] }
            })
            .collect()
    }
}
