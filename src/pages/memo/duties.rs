//! Who has to do what, and by when.

use super::document::{Block, Piece, Row, said, strong};
use crate::law::duties::{Bearer, Duty, duties};
use crate::locale::Words;
use crate::pages::follows::due;
use crate::pages::state::State;

/// The duties, by whom they are asked of; those that depend on what is open apart.
pub(super) fn what_follows(words: &Words, state: &State) -> Vec<Block> {
    let all = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let mut blocks = vec![Block::Heading(words.text("follows-heading"))];
    if all.is_empty() {
        blocks.push(Block::Paragraph(said(words.text("follows-nothing"))));
    }
    for bearer in Bearer::ALL {
        let name = bearer.name();
        for (certain, key) in
            [(true, format!("bearer-{name}")), (false, format!("bearer-{name}-perhaps"))]
        {
            let own = all.iter().filter(|duty| duty.bearer == bearer && duty.certain == certain);
            let rows: Vec<_> = own.map(|duty| one(words, duty)).collect();
            if !rows.is_empty() {
                blocks.push(Block::Subheading(words.text(&key)));
                blocks.push(Block::Rows(rows));
            }
        }
    }
    blocks
}

fn one(words: &Words, duty: &Duty) -> Row {
    let name = words.text(&format!("duty-{}", duty.obligation.name()));
    let when = due(words, duty.due);
    let mut line = strong(when.clone());
    line.extend(duty.obligation.deadline().map(Piece::Place));
    let lines = if when.is_empty() { Vec::new() } else { vec![line] };
    Row::new(name, lines).at(duty.obligation.citation())
}
