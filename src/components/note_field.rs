//! A field for a note.

use crate::hooks::{typed, typing};
use outbound_deal::limits;
use yew::{AttrValue, Callback, Html, html};

/// Room for a note in the visitor's own words; its id is `field-` and the name.
pub fn note_field(name: &str, label: &str, value: &str, on_input: Callback<String>) -> Html {
    let id = AttrValue::from(format!("field-{name}"));
    html! {
        <div class="field">
            <label for={&id}>{ label.to_owned() }</label>
            <textarea id={&id} name={name.to_owned()} rows="2" maxlength={limits::NOTE.to_string()} autocomplete="off"
                value={typed(&id, &value.to_owned().into())} oninput={typing(&id, on_input)} />
        </div>
    }
}
