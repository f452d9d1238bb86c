//! Whose deal it is, and whose memo.

use super::document::{Block, Piece, Row, said, strong, typed};
use crate::draft::{Day, Named};
use crate::locale::Words;
use crate::number::grouped;
use crate::pages::follows::warned_of;
use crate::pages::state::{State, notation};
use jiff::civil::Date;

/// What stands on top; `dated` is the day the visitor gave the memo.
pub(super) fn head(words: &Words, state: &State, dated: Option<Date>) -> Vec<Block> {
    let deal = state.draft.deal();
    let day = |day: Date| said(words.date_with_weekday(day));
    let by_hand = || vec![Piece::Blank];
    let mut rows = Vec::new();
    for named in Named::ALL {
        let name = words.text(&format!("memo-{}", named.name()));
        let text = named.in_deal(deal);
        rows.push(Row::new(name, vec![if text.is_empty() { by_hand() } else { typed(text) }]));
    }
    if let Some(value) = deal.value_usd {
        let dollars = grouped(value.into(), 15, notation(words.language()));
        rows.push(Row::new(words.text("memo-value"), vec![said(dollars)]));
    }
    for each in Day::ALL {
        if let Some(date) = state.draft.day(each) {
            let name = match each {
                Day::Completion => words.text("memo-completion"),
                _ => words.text(&format!("day-{}", each.name())),
            };
            rows.push(Row::new(name, vec![day(date)]));
        }
    }
    if let Some(date) = deal.dates.commitment {
        rows.push(Row::new(words.text("memo-commitment"), vec![day(date)]));
    }
    rows.push(Row::new(words.text("memo-date"), vec![dated.map_or_else(by_hand, day)]));
    rows.push(Row::new(words.text("memo-by"), vec![by_hand()]));
    let mut blocks = moved(words, state);
    blocks.push(Block::Rows(rows));
    blocks.push(Block::Paragraph(said(words.text("memo-advice"))));
    blocks
}

/// That this is not the rule's result, where lines were moved.
pub(super) fn moved(words: &Words, state: &State) -> Vec<Block> {
    let is_moved = state.basis.lines.hypothetical();
    is_moved.then(|| Block::Loud(strong(words.text("memo-moved")))).into_iter().collect()
}

/// What the result may not be read without.
pub(super) fn warnings(words: &Words, state: &State) -> Vec<Block> {
    let texts = warned_of(words, state, |_| true);
    texts.into_iter().map(|text| Block::Loud(said(text))).collect()
}
