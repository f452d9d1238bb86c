use super::read::{Atom, View};
use super::{Basis, Outcome, possible};
use crate::facts::{Fact, Facts, Source};
use crate::logic::{Range, Truth};

/// Something to find out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// A matter of fact, about an AI system if it says which.
    Fact(Fact, Option<usize>),
    /// The training operations of an AI system.
    Operations(usize),
}

impl Question {
    /// Where the answer is usually found.
    #[must_use]
    pub fn source(self) -> Source {
        match self {
            Self::Fact(fact, _) => fact.source(),
            Self::Operations(_) => Source::Target,
        }
    }
}

/// The open matters that the outcomes left still turn on, in the order of the rule.
#[must_use]
pub fn open_questions(facts: &Facts, basis: &Basis) -> Vec<Question> {
    let mut questions = Vec::new();
    if possible(facts, basis).settled().is_some() {
        return questions;
    }
    for outcome in Outcome::ALL.into_iter().rev() {
        for (atom, _) in View::new(facts, basis).open(outcome.test()).1 {
            let question = match atom {
                Atom::Fact(fact, system) => Question::Fact(fact, system),
                Atom::Operations(system, _) => Question::Operations(system),
            };
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
    }
    questions
}

/// The question whose answer narrows the outcomes most, the cheapest to find out where several do.
///
/// Looks one answer ahead. `ask` says which questions may still be put; one that was answered
/// "don't know" should not be put again. `None` when nothing is left to ask.
#[must_use]
pub fn next_question(
    facts: &Facts,
    basis: &Basis,
    ask: impl Fn(Question) -> bool,
) -> Option<Question> {
    let questions = open_questions(facts, basis).into_iter().filter(|question| ask(*question));
    let ranked = questions.map(|question| (left_after(question, facts, basis), question));
    let best = ranked.min_by_key(|(left, question)| (*left, question.source()));
    best.map(|(_, question)| question)
}

/// How many outcomes are left over all answers to a question, per six answers to stay whole.
fn left_after(question: Question, facts: &Facts, basis: &Basis) -> usize {
    let answers = answers(question, facts, basis);
    let left: usize = answers.iter().map(|facts| possible(facts, basis).len()).sum();
    left * 12 / answers.len().max(1)
}

/// The facts after each answer the law would tell apart.
fn answers(question: Question, facts: &Facts, basis: &Basis) -> Vec<Facts> {
    match question {
        Question::Fact(fact, system) => [Truth::Yes, Truth::No]
            .into_iter()
            .map(|truth| {
                let mut facts = facts.clone();
                facts.set(fact, system, truth);
                facts
            })
            .collect(),
        Question::Operations(system) => pieces(facts.operations(system), basis)
            .into_iter()
            .map(|piece| {
                let mut facts = facts.clone();
                facts.set_operations(system, piece);
                facts
            })
            .collect(),
    }
}

/// A range cut at every threshold inside it.
fn pieces(range: Range, basis: &Basis) -> Vec<Range> {
    let mut pieces = vec![range];
    for line in super::Line::ALL {
        let line = basis.lines.at(line);
        pieces = pieces
            .into_iter()
            .flat_map(|piece| match piece.exceeds(line) {
                Truth::Unknown => {
                    let (below, above) = piece.split(line);
                    vec![below, above]
                }
                Truth::Yes | Truth::No => vec![piece],
            })
            .collect();
    }
    pieces
}
