//! Which page is read, from the address.

use super::IN_BROWSER;
use crate::page::Page;
use gloo::{events::EventListener, utils::window};
use outbound_words::Language;
use std::fmt;
use yew::{hook, use_effect_with, use_state_eq};

/// Which page is read, and in which language: all that the address says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Route {
    /// The language of the page.
    pub language: Language,
    /// The page.
    pub page: Page,
    /// How far the interview is, so that the browser's way back leads to the question before. A number
    /// and no name: what was asked tells what was answered. 0 everywhere else.
    pub step: usize,
}

impl Route {
    /// The start of a page.
    #[must_use]
    pub fn new(language: Language, page: Page) -> Self {
        Self { language, page, step: 0 }
    }

    /// The route of an address fragment such as `#/de/facts`, `None` for any other fragment.
    ///
    /// ```
    /// use outbound_check::hooks::Route;
    /// use outbound_check::page::Page;
    /// use outbound_words::Language;
    /// let route = Route::new(Language::German, Page::Facts);
    /// assert_eq!(Route::parse("#/de/facts"), Some(route));
    /// assert_eq!(route.to_string(), "#/de/facts");
    /// assert_eq!(Route::parse("#main"), None);
    /// ```
    #[must_use]
    pub fn parse(fragment: &str) -> Option<Self> {
        let mut parts = fragment.strip_prefix("#/")?.split('/');
        let language = Language::from_tag(parts.next()?)?;
        // What a mail or a chat puts behind a link is no part of the name.
        let page = parts.next().unwrap_or_default();
        let page = page.split(|letter: char| !letter.is_ascii_alphabetic()).next();
        let page = page.unwrap_or_default();
        let page = Page::from_name(page).unwrap_or_default();
        let step = parts.next().and_then(|step| step.parse().ok());
        let step = step.filter(|_| page == Page::Interview).unwrap_or_default();
        Some(Self { language, page, step })
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#/{}/{}", self.language.tag(), self.page.name())?;
        if self.step > 0 { write!(f, "/{}", self.step) } else { Ok(()) }
    }
}

/// The route in the address bar, followed as it changes.
///
/// Without one it is the first page in the browser's language. A fragment that is no route, such
/// as one left by a bookmark, leaves the page as it is.
#[hook]
pub fn use_route() -> Route {
    let route = use_state_eq(|| addressed().or_else(preferred).unwrap_or_default());
    let setter = route.setter();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "hashchange", move |_| {
            if let Some(route) = addressed() {
                setter.set(route);
            }
        });
        move || drop(listener)
    });
    *route
}

/// The route in the address bar, if it is one.
pub(super) fn addressed() -> Option<Route> {
    Route::parse(&IN_BROWSER.then(window)?.location().hash().ok()?)
}

fn preferred() -> Option<Route> {
    let language = Language::from_tag(&IN_BROWSER.then(window)?.navigator().language()?)?;
    Some(Route::new(language, Page::default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back_from_its_address() {
        for language in Language::ALL {
            for page in Page::ALL {
                let route = Route::new(language, page);
                assert_eq!(Route::parse(&route.to_string()), Some(route));
            }
        }
    }

    #[test]
    fn an_unknown_page_is_the_first_one_of_its_language() {
        let german = Some(Route::new(Language::German, Page::Check));
        for address in ["#/de", "#/de/", "#/de/no-such-page", "#/de-AT/"] {
            assert_eq!(Route::parse(address), german, "{address}");
        }
    }

    #[test]
    fn only_the_interview_has_steps() {
        let third = Route { step: 3, ..Route::new(Language::English, Page::Interview) };
        assert_eq!(third.to_string(), "#/en/interview/3");
        assert_eq!(Route::parse("#/en/interview/3"), Some(third));
        for start in ["#/en/facts/3", "#/en/facts"] {
            assert_eq!(Route::parse(start), Some(Route::new(Language::English, Page::Facts)));
        }
        assert_eq!(Route::parse("#/en/interview/x"), Route::parse("#/en/interview"));
    }

    #[test]
    fn what_is_no_route_is_left_alone() {
        for fragment in ["", "#", "#main", "#/", "#/fr/", "facts"] {
            assert_eq!(Route::parse(fragment), None, "{fragment}");
        }
    }
}
