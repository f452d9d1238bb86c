//! The application: which page is shown, in which language and which colours.

mod listeners;
mod undo;

use crate::components::shell;
use crate::hooks::{Page, Start, focus_page, note_start, use_document, use_route, use_theme};
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
    let title = match route.page {
        Page::Check => message::CHECK_TITLE,
        Page::Interview => message::INTERVIEW_TITLE,
        Page::Facts => message::FACTS_TITLE,
        Page::Answers => message::ANSWERS_TITLE,
        Page::Compute => message::COMPUTE_TITLE,
        Page::Result => message::RESULT_TITLE,
        Page::Memo => message::MEMO_TITLE,
        Page::Deals => message::DEALS_TITLE,
        Page::Calculators => message::CALCULATORS_TITLE,
        Page::Background => message::BACKGROUND_TITLE,
        Page::Rules => message::RULES_TITLE,
        Page::Explore => message::EXPLORE_TITLE,
        Page::Privacy => message::PRIVACY_TITLE,
    };
    let title = words.text(title);
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
