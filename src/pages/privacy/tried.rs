//! The attempts to reach out, and what came of each.

use super::{list, says, table};
use crate::components::part;
use outbound_words::{Message, Words, message};
use yew::{AttrValue, Html, html};

/// One attempt, as the probe told it: `channel outcome directive whose,…`.
struct Attempt<'a> {
    channel: &'a str,
    outcome: &'a str,
    directive: &'a str,
    whose: &'a str,
}

impl<'a> Attempt<'a> {
    fn of(line: &'a str) -> Self {
        let mut words = line.split(' ');
        let mut next = || words.next().unwrap_or_default();
        Self { channel: next(), outcome: next(), directive: next(), whose: next() }
    }
}

/// What cannot be tried without leaving the page, or seen from inside it.
const UNTRIED: [Message; 6] = [
    message::PRIVACY_UNTRIED_OWN,
    message::PRIVACY_UNTRIED_LEAVING,
    message::PRIVACY_UNTRIED_WEBRTC,
    message::PRIVACY_UNTRIED_NAMES,
    message::PRIVACY_UNTRIED_WHERE,
    message::PRIVACY_UNTRIED_CODE,
];

/// The test of the ways out, and what came of it.
pub(super) fn tried(words: &Words, lines: &[String]) -> Html {
    let inside = html! {
        <>
            { says(words.text(message::PRIVACY_TRY_SAYS)) }
            // The probe itself hears the click: static/start/probe.mjs.
            <button type="button" class="act" id="probe">{ words.text(message::PRIVACY_TRY_ACT) }</button>
            <div role="status">
                if !lines.is_empty() { { says(summary(words, lines).into()) } }
            </div>
            if !lines.is_empty() { { results(words, lines) } }
        </>
    };
    html! {
        <>
            { part(words, message::PRIVACY_TRY, inside) }
            { list(words, message::PRIVACY_UNTRIED, &UNTRIED) }
        </>
    }
}

/// How many were blocked.
pub(super) fn summary(words: &Words, lines: &[String]) -> String {
    let blocked = lines.iter().filter(|line| Attempt::of(line).outcome == "blocked").count();
    words
        .text(message::TriedSummary { blocked: blocked.to_string(), all: lines.len().to_string() })
        .to_string()
}

/// What happened, and each channel it happened to: attempts that ended alike stand together.
fn results(words: &Words, lines: &[String]) -> Html {
    let mut rows: Vec<(AttrValue, Vec<Html>)> = Vec::new();
    for attempt in lines.iter().map(|line| Attempt::of(line)) {
        let what = result(words, &attempt);
        let channel = html! { <><code>{ attempt.channel.to_owned() }</code>{ " " }</> };
        match rows.iter_mut().find(|(known, _)| *known == what) {
            Some((_, channels)) => channels.push(channel),
            None => rows.push((what, vec![channel])),
        }
    }
    let rows = rows.into_iter();
    html! { <div class="tried">{ table(rows.map(|(what, channels)| (what, channels.into_iter().collect()))) }</div> }
}

fn result(words: &Words, attempt: &Attempt) -> AttrValue {
    match attempt.outcome {
        "blocked" => {
            let whose = attempt.whose.split(',').map(|one| match one {
                "header" => words.text(message::WHOSE_HEADER).to_string(),
                "page" => words.text(message::WHOSE_PAGE).to_string(),
                _ => words.text(message::WHOSE_SEAL).to_string(),
            });
            let whose = whose.collect::<Vec<_>>().join(", ");
            let directive = attempt.directive.to_owned();
            words.text(message::TriedBlocked { directive, whose })
        }
        "failed" => words.text(message::TRIED_FAILED),
        "absent" => words.text(message::TRIED_ABSENT),
        _ => words.text(message::TRIED_UNTOLD),
    }
}
