//! What was done to find out, factor by factor of § 850.104(c).

use super::answers::labelled;
use super::document::{Block, Line, Piece, Row, gap, said};
use crate::law::diligence::Factor;
use crate::locale::Words;
use crate::pages::state::State;
use crate::pages::wording;

/// All seven factors, each with what was recorded or that nothing was.
pub(super) fn diligence(words: &Words, state: &State) -> Vec<Block> {
    let rows = Factor::ALL.iter().map(|factor| {
        let provision = factor.provision();
        let place = provision.citation();
        let says = wording::summary(words, &place, provision.says);
        let line =
            record(words, state, *factor).unwrap_or_else(|| gap(words.text("memo-no-record")));
        Row::new(says, vec![line]).at(place)
    });
    vec![
        Block::Heading(words.text("diligence-heading")),
        Block::Paragraph(said(words.text("memo-diligence"))),
        Block::Rows(rows.collect()),
    ]
}

/// What was recorded about a factor.
pub(super) fn record(words: &Words, state: &State, factor: Factor) -> Option<Line> {
    let record = state.draft.deal().diligence.get(&factor)?;
    let mut line = labelled(words, "memo-done", &record.note);
    line.extend(record.date.map(|day| Piece::Said(format!("({})", words.date(day)).into())));
    Some(line)
}
