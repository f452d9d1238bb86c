//! Mounts the application.

use outbound_check::{app::App, hooks::note_fault};

fn main() {
    yew::set_custom_panic_hook(Box::new(note_fault));
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<App>::with_root(root).render();
    }
}
