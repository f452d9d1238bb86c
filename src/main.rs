//! Mounts the application, or the chart alone where the page is the one made for other pages.

use gloo::utils::document;
use outbound_check::app::App;
use outbound_check::hooks::note_fault;
use yew::Renderer;

fn main() {
    yew::set_custom_panic_hook(Box::new(note_fault));
    let Some(root) = document().get_element_by_id("app") else { return };
    if document().document_element().is_some_and(|page| {
        page.get_attribute("data-edition").is_some_and(|edition| edition == "embed")
    }) {
        Renderer::<outbound_check::app::Alone>::with_root(root).render();
        return;
    }
    Renderer::<App>::with_root(root).render();
}
