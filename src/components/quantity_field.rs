//! A field for a figure, with what is said about it.

use super::rich;
use crate::hooks::{focus, typed, typing};
use outbound_deal::limits;
use outbound_words::{Words, message};
use yew::{AttrValue, Callback, Html, MouseEvent, classes, html};

/// Where a field stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// A blank in a sentence: the label is heard only, the note stands elsewhere.
    Sentence,
    /// A line of a form, label above and note below.
    #[default]
    Form,
}

/// What a [`quantity_field`] shows.
#[derive(Clone, Debug, Default)]
pub struct QuantityField {
    /// The name of the control; its id is `field-` and the name.
    pub name: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What was typed.
    pub value: AttrValue,
    /// Where it stands.
    pub place: Place,
    /// How it may be written.
    pub hint: Option<AttrValue>,
    /// The unit, after the field.
    pub unit: Option<AttrValue>,
    /// What the page took it for: “37 billion”.
    pub understood: Option<AttrValue>,
    /// What is wrong with it and what to do.
    pub error: Option<AttrValue>,
    /// What was perhaps meant.
    pub suggestion: Option<AttrValue>,
    /// Called with what is typed.
    pub on_input: Callback<String>,
    /// Called when the suggestion is taken.
    pub on_suggestion: Callback<()>,
}

/// A number as people write it, with what was understood beneath.
///
/// In a sentence, put a [`quantity_note`] of the same name where there is room for a message.
pub fn quantity_field(words: &Words, field: &QuantityField) -> Html {
    let name = &field.name;
    let in_form = field.place == Place::Form;
    let id = AttrValue::from(format!("field-{name}"));
    let noted = field.error.is_some() || field.suggestion.is_some();
    let described_by = [
        (field.hint.is_some() && in_form, "hint"),
        (field.understood.is_some(), "understood"),
        (noted, "note"),
    ]
    .into_iter()
    .filter(|(is_there, _)| *is_there)
    .map(|(_, part)| format!("{name}-{part}"))
    .collect::<Vec<_>>()
    .join(" ");
    // Where a browser cannot fit a field to its content, it is as wide as what was typed.
    let size = field.value.chars().count().clamp(4, 18).to_string();
    let input = html! {
        <input id={&id} type="text" name={name} value={typed(&id, &field.value)} {size} oninput={typing(&id, field.on_input.clone())} maxlength={limits::NAME.to_string()}
            placeholder={(!in_form).then_some("…")} autocomplete="off" autocapitalize="off" enterkeyhint="done"
            aria-invalid={field.error.is_some().then_some("true")}
            aria-describedby={(!described_by.is_empty()).then_some(described_by)} />
    };
    // There in any case, if empty: a child more or less would make Yew draw the field anew, and
    // whoever types would lose it.
    let understood = html! {
        if let Some(text) = &field.understood {
            <span class="understood" id={format!("{name}-understood")}>{ rich(words, text) }</span>
        }
    };
    if in_form {
        let note = QuantityNote {
            name: field.name.clone(),
            error: field.error.clone(),
            suggestion: field.suggestion.clone(),
            on_suggestion: field.on_suggestion.clone(),
        };
        html! {
            <div class={classes!("field", field.error.is_some().then_some("wrong"))}>
                <label for={format!("field-{name}")}>{ rich(words, &field.label) }</label>
                if let Some(text) = &field.hint {
                    <p class="hint" id={format!("{name}-hint")}>{ rich(words, text) }</p>
                }
                <div class="entry">
                    { input }
                    if let Some(text) = &field.unit {
                        <span class="unit">{ rich(words, text) }</span>
                    }
                    { understood }
                </div>
                { quantity_note(words, &note) }
            </div>
        }
    } else {
        html! {
            <span class={classes!("blank", "number", field.error.is_some().then_some("wrong"))}>
                <label class="visually-hidden" for={format!("field-{name}")}>{ &field.label }</label>
                { input }
                { understood }
            </span>
        }
    }
}

/// What a [`quantity_note`] shows.
#[derive(Clone, Debug, Default)]
pub struct QuantityNote {
    /// The name of the field it belongs to.
    pub name: AttrValue,
    /// What is wrong and what to do.
    pub error: Option<AttrValue>,
    /// What was perhaps meant.
    pub suggestion: Option<AttrValue>,
    /// Called when the suggestion is taken.
    pub on_suggestion: Callback<()>,
}

/// What is wrong with a field and what was perhaps meant.
pub fn quantity_note(words: &Words, note: &QuantityNote) -> Html {
    let suggestion = note.suggestion.clone().map(|value| words.text(message::Suggest { value }));
    html! {
        if note.error.is_some() || suggestion.is_some() {
            <p class="note" id={format!("{}-note", note.name)}>
                if let Some(text) = &note.error {
                    <span class="error">{ rich(words, text) }</span>
                    { " " }
                }
                if let Some(text) = suggestion {
                    <button type="button" class="link" onclick={taken(note)}>
                        { rich(words, &text) }
                    </button>
                }
            </p>
        }
    }
}

/// Takes the suggestion; the button is gone then, so its field has the keyboard.
fn taken(note: &QuantityNote) -> impl Fn(MouseEvent) + 'static {
    let (on_suggestion, field) = (note.on_suggestion.clone(), format!("#field-{}", note.name));
    move |_| {
        on_suggestion.emit(());
        focus(&field);
    }
}
