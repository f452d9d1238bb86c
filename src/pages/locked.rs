//! What stands in place of the pages about the deal while those kept wait for their passphrase.

use super::deals::{act, link, passphrase};
use crate::components::{page_head, rich, says};
use crate::hooks::Page;
use crate::store::Keeping;
use crate::store::State;
use crate::store::keeping;
use outbound_words::Words;
use yew::{Html, html};

/// Whether that page would show a deal.
pub(super) fn hides(page: Page, state: &State) -> bool {
    let public = matches!(page, Page::Background | Page::Rules | Page::Explore | Page::Privacy);
    state.intake.keeping == Keeping::Locked && !public
}

/// Asks for the passphrase.
pub(super) fn locked_page(words: &Words, state: &State) -> Html {
    let troubles = state.intake.troubles.iter().map(|trouble| {
        html! { <p class="error" role="alert">{ rich(words, &trouble.says) }</p> }
    });
    let asks = state.intake.removing;
    html! {
        <div class="deals">
            { page_head(words, &words.text("locked-title"), &words.text("locked-lede")) }
            <section class="offered">
                { passphrase(words, state, ("kept-passphrase", words.text("locked-passphrase")), 0, keeping::unlock) }
                { for troubles }
                <p class="groups">{ act(words, state, "locked-open", 0, keeping::unlock) }</p>
            </section>
            { says(words, "locked-aside-says") }
            <p class="groups">{ link(words, state, "locked-aside", "", 0, keeping::set_aside) }</p>
            if asks {
                <div class="asked" role="alert">
                    { says(words, "locked-remove-says") }
                    <p class="groups">
                        { link(words, state, "locked-remove-anyway", "", 0, keeping::end) }
                        { link(words, state, "locked-remove-not", "", 0, keeping::ask_not) }
                    </p>
                </div>
            } else {
                <p class="groups">{ link(words, state, "locked-remove", "", 0, keeping::ask) }</p>
            }
        </div>
    }
}
