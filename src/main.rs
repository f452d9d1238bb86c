//! Mounts the application, or the chart alone where the page is the one made for other pages.

use gloo::utils::document;
use outbound_check::app::{Alone, App};
use outbound_check::hooks::note_fault;
use yew::Renderer;

fn main() {
    yew::set_custom_panic_hook(Box::new(note_fault));
    let Some(root) = document().get_element_by_id("app") else { return };
    let edition = document().document_element().and_then(|page| page.get_attribute("data-edition"));
    if edition.as_deref() == Some("embed") {
        Renderer::<Alone>::with_root(root).render();
    } else {
        Renderer::<App>::with_root(root).render();
    }
}
