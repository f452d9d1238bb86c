//! How the page was served: hashes, headers, storage.

use super::{says, table};
use crate::components::part;
use crate::hooks::{Seal, Served};
use crate::pages::memo::{Writer, rows, versions};
use crate::store::State;
use outbound_words::{Words, message};
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
    let seal = match came.seal {
        Some(Seal::Sealed) => message::STANDING_SEALED,
        Some(Seal::Answered) => message::STANDING_ANSWERED,
        Some(Seal::Unreported) => message::STANDING_UNREPORTED,
        None => message::STANDING_UNKNOWN,
    };
    html! {
        <>
            <p class="standing"><strong>{ words.text(seal) }</strong></p>
            if let Some(edition) = edition(words, came) { { says(edition) } }
        </>
    }
}

fn edition(words: &Words, came: &Served) -> Option<AttrValue> {
    let key = match came.edition.as_deref()? {
        "site" => message::EDITION_SITE,
        "offline" => message::EDITION_OFFLINE,
        "file" => message::EDITION_FILE,
        _ => return None,
    };
    Some(words.text(key))
}

/// The hashes of the page and of its WebAssembly.
pub(super) fn hashes(memo: &mut Writer, came: &Served) {
    for (key, hash) in [(message::MADE_PAGE, &came.page), (message::MADE_WASM, &came.wasm)] {
        let hash = hash.clone().map(AttrValue::from);
        memo.named(key, hash.unwrap_or_else(|| memo.words.text(message::MADE_UNKNOWN)));
    }
}

/// The versions and hashes of program and rule.
pub(super) fn made(words: &Words, state: &State, came: &Served) -> Html {
    let mut memo = Writer::new(words, state);
    versions(&mut memo);
    hashes(&mut memo, came);
    let inside = html! {
        <>{ rows(words, &memo.blocks) }{ says(words.text(message::MADE_COMPARE)) }</>
    };
    part(words, message::PRIVACY_MADE, inside)
}

/// The headers it came with, as far as a page can know.
pub(super) fn headers(words: &Words, came: &Served, isolated: bool) -> Html {
    let Some(sent) = &came.headers else {
        return part(words, message::PRIVACY_HEADERS, says(words.text(message::HEADERS_UNKNOWN)));
    };
    let isolated = if isolated { message::HEADERS_ISOLATED } else { message::HEADERS_NOT_ISOLATED };
    let all = HEADERS.into_iter().map(|name| {
        let value = sent.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        let said = match value {
            Some((_, value)) => html! { <code>{ value.clone() }</code> },
            None => html! { <em>{ words.text(message::HEADERS_MISSING) }</em> },
        };
        (name.into(), said)
    });
    let inside = html! {
        <>
            { says(format!("{} {}", words.text(message::HEADERS_SAYS), words.text(isolated)).into()) }
            if came.edition.as_deref() == Some("offline") { { says(words.text(message::HEADERS_WORKER)) } }
            { table(all) }
        </>
    };
    part(words, message::PRIVACY_HEADERS, inside)
}
