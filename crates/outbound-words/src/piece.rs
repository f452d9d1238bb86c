//! Sentences with controls in them.

use crate::{AttrValue, Slot};

/// A part of a sentence that has controls in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words between the controls, spaces included.
    Text(AttrValue),
    /// The place of a control.
    Slot(Slot),
}

/// Private-use characters stand for the controls while the sentence is put in order.
const FIRST_MARKER: u32 = 0xE000;

/// The character that stands for a slot.
pub(crate) fn marker(slot: Slot) -> Option<char> {
    char::from_u32(FIRST_MARKER + u32::from(slot.0))
}

/// Takes a sentence apart at its markers.
pub(crate) fn split(sentence: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    for letter in sentence.chars() {
        let slot =
            u32::from(letter).checked_sub(FIRST_MARKER).and_then(|slot| slot.try_into().ok());
        if let Some(slot) = slot {
            if !text.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut text).into()));
            }
            pieces.push(Piece::Slot(Slot(slot)));
        } else {
            text.push(letter);
        }
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text.into()));
    }
    pieces
}
