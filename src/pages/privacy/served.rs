use super::{says, table};
use crate::components::part;
use crate::hooks::Served;
use crate::pages::memo::{Writer, rows, versions};
use crate::store::State;
use outbound_words::Words;
use yew::{AttrValue, Html, html};

/// Headers that bind what a page may do, and what is kept of it.
const HEADERS: [&str; 10] = [
    "content-security-policy",
    "connection-allowlist",
    "cross-origin-opener-policy",
    "cross-origin-embedder-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
    "strict-transport-security",
    "cache-control",
];

/// Whether it is sealed, and what its host learned.
pub(super) fn standing(words: &Words, came: &Served) -> Html {
    let seal = came.seal.map_or("unknown", |seal| seal.name());
    html! {
        <>
            <p class="standing"><strong>{ words.joined(&["standing", seal]) }</strong></p>
            if let Some(edition) = edition(words, came) { { says(edition) } }
        </>
    }
}

fn edition(words: &Words, came: &Served) -> Option<AttrValue> {
    let key = match came.edition.as_deref()? {
        "site" => "edition-site",
        "offline" => "edition-offline",
        "file" => "edition-file",
        _ => return None,
    };
    Some(words.text(key))
}

/// The hashes of the page and of its WebAssembly.
pub(super) fn hashes(memo: &mut Writer, came: &Served) {
    for (key, hash) in [("made-page", &came.page), ("made-wasm", &came.wasm)] {
        let hash = hash.clone().map(AttrValue::from);
        memo.named(key, hash.unwrap_or_else(|| memo.words.text("made-unknown")));
    }
}

/// The versions and hashes of program and rule.
pub(super) fn made(words: &Words, state: &State, came: &Served) -> Html {
    let mut memo = Writer::new(words, state);
    versions(&mut memo);
    hashes(&mut memo, came);
    let inside = html! {
        <>{ rows(words, &memo.blocks) }{ says(words.text("made-compare")) }</>
    };
    part(words, "privacy-made", inside)
}

/// The headers it came with, as far as a page can know.
pub(super) fn headers(words: &Words, came: &Served, isolated: bool) -> Html {
    let Some(sent) = &came.headers else {
        return part(words, "privacy-headers", says(words.text("headers-unknown")));
    };
    let isolated = if isolated { "yes" } else { "no" };
    let all = HEADERS.into_iter().map(|name| {
        let value = sent.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        let said = match value {
            Some((_, value)) => html! { <code>{ value.clone() }</code> },
            None => html! { <em>{ words.text("headers-missing") }</em> },
        };
        (name.into(), said)
    });
    let inside = html! {
        <>
            { says(words.with("headers-says", &[("isolated", isolated)])) }
            if came.edition.as_deref() == Some("offline") { { says(words.text("headers-worker")) } }
            { table(all) }
        </>
    };
    part(words, "privacy-headers", inside)
}
