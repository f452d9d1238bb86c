use super::Route;
use gloo::utils::window;

/// Goes to a page in place of this one, which the browser's way back forgets.
pub fn replace(route: Route) {
    let _ = window().location().replace(&route.to_string());
}

/// Goes to a page, as a link to it would.
pub fn go(route: Route) {
    let _ = window().location().set_hash(&route.to_string());
}
