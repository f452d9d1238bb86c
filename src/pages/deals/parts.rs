//! What the page is made of. Not generic and not inlined: of each there is one to download.

use crate::store::State;
use outbound_words::{Message, Words};
use yew::{AttrValue, Callback, Html, KeyboardEvent, MouseEvent, html};

/// What is done when a button is pressed; the number says of which deal, file or example.
pub(crate) type Does = fn(&Words, &State, usize);

/// A button for the one thing a part of the page is about.
pub(crate) fn act(words: &Words, state: &State, says: Message, number: usize, does: Does) -> Html {
    button("act", words.text(says), None, doing(words, state, number, does))
}

/// A quieter one; `of` says to screen readers what it is about.
pub(crate) fn link(
    words: &Words,
    state: &State,
    says: Message,
    of: &str,
    number: usize,
    does: Does,
) -> Html {
    let label = words.text(says);
    let spoken = (!of.is_empty()).then(|| format!("{label}: {of}").into());
    button("link", label, spoken, doing(words, state, number, does))
}

#[inline(never)]
fn button(
    class: &'static str,
    label: AttrValue,
    spoken: Option<AttrValue>,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! { <button type="button" {class} aria-label={spoken} {onclick}>{ label }</button> }
}

#[inline(never)]
fn doing(words: &Words, state: &State, number: usize, does: Does) -> Callback<MouseEvent> {
    let (words, state) = (*words, state.clone());
    Callback::from(move |_| does(&words, &state, number))
}

/// A field for a passphrase, which nothing remembers; its id is `field-` and the name. The key Enter does what
/// the button beside it does.
#[inline(never)]
pub(crate) fn passphrase(
    words: &Words,
    state: &State,
    (name, label): (&str, AttrValue),
    number: usize,
    does: Does,
) -> Html {
    let (words, state) = (*words, state.clone());
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.repeat() {
            event.prevent_default();
            does(&words, &state, number);
        }
    };
    html! {
        <p class="field text">
            <label for={format!("field-{name}")}>{ label }</label>
            <input type="password" id={format!("field-{name}")} name={name.to_owned()} autocomplete="off" {onkeydown} />
        </p>
    }
}
