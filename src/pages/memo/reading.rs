//! The whole reading, paragraph by paragraph.

use super::document::Kind;
use super::writer::Writer;
use crate::wording;
use outbound_deal::assessment::reading;
use outbound_rule::law::{Step, Trace};
use outbound_words::message;
use partly_known::Truth;
use std::rc::Rc;

/// Every paragraph that was read, each once: where the rule comes back to one, it says so.
pub(super) fn annex(memo: &mut Writer) {
    memo.part(message::TRACE_HEADING);
    let mut read = Vec::new();
    for part in reading(&memo.state.assessment.facts, &memo.state.basis) {
        node(memo, &part, 0, &mut read);
    }
}

/// A part with what is inside it; `read` is what was read already, which the trace shares.
fn node(memo: &mut Writer, part: &Trace, depth: usize, read: &mut Vec<*const [Trace]>) {
    let (words, basis) = (memo.words, &memo.state.basis);
    let is_placed = |part: &Trace| matches!(part.step, Step::Section(_) | Step::Para(..));
    let (place, text) = wording::step(words, part, basis);
    memo.begin(Kind::Node(depth));
    place.into_iter().for_each(|place| memo.place(place));
    memo.say(text);
    let mut inner = part;
    // A connective with one part, or what a paragraph is about, stands in the line above it.
    while let [only] = &*inner.parts
        && !is_placed(only)
        && (!only.parts.is_empty() || !is_placed(inner))
    {
        inner = only;
        if !matches!(only.step, Step::All | Step::Any) || only.parts.len() > 1 {
            memo.say(format!("· {}", wording::step(words, only, basis).1).into());
        }
    }
    memo.strong(words.text(match part.truth {
        Truth::Yes => message::TRUTH_YES,
        Truth::No => message::TRUTH_NO,
        Truth::Unknown => message::TRUTH_UNKNOWN,
    }));
    let parts = Rc::as_ptr(&inner.parts);
    if inner.parts.is_empty() {
        return;
    }
    if read.contains(&parts) {
        memo.say(words.text(message::MEMO_READ_ABOVE));
        return;
    }
    read.push(parts);
    inner.parts.iter().for_each(|part| node(memo, part, depth + 1, read));
}
