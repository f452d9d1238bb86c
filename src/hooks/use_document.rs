//! The language and the title of the document.

use gloo::utils::document;
use outbound_words::Language;
use yew::{AttrValue, hook, use_effect_with};

/// Keeps the document's language and title.
#[hook]
pub fn use_document(language: Language, title: AttrValue) {
    use_effect_with((language, title), |(language, title)| {
        let document = document();
        document.set_title(title);
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", language.tag());
        }
    });
}
