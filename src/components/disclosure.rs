use super::rich;
use crate::locale::Words;
use yew::{Html, classes, html};

/// How much a [`disclosure`] weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// A part of the page.
    Part,
    /// Quiet, as a remark.
    Remark,
}

/// Something set aside until it is asked for; `summary` is the line that opens it.
pub fn disclosure(words: &Words, summary: &str, weight: Weight, held: Html) -> Html {
    let quiet = (weight == Weight::Remark).then_some("quiet");
    html! {
        <details class={classes!("disclosure", quiet)}>
            <summary>{ rich(words, summary) }</summary>
            <div class="disclosed">{ held }</div>
        </details>
    }
}
