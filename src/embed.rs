//! The program of `embed.html`: the chart of published models alone, for other pages to frame. No deal, nothing kept.

use gloo::utils::document;
use outbound_check::{app::Alone, hooks::note_fault};
use yew::Renderer;

fn main() {
    yew::set_custom_panic_hook(Box::new(note_fault));
    if let Some(root) = document().get_element_by_id("app") {
        Renderer::<Alone>::with_root(root).render();
    }
}
