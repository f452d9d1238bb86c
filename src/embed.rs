//! The program of `embed.html`: the chart of published models alone, for other pages to frame. No deal, nothing kept.

// What may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

use gloo::utils::document;
use outbound_check::app::Alone;
use outbound_check::hooks::note_fault;
use yew::Renderer;

fn main() {
    yew::set_custom_panic_hook(Box::new(note_fault));
    if let Some(root) = document().get_element_by_id("app") {
        Renderer::<Alone>::with_root(root).render();
    }
}
