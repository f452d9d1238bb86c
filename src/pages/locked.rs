//! What stands in place of the pages about the deal while those kept wait for their passphrase.

use super::deals::{act, link, passphrase};
use crate::components::{page_head, rich, says};
use crate::page::Page;
use crate::store::Keeping;
use crate::store::State;
use crate::store::keeping;
use outbound_words::{Words, message};
use yew::{Html, html};

/// Whether that page would show a deal.
pub(super) fn hides(page: Page, state: &State) -> bool {
    state.intake.keeping == Keeping::Locked && shows_deals(page)
}

fn shows_deals(page: Page) -> bool {
    match page {
        Page::Check
        | Page::Interview
        | Page::Facts
        | Page::Compute
        | Page::Answers
        | Page::Result
        | Page::Memo
        | Page::Deals
        | Page::Calculators => true,
        Page::Background | Page::Rules | Page::Explore | Page::Privacy => false,
    }
}

/// Asks for the passphrase.
pub(super) fn locked_page(words: &Words, state: &State) -> Html {
    let troubles = state.intake.troubles.iter().map(|trouble| {
        html! { <p class="error" role="alert">{ rich(words, &trouble.says) }</p> }
    });
    let asks = state.intake.removing;
    html! {
        <div class="deals">
            { page_head(words, &words.text(message::LOCKED_TITLE), &words.text(message::LOCKED_LEDE)) }
            <section class="offered">
                { passphrase(words, state, ("kept-passphrase", words.text(message::LOCKED_PASSPHRASE)), 0, keeping::unlock) }
                { for troubles }
                <p class="groups">{ act(words, state, message::LOCKED_OPEN, 0, keeping::unlock) }</p>
            </section>
            { says(words, message::LOCKED_ASIDE_SAYS) }
            <p class="groups">{ link(words, state, message::LOCKED_ASIDE, "", 0, keeping::set_aside) }</p>
            if asks {
                <div class="asked" role="alert">
                    { says(words, message::LOCKED_REMOVE_SAYS) }
                    <p class="groups">
                        { link(words, state, message::LOCKED_REMOVE_ANYWAY, "", 0, keeping::end) }
                        { link(words, state, message::LOCKED_REMOVE_NOT, "", 0, keeping::ask_not) }
                    </p>
                </div>
            } else {
                <p class="groups">{ link(words, state, message::LOCKED_REMOVE, "", 0, keeping::ask) }</p>
            }
        </div>
    }
}
