//! What is heard everywhere on the page: files dropped on it, links opened in it, the key chord that
//! wipes everything, that a field is left, and the wish to leave the page while something is unsaved.

use super::undo::{undo, use_undo};
use crate::hooks::{catch_up, files, use_listeners};
use crate::pages::deals;
use crate::store::State;
use crate::store::{Intake, Opening, Told, open_files, open_link, wipe};
use outbound_words::{Value, Words, message};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, KeyboardEvent};
use yew::{AttrValue, Callback, Html, hook, html, use_effect_with};

/// Hears it all.
#[hook]
pub(super) fn use_page_listeners(words: &Words, state: &State) {
    let with = |does: fn(&Words, &State, &Event)| {
        let (words, state) = (*words, state.clone());
        Callback::from(move |event: Event| does(&words, &state, &event))
    };
    let mut heard = vec![
        ("keydown", with(key)),
        ("focusout", with(|_, _, _| catch_up())),
        ("dragover", with(over)),
        ("dragleave", with(left)),
        ("drop", with(dropped)),
        ("hashchange", with(|words, state, _| open_link(words, state))),
    ];
    if state.would_lose() {
        heard.push(("beforeunload", with(|_, _, event| event.prevent_default())));
    }
    use_listeners(heard);
    use_undo(state);
    let (words, state) = (*words, state.clone());
    use_effect_with((), move |()| open_link(&words, &state));
}

/// What was done last, and where files may be let go.
pub(super) fn just_done(words: &Words, state: &State) -> Html {
    let intake = &state.intake;
    let said = said(words, intake);
    html! {
        <>
            { undo(words, state) }
            <p class="status" role="status">{ said }</p>
            { unkept(words, state) }
            if intake.dragging {
                <p class="drop">{ words.text(message::DEALS_DROP) }</p>
            }
        </>
    }
}

fn said(words: &Words, intake: &Intake) -> AttrValue {
    let Opening { name, opened, of } = &intake.opening;
    match (intake.busy, of) {
        (true, _) => words.text(message::DEALS_BUSY),
        (_, 1) if *opened > 0 => words.text(message::DealsOpened { name: name.clone() }),
        (_, 2..) => {
            let number = |number: usize| Value::from(number);
            words.text(message::DealsOpenedOf { opened: number(*opened), of: number(*of) })
        }
        _ => intake.said.clone(),
    }
}

/// What this browser would not keep, on every page: whoever believes it kept would lose it.
fn unkept(words: &Words, state: &State) -> Html {
    let deals = state.unkept.iter().map(|number| {
        let name = deals::name_of(words, state, *number);
        let save =
            deals::link(words, state, message::DEALS_SAVE, &name, *number, deals::save_as_it_is);
        html! { <li>{ name }{ " " }{ save }</li> }
    });
    html! {
        <div id="unkept" class="troubles" role="alert" hidden={state.unkept.is_empty()}>
            <p>{ words.text(message::KEEPING_UNKEPT) }</p>
            <ul>{ for deals }</ul>
        </div>
    }
}

/// Alt+Shift+Backspace: no browser and no screen reader has another use for it.
fn key(words: &Words, state: &State, event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    if key.key() == "Backspace" && key.alt_key() && key.shift_key() && !key.ctrl_key() {
        event.prevent_default();
        catch_up();
        wipe(words, state);
    }
}

/// Text may be dragged too, within a field or into one.
fn holds_files(event: &Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

fn over(_: &Words, state: &State, event: &Event) {
    if holds_files(event) {
        event.prevent_default();
        if !state.intake.dragging {
            state.tell.emit(Told::Drag(true));
        }
    }
}

fn left(_: &Words, state: &State, event: &Event) {
    let drag = event.dyn_ref::<DragEvent>();
    if state.intake.dragging && drag.is_some_and(|drag| drag.related_target().is_none()) {
        state.tell.emit(Told::Drag(false));
    }
}

fn dropped(words: &Words, state: &State, event: &Event) {
    if holds_files(event) {
        event.prevent_default();
        state.tell.emit(Told::Drag(false));
        open_files(words, state, files(event));
    }
}
