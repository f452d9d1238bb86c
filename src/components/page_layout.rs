//! How a page about the deal is laid out.

use super::rich;
use outbound_words::Words;
use yew::{Html, html};

/// Facts on one side, the verdict always in view on the other; on a phone one under the other.
///
/// The verdict is [`super::verdict`] and what belongs to it.
pub fn desk(verdict: Html, facts: Html) -> Html {
    html! {
        <div class="desk">
            <div class="facts">{ facts }</div>
            <aside class="verdict" aria-labelledby="verdict-heading">{ verdict }</aside>
        </div>
    }
}

/// The top of a page: its title, and what it is in a sentence or two.
///
/// The title takes the focus when the page is reached by a link.
pub fn page_head(words: &Words, title: &str, lede: &str) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ rich(words, title) }</h1>
            <p class="lede">{ rich(words, lede) }</p>
        </>
    }
}
