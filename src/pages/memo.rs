//! The memo for the file: everything that was entered and all that follows, made for print.

mod answers;
mod computation;
mod diligence;
mod document;
mod head;
mod markdown;
mod notification;
mod otherwise;
mod outcome;
mod owed;
mod page_file;
mod places;
mod reading;
mod shown;
mod versions;
mod writer;

pub use document::{Block, Document, Kind, Piece, Style};

pub(super) use computation::counted;
pub(super) use shown::{rows, shown};
pub(super) use versions::versions;
pub(super) use writer::Writer;

use super::PageProps;
use crate::components::choose::choice;
use crate::components::download::file;
use crate::components::{DayField, Folded, Size, page_head};
use crate::outcome::estimate;
use crate::store::State;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use jiff::civil::Date;
use outbound_rule::law::duties;
use outbound_words::{Language, Message, Words, message};
use places::Places;
use yew::{Callback, Html, UseStateHandle, component, hook, html, use_effect_with, use_state_eq};

/// What was chosen on the page of the memo; kept as long as the page is open.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Chosen {
    /// The memo's language, if it is not the page's.
    language: Option<Language>,
    /// The day it is given.
    pub dated: Option<Date>,
    /// Whether what is folded is there: it is made after the rest is on the screen.
    whole: bool,
}

/// The memo on a deal.
///
/// ```
/// use outbound_deal::assessment::assess;
/// use outbound_words::{Language, Words};
/// use outbound_words::number::Notation;
/// use outbound_check::pages::memo;
/// use outbound_check::store::State;
/// use outbound_drafts::workspace::Workspace;
/// let state = State::of(Workspace::example(Notation::English));
/// let memo = memo::memo(&Words::of(Language::German), &state, None);
/// assert!(memo.markdown().starts_with("# Vermerk"));
/// ```
#[must_use]
pub fn memo(words: &Words, state: &State, dated: Option<Date>) -> Document {
    let places = Places::all();
    let owed = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let mut memo = Writer::new(words, state);
    head::head(&mut memo, dated);
    outcome::outcome(&mut memo);
    outcome::open(&mut memo, &places);
    owed::what_follows(&mut memo, &owed);
    answers::answers(&mut memo, &places);
    computation::computation(&mut memo);
    otherwise::otherwise(&mut memo);
    diligence::diligence(&mut memo);
    notification::notification(&mut memo, &owed);
    memo.part(message::MEMO_VERSIONS);
    versions(&mut memo);
    reading::annex(&mut memo);
    Document {
        language: words.language(),
        title: words.text(message::MEMO_DOCUMENT),
        blocks: memo.blocks,
    }
}

/// What is chosen on the page. Whatever is folded in the memo is opened before it is printed, be it
/// from the browser's own menu.
#[hook]
fn use_chosen() -> UseStateHandle<Chosen> {
    let chosen = use_state_eq(Chosen::default);
    use_effect_with(*chosen, {
        let chosen = chosen.clone();
        move |now| {
            let now = *now;
            let later = (!now.whole)
                .then(|| Timeout::new(50, move || chosen.set(Chosen { whole: true, ..now })));
            let listener = EventListener::new(&window(), "beforeprint", |_| unfold());
            move || drop((later, listener))
        }
    });
    chosen
}

fn unfold() {
    if let Ok(Some(folded)) = document().query_selector(".memo details") {
        // There is nothing to be done about a browser that refuses.
        let _ = folded.set_attribute("open", "");
    }
}

/// The page: how the memo is to be, and the memo.
#[component]
pub(super) fn MemoPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let chosen = &use_chosen();
    let now = **chosen;
    let language = now.language.unwrap_or(words.language());
    let its_words = Words::of(language);
    let memo = memo(&its_words, state, now.dated);
    let figure = |system| estimate::ruler(&its_words, state, system, Size::Head);
    let speak = {
        let chosen = chosen.clone();
        Callback::from(move |language| chosen.set(Chosen { language: Some(language), ..now }))
    };
    let date = {
        let chosen = chosen.clone();
        Callback::from(move |dated| chosen.set(Chosen { dated, ..now }))
    };
    let offered = Language::ALL.map(|one| (one, one.name().into()));
    let label = words.text(message::MEMO_LANGUAGE);
    let control = ("memo-language".to_owned(), label.clone());
    let print = |_| {
        // A browser that will not print says so itself.
        let _ = window().print();
    };
    let line = html! { { words.text(message::MEMO_SAVE) } };
    let held = {
        let (words, memo) = (*words, memo.clone());
        Callback::from(move |()| saved(&words, &memo))
    };
    html! {
        <div class="on-memo">
            <div class="unprinted">
                { page_head(words, &words.text(message::MEMO_TITLE), &words.text(message::MEMO_LEDE)) }
                <div class="row">
                    <div class="field"><span class="label">{ label }</span>
                        { choice(control, offered.to_vec(), &language, speak) }</div>
                    <DayField words={*words} name="memo-date" label={words.text(message::MEMO_DATE)} day={now.dated} on_change={date} />
                    <button type="button" class="act" id="print" onclick={print}>{ words.text(message::MEMO_PRINT) }</button>
                </div>
                <Folded class="disclosure quiet" {line} {held} />
            </div>
            { shown(&its_words, &memo, now.whole, figure) }
        </div>
    }
}

/// The memo as files.
fn saved(words: &Words, memo: &Document) -> Html {
    let link = |name: &'static str, kind: &str, text: &str, label: Message| {
        html! { <a download={name} href={file(kind, text)}>{ words.text(label) }</a> }
    };
    html! {
        <p class="groups disclosed">
            { link("memo.md", "text/markdown", &memo.markdown(), message::MEMO_MARKDOWN) }
            { link("memo.html", "text/html", &memo.page(), message::MEMO_HTML) }
        </p>
    }
}
