//! Light, dark, or as the device is set.

use crate::hooks::Theme;
use outbound_words::{Words, message};
use yew::{Callback, Html, html};

/// Light, dark, or as the device is set: the theme in use, and what is told the theme chosen.
pub fn theme_switch(words: &Words, used: Theme, on_theme: &Callback<Theme>) -> Html {
    let choices = Theme::ALL.into_iter().map(|theme| {
        let (key, drawing) = match theme {
            Theme::Auto => (message::THEME_AUTO, "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 2.5v11M10.5 3.2v9.6"),
            Theme::Light => (message::THEME_LIGHT, "M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M3 13l1.1-1.1M11.9 4.1L13 3"),
            Theme::Dark => (message::THEME_DARK, "M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6Z"),
        };
        html! {
            <label key={theme.name()} title={words.text(key)}>
                <input type="radio" name="theme" value={theme.name()} checked={theme == used}
                    onchange={on_theme.reform(move |_| theme)} />
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d={drawing} /></svg>
                <span class="visually-hidden">{ words.text(key) }</span>
            </label>
        }
    });
    html! {
        <fieldset class="themes">
            <legend class="visually-hidden">{ words.text(message::THEME) }</legend>
            { for choices }
        </fieldset>
    }
}
