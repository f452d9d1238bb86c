use super::Rich;
use crate::hooks::use_words;
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Html, InputEvent, Properties, TargetCast, classes, component, html,
};

/// Where a field stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// A blank in a sentence: the label is heard only, the note stands elsewhere.
    Sentence,
    /// A line of a form, label above and note below.
    #[default]
    Form,
}

/// What a [`QuantityField`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuantityFieldProps {
    /// The name of the control; its id is `field-` and the name.
    pub name: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What was typed.
    pub value: AttrValue,
    /// Where it stands.
    #[prop_or_default]
    pub place: Place,
    /// How it may be written.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The unit, after the field.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    /// What the page took it for: “37 billion”.
    #[prop_or_default]
    pub understood: Option<AttrValue>,
    /// What is wrong with it and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What was perhaps meant.
    #[prop_or_default]
    pub suggestion: Option<AttrValue>,
    /// Called with what is typed.
    pub on_input: Callback<AttrValue>,
    /// Called when the suggestion is taken.
    #[prop_or_default]
    pub on_suggestion: Callback<()>,
}

/// A number as people write it, with what was understood beneath.
///
/// In a sentence, put a [`QuantityNote`] of the same name where there is room for a message.
#[component]
pub fn QuantityField(props: &QuantityFieldProps) -> Html {
    let name = &props.name;
    let in_form = props.place == Place::Form;
    let on_input = props.on_input.clone();
    let oninput = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_input.emit(input.value().into());
        }
    };
    let id = AttrValue::from(format!("field-{name}"));
    let noted = props.error.is_some() || props.suggestion.is_some();
    let described_by = [
        (props.hint.is_some() && in_form, "hint"),
        (props.understood.is_some(), "understood"),
        (noted, "note"),
    ]
    .into_iter()
    .filter(|(is_there, _)| *is_there)
    .map(|(_, part)| format!("{name}-{part}"))
    .collect::<Vec<_>>()
    .join(" ");
    // Where a browser cannot fit a field to its content, it is as wide as what was typed.
    let size = props.value.chars().count().clamp(4, 18).to_string();
    let input = html! {
        <input {id} type="text" name={name} value={&props.value} {size} {oninput}
            placeholder={(!in_form).then_some("…")} autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="done"
            aria-invalid={props.error.is_some().then_some("true")}
            aria-describedby={(!described_by.is_empty()).then_some(described_by)} />
    };
    let understood = props.understood.clone().map(|text| {
        html! { <span class="understood" id={format!("{name}-understood")}><Rich {text} /></span> }
    });
    if in_form {
        html! {
            <div class={classes!("field", props.error.is_some().then_some("wrong"))}>
                <label for={format!("field-{name}")}><Rich text={props.label.clone()} /></label>
                if let Some(text) = props.hint.clone() {
                    <p class="hint" id={format!("{name}-hint")}><Rich {text} /></p>
                }
                <div class="entry">
                    { input }
                    if let Some(text) = props.unit.clone() {
                        <span class="unit"><Rich {text} /></span>
                    }
                    { understood }
                </div>
                <QuantityNote name={name} error={props.error.clone()}
                    suggestion={props.suggestion.clone()} on_suggestion={props.on_suggestion.clone()} />
            </div>
        }
    } else {
        html! {
            <span class={classes!("blank", "number", props.error.is_some().then_some("wrong"))}>
                <label class="visually-hidden" for={format!("field-{name}")}>{ &props.label }</label>
                { input }
                { understood }
            </span>
        }
    }
}

/// What a [`QuantityNote`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuantityNoteProps {
    /// The name of the field it belongs to.
    pub name: AttrValue,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What was perhaps meant.
    #[prop_or_default]
    pub suggestion: Option<AttrValue>,
    /// Called when the suggestion is taken.
    #[prop_or_default]
    pub on_suggestion: Callback<()>,
}

/// What is wrong with a field and what was perhaps meant.
#[component]
pub fn QuantityNote(props: &QuantityNoteProps) -> Html {
    let words = use_words();
    let suggestion =
        props.suggestion.clone().map(|value| words.with("suggest", &[("value", value)]));
    html! {
        if props.error.is_some() || suggestion.is_some() {
            <p class="note" id={format!("{}-note", props.name)}>
                if let Some(text) = props.error.clone() {
                    <span class="error"><Rich {text} /></span>
                    { " " }
                }
                if let Some(text) = suggestion {
                    <button type="button" class="link" onclick={props.on_suggestion.reform(|_| ())}>
                        <Rich {text} />
                    </button>
                }
            </p>
        }
    }
}
