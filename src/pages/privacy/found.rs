//! What the browser keeps of this page.

use super::{says, table};
use crate::components::part;
use crate::hooks::Probed;
use outbound_words::{Words, message};
use yew::{Html, html};

/// What the probe tells of beside storage: that the page stands in a process of its own.
const ISOLATED: &str = "isolated";

/// Whether the browser says that the page is isolated.
pub(super) fn isolated(probed: &Probed) -> bool {
    probed.found.iter().any(|line| line.strip_prefix(ISOLATED).is_some_and(|rest| !rest.is_empty()))
}

/// Each place of storage with the names found there, or why there are none.
fn places(words: &Words, lines: &[String]) -> Vec<(String, String)> {
    let places = lines.iter().filter(|line| !line.starts_with(ISOLATED)).map(|line| {
        let (place, names) = line.split_once(' ').unwrap_or((line, ""));
        let names = match names {
            "" => words.text(message::STORED_NONE).to_string(),
            "?" => words.text(message::STORED_UNSEEN).to_string(),
            names => names.replace(' ', ", "),
        };
        (stored(words, place), names)
    });
    places.collect()
}

/// The storage this address uses.
pub(super) fn found(words: &Words, lines: &[String]) -> Html {
    let rows = places(words, lines).into_iter();
    let rows = rows.map(|(place, names)| (place.into(), html! { { names } }));
    let inside = html! { <>{ says(words.text(message::STORED_SAYS)) }{ table(rows) }</> };
    part(words, message::PRIVACY_STORED, inside)
}

/// The same in a line: only where something was found.
pub(super) fn summary(words: &Words, lines: &[String]) -> String {
    let none = words.text(message::STORED_NONE);
    let all = places(words, lines).into_iter().filter(|(_, names)| *names != *none);
    let all: Vec<_> = all.map(|(place, names)| format!("{place}: {names}")).collect();
    if all.is_empty() { none.to_string() } else { all.join("; ") }
}

/// A place of storage by the name the probe has for it.
fn stored(words: &Words, place: &str) -> String {
    let called = match place {
        "local" => message::STORED_LOCAL,
        "session" => message::STORED_SESSION,
        "cookies" => message::STORED_COOKIES,
        "databases" => message::STORED_DATABASES,
        "caches" => message::STORED_CACHES,
        "workers" => message::STORED_WORKERS,
        "files" => message::STORED_FILES,
        other => return other.to_owned(),
    };
    words.text(called).to_string()
}
