//! The outcomes left, what decides, and what is still open.

use super::document::{Kind, Style};
use super::places::Places;
use super::writer::Writer;
use crate::wording;
use outbound_rule::facts::Answer;
use outbound_rule::law::Question;
use outbound_words::message;
use partly_known::Truth;

/// The result, and the paragraphs and answers that decide it.
pub(super) fn outcome(memo: &mut Writer) {
    let (words, assessment) = (memo.words, &memo.state.assessment);
    let settled = assessment.possible.settled().is_some();
    memo.part(message::MEMO_RESULT);
    memo.begin(Kind::Paragraph);
    memo.message(
        Style::Strong,
        if settled { message::VERDICT_SETTLED } else { message::VERDICT_OPEN },
    );
    for outcome in assessment.possible.iter() {
        memo.begin(Kind::Item(0));
        memo.strong(words.text(message::outcome(outcome)));
        memo.say(words.text(message::outcome_meaning(outcome)));
    }
    if settled {
        memo.paragraph(words.text(message::VERDICT_SETTLED_MEANING));
    }
    super::head::warnings(memo);
    memo.subheading(words.text(message::WHY_HEADING));
    let several = memo.deal().systems.len() > 1;
    for reason in &assessment.reasons {
        if let Some(line) = wording::reason(words, reason, several) {
            memo.row(line.text, Some(line.citation));
            let key = match reason.truth {
                Truth::Yes => message::REASON_MET,
                Truth::No => message::REASON_NOT_MET,
                Truth::Unknown => message::REASON_OPEN,
            };
            memo.message(Style::Strong, key);
        }
    }
    if settled {
        memo.paragraph(words.text(message::MEMO_BECAUSE));
    }
}

/// What could still change the outcome, and what was said of it.
pub(super) fn open(memo: &mut Writer, places: &Places) {
    let (words, deal) = (memo.words, memo.deal());
    let several = deal.systems.len() > 1;
    memo.part(message::MEMO_OPEN);
    for question in &memo.state.assessment.open {
        let answer = match question {
            Question::Fact(fact, system) => deal.answer(*fact, *system),
            Question::Measure(_) | Question::Operations(_) => None,
        };
        let name = wording::question(words, *question, several);
        memo.row(name, places.of_question(*question));
        memo.strong(match answer {
            Some(answer @ (Answer::DontKnow | Answer::Disputed)) => {
                words.text(message::answer(answer))
            }
            _ => words.text(message::NOT_KNOWN),
        });
        memo.line();
        memo.say(wording::source(words, question.source()));
    }
    if memo.state.assessment.open.is_empty() {
        memo.paragraph(words.text(message::MEMO_OPEN_NONE));
    }
}
