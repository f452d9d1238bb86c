//! A field for a name or a source.

use crate::hooks::{typed, typing};
use outbound_deal::limits;
use yew::{AttrValue, Callback, Html, html};

/// Room for a name or a source in the visitor's own words; its id is `field-` and the name.
pub fn text_field(name: &str, label: &str, value: &str, on_input: Callback<String>) -> Html {
    let id = AttrValue::from(format!("field-{name}"));
    html! {
        <p class="field text">
            <label for={&id}>{ label.to_owned() }</label>
            <input type="text" id={&id} name={name.to_owned()} autocomplete="off"
                maxlength={limits::NAME.to_string()} value={typed(&id, &value.to_owned().into())} oninput={typing(&id, on_input)} />
        </p>
    }
}
