//! What would come of other conventions, other readings, or other answers.

use super::document::{Block, Item, Piece, Row, said, strong};
use crate::law::flips;
use crate::locale::Words;
use crate::pages::state::State;
use crate::pages::{result, wording};

/// Where something else would lead elsewhere.
pub(super) fn otherwise(words: &Words, state: &State) -> Vec<Block> {
    let assessment = &state.assessment;
    let mut blocks = Vec::new();
    if !assessment.conventions.is_empty() {
        let rows = assessment.conventions.iter().map(|(convention, left)| {
            let name = words.text(&format!("convention-{}", convention.name()));
            Row::new(name, vec![strong(wording::outcomes(words, *left))])
        });
        blocks.push(Block::Subheading(words.text("convention-others")));
        blocks.push(Block::Rows(rows.collect()));
    }
    if !assessment.readings.is_empty() {
        let rows = assessment.readings.iter().map(|(reading, left)| {
            let name = reading.name();
            let ours = words.text(&format!("reading-{name}-ours"));
            let mut other = said(words.text(&format!("reading-{name}-other")));
            other.push(Piece::Strong(wording::outcomes(words, *left)));
            Row::new(words.text(&format!("reading-{name}")), vec![said(ours), other])
        });
        blocks.push(Block::Subheading(words.text("readings-heading")));
        blocks.push(Block::Rows(rows.collect()));
    }
    let found = match assessment.possible.settled() {
        Some(_) => flips(&assessment.facts, &state.basis),
        None => Vec::new(),
    };
    if !found.is_empty() {
        let changes = found.iter().map(|flip| {
            let left = wording::outcomes(words, flip.outcomes);
            let change = result::said(words, state, flip);
            Item::new(vec![Piece::Said(change), Piece::Strong(left)])
        });
        blocks.push(Block::Subheading(words.text("flips-show")));
        blocks.push(Block::List(changes.collect()));
        blocks.push(Block::Paragraph(said(words.text("flips-note"))));
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(words.text("memo-otherwise")));
    }
    blocks
}
