//! The changes that would change an outcome, in words.

use crate::store::State;
use crate::wording;
use outbound_rule::facts::Answer;
use outbound_rule::law::{Change, Flip};
use outbound_words::{Words, message};
use partly_known::{Bound, Truth};
use yew::AttrValue;

/// The changes of a flip, in a sentence.
pub(crate) fn said(words: &Words, state: &State, flip: &Flip) -> AttrValue {
    let changes = flip.changes.iter().map(|change| one(words, state, *change).to_string());
    changes.collect::<Vec<_>>().join(&format!(" {} ", words.text(message::AND))).into()
}

/// A change as a question with its other answer.
fn one(words: &Words, state: &State, change: Change) -> AttrValue {
    let several = state.draft.deal().systems.len() > 1;
    let (text, system) = match change {
        Change::Fact(fact, system, truth) => {
            let answer = if truth == Truth::Yes { Answer::Yes } else { Answer::No };
            let answer = words.text(message::answer(answer));
            (format!("{} {answer}.", wording::fact(words, fact)), system)
        }
        Change::Measure(measure, bound, keeps) => {
            let figure = words.text(message::measure(measure));
            (format!("{figure} {}.", against(words, bound, keeps)), None)
        }
        Change::Operations(system, bound, keeps) => {
            let figure = words.text(message::FLIPS_OPERATIONS);
            (format!("{figure} {}.", against(words, bound, keeps)), Some(system))
        }
    };
    match system {
        Some(system) if several => format!("{}: {text}", wording::system_name(words, system)),
        _ => text,
    }
    .into()
}

/// On which side of its bound a figure lies.
fn against(words: &Words, bound: Bound, keeps: bool) -> AttrValue {
    let shown = |line: f64| wording::number(words, line);
    match (bound, keeps) {
        (Bound::MoreThan(line), true) | (Bound::AtMost(line), false) => {
            words.text(message::SideMore { line: shown(line) })
        }
        (Bound::AtLeast(line), true) => words.text(message::SideFrom { line: shown(line) }),
        (Bound::AtLeast(line), false) => words.text(message::SideLess { line: shown(line) }),
        (Bound::MoreThan(line), false) | (Bound::AtMost(line), true) => {
            words.text(message::SideMost { line: shown(line) })
        }
    }
}
