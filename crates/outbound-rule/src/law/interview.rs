//! Which open matters the outcomes left still turn on.

use super::circuit::Leaf;
use super::inquiry::Inquiry;
use super::look_ahead::LookAhead;
use super::question::Question;
use super::reach::Search;
use super::{Basis, Outcome};
use crate::facts::{Facts, Matter, Number};
use enum_map::EnumMap;

/// The open matters that the outcomes left still turn on, in the order of the rule.
#[must_use]
pub fn open_questions(facts: &Facts, basis: &Basis) -> Vec<Question> {
    Inquiry::of(facts, basis).open_questions()
}

/// The open matters, that whose answer narrows the outcomes most first and the cheapest to find out
/// first where several do; last what rules nothing out by itself.
#[must_use]
pub fn ranked_questions(facts: &Facts, basis: &Basis) -> Vec<Question> {
    let inquiry = Inquiry::of(facts, basis);
    let questions = inquiry.open_questions();
    if questions.is_empty() {
        return questions;
    }
    let look_ahead = LookAhead::of(&inquiry);
    let ranked = questions.into_iter().map(|question| {
        let left = look_ahead.matters(question).then(|| look_ahead.left_after(question));
        (left.unwrap_or(usize::MAX), question)
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_by_key(|(left, question)| (*left, question.source()));
    ranked.into_iter().map(|(_, question)| question).collect()
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
    Inquiry::of(facts, basis).next_question(ask)
}

impl Inquiry<'_> {
    /// See [`open_questions`].
    #[must_use]
    pub fn open_questions(&self) -> Vec<Question> {
        match self.possible().settled() {
            Some(_) => Vec::new(),
            None => questions(&self.search, self.facts),
        }
    }

    /// See [`next_question`].
    #[must_use]
    pub fn next_question(&self, ask: impl Fn(Question) -> bool) -> Option<Question> {
        let mut questions = self.open_questions();
        questions.retain(|question| ask(*question));
        if questions.is_empty() {
            return None;
        }
        let look_ahead = LookAhead::of(self);
        let first_system = questions.iter().find_map(|question| question.system());
        let worthwhile = questions.iter().filter(|question| {
            look_ahead.matters(**question)
                && (question.system().is_none() || question.system() == first_system)
        });
        let ranked = worthwhile.map(|question| (look_ahead.left_after(*question), *question));
        let best = ranked.min_by_key(|(left, question)| (*left, question.source()));
        best.map(|(_, question)| question).or(questions.first().copied())
    }
}

/// What is open in the conditions of the outcomes, gravest first.
fn questions(search: &Search, facts: &Facts) -> Vec<Question> {
    let mut open = Open::new(facts);
    let read = search.read(facts.of_deal());
    for outcome in Outcome::ALL.into_iter().rev() {
        for (leaf, _) in read.open(&[search.wanted(outcome)], Some) {
            match leaf {
                Leaf::AnySystem(condition) => {
                    for (system, matters) in facts.of_systems().iter().enumerate() {
                        for (leaf, _) in search.systems.open(matters, condition) {
                            open.note(leaf, Some(system));
                        }
                    }
                }
                leaf => open.note(leaf, None),
            }
        }
    }
    open.questions
}

/// Questions in the order in which they first come up.
struct Open {
    questions: Vec<Question>,
    /// Which came up, of the deal and of each AI system.
    of_deal: Noted,
    of_systems: Vec<Noted>,
}

type Noted = EnumMap<Matter, bool>;

impl Open {
    fn new(facts: &Facts) -> Self {
        let none = Noted::default();
        Self { questions: Vec::new(), of_deal: none, of_systems: vec![none; facts.systems()] }
    }

    fn note(&mut self, leaf: Leaf, system: Option<usize>) {
        let (question, matter) = match leaf {
            Leaf::Fact(fact) => (Question::Fact(fact, system), Matter::Fact(fact)),
            Leaf::Is(measure, _) => {
                (Question::Measure(measure), Matter::Number(Number::Measure(measure)))
            }
            Leaf::Exceeds(_) => {
                let question = Question::Operations(system.unwrap_or_default());
                (question, Matter::Number(Number::Operations))
            }
            Leaf::AnySystem(_) => return,
        };
        let noted = match system {
            None => Some(&mut self.of_deal),
            Some(system) => self.of_systems.get_mut(system),
        };
        if noted.is_some_and(|noted| !std::mem::replace(&mut noted[matter], true)) {
            self.questions.push(question);
        }
    }
}
