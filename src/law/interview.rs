use super::reach::Search;
use super::read::{Atom, Number, View};
use super::{Basis, Line, Outcome, possible};
use crate::facts::{Fact, Facts, Measure, Source};
use crate::logic::{Bound, Range, Truth};

/// Something to find out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// A matter of fact, about an AI system if it says which.
    Fact(Fact, Option<usize>),
    /// A figure of the deal.
    Measure(Measure),
    /// The training operations of an AI system.
    Operations(usize),
}

impl Question {
    /// The AI system it is about, if it is about one.
    #[must_use]
    pub fn system(self) -> Option<usize> {
        match self {
            Self::Fact(_, system) => system,
            Self::Operations(system) => Some(system),
            Self::Measure(_) => None,
        }
    }

    /// Where the answer is usually found.
    #[must_use]
    pub fn source(self) -> Source {
        match self {
            Self::Fact(fact, _) => fact.source(),
            Self::Measure(measure) => measure.source(),
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
                Atom::Number(Number::Operations(system), _) => Question::Operations(system),
                Atom::Number(Number::Measure(measure), _) => Question::Measure(measure),
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
    let left: Vec<Outcome> = possible(facts, basis).iter().collect();
    let search = Search::new(facts, basis);
    let witnesses: Vec<Facts> =
        left.iter().filter_map(|outcome| search.least_witness(*outcome, facts)).collect();
    // What no witness had to settle can be answered in any way and rules nothing out by itself.
    let matters = |question: &Question| match question {
        Question::Fact(fact, None) => {
            witnesses.iter().any(|witness| witness.get(*fact, None) != facts.get(*fact, None))
        }
        Question::Measure(measure) => {
            witnesses.iter().any(|witness| witness.measure(*measure) != facts.measure(*measure))
        }
        Question::Fact(_, Some(_)) | Question::Operations(_) => true,
    };
    let questions: Vec<Question> =
        open_questions(facts, basis).into_iter().filter(|question| ask(*question)).collect();
    let first_system = questions.iter().find_map(|question| question.system());
    let worthwhile = questions.iter().filter(|question| {
        matters(question) && (question.system().is_none() || question.system() == first_system)
    });
    let ranked = worthwhile.map(|question| (left_after(*question, facts, basis), *question));
    let best = ranked.min_by_key(|(left, question)| (*left, question.source()));
    best.map(|(_, question)| question).or(questions.first().copied())
}

/// How many outcomes are left on average over the answers to a question, in twelfths.
fn left_after(question: Question, facts: &Facts, basis: &Basis) -> usize {
    let answers = answers(question, facts, basis);
    let left: usize = answers.iter().map(|facts| possible(facts, basis).len()).sum();
    left * 12 / answers.len().max(1)
}

/// The facts after each answer the law would tell apart.
fn answers(question: Question, facts: &Facts, basis: &Basis) -> Vec<Facts> {
    match question {
        Question::Fact(fact, system) => [Truth::Yes, Truth::No]
            .map(|truth| {
                let mut facts = facts.clone();
                facts.set(fact, system, truth);
                facts
            })
            .to_vec(),
        Question::Measure(measure) => each_piece(Number::Measure(measure), measure.bounds(), facts),
        Question::Operations(system) => {
            let bounds = Line::ALL.map(|line| Bound::MoreThan(basis.lines.at(line)));
            each_piece(Number::Operations(system), &bounds, facts)
        }
    }
}

/// The facts with a number in each of the pieces that the bounds cut its range into.
fn each_piece(number: Number, bounds: &[Bound], facts: &Facts) -> Vec<Facts> {
    let mut pieces: Vec<Range> = vec![number.range(facts)];
    for bound in bounds {
        let cut = |piece: Range| match piece.keeps(*bound) {
            Truth::Unknown => piece.split(*bound).to_vec(),
            Truth::Yes | Truth::No => vec![piece],
        };
        pieces = pieces.into_iter().flat_map(cut).collect();
    }
    let with = |piece| {
        let mut facts = facts.clone();
        number.set(&mut facts, piece);
        facts
    };
    pieces.into_iter().map(with).collect()
}
