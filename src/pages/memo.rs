use super::desk;
use super::state::State;
use crate::components::{self, page_head};
use crate::locale::Words;
use yew::{Html, html};

/// The page.
pub(super) fn memo_page(words: &Words, state: &State) -> Html {
    let inside = html! {
        <>
            { page_head(words, &words.text("memo-title"), &words.text("memo-lede")) }
        </>
    };
    html! {
        <>
            { components::desk(desk::verdict(words, state), inside) }
            { desk::bar(words, state) }
        </>
    }
}
