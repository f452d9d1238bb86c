//! The result in full: why, what would change it, and all that follows.

mod change;
mod diligence;
mod notification;
mod penalty;

use super::PageProps;
use super::memo;
use crate::components::{self, Folded, disclosure, page_head, rich, trace_tree};
use crate::hooks::Route;
use crate::outcome::beside;
use crate::outcome::consequences::{all_duties, conventions, readings, warned};
use crate::page::Page;
use crate::store::State;
use crate::wording;
use outbound_deal::assessment::reading;
use outbound_rule::law::Provision;
use outbound_words::{Words, message};
use yew::{Callback, Html, component, html};

/// The result in full.
#[component]
pub(super) fn ResultPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let result = html! {
        <>
            { page_head(words, &words.text(message::RESULT_TITLE), &words.text(message::RESULT_LEDE)) }
            { warned(words, state) }
            { why(words, state) }
            { counted(words, state) }
            { conventions(words, state) }
            { readings(words, &state.assessment.readings) }
            { change::changes(words, state) }
            { all_duties(words, state) }
            { notification::notification(words, state) }
            { penalty::penalties(words, state) }
            { diligence::diligence(words, state) }
            <section>
                <h2>{ words.text(message::MEMO_VERSIONS) }</h2>
                { written(words, state, memo::versions) }
            </section>
            { whole_reading(words, state) }
        </>
    };
    html! {
        <>
            { components::desk(beside::verdict(words, state), result) }
            { beside::bar(words, state) }
        </>
    }
}

/// The paragraphs that decide, and the answers that settle it.
pub(super) fn why(words: &Words, state: &State) -> Html {
    let several = state.draft.deal().systems.len() > 1;
    let reasons: Vec<_> = state
        .assessment
        .reasons
        .iter()
        .filter_map(|reason| wording::reason(words, reason, several))
        .collect();
    let because = state.assessment.because.iter().map(|known| {
        let text = wording::known(words, *known, &state.assessment.facts, several);
        html! { <li>{ rich(words, &text) }</li> }
    });
    let because = html! { <ul class="because">{ for because }</ul> };
    html! {
        <section>
            <h2>{ words.text(message::WHY_HEADING) }</h2>
            { components::reasons(words, &reasons) }
            if !state.assessment.because.is_empty() {
                { disclosure(words, &words.text(message::BECAUSE), because) }
            }
        </section>
    }
}

/// What the memo says of something, shown here too.
fn written(words: &Words, state: &State, write: fn(&mut memo::Writer)) -> Html {
    let mut memo = memo::Writer::new(words, state);
    write(&mut memo);
    memo::rows(words, &memo.blocks)
}

/// What the training of each AI system comes to, and the way to the working.
fn counted(words: &Words, state: &State) -> Html {
    let working = Route::new(words.language(), Page::Compute).to_string();
    html! {
        if !state.assessment.operations.is_empty() {
            <section>
                <h2>{ words.text(message::MEMO_COMPUTATION) }</h2>
                { written(words, state, memo::counted) }
                <p><a href={working}>{ words.text(message::WORKING_HEADING) }</a></p>
            </section>
        }
    }
}

/// The law read for this deal, paragraph by paragraph.
pub(super) fn whole_reading(words: &Words, state: &State) -> Html {
    let held = {
        let (words, state) = (*words, state.clone());
        Callback::from(move |()| {
            let parts = reading(&state.assessment.facts, &state.basis);
            let nodes: Vec<_> =
                parts.iter().map(|part| wording::tree(&words, part, &state.basis)).collect();
            html! { <div class="disclosed">{ trace_tree(&words, &nodes) }</div> }
        })
    };
    html! { <Folded class="disclosure whole" line={rich(words, &words.text(message::TRACE_HEADING))} {held} /> }
}

/// Pieces of the text as a list, each with its place.
fn provisions<'a>(words: &Words, all: impl IntoIterator<Item = &'a Provision>) -> Html {
    html! { <ul class="duties">{ for all.into_iter().map(|one| provision(words, one, &Html::default())) }</ul> }
}

fn provision(words: &Words, provision: &Provision, after: &Html) -> Html {
    let place = provision.citation();
    let says = wording::summary(words, &place, provision.says);
    html! {
        <li class="duty">
            <p>{ rich(words, &format!("{says}.")) }{ after.clone() }</p>
            { components::cite(&place) }
        </li>
    }
}
