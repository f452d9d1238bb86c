use super::Rich;
use crate::hooks::use_words;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// Something taken as given until it is changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumption {
    /// The name given back when it is to be changed.
    pub name: AttrValue,
    /// What is assumed, as a sentence.
    pub text: AttrValue,
}

/// What [`Assumptions`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AssumptionsProps {
    /// What is assumed.
    pub assumptions: Rc<[Assumption]>,
    /// Called with the name of the assumption to change.
    pub on_change: Callback<AttrValue>,
}

/// What the sentence does not ask: shown, and each changeable.
#[component]
pub fn Assumptions(props: &AssumptionsProps) -> Html {
    let words = use_words();
    html! {
        <ul class="assumed">
            for Assumption { name, text } in props.assumptions.iter().cloned() {
                <li key={name.as_str()}>
                    <span id={format!("assumed-{name}")}><Rich {text} /></span>
                    { " " }
                    <button type="button" class="link" id={format!("change-{name}")}
                        aria-labelledby={format!("change-{name} assumed-{name}")}
                        onclick={props.on_change.reform(move |_| name.clone())}>
                        { words.text("change") }
                    </button>
                </li>
            }
        </ul>
    }
}
