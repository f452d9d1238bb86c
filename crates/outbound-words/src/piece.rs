use implicit_clone::unsync::IString as AttrValue;

/// A part of a sentence that has controls in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words between the controls, spaces included.
    Text(AttrValue),
    /// The place of the control of this name.
    Slot(&'static str),
}

/// Private-use characters stand for the controls while Fluent puts the sentence in order.
const FIRST_MARKER: u32 = 0xE000;

/// The character that stands for the slot at `index`.
pub(super) fn marker(index: usize) -> String {
    u32::try_from(index)
        .ok()
        .and_then(|index| char::from_u32(FIRST_MARKER + index))
        .map(String::from)
        .unwrap_or_default()
}

/// Takes a sentence apart at its markers.
pub(super) fn split(sentence: &str, slots: &[&'static str]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(2 * slots.len() + 1);
    let mut text = String::new();
    for letter in sentence.chars() {
        let slot = u32::from(letter)
            .checked_sub(FIRST_MARKER)
            .and_then(|index| slots.get(usize::try_from(index).ok()?));
        if let Some(slot) = slot {
            if !text.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut text).into()));
            }
            pieces.push(Piece::Slot(slot));
        } else {
            text.push(letter);
        }
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text.into()));
    }
    pieces
}
