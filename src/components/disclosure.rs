//! Something folded away.

use super::rich;
use outbound_words::Words;
use yew::{Html, html};

/// Something set aside until it is asked for; `summary` is the line that opens it.
pub fn disclosure(words: &Words, summary: &str, held: Html) -> Html {
    html! {
        <details class="disclosure quiet">
            <summary>{ rich(words, summary) }</summary>
            <div class="disclosed">{ held }</div>
        </details>
    }
}
