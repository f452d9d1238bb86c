//! What pages are made of, again and again. Not inlined: of each there is one to download.

use super::rich;
use outbound_words::{Message, Words};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// A part of a page with its heading.
#[inline(never)]
pub fn part(words: &Words, heading: Message, inside: Html) -> Html {
    html! { <section><h2>{ words.text(heading) }</h2>{ inside }</section> }
}

/// A paragraph.
#[inline(never)]
pub fn says(words: &Words, text: Message) -> Html {
    html! { <p>{ rich(words, &words.text(text)) }</p> }
}

/// A button; the look is `act` for what a part of a page is about, otherwise `link`.
#[inline(never)]
pub fn press(look: &'static str, says: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={look} {onclick}>{ says }</button> }
}

/// What a button does that always does the same.
pub fn does<A: Clone + 'static>(act: &Callback<A>, what: A) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |_| act.emit(what.clone()))
}
