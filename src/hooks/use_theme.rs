//! Which colours the page is shown in.

use gloo::utils::document;
use strict_json::named;
use yew::{Callback, hook, use_callback, use_effect_with, use_state};

named! {
    /// Which colours the page is shown in.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Theme {
        /// As the device is set.
        #[default]
        Auto = "auto",
        /// Ink on paper.
        Light = "light",
        /// Paper on ink.
        Dark = "dark",
    }
}

/// The theme, kept until the page is left, and the way to change it.
#[hook]
pub fn use_theme() -> (Theme, Callback<Theme>) {
    let theme = use_state(Theme::default);
    let choose = use_callback(theme.setter(), |chosen: Theme, theme| theme.set(chosen));
    use_effect_with(*theme, |theme| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-theme", theme.name());
        }
    });
    (*theme, choose)
}
