//! What anybody can check of the promise that nothing leaves, and what nobody can.

mod found;
mod served;
mod statement;
mod tried;

pub use statement::statement;

use super::memo::{Chosen, shown};
use crate::components::{DayField, page_head, part, rich};
use crate::hooks::{Probed, Served};
use crate::store::State;
use gloo::utils::window;
use outbound_words::Words;
use yew::{AttrValue, Callback, Html, UseStateHandle, html};

/// How to look at the network, step by step.
const WATCH: [&str; 4] =
    ["privacy-watch-1", "privacy-watch-2", "privacy-watch-3", "privacy-watch-4"];
/// What a page cannot prove.
const UNPROVEN: [&str; 5] = [
    "privacy-not-served",
    "privacy-not-worker",
    "privacy-not-readers",
    "privacy-not-around",
    "privacy-not-files",
];

/// The page: what can be tried and read, and the statement to file.
pub(super) fn privacy_page(
    words: &Words,
    state: &State,
    chosen: &UseStateHandle<Chosen>,
    came: &Served,
    probed: &Probed,
) -> Html {
    let dated = chosen.dated;
    let date = {
        let chosen = chosen.clone();
        Callback::from(move |dated| {
            let mut next = *chosen;
            next.dated = dated;
            chosen.set(next);
        })
    };
    let print = |_| {
        // A browser that will not print says so itself.
        let _ = window().print();
    };
    let statement = statement(words, state, came, probed, dated);
    html! {
        <div class="on-memo">
            <div class="unprinted privacy">
                { page_head(words, &words.text("privacy-title"), &words.text("privacy-lede")) }
                { served::standing(words, came) }
                { tried::tried(words, &probed.tried) }
                { served::made(words, state, came) }
                { served::headers(words, came, found::isolated(probed)) }
                { found::found(words, &probed.found) }
                { list(words, "privacy-watch", &WATCH) }
                { list(words, "privacy-not", &UNPROVEN) }
                <div class="row">
                    <DayField words={words.clone()} name="flow-date" label={words.text("flow-date")} day={dated} on_change={date} />
                    <button type="button" class="act" id="print" onclick={print}>{ words.text("memo-print") }</button>
                </div>
            </div>
            { shown(words, &statement, false, |_| Html::default()) }
        </div>
    }
}

/// A paragraph.
#[inline(never)]
fn says(text: AttrValue) -> Html {
    html! { <p>{ text }</p> }
}

/// A part that is a list of messages.
fn list(words: &Words, key: &str, items: &[&str]) -> Html {
    let items = items.iter().map(|item| html! { <li>{ rich(words, &words.text(item)) }</li> });
    part(words, key, html! { <ol>{ for items }</ol> })
}

/// Names with what is said of each.
fn table(rows: impl Iterator<Item = (AttrValue, Html)>) -> Html {
    let rows = rows.map(|(name, said)| html! { <div><dt>{ name }</dt><dd>{ said }</dd></div> });
    html! { <dl class="said">{ for rows }</dl> }
}
