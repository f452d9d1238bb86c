use crate::locale::Words;
use yew::{hook, use_context};

/// The words of the language in use; English where no language was given.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_default()
}
