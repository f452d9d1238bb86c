//! A box to tick.

use crate::components::rich;
use outbound_words::Words;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// Something that is so or is not, with its words; `name` is that of the control.
pub fn tick(words: &Words, name: &str, label: &str, on: bool, on_change: Callback<bool>) -> Html {
    let onchange = move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_change.emit(input.checked());
        }
    };
    html! {
        <label class="tick">
            <input type="checkbox" id={format!("field-{name}")} name={name.to_owned()} checked={on} {onchange} />
            <span>{ rich(words, label) }</span>
        </label>
    }
}
