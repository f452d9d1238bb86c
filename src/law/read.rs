use super::{Basis, Section, Test};
use crate::facts::{Fact, Facts, Measure};
use crate::logic::{Bound, Range, Truth};

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
    /// What `AnySystem` conditions are taken to be, where the systems are considered apart.
    pub systems: Option<Fixed<'a>>,
}

/// The `AnySystem` conditions of a tree and a truth for each, as the bits of a number.
#[derive(Clone, Copy)]
pub(super) struct Fixed<'a> {
    pub tests: &'a [&'static Test],
    pub truths: usize,
}

/// An open matter that a condition turns on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Atom {
    Fact(Fact, Option<usize>),
    /// A number, against a bound.
    Number(Number, Bound),
}

impl Atom {
    /// The facts with the matter settled in either way, the one that keeps to it first.
    pub fn both_ways(self, facts: &Facts) -> [Facts; 2] {
        let mut yes = facts.clone();
        let mut no = facts.clone();
        match self {
            Self::Fact(fact, system) => {
                yes.set(fact, system, Truth::Yes);
                no.set(fact, system, Truth::No);
            }
            Self::Number(number, bound) => {
                let [breaks, keeps] = number.range(facts).split(bound);
                number.set(&mut yes, keeps);
                number.set(&mut no, breaks);
            }
        }
        [yes, no]
    }

    /// Takes what is known of the matter over from other facts.
    pub fn copy(self, from: &Facts, to: &mut Facts) {
        match self {
            Self::Fact(fact, system) => to.set(fact, system, from.get(fact, system)),
            Self::Number(number, _) => number.set(to, number.range(from)),
        }
    }
}

/// A number the law compares.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Number {
    /// A figure of the deal.
    Measure(Measure),
    /// The training operations of an AI system.
    Operations(usize),
}

impl Number {
    pub fn range(self, facts: &Facts) -> Range {
        match self {
            Self::Measure(measure) => facts.measure(measure),
            Self::Operations(system) => facts.operations(system),
        }
    }

    pub fn set(self, facts: &mut Facts, range: Range) {
        match self {
            Self::Measure(measure) => facts.set_measure(measure, range),
            Self::Operations(system) => facts.set_operations(system, range),
        }
    }
}

/// An open matter, and whether the condition is helped when it holds (or when it does not).
pub(super) type Literal = (Atom, bool);

impl<'a> View<'a> {
    pub fn new(facts: &'a Facts, basis: &'a Basis) -> Self {
        Self { facts, basis, system: None, given: None, systems: None }
    }

    pub fn of_system(self, system: usize) -> Self {
        Self { system: Some(system), ..self }
    }

    /// Whether the condition is met.
    pub fn truth(self, test: &'static Test) -> Truth {
        self.walk(test, true, &mut Ignore)
    }

    /// Whether it is met, and if that is open, the open matters it still turns on.
    pub fn open(self, test: &'static Test) -> (Truth, Vec<Literal>) {
        let mut literals = Vec::new();
        let truth = self.walk(test, true, &mut literals);
        (truth, literals)
    }

    /// The reading itself. `helps` is false inside an odd number of `Not`s.
    fn walk(self, test: &'static Test, helps: bool, log: &mut impl Log) -> Truth {
        match test {
            Test::Para(_, _, inner) => self.walk(inner, helps, log),
            Test::All(tests) => self.join(tests.iter(), Truth::No, helps, log),
            Test::Any(tests) => self.join(tests.iter(), Truth::Yes, helps, log),
            Test::Not(inner) => self.walk(inner, !helps, log).not(),
            Test::Asks(fact) => {
                let truth = self.facts.get(*fact, self.system);
                self.settle(truth, Atom::Fact(*fact, self.system), helps, log)
            }
            Test::Exceeds(line) => {
                let operations = Number::Operations(self.system.unwrap_or_default());
                self.compare(operations, Bound::MoreThan(self.basis.lines.at(*line)), helps, log)
            }
            Test::Is(measure, bound) => self.compare(Number::Measure(*measure), *bound, helps, log),
            Test::Reads(reading, ours, other) => {
                let chosen = if self.basis.reads_otherwise(*reading) { other } else { ours };
                self.walk(chosen, helps, log)
            }
            Test::AnySystem(inner) => self.any_system(inner, helps, log),
            Test::See(section) if self.given.is_some_and(|given| std::ptr::eq(given, *section)) => {
                Truth::Yes
            }
            Test::See(section) => {
                section.on(self.basis.on).map_or(Truth::No, |test| self.walk(test, helps, log))
            }
            Test::Paras(section, labels) => {
                let in_force = |label: &&'static str| section.paragraph(self.basis.on, label);
                let paragraphs = labels.iter().filter_map(in_force);
                self.join(paragraphs, Truth::Yes, helps, log)
            }
            Test::Given(section, inner) => {
                Self { given: Some(section), ..self }.walk(inner, helps, log)
            }
            Test::YieldsTo(_) => Truth::Yes,
        }
    }

    fn any_system(self, inner: &'static Test, helps: bool, log: &mut impl Log) -> Truth {
        if let Some(Fixed { tests, truths }) = self.systems {
            let place = tests.iter().position(|test| std::ptr::eq(*test, inner));
            return place.map_or(Truth::Unknown, |place| Truth::from(truths >> place & 1 == 1));
        }
        let mark = log.mark();
        let mut joined = Truth::No;
        for system in 0..self.facts.systems() {
            joined = joined.or(self.of_system(system).walk(inner, helps, log));
            if joined == Truth::Yes {
                log.forget(mark);
                break;
            }
        }
        joined
    }

    /// `All` is settled by a `No`, `Any` by a `Yes`; what is settled turns on nothing any more.
    fn join(
        self,
        tests: impl Iterator<Item = &'static Test>,
        settles: Truth,
        helps: bool,
        log: &mut impl Log,
    ) -> Truth {
        let mark = log.mark();
        let mut joined = settles.not();
        for test in tests {
            let truth = self.walk(test, helps, log);
            if truth == settles {
                log.forget(mark);
                return settles;
            }
            if truth == Truth::Unknown {
                joined = Truth::Unknown;
            }
        }
        joined
    }

    fn compare(self, number: Number, bound: Bound, helps: bool, log: &mut impl Log) -> Truth {
        let truth = number.range(self.facts).keeps(bound);
        self.settle(truth, Atom::Number(number, bound), helps, log)
    }

    fn settle(self, truth: Truth, atom: Atom, helps: bool, log: &mut impl Log) -> Truth {
        if !truth.is_settled() {
            log.note((atom, helps));
        }
        truth
    }
}

/// Where the open matters are noted, if anybody wants them.
trait Log {
    fn mark(&self) -> usize;
    fn note(&mut self, literal: Literal);
    fn forget(&mut self, mark: usize);
}

struct Ignore;

impl Log for Ignore {
    fn mark(&self) -> usize {
        0
    }
    fn note(&mut self, _: Literal) {}
    fn forget(&mut self, _: usize) {}
}

impl Log for Vec<Literal> {
    fn mark(&self) -> usize {
        self.len()
    }
    fn note(&mut self, literal: Literal) {
        self.push(literal);
    }
    fn forget(&mut self, mark: usize) {
        self.truncate(mark);
    }
}
