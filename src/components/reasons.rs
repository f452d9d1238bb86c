use super::{Cite, Rich};
use crate::{hooks::use_words, law::Citation};
use std::rc::Rc;
use yew::{AttrValue, Html, Properties, classes, component, html};

/// A paragraph that decides, or would decide if more were known.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonLine {
    /// What it comes to, in our words.
    pub text: AttrValue,
    /// Its place.
    pub citation: Citation,
    /// Whether it is still open.
    pub open: bool,
}

/// What [`Reasons`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReasonsProps {
    /// In the order they are read.
    pub reasons: Rc<[ReasonLine]>,
}

/// The paragraphs that decide, each with its source one click away.
#[component]
pub fn Reasons(props: &ReasonsProps) -> Html {
    let words = use_words();
    html! {
        <ol class="reasons">
            for reason in props.reasons.iter() {
                <li class={classes!("reason", reason.open.then_some("open"))}>
                    <p>
                        if reason.open {
                            <strong class="state">{ words.text("reason-open") }</strong>
                            { " " }
                        }
                        <Rich text={reason.text.clone()} />
                    </p>
                    <Cite citation={reason.citation.clone()} />
                </li>
            }
        </ol>
    }
}
