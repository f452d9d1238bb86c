use super::Route;
use gloo::utils::window;

/// Goes to a page, as a link to it would.
pub fn go(route: Route) {
    let _ = window().location().set_hash(&route.to_string());
}
