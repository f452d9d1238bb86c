//! The application: which page is shown, in which language and which colours.

mod listeners;
mod undo;

use crate::components::shell;
use crate::hooks::{Start, focus_page, note_start, use_document, use_route, use_theme};
use crate::pages::Shown;
use crate::store::use_workspace;
use listeners::{just_done, use_page_listeners};
use outbound_words::{Words, message};
use std::rc::Rc;
use yew::{Html, Properties, component, html, use_effect_with, use_mut_ref};

/// What an [`App`] begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What this browser keeps.
    pub start: Rc<Start>,
}

/// The whole application, mounted on `#app`, whose loading frame it replaces.
#[component]
pub fn App(props: &AppProps) -> Html {
    use_effect_with((), |()| note_start());
    let route = use_route();
    let (theme, on_theme) = use_theme();
    let words = Words::of(route.language);
    let title = words.text(route.page.title());
    use_document(route.language, words.text(message::DocumentTitle { page: title }));
    let place = (route.page, route.step);
    let shown = use_mut_ref(|| place);
    use_effect_with(place, move |place| {
        // Not at first load: a reader starts at the top, not at the heading.
        if shown.replace(*place) != *place {
            focus_page();
        }
    });
    let state = use_workspace(route.language, Some(&props.start));
    use_page_listeners(&words, &state);
    let page = route.page;
    let unsaved = state.is_unsaved();
    // After everything was wiped no component goes on with what it had.
    let key = format!("{}-{}", page.name(), state.workspace.wiped());
    let inside = html! {
        <>
            { just_done(&words, &state) }
            <Shown {key} {page} step={route.step} words={words} {state} />
        </>
    };
    shell(&words, route, theme, &on_theme, unsaved, inside)
}

/// The chart of published models alone, for other pages: no deal, nothing kept, no way to the other pages.
#[component]
pub fn Alone() -> Html {
    use_effect_with((), |()| note_start());
    let route = use_route();
    let words = Words::of(route.language);
    let title = words.text(message::EXPLORE_TITLE);
    use_document(route.language, words.text(message::DocumentTitle { page: title }));
    html! { <main id="main"><crate::pages::Explorer {words} /></main> }
}
