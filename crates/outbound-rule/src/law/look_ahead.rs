//! The next question: what each answer would leave.

use super::circuit::{Met, Read};
use super::inquiry::Inquiry;
use super::question::Question;
use super::reach::{Search, Witness};
use super::systems::Combinations;
use super::{Basis, Line, Outcomes};
use crate::facts::{Facts, Matters, Number};
use partly_known::{Bound, Range, Truth};
use std::cell::OnceCell;

/// What the answers to a question would leave.
///
/// An outcome stays open after any answer that goes together with what was found to reach it, as
/// nearly all do. Only where the two contradict each other is it searched for anew.
pub(super) struct LookAhead<'a> {
    search: &'a Search<'a>,
    facts: &'a Facts,
    basis: &'a Basis,
    witnesses: &'a [Witness],
    /// The same with no more settled than they take.
    least: Vec<Matters>,
    /// The deal as read while nothing is known of any AI system.
    read: Read<'a>,
}

impl<'a> LookAhead<'a> {
    pub fn of(inquiry: &'a Inquiry<'a>) -> Self {
        let Inquiry { search, facts, basis, .. } = inquiry;
        let (deal, witnesses) = (facts.of_deal(), inquiry.witnesses());
        let read = search.read_with(deal, Met::OPEN);
        let least = witnesses.iter().map(|witness| search.least(witness, deal, &read)).collect();
        Self { search, facts, basis, witnesses, least, read }
    }

    /// What no witness had to settle can be answered in any way and rules nothing out by itself.
    pub fn matters(&self, question: Question) -> bool {
        let deal = self.facts.of_deal();
        let mut witnesses = self.least.iter();
        match question {
            Question::Fact(fact, None) => {
                witnesses.any(|witness| witness.truth(fact) != deal.truth(fact))
            }
            Question::Measure(measure) => {
                let number = Number::Measure(measure);
                witnesses.any(|witness| witness.number(number) != deal.number(number))
            }
            Question::Fact(_, Some(_)) | Question::Operations(_) => true,
        }
    }

    /// How many outcomes are left on average over the answers to a question, in twelfths.
    pub fn left_after(&self, question: Question) -> usize {
        let about = question.system().and_then(|system| self.facts.of_systems().get(system));
        let answers = self.answers(question, about.unwrap_or(self.facts.of_deal()));
        let left: usize = match question.system() {
            None => answers.iter().map(|deal| self.left(question, deal)).sum(),
            Some(system) => {
                let others = self.search.systems.without(system);
                answers.iter().map(|matters| self.left_of_system(&others, matters)).sum()
            }
        };
        left * 12 / answers.len().max(1)
    }

    /// How many are left after an answer about the deal.
    fn left(&self, question: Question, deal: &Matters) -> usize {
        let combinations = self.search.systems.together();
        let read = OnceCell::new();
        let open = |(witness, least): &(&Witness, &Matters)| {
            goes_with(question, deal, least)
                || self.search.stands(witness, &answered(question, deal, &witness.most), &self.read)
                || {
                    let read = read.get_or_init(|| self.search.read_on(&self.read, deal));
                    let sought = Outcomes::only(witness.outcome);
                    self.search.left_by(read).contains(witness.outcome)
                        && self.search.reaches(sought, deal, read, combinations)
                }
        };
        self.witnesses.iter().zip(&self.least).filter(open).count()
    }

    /// How many are left after an answer about an AI system, beside what others can bring about.
    fn left_of_system(&self, others: &Combinations, matters: &Matters) -> usize {
        let systems = &self.search.systems;
        let together = OnceCell::new();
        let open = |witness: &&Witness| {
            systems.bring_beside(others, matters, witness.combination) || {
                let together = together.get_or_init(|| systems.beside(others, matters));
                let sought = Outcomes::only(witness.outcome);
                self.search.reaches(sought, self.facts.of_deal(), &self.read, together)
            }
        };
        self.witnesses.iter().filter(open).count()
    }

    /// The matters after each answer the law would tell apart.
    fn answers(&self, question: Question, known: &Matters) -> Vec<Matters> {
        match question {
            Question::Fact(fact, _) => {
                let mut answers = vec![*known; 2];
                for (answer, truth) in answers.iter_mut().zip([Truth::Yes, Truth::No]) {
                    answer.set(fact, truth);
                }
                answers
            }
            Question::Measure(measure) => {
                each_piece(Number::Measure(measure), measure.bounds(), known)
            }
            Question::Operations(_) => {
                let bounds = Line::ALL.map(|line| Bound::MoreThan(self.basis.lines.at(line)));
                each_piece(Number::Operations, &bounds, known)
            }
        }
    }
}

/// Whether an answer about the deal may be true together with what reaches an outcome.
fn goes_with(question: Question, answer: &Matters, witness: &Matters) -> bool {
    match question {
        Question::Fact(fact, _) => {
            let settled = witness.truth(fact);
            !settled.is_settled() || settled == answer.truth(fact)
        }
        Question::Measure(measure) => {
            let number = Number::Measure(measure);
            answer.number(number).meets(witness.number(number))
        }
        Question::Operations(_) => true,
    }
}

/// What reaches an outcome, with the answer to a question put in the place of what was taken there.
fn answered(question: Question, answer: &Matters, witness: &Matters) -> Matters {
    let mut answered = *witness;
    match question {
        Question::Fact(fact, _) => answered.set(fact, answer.truth(fact)),
        Question::Measure(measure) => {
            let number = Number::Measure(measure);
            answered.set_number(number, answer.number(number));
        }
        Question::Operations(_) => {}
    }
    answered
}

/// The matters with a number in each of the pieces that the bounds cut its range into.
fn each_piece(number: Number, bounds: &[Bound], known: &Matters) -> Vec<Matters> {
    let mut pieces: Vec<Range> = vec![known.number(number)];
    for bound in bounds {
        let cut = |piece: Range| match piece.keeps(*bound) {
            Truth::Unknown => piece.split(*bound).to_vec(),
            Truth::Yes | Truth::No => vec![piece],
        };
        pieces = pieces.into_iter().flat_map(cut).collect();
    }
    let with = |piece| {
        let mut matters = *known;
        matters.set_number(number, piece);
        matters
    };
    pieces.into_iter().map(with).collect()
}
