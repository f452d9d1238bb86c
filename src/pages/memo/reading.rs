//! The whole reading, paragraph by paragraph.

use super::document::{Block, Item, Piece};
use crate::assessment::reading;
use crate::law::{Step, Trace};
use crate::locale::Words;
use crate::logic::Truth;
use crate::pages::state::State;
use crate::pages::wording;
use std::rc::Rc;

/// Every paragraph that was read, each once: where the rule comes back to one, it says so.
pub(super) fn annex(words: &Words, state: &State) -> Vec<Block> {
    let parts = reading(&state.assessment.facts, &state.basis);
    let mut reader = Reader { words, state, read: Vec::new() };
    let items = parts.iter().map(|part| reader.item(part)).collect();
    vec![Block::Heading(words.text("trace-heading")), Block::Tree(items)]
}

struct Reader<'a> {
    words: &'a Words,
    state: &'a State,
    /// What was read already: what the trace shares is one reading.
    read: Vec<*const Vec<Trace>>,
}

impl Reader<'_> {
    fn item(&mut self, part: &Trace) -> Item {
        let words = self.words;
        let (place, text) = wording::step(words, part, &self.state.basis);
        let mut line: Vec<Piece> = place.into_iter().map(Piece::Place).collect();
        line.push(Piece::Said(text));
        let mut inner = part;
        // A connective with one part, or what a paragraph is about, stands in the line above it.
        while let [only] = inner.parts.as_slice()
            && !matches!(only.step, Step::Section(_) | Step::Para(..))
            && (!only.parts.is_empty() || !matches!(inner.step, Step::Section(_) | Step::Para(..)))
        {
            inner = only;
            if !matches!(only.step, Step::All | Step::Any) || only.parts.len() > 1 {
                line.push(Piece::Said(
                    format!("· {}", wording::step(words, only, &self.state.basis).1).into(),
                ));
            }
        }
        line.push(Piece::Strong(words.text(match part.truth {
            Truth::Yes => "truth-yes",
            Truth::No => "truth-no",
            Truth::Unknown => "truth-unknown",
        })));
        let known = Rc::as_ptr(&inner.parts);
        if inner.parts.is_empty() {
            return Item::new(line);
        }
        if self.read.contains(&known) {
            line.push(Piece::Said(words.text("memo-read-above")));
            return Item::new(line);
        }
        self.read.push(known);
        let inner = inner.parts.iter().map(|part| self.item(part)).collect();
        Item { line, inner }
    }
}
