//! A letter stands on the screen before what follows from it is worked out.

use gloo::utils::window;
use std::cell::RefCell;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Promise;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{AttrValue, Callback, InputEvent, TargetCast};

/// What a field holds, and whom to tell.
struct Waiting {
    id: AttrValue,
    text: String,
    tell: Callback<String>,
}

thread_local! {
    static WAITING: RefCell<Vec<Waiting>> = RefCell::default();
}

/// Hears what is typed into the field of this id and tells it once the browser has drawn it.
pub fn typing(id: &AttrValue, tell: Callback<String>) -> Callback<InputEvent> {
    let id = id.clone();
    Callback::from(move |event: InputEvent| {
        let area = || Some(event.target_dyn_into::<HtmlTextAreaElement>()?.value());
        let input = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
        let Some(text) = input.or_else(area) else { return };
        WAITING.with_borrow_mut(|waiting| {
            waiting.retain(|other| other.id != id);
            waiting.push(Waiting { id: id.clone(), text, tell: tell.clone() });
        });
        spawn_local(async {
            // The next frame is about to be drawn, then the one after it is: the first is shown by now, and
            // nothing of this page took the processor from whoever shows it.
            for _ in 0..2 {
                let _ = JsFuture::from(Promise::new(&mut |resolve, _| {
                    let _ = window().request_animation_frame(&resolve);
                }))
                .await;
            }
            catch_up();
        });
    })
}

/// What the field of this id holds: what was told last, unless something was typed since, which drawing
/// the field anew must not undo.
#[must_use]
pub fn typed(id: &AttrValue, told: &AttrValue) -> AttrValue {
    WAITING.with_borrow(|waiting| {
        let newer = waiting.iter().find(|other| other.id == *id);
        newer.map_or_else(|| told.clone(), |newer| newer.text.clone().into())
    })
}

/// Tells at once what was typed, because a field is left or all is to be wiped.
pub fn catch_up() {
    for Waiting { text, tell, .. } in WAITING.take() {
        tell.emit(text);
    }
}
