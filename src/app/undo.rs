//! What was last closed, emptied or taken out, and the way back.

use crate::components::press;
use crate::hooks::focus;
use crate::store::State;
use crate::wording;
use gloo::timers::callback::Timeout;
use outbound_drafts::workspace::{Done, Order, Undo};
use outbound_words::{Value, Words};
use yew::{AttrValue, Callback, Html, hook, html, use_effect_with};

/// For how many seconds what was wiped can be brought back: long enough to see that it is gone, and short
/// enough for whoever wiped it because somebody comes in.
const SECONDS: u32 = 20;

/// Gives the keyboard to what was done, once it was, because the button may be gone that did it or stand for
/// something else now; and forgets what was wiped.
#[hook]
pub(crate) fn use_undo(state: &State) {
    let undo = state.workspace.undo();
    use_effect_with(undo.map(std::rc::Rc::as_ptr), |now| {
        if now.is_some() {
            focus("#undo");
        }
    });
    let wiped = undo.filter(|undo| undo.done() == Done::Wiped).map(|_| state.workspace.wiped());
    let order = state.order.clone();
    use_effect_with(wiped, move |wiped| {
        let forget = move || order.emit(Order::Forget);
        let later = wiped.map(|_| Timeout::new(1_000 * SECONDS, forget));
        move || drop(later)
    });
}

/// Says it.
pub(crate) fn undo(words: &Words, state: &State) -> Html {
    let said = state.workspace.undo().map(|undo| {
        let key = if undo.done() == Done::Undone { "redo" } else { "undo" };
        let order = |order: Order, then: &'static str| {
            let tell = state.order.clone();
            Callback::from(move |_| {
                tell.emit(order.clone());
                focus(then);
            })
        };
        html! {
            <>
                <span>{ done(words, undo) }</span>
                if state.workspace.can_undo() {
                    { press("link", words.text(key), order(Order::Undo, "#undo")) }
                } else if undo.leads_back() {
                    <span>{ words.text("deals-full") }</span>
                }
                { press("link", words.text("undo-hide"), order(Order::Forget, "main")) }
            </>
        }
    });
    html! { <div id="undo" class="undo" role="status" tabindex="-1">{ said.unwrap_or_default() }</div> }
}

/// What was done, in words.
fn done(words: &Words, undo: &Undo) -> AttrValue {
    let (name, number) = undo.deal();
    let named = |key: &str| words.with(key, &[("name", wording::deal_name(words, name, number))]);
    let numbered =
        |key: &str, number: usize| words.with(key, &[("number", Value::from(number + 1))]);
    match undo.done() {
        Done::Closed => named("undo-closed"),
        Done::Emptied => named("undo-emptied"),
        Done::Example => named("undo-replaced"),
        Done::System(number) => numbered("undo-system", number),
        Done::Stage(number) => numbered("undo-stage", number),
        Done::Way => words.text("undo-way"),
        Done::Training(number) => numbered("undo-training", number),
        Done::Holding(number) => numbered("undo-holding", number),
        Done::Person(number) => numbered("undo-person", number),
        Done::Statement(number) => numbered("undo-statement", number),
        Done::Rates => words.text("undo-rates"),
        Done::Answer => words.text("undo-answer"),
        Done::Lines => words.text("undo-lines"),
        Done::Wiped => words.with("undo-wiped", &[("seconds", Value::from(SECONDS as usize))]),
        Done::Undone => words.text("undo-undone"),
    }
}
