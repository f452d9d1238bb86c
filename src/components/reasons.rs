//! The paragraphs that decide, as a list.

use super::{cite, rich};
use outbound_rule::law::Citation;
use outbound_words::{Words, message};
use partly_known::Truth;
use yew::{AttrValue, Html, classes, html};

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

/// The paragraphs that decide, each with its source one click away.
pub fn reasons(words: &Words, reasons: &[Reason]) -> Html {
    let reasons = reasons.iter().map(|reason| {
        let (state, key) = match reason.truth {
            Truth::Yes => ("met", message::REASON_MET),
            Truth::No => ("not-met", message::REASON_NOT_MET),
            Truth::Unknown => ("open", message::REASON_OPEN),
        };
        html! {
            <li class={classes!("reason", state)}>
                <p>
                    <strong class="state">{ words.text(key) }</strong>
                    { " " }
                    { rich(words, &reason.text) }
                </p>
                { cite(&reason.citation) }
            </li>
        }
    });
    html! { <ol class="reasons">{ for reasons }</ol> }
}
