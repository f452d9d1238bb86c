use crate::deal::limits;
use crate::hooks::after_drawing;
use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, TargetCast, html};

/// Room for a name or a source in the visitor's own words; its id is `field-` and the name.
pub fn text_field(name: &str, label: &str, value: &str, on_input: Callback<String>) -> Html {
    let oninput = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            let on_input = on_input.clone();
            after_drawing(move || on_input.emit(input.value()));
        }
    };
    html! {
        <p class="field text">
            <label for={format!("field-{name}")}>{ label.to_owned() }</label>
            <input type="text" id={format!("field-{name}")} name={name.to_owned()} autocomplete="off"
                maxlength={limits::NAME.to_string()} value={value.to_owned()} {oninput} />
        </p>
    }
}
