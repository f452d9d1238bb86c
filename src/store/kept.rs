//! What comes of keeping the deals in this browser.

use crate::hooks::{Heard, Keep, Stock};
use outbound_drafts::workspace::Upshot;
use outbound_words::{Words, message};
use std::rc::Rc;
use yew::AttrValue;

/// What came of keeping the deals.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// Keeping began, or what was kept was opened.
    Began(Stock),
    /// All is kept in another way from now on.
    Relocked(Rc<Keep>),
    /// Something was heard of what is kept in that way; what is said of it.
    Heard(Rc<Keep>, Heard, AttrValue),
    /// What an older program kept stands in records now.
    TakenOver,
}

/// What is said of something that was heard.
pub(crate) fn said(words: &Words, heard: &Heard) -> AttrValue {
    match heard {
        Heard::Done(all) if all.iter().any(|done| matches!(done, Upshot::Met(..))) => {
            words.text(message::KEEPING_MET)
        }
        Heard::Done(_) => AttrValue::default(),
        Heard::Wiped => words.text(message::KEEPING_WIPED),
        Heard::Removed => words.text(message::KEEPING_REMOVED),
        Heard::Anew => words.text(message::KEEPING_ANEW),
    }
}
