//! What came of the attempts to reach out.

use super::{IN_BROWSER, served::written};
use gloo::{events::EventListener, utils::window};
use web_sys::Event;
use yew::{hook, use_effect_with, use_state_eq};

/// What `static/start/probe.mjs` told: a line for each attempt to reach out, and for each place of storage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Probed {
    /// `channel outcome directive whose,…`, after the visitor had it tried.
    pub tried: Vec<String>,
    /// `place name name …`.
    pub found: Vec<String>,
}

/// Hears what the probe tells, and has it look at the storage, while there is somebody to show it.
#[hook]
pub fn use_probe() -> Probed {
    let told = use_state_eq(Probed::default);
    let setter = told.setter();
    use_effect_with((), move |()| {
        let listeners = ["tried", "found"].map(|event| {
            let setter = setter.clone();
            EventListener::new(&window(), event, move |_| setter.set(probed()))
        });
        if let Ok(look) = Event::new("look") {
            let _ = window().dispatch_event(&look);
        }
        move || drop(listeners)
    });
    if IN_BROWSER { (*told).clone() } else { Probed::default() }
}

fn probed() -> Probed {
    let lines = |name| {
        let text = written(name).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    };
    Probed { tried: lines("tried"), found: lines("found") }
}
