//! Deals in the address.

use super::{IN_BROWSER, Route, replace};
use crate::page::Page;
use gloo::utils::window;
use outbound_words::Language;

/// The deal in the address, if it holds one; from then on the address and the entry of the browser's
/// way back are those of the page alone.
#[must_use]
pub fn take_link() -> Option<String> {
    let fragment = IN_BROWSER.then(window)?.location().hash().ok()?;
    let route = Route::parse(&fragment).filter(|route| route.page == Page::Deals)?;
    let link = fragment.splitn(4, '/').nth(3)?.to_owned();
    replace(route);
    Some(link)
}

/// Whether the address says that the visitor begins without what is kept, this once (`static/start/failed.mjs`); from
/// then on it is that of the page alone.
#[must_use]
pub fn take_aside() -> bool {
    let fragment = IN_BROWSER.then(window).and_then(|window| window.location().hash().ok());
    let aside = fragment.filter(|fragment| fragment.ends_with("/aside"));
    if let Some(route) = aside.as_deref().and_then(Route::parse) {
        replace(route);
    }
    aside.is_some()
}

/// The address that opens a deal.
#[must_use]
pub fn link_to(language: Language, link: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    let here = here.split('#').next().unwrap_or_default();
    format!("{here}{}/{link}", Route::new(language, Page::Deals))
}
