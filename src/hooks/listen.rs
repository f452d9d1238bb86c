//! What happens anywhere in the window.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::window,
};
use web_sys::Event;
use yew::{Callback, hook, use_effect};

/// Hears what happens anywhere in the window, and may prevent what the browser would do.
#[hook]
pub fn use_listeners(heard: Vec<(&'static str, Callback<Event>)>) {
    use_effect(move || {
        let options = EventListenerOptions::enable_prevent_default();
        let listeners: Vec<_> = heard
            .into_iter()
            .map(|(event, callback)| {
                EventListener::new_with_options(&window(), event, options, move |event| {
                    callback.emit(event.clone());
                })
            })
            .collect();
        move || drop(listeners)
    });
}
