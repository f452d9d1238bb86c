//! What was last closed, emptied or taken out, and the way back.

use crate::components::press;
use crate::hooks::focus;
use crate::store::State;
use crate::wording;
use gloo::timers::callback::Timeout;
use outbound_drafts::workspace::{Done, Order, Undo};
use outbound_words::{Words, message};
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
        let key = if undo.done() == Done::Undone { message::REDO } else { message::UNDO };
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
                    <span>{ words.text(message::DEALS_FULL) }</span>
                }
                { press("link", words.text(message::UNDO_HIDE), order(Order::Forget, "main")) }
            </>
        }
    });
    html! { <div id="undo" class="undo" role="status" tabindex="-1">{ said.unwrap_or_default() }</div> }
}

/// What was done, in words.
fn done(words: &Words, undo: &Undo) -> AttrValue {
    let (name, number) = undo.deal();
    let name = || wording::deal_name(words, name, number);
    match undo.done() {
        Done::Closed => words.text(message::UndoClosed { name: name() }),
        Done::Emptied => words.text(message::UndoEmptied { name: name() }),
        Done::Example => words.text(message::UndoReplaced { name: name() }),
        Done::System(number) => words.text(message::UndoSystem { number: number + 1 }),
        Done::Stage(number) => words.text(message::UndoStage { number: number + 1 }),
        Done::Way => words.text(message::UNDO_WAY),
        Done::Training(number) => words.text(message::UndoTraining { number: number + 1 }),
        Done::Holding(number) => words.text(message::UndoHolding { number: number + 1 }),
        Done::Person(number) => words.text(message::UndoPerson { number: number + 1 }),
        Done::Statement(number) => words.text(message::UndoStatement { number: number + 1 }),
        Done::Rates => words.text(message::UNDO_RATES),
        Done::Answer => words.text(message::UNDO_ANSWER),
        Done::Lines => words.text(message::UNDO_LINES),
        Done::Wiped => words.text(message::UndoWiped { seconds: SECONDS as usize }),
        Done::Undone => words.text(message::UNDO_UNDONE),
    }
}
