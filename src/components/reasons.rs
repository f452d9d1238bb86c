use super::{Cite, Rich};
use crate::{hooks::use_words, law::Citation, logic::Truth};
use std::rc::Rc;
use yew::{AttrValue, Html, Properties, classes, component, html};

/// A paragraph that decides, or would decide if more were known.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What it comes to, in our words.
    pub text: AttrValue,
    /// Its place.
    pub citation: Citation,
    /// Whether it is met, not met, or open.
    pub truth: Truth,
}

/// What [`Reasons`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReasonsProps {
    /// In the order they are read.
    pub reasons: Rc<[Reason]>,
}

/// The paragraphs that decide, each with its source one click away.
#[component]
pub fn Reasons(props: &ReasonsProps) -> Html {
    let words = use_words();
    let reasons = props.reasons.iter().map(|reason| {
        let (state, key) = match reason.truth {
            Truth::Yes => ("met", "reason-met"),
            Truth::No => ("not-met", "reason-not-met"),
            Truth::Unknown => ("open", "reason-open"),
        };
        html! {
            <li class={classes!("reason", state)}>
                <p>
                    <strong class="state">{ words.text(key) }</strong>
                    { " " }
                    <Rich text={reason.text.clone()} />
                </p>
                <Cite citation={reason.citation.clone()} />
            </li>
        }
    });
    html! { <ol class="reasons">{ for reasons }</ol> }
}
