//! The outcomes left, what decides, and what is still open.

use super::document::{Kind, Style};
use super::places::Places;
use super::writer::Writer;
use crate::wording;
use outbound_rule::facts::Answer;
use outbound_rule::law::Question;
use partly_known::Truth;

/// The result, and the paragraphs and answers that decide it.
pub(super) fn outcome(memo: &mut Writer) {
    let (words, assessment) = (memo.words, &memo.state.assessment);
    let settled = assessment.possible.settled().is_some();
    memo.part("memo-result");
    memo.begin(Kind::Paragraph);
    memo.key(Style::Strong, if settled { "verdict-settled" } else { "verdict-open" });
    for outcome in assessment.possible.iter() {
        memo.begin(Kind::Item(0));
        let name = outcome.name();
        memo.strong(words.joined(&["outcome", name]));
        memo.say(words.joined(&["outcome", name, "meaning"]));
    }
    if settled {
        memo.paragraph(words.text("verdict-settled-meaning"));
    }
    super::head::warnings(memo);
    memo.subheading(words.text("why-heading"));
    let several = memo.deal().systems.len() > 1;
    for reason in &assessment.reasons {
        if let Some(line) = wording::reason(words, reason, several) {
            memo.row(line.text, Some(line.citation));
            let key = match reason.truth {
                Truth::Yes => "reason-met",
                Truth::No => "reason-not-met",
                Truth::Unknown => "reason-open",
            };
            memo.key(Style::Strong, key);
        }
    }
    if settled {
        memo.paragraph(words.text("memo-because"));
    }
}

/// What could still change the outcome, and what was said of it.
pub(super) fn open(memo: &mut Writer, places: &Places) {
    let (words, deal) = (memo.words, memo.deal());
    let several = deal.systems.len() > 1;
    memo.part("memo-open");
    for question in &memo.state.assessment.open {
        let answer = match question {
            Question::Fact(fact, system) => deal.answer(*fact, *system),
            Question::Measure(_) | Question::Operations(_) => None,
        };
        let name = wording::question(words, *question, several);
        memo.row(name, places.of_question(*question));
        memo.strong(match answer {
            Some(answer @ (Answer::DontKnow | Answer::Disputed)) => {
                words.joined(&["answer", answer.name()])
            }
            _ => words.text("not-known"),
        });
        memo.line();
        memo.say(wording::source(words, question.source()));
    }
    if memo.state.assessment.open.is_empty() {
        memo.paragraph(words.text("memo-open-none"));
    }
}
