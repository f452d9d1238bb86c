//! The explorer's view in the address.

use super::{IN_BROWSER, Route};
use crate::page::Page;
use gloo::utils::window;

/// What the address says after the page of the explorer, if that is the page.
#[must_use]
pub fn viewed() -> Option<String> {
    let fragment = IN_BROWSER.then(window)?.location().hash().ok()?;
    Route::parse(&fragment).filter(|route| route.page == Page::Explore)?;
    let part = fragment.splitn(4, '/').nth(3)?;
    (!part.is_empty()).then(|| part.to_owned())
}

/// Puts a view into the address, in the place of the one before: the way back leads to another page.
pub fn say_view(fragment: &str) {
    let location = window().location();
    if location.hash().is_ok_and(|hash| hash != fragment) {
        let _ = location.replace(fragment);
    }
}

/// The address of this site with another fragment.
#[must_use]
pub fn address(fragment: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    format!("{}{fragment}", here.split('#').next().unwrap_or_default())
}
