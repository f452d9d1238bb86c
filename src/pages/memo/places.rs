//! Where the rule asks what.

use outbound_rule::facts::{Fact, Measure};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Asked, Citation, Question};

/// What each section asks, looked up once for a memo.
pub(super) struct Places(Vec<(Asked, Citation)>);

impl Places {
    pub fn all() -> Self {
        Self(SECTIONS.iter().flat_map(|section| section.asked()).collect())
    }

    fn of(&self, asked: Asked) -> Option<Citation> {
        let found = self.0.iter().find(|(other, _)| *other == asked);
        found.map(|(_, place)| place.clone())
    }

    pub fn of_fact(&self, fact: Fact) -> Option<Citation> {
        self.of(Asked::Fact(fact))
    }

    pub fn of_measure(&self, measure: Measure) -> Option<Citation> {
        self.of(Asked::Measure(measure))
    }

    pub fn of_question(&self, question: Question) -> Option<Citation> {
        match question {
            Question::Fact(fact, _) => self.of_fact(fact),
            Question::Measure(measure) => self.of_measure(measure),
            Question::Operations(_) => None,
        }
    }
}
