//! The deals that are open.

use super::parts::{Does, link};
use crate::components::outcome_mark;
use crate::hooks::{focus, save};
use crate::store::Keeping;
use crate::store::State;
use crate::wording;
use outbound_deal::assessment;
use outbound_deal::{Deal, file_name};
use outbound_drafts::workspace::{COMPARED, Opened, Order};
use outbound_rule::law::Outcomes;
use outbound_words::{Message, Words, message};
use yew::{AttrValue, Html, html};

/// Every deal that is open, with its verdict and what can be done with it.
pub(super) fn list(words: &Words, state: &State) -> Html {
    let all = state.workspace.deals().iter().enumerate();
    let rows = all.map(|(number, deal)| row(words, state, number, deal));
    html! {
        <section>
            <h2 id="deals-list" tabindex="-1">{ words.text(message::DEALS_LIST) }</h2>
            <ul class="open">{ for rows }</ul>
        </section>
    }
}

/// What a deal is called.
pub(super) fn name(words: &Words, number: usize, deal: &Opened) -> AttrValue {
    wording::deal_name(words, &deal.draft().deal().name, number)
}

/// The same of one by its number.
pub(crate) fn name_of(words: &Words, state: &State, number: usize) -> AttrValue {
    let deal = state.workspace.deals().get(number);
    deal.map(|deal| name(words, number, deal)).unwrap_or_default()
}

/// What follows from a deal under the text of its days and the rule's own lines.
pub(super) fn outcomes(deal: &Deal) -> Outcomes {
    assessment::outcomes(deal, &assessment::basis(deal)).0
}

/// The outcomes not ruled out, each with its mark.
#[inline(never)]
pub(super) fn marks(words: &Words, left: Outcomes) -> Html {
    let heading =
        if left.settled().is_some() { message::VERDICT_SETTLED } else { message::VERDICT_OPEN };
    let marks = left.iter().map(|outcome| {
        let name = outcome.name();
        html! {
            <span class={format!("bar-outcome {name}")}>
                { outcome_mark(Some(outcome)) }{ words.text(message::outcome(outcome)) }
            </span>
        }
    });
    html! { <p class="marks"><span class="small">{ words.text(heading) }</span>{ " " }{ for marks }</p> }
}

fn row(words: &Words, state: &State, number: usize, deal: &Opened) -> Html {
    let name = name(words, number, deal);
    let shown = number == state.workspace.number_shown();
    let basis = deal.draft().basis();
    let (left, _) = assessment::outcomes(deal.draft().deal(), &basis);
    let saved = match (deal.is_unsaved(), state.intake.keeping) {
        (_, Keeping::On) if state.unkept.contains(&number) => message::DEALS_UNKEPT,
        (false, _) => message::DEALS_SAVED,
        (true, Keeping::On) => message::DEALS_KEPT,
        (true, _) => message::DEALS_UNSAVED,
    };
    let mut status = vec![words.text(saved)];
    if shown {
        status.insert(0, words.text(message::DEALS_SHOWN));
    }
    if basis.lines.hypothetical() {
        status.push(words.text(message::HYPOTHETICAL));
    }
    let link = |says: Message, does: Does| link(words, state, says, &name, number, does);
    let mut can = Vec::new();
    if !shown {
        can.push(link(message::DEALS_SHOW, |_, state, number| {
            state.order.emit(Order::Show(number))
        }));
    }
    can.push(link(message::DEALS_SAVE, save_as_it_is));
    if state.workspace.has_room() {
        can.push(link(message::DEALS_DUPLICATE, |_, state, number| {
            state.order.emit(Order::Duplicate(number));
        }));
    }
    can.push(link(message::DEALS_CLOSE, |_, state, number| close(state, number)));
    can.push(compared(words, state, number, &name, deal.is_compared()));
    html! {
        <li key={number} class="deal" aria-current={shown.then_some("true")}>
            <h3>{ name.clone() }</h3>
            <p class="small">{ status.join(" · ") }</p>
            { marks(words, left) }
            <p class="groups">{ for can }</p>
        </li>
    }
}

/// Whether it is compared with others, if there are any.
fn compared(words: &Words, state: &State, number: usize, name: &str, is: bool) -> Html {
    if state.workspace.deals().len() < 2 {
        return Html::default();
    }
    let full = state.workspace.compared() >= COMPARED;
    let order = state.order.clone();
    let label = words.text(message::DEALS_COMPARE_IT);
    html! {
        <label class="radio">
            <input type="checkbox" name={format!("compare-{number}")} checked={is} disabled={full && !is}
                aria-label={format!("{label}: {name}")}
                onchange={move |_| order.emit(Order::Compare(number, !is))} />
            { label }
        </label>
    }
}

/// Saves a deal to a file of its own.
pub(crate) fn save_as_it_is(_: &Words, state: &State, number: usize) {
    let Some(deal) = state.workspace.deals().get(number) else { return };
    let deal = deal.draft().deal();
    save(&format!("{}.json", file_name(&deal.name)), "application/json", &deal.write());
    state.order.emit(Order::Saved(Box::new(deal.clone())));
}

fn close(state: &State, number: usize) {
    state.order.emit(Order::Close(number));
    focus("#deals-list");
}
