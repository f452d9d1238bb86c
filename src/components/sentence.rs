//! A sentence with controls in it.

use super::rich;
use outbound_words::{Piece, Say, Slot, Words};
use yew::{Html, html};

/// Sets a sentence whose blanks are filled by controls, in the order of the language.
///
/// `control` gives the control of a slot. Marks that follow a blank stay on its line.
pub fn sentence(words: &Words, says: impl Say, control: impl Fn(Slot) -> Html) -> Html {
    let mut set = Vec::new();
    let mut pieces = words.pieces(says).into_iter().peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Text(text) => set.push(rich(words, &text)),
            Piece::Slot(slot) => {
                let mut mark = String::new();
                if let Some(Piece::Text(text)) = pieces.peek_mut() {
                    let rest = text.trim_start_matches(|letter| ",.;:)".contains(letter));
                    mark = text.strip_suffix(rest).unwrap_or_default().to_owned();
                    *text = rest.to_owned().into();
                }
                set.push(html! { <span class="glued">{ control(slot) }{ mark }</span> });
            }
        }
    }
    html! { <p class="sentence">{ for set }</p> }
}
