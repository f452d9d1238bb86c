//! The view in the address.

use super::state::{Act, Do, ExplorerState};
use crate::hooks::{self, Route};
use crate::page::Page;
use gloo::events::EventListener;
use gloo::utils::window;
use outbound_words::{Language, Words};
use threshold_explorer::View;
use yew::{hook, use_effect_with};

/// The part of the address that holds a view; none for the first one.
pub(super) fn fragment(language: Language, view: &View) -> String {
    let route = Route::new(language, Page::Explore);
    if *view == View::default() { route.to_string() } else { format!("{route}/{}", view.write()) }
}

/// Keeps the address in step with the view, once nothing is dragged any more, and the view with the
/// address.
#[hook]
pub(super) fn use_address(words: &Words, explorer: &ExplorerState, act: &Act) {
    let settled = explorer.held.is_none();
    let here = fragment(words.language(), &explorer.view);
    use_effect_with((settled, here), |(settled, here)| {
        if *settled {
            hooks::say_view(here);
        }
    });
    let known = explorer.view.write();
    use_effect_with((known, act.clone()), |(known, act)| {
        let (known, act) = (known.clone(), act.clone());
        let listener = EventListener::new(&window(), "hashchange", move |_| {
            if let Some(part) = hooks::viewed().filter(|part| *part != known) {
                act.emit(Do::Open(part));
            }
        });
        move || drop(listener)
    });
}
