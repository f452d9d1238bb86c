use super::{IN_BROWSER, Page, Route, replace};
use crate::locale::Language;
use gloo::utils::window;

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

/// The address that opens a deal.
#[must_use]
pub fn link_to(language: Language, link: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    let here = here.split('#').next().unwrap_or_default();
    format!("{here}{}/{link}", Route::new(language, Page::Deals))
}
