//! From what was entered to what follows: the one place where a deal, its estimate and the law meet.

mod conventions;
mod days;
mod operations;
mod report;

pub use days::{basis, timeline};
pub use operations::Operations;
pub use report::{Report, Verdict};

use crate::Deal;
use outbound_rule::facts::{Answer, Fact, Facts, Measure};
use outbound_rule::law::{
    Basis, Inquiry, Outcomes, Question, Reading, Reason, Trace, possible, ranked_questions,
    reasons, traces,
};
use partly_known::{Range, Truth};
use training_compute::{Convention, MethodError, Working, estimate};

/// What follows from a deal.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The training compute of each AI system described, worked out.
    pub operations: Vec<Result<Working, MethodError>>,
    /// What the law was given to read.
    pub facts: Facts,
    /// The outcomes not ruled out.
    pub possible: Outcomes,
    /// The paragraphs that decide, or would.
    pub reasons: Vec<Reason>,
    /// What settles the outcome, none of which can be spared; empty while nothing is settled.
    pub because: Vec<Question>,
    /// Where the text leaves room and the other reading would leave other outcomes.
    pub readings: Vec<(Reading, Outcomes)>,
    /// Where operations added up by another convention would leave other outcomes.
    pub conventions: Vec<(Convention, Outcomes)>,
    /// What the outcomes still turn on, "don't know" included.
    pub open: Vec<Question>,
    /// What to find out next; nothing if only "don't know" is left.
    pub next: Option<Question>,
}

/// Works out what follows from a deal.
///
/// ```
/// use outbound_deal::assessment::assess;
/// use outbound_deal::Deal;
/// use outbound_rule::law::{Basis, Outcome};
/// let assessment = assess(&Deal::example(), &Basis::default());
/// assert_eq!(assessment.possible.settled(), Some(Outcome::Notifiable));
/// ```
#[must_use]
pub fn assess(deal: &Deal, basis: &Basis) -> Assessment {
    let (operations, facts) = read_by_law(deal);
    found(deal, operations, &Inquiry::of(&facts, basis))
}

/// The training compute of each AI system, and what the law may read.
fn read_by_law(deal: &Deal) -> (Vec<Result<Working, MethodError>>, Facts) {
    let operations: Vec<_> = deal.systems.iter().map(|system| estimate(&system.training)).collect();
    let facts = facts(deal, &operations);
    (operations, facts)
}

/// What an inquiry finds out about a deal.
fn found(
    deal: &Deal,
    operations: Vec<Result<Working, MethodError>>,
    inquiry: &Inquiry,
) -> Assessment {
    let (facts, basis) = (inquiry.facts(), inquiry.basis());
    let possible = inquiry.possible();
    let undescribed = deal.systems.len();
    let open = named(inquiry.open_questions(), undescribed);
    let next = next(deal, inquiry, &[]);
    let mut reasons = reasons(possible, facts, basis);
    // Of systems that nobody has described there is only the question whether there are any.
    reasons.retain(|reason| reason.system.is_none_or(|system| system < undescribed));
    let (because, readings) = (inquiry.because(), inquiry.differing());
    let share = deal.coverage.share();
    Assessment {
        conventions: conventions::other(&operations, facts, possible, share, basis),
        readings,
        operations,
        facts: facts.clone(),
        possible,
        reasons,
        because,
        open,
        next,
    }
}

/// The outcomes not ruled out, and what the law was given to read, and nothing else of all that follows.
#[must_use]
pub fn outcomes(deal: &Deal, basis: &Basis) -> (Outcomes, Facts) {
    let (_, facts) = read_by_law(deal);
    (possible(&facts, basis), facts)
}

/// What to find out next beside what was put already, which is not put again; nothing if only that and
/// what was answered is left.
#[must_use]
pub fn next_beside(
    deal: &Deal,
    facts: &Facts,
    basis: &Basis,
    put: &[Question],
) -> Option<Question> {
    next(deal, &Inquiry::of(facts, basis), put)
}

fn next(deal: &Deal, inquiry: &Inquiry, put: &[Question]) -> Option<Question> {
    let named = |question| name(question, deal.systems.len());
    let ask = |question| unasked(deal, named(question)) && !put.contains(&named(question));
    inquiry.next_question(ask).map(named)
}

/// What the outcomes still turn on, "don't know" included, that which would narrow them most first.
#[must_use]
pub fn ranked(deal: &Deal, facts: &Facts, basis: &Basis) -> Vec<Question> {
    named(ranked_questions(facts, basis), deal.systems.len())
}

/// The whole reading behind an assessment, section by section.
#[must_use]
pub fn reading(facts: &Facts, basis: &Basis) -> Vec<Trace> {
    use outbound_rule::law::part850::{COVERED, EXCEPTED, NOTIFIABLE, PROHIBITED};
    traces(&[&COVERED, &EXCEPTED, &PROHIBITED, &NOTIFIABLE], facts, basis)
}

/// What the law may read of a deal. Unless it was said that there is none, one more AI system
/// stands for those not described; nothing is known of it.
fn facts(deal: &Deal, operations: &[Result<Working, MethodError>]) -> Facts {
    let undescribed = truth(deal.answer(Fact::OtherAiSystems, None));
    let systems = deal.systems.len();
    let mut facts = Facts::new(systems + usize::from(undescribed != Truth::No));
    for fact in &Fact::ALL {
        facts.set(*fact, None, truth(deal.answer(*fact, None)));
        for system in 0..systems {
            facts.set(*fact, Some(system), truth(deal.answer(*fact, Some(system))));
        }
    }
    facts.set(Fact::DevelopsAiSystem, Some(systems), undescribed);
    for measure in &Measure::ALL {
        let entered = deal.measures.get(measure).map(|figure| figure.range());
        facts.set_measure(*measure, entered.unwrap_or(Range::UNKNOWN));
    }
    for (system, working) in operations.iter().enumerate() {
        let range = working.as_ref().map(|working| working.range(deal.coverage.share()));
        facts.set_operations(system, range_of(range.ok()));
    }
    facts
}

/// Operations from one number to another; anything while they cannot be worked out.
fn range_of(operations: Option<(f64, f64)>) -> Range {
    operations.and_then(|(low, high)| Range::new(low, high)).unwrap_or(Range::UNKNOWN)
}

fn truth(answer: Option<Answer>) -> Truth {
    answer.map_or(Truth::Unknown, Answer::truth)
}

/// Questions by their names, each once.
fn named(questions: Vec<Question>, undescribed: usize) -> Vec<Question> {
    let mut once: Vec<Question> = Vec::with_capacity(questions.len());
    for question in questions.into_iter().map(|question| name(question, undescribed)) {
        if !once.contains(&question) {
            once.push(question);
        }
    }
    once
}

/// Whatever is open about AI systems not described comes down to whether there are any.
fn name(question: Question, undescribed: usize) -> Question {
    match question {
        Question::Fact(_, Some(system)) | Question::Operations(system) if system == undescribed => {
            Question::Fact(Fact::OtherAiSystems, None)
        }
        other => other,
    }
}

/// Whether a question was not answered yet, be it with "don't know".
fn unasked(deal: &Deal, question: Question) -> bool {
    match question {
        Question::Fact(fact, system) => deal.answer(fact, system).is_none(),
        Question::Measure(_) | Question::Operations(_) => true,
    }
}
