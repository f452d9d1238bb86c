//! Going to another page.

use super::{Route, focus_next, use_route::addressed};
use gloo::utils::window;

/// Goes to a page in place of this one, which the browser's way back forgets.
pub fn replace(route: Route) {
    let _ = window().location().replace(&route.to_string());
}

/// The same, and what matches there has the keyboard instead of the heading.
pub fn replace_and_focus(route: Route, selector: &str) {
    // No page comes next where this one stays.
    if addressed().is_some_and(|now| (now.page, now.step) != (route.page, route.step)) {
        focus_next(selector.to_owned());
    }
    replace(route);
}

/// Goes to a page, as a link to it would.
pub fn go(route: Route) {
    let _ = window().location().set_hash(&route.to_string());
}
