//! What anybody can check of the promise that nothing leaves, and what nobody can.

mod found;
mod served;
mod statement;
mod tried;

pub use statement::statement;

use super::PageProps;
use super::memo::shown;
use crate::components::{DayField, page_head, part, rich};
use crate::hooks;
use gloo::utils::window;
use outbound_words::{Message, Words, message};
use yew::{AttrValue, Callback, Html, component, html, use_state_eq};

/// How to look at the network, step by step.
const WATCH: [Message; 4] = [
    message::PRIVACY_WATCH_1,
    message::PRIVACY_WATCH_2,
    message::PRIVACY_WATCH_3,
    message::PRIVACY_WATCH_4,
];
/// What a page cannot prove.
const UNPROVEN: [Message; 5] = [
    message::PRIVACY_NOT_SERVED,
    message::PRIVACY_NOT_WORKER,
    message::PRIVACY_NOT_READERS,
    message::PRIVACY_NOT_AROUND,
    message::PRIVACY_NOT_FILES,
];

/// The page: what can be tried and read, and the statement to file.
#[component]
pub(super) fn PrivacyPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let dated = use_state_eq(|| None);
    let came = &hooks::served();
    let probed = &hooks::use_probe();
    let date = {
        let dated = dated.clone();
        Callback::from(move |day| dated.set(day))
    };
    let print = |_| {
        // A browser that will not print says so itself.
        let _ = window().print();
    };
    let statement = statement(words, state, came, probed, *dated);
    html! {
        <div class="on-memo">
            <div class="unprinted privacy">
                { page_head(words, &words.text(message::PRIVACY_TITLE), &words.text(message::PRIVACY_LEDE)) }
                { served::standing(words, came) }
                { tried::tried(words, &probed.tried) }
                { served::made(words, state, came) }
                { served::headers(words, came, found::isolated(probed)) }
                { found::found(words, &probed.found) }
                { list(words, message::PRIVACY_WATCH, &WATCH) }
                { list(words, message::PRIVACY_NOT, &UNPROVEN) }
                <div class="row">
                    <DayField words={*words} name="flow-date" label={words.text(message::FLOW_DATE)} day={*dated} on_change={date} />
                    <button type="button" class="act" id="print" onclick={print}>{ words.text(message::MEMO_PRINT) }</button>
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
fn list(words: &Words, heading: Message, items: &[Message]) -> Html {
    let items = items.iter().map(|item| html! { <li>{ rich(words, &words.text(*item)) }</li> });
    part(words, heading, html! { <ol>{ for items }</ol> })
}

/// Names with what is said of each.
fn table(rows: impl Iterator<Item = (AttrValue, Html)>) -> Html {
    let rows = rows.map(|(name, said)| html! { <div><dt>{ name }</dt><dd>{ said }</dd></div> });
    html! { <dl class="said">{ for rows }</dl> }
}
