use super::link;
use crate::assessment;
use crate::components::outcome_mark;
use crate::deal::{Deal, file_name};
use crate::facts::Facts;
use crate::hooks::{focus, save};
use crate::law::{Basis, Outcomes};
use crate::locale::Words;
use crate::pages::counter::{Keeping, Told};
use crate::pages::state::State;
use crate::workspace::{COMPARED, Opened, Order};
use yew::{AttrValue, Callback, Html, html};

/// Every deal that is open, with its verdict and what can be done with it.
pub(super) fn list(words: &Words, state: &State) -> Html {
    let all = state.workspace.deals().iter().enumerate();
    let rows = all.map(|(number, deal)| row(words, state, number, deal));
    html! {
        <section>
            <h2 id="deals-list" tabindex="-1">{ words.text("deals-list") }</h2>
            <ul class="open">{ for rows }</ul>
        </section>
    }
}

/// What a deal is called; one without a name by its number, counted from one.
pub(super) fn name(words: &Words, number: usize, deal: &Opened) -> AttrValue {
    match deal.draft().deal().name.as_str() {
        "" => words.with("deals-unnamed", &[("number", (number + 1).to_string())]),
        name => AttrValue::from(name.to_owned()),
    }
}

/// What follows from a deal under the text of its days and the rule's own lines.
pub(super) fn outcomes(deal: &Deal) -> (Outcomes, Facts) {
    outcomes_under(deal, &assessment::basis(deal))
}

/// What follows from it under these lines.
pub(super) fn outcomes_under(deal: &Deal, basis: &Basis) -> (Outcomes, Facts) {
    assessment::outcomes(deal, basis)
}

/// The outcomes not ruled out, each with its mark.
pub(super) fn marks(words: &Words, left: Outcomes) -> Html {
    let heading = if left.settled().is_some() { "verdict-settled" } else { "verdict-open" };
    let marks = left.iter().map(|outcome| {
        html! {
            <span class={format!("bar-outcome {}", outcome.name())}>
                { outcome_mark(Some(outcome)) }{ words.text(&format!("outcome-{}", outcome.name())) }
            </span>
        }
    });
    html! { <p class="marks"><span class="small">{ words.text(heading) }</span>{ " " }{ for marks }</p> }
}

fn row(words: &Words, state: &State, number: usize, deal: &Opened) -> Html {
    let name = name(words, number, deal);
    let shown = number == state.workspace.number_shown();
    let several = state.workspace.deals().len() > 1;
    let basis = deal.draft().basis();
    let (left, _) = outcomes_under(deal.draft().deal(), &basis);
    let saved = match (deal.is_unsaved(), state.counter.keeping) {
        (false, _) => "deals-saved",
        (true, Keeping::On) => "deals-kept",
        (true, _) => "deals-unsaved",
    };
    let order = |order: Order| state.order.reform(move |()| order.clone());
    let on_save = {
        let (deal, order) = (deal.draft().clone(), state.order.clone());
        Callback::from(move |()| {
            let deal = deal.deal();
            save(&format!("{}.json", file_name(&deal.name)), "application/json", &deal.write());
            order.emit(Order::Saved(Box::new(deal.clone())));
        })
    };
    let close = {
        let (state, unsaved) = (state.clone(), deal.is_unsaved());
        Callback::from(move |()| {
            if unsaved {
                state.tell.emit(Told::Ask(Some(number)));
            } else {
                close(&state, number);
            }
        })
    };
    let compared = {
        let order = state.order.clone();
        let (is, full) = (deal.is_compared(), state.workspace.compared() >= COMPARED);
        html! {
            <label class="radio">
                <input type="checkbox" name={format!("compare-{number}")} checked={is} disabled={full && !is}
                    onchange={move |_| order.emit(Order::Compare(number, !is))} />
                <span aria-hidden="true">{ words.text("deals-compare-it") }</span>
                <span class="visually-hidden">{ format!("{}: {name}", words.text("deals-compare-it")) }</span>
            </label>
        }
    };
    html! {
        <li key={number} class="deal" aria-current={shown.then_some("true")}>
            <h3>{ name.clone() }</h3>
            <p class="small">
                if shown { <strong>{ words.text("deals-shown") }</strong>{ " · " } }
                { words.text(saved) }
                if basis.lines.hypothetical() { { " · " }<strong>{ words.text("hypothetical") }</strong> }
            </p>
            { marks(words, left) }
            if state.counter.closing == Some(number) {
                { asked(words, state, number, &name) }
            } else {
                <p class="groups">
                    if !shown { { link(words, "deals-show", &name, order(Order::Show(number))) } }
                    { link(words, "deals-save", &name, on_save) }
                    if state.workspace.has_room() { { link(words, "deals-duplicate", &name, order(Order::Duplicate(number))) } }
                    { link(words, "deals-close", &name, close) }
                    if several { { compared } }
                </p>
            }
        </li>
    }
}

/// Whether to close a deal that is not saved.
fn asked(words: &Words, state: &State, number: usize, name: &AttrValue) -> Html {
    let close = {
        let state = state.clone();
        Callback::from(move |()| close(&state, number))
    };
    html! {
        <div class="asked" role="alert">
            <p>{ words.text("deals-close-unsaved") }</p>
            <p class="groups">
                { link(words, "deals-close-anyway", name, close) }
                { link(words, "deals-close-not", name, state.tell.reform(|()| Told::Ask(None))) }
            </p>
        </div>
    }
}

fn close(state: &State, number: usize) {
    state.order.emit(Order::Close(number));
    focus("#deals-list");
}
