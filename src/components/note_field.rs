use crate::deal::limits;
use crate::hooks::after_drawing;
use web_sys::HtmlTextAreaElement;
use yew::{AttrValue, Callback, Html, InputEvent, TargetCast, html};

/// Room for a note in the visitor's own words; its id is `field-` and the name.
pub fn note_field(name: &str, label: &str, value: &str, on_input: Callback<String>) -> Html {
    let oninput = move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            let on_input = on_input.clone();
            after_drawing(move || on_input.emit(area.value()));
        }
    };
    let id = AttrValue::from(format!("field-{name}"));
    html! {
        <div class="field">
            <label for={id.clone()}>{ label.to_owned() }</label>
            <textarea {id} name={name.to_owned()} rows="2" maxlength={limits::NOTE.to_string()} autocomplete="off"
                value={value.to_owned()} {oninput} />
        </div>
    }
}
