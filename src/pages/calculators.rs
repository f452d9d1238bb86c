//! Workings behind an answer: who holds half, what a year's figures depend on, what a chip comes to.

mod chip;
mod dependence;
mod ownership;

use super::PageProps;
use crate::components::{self, QuantityField, does, page_head, press, quantity_field};
use crate::hooks::focus;
use crate::outcome::beside;
use crate::questions::worked_out::PARTS;
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, Edit, Figured};
use outbound_rule::facts::{Answer, Fact};
use outbound_words::number::grouped;
use outbound_words::{Message, Words, message};
use partly_known::{Range, Truth};
use yew::{AttrValue, Callback, Html, component, html};

/// The calculators, one after the other.
#[component]
pub(super) fn CalculatorsPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let parts = html! {
        <>
            { page_head(words, &words.text(message::CALCULATORS_TITLE), &words.text(message::CALCULATORS_LEDE)) }
            <nav class="groups" aria-label={words.text(message::GROUPS)}>
                for (part, title, _) in PARTS {
                    <button type="button" class="link" onclick={move |_| { focus(&format!("#{part}")); }}>
                        { words.text(title) }
                    </button>
                }
            </nav>
            { part(words, "ownership", message::CALCULATOR_OWNERSHIP_LEDE, ownership::ownership(words, state)) }
            { part(words, "dependence", message::CALCULATOR_DEPENDENCE_LEDE, dependence::dependence(words, state)) }
            { part(words, "chip", message::CALCULATOR_CHIP_LEDE, chip::chip(words, state)) }
        </>
    };
    html! {
        <>
            { components::desk(beside::verdict(words, state), parts) }
            { beside::bar(words, state) }
        </>
    }
}

fn part(words: &Words, name: &'static str, lede: Message, inside: Html) -> Html {
    let title =
        PARTS.iter().find(|(part, ..)| *part == name).map(|(_, title, _)| words.text(*title));
    html! {
        <section class="calculator">
            <h2 id={name} tabindex="-1">{ title }</h2>
            <p>{ components::rich(words, &words.text(lede)) }</p>
            { inside }
        </section>
    }
}

/// Makes a change in a calculator.
fn edit<T: 'static>(state: &State, edit: impl Fn(T) -> Edit + 'static) -> Callback<T> {
    state.act.reform(move |entered| Action::Calculate(edit(entered)))
}

/// A field of a calculator; `read` is how its text was understood.
fn field(
    words: &Words,
    (name, label): (String, AttrValue),
    text: &str,
    read: Figured,
    on_input: &Callback<String>,
) -> Html {
    let error = match read {
        Some(Err(misread)) => Some(wording::misread(words, &misread, text)),
        _ => None,
    };
    let field = QuantityField {
        name: name.into(),
        label,
        value: text.to_owned().into(),
        error,
        on_input: on_input.clone(),
        ..QuantityField::default()
    };
    quantity_field(words, &field)
}

/// A button that takes a row out, named by what it takes.
fn remove(words: &Words, what: &str, on_click: Callback<()>) -> Html {
    html! {
        <button type="button" class="link remove" onclick={move |_| on_click.emit(())}>
            { words.text(message::REMOVE) }<span class="visually-hidden">{ ": " }{ what.to_owned() }</span>
        </button>
    }
}

/// Gives the answers that were found to the deal, once they are settled.
fn take_over(words: &Words, state: &State, found: Vec<(Fact, Truth)>) -> Html {
    let settled: Vec<_> = found.into_iter().filter(|(_, truth)| truth.is_settled()).collect();
    let answered = |(fact, truth): &(Fact, Truth)| {
        state.draft.deal().answer(*fact, None).map(Answer::truth) == Some(*truth)
    };
    html! {
        <p aria-live="polite">
            if settled.is_empty() {
                { words.text(message::TAKE_OVER_NOTHING) }
            } else if settled.iter().all(answered) {
                { words.text(message::TAKE_OVER_DONE) }
            } else {
                { press("act", words.text(message::TAKE_OVER), does(&state.act, Action::TakeOver(settled.clone()))) }
            }
        </p>
    }
}

/// A part of a whole, or the ends between which it lies.
fn percent(words: &Words, low: f64, high: f64) -> String {
    let notation = words.language().notation();
    let [low, high] = [low, high].map(|part| grouped(part, 5, notation));
    if low == high { format!("{low}\u{a0}%") } else { format!("{low}–{high}\u{a0}%") }
}

/// A figure that may be unbounded.
fn figure(words: &Words, range: Range) -> AttrValue {
    if range == Range::UNKNOWN {
        words.text(message::NOT_KNOWN)
    } else {
        wording::range(words, range).into()
    }
}
