//! The outcomes left, what decides, and what is still open.

use super::document::{Block, Item, Piece, Row, said, strong};
use super::places::Places;
use crate::facts::Answer;
use crate::law::{Question, Reason};
use crate::locale::Words;
use crate::logic::Truth;
use crate::pages::state::State;
use crate::pages::wording;

/// The result, and the paragraphs and answers that decide it.
pub(super) fn outcome(words: &Words, state: &State) -> Vec<Block> {
    let assessment = &state.assessment;
    let settled = assessment.possible.settled().is_some();
    let left = assessment.possible.iter().map(|outcome| {
        let name = outcome.name();
        let meaning = words.text(&format!("outcome-{name}-meaning"));
        let word = words.text(&format!("outcome-{name}"));
        Item::new(vec![Piece::Strong(word), Piece::Said(format!("– {meaning}").into())])
    });
    let key = if settled { "verdict-settled" } else { "verdict-open" };
    let mut blocks = vec![
        Block::Heading(words.text("memo-result")),
        Block::Paragraph(strong(format!("{}:", words.text(key)))),
        Block::List(left.collect()),
    ];
    if settled {
        blocks.push(Block::Paragraph(said(words.text("verdict-settled-meaning"))));
    }
    blocks.extend(super::head::warnings(words, state));
    blocks.push(Block::Subheading(words.text("why-heading")));
    blocks.push(Block::Rows(reasons(words, state, &assessment.reasons)));
    if !assessment.because.is_empty() {
        blocks.push(Block::Paragraph(said(words.text("memo-because"))));
    }
    blocks
}

/// Paragraphs that decide, each with what became of it.
pub(super) fn reasons(words: &Words, state: &State, reasons: &[Reason]) -> Vec<Row> {
    let several = state.draft.deal().systems.len() > 1;
    let said = reasons.iter().filter_map(|reason| {
        let reason = wording::reason(words, reason, several)?;
        let key = match reason.truth {
            Truth::Yes => "reason-met",
            Truth::No => "reason-not-met",
            Truth::Unknown => "reason-open",
        };
        Some(Row::new(reason.text, vec![strong(words.text(key))]).at(reason.citation))
    });
    said.collect()
}

/// What could still change the outcome, and what was said of it.
pub(super) fn open(words: &Words, state: &State, places: &Places) -> Vec<Block> {
    let deal = state.draft.deal();
    let several = deal.systems.len() > 1;
    let rows = state.assessment.open.iter().map(|question| {
        let answer = match question {
            Question::Fact(fact, system) => deal.answer(*fact, *system),
            Question::Measure(_) | Question::Operations(_) => None,
        };
        let found = match answer {
            Some(answer @ (Answer::DontKnow | Answer::Disputed)) => {
                words.text(&format!("answer-{}", answer.name()))
            }
            _ => words.text("not-known"),
        };
        let source = wording::source(words, question.source());
        let lines = vec![strong(found), said(source)];
        let name = wording::question(words, *question, several);
        Row::new(name, lines).at(places.of_question(*question))
    });
    let rows: Vec<_> = rows.collect();
    let shown = match rows.is_empty() {
        true => Block::Paragraph(said(words.text("memo-open-none"))),
        false => Block::Rows(rows),
    };
    vec![Block::Heading(words.text("memo-open")), shown]
}
