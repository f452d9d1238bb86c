use super::{list, says, table};
use crate::components::part;
use outbound_words::Words;
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
const UNTRIED: [&str; 6] = [
    "privacy-untried-own",
    "privacy-untried-leaving",
    "privacy-untried-webrtc",
    "privacy-untried-names",
    "privacy-untried-where",
    "privacy-untried-code",
];

/// The test of the ways out, and what came of it.
pub(super) fn tried(words: &Words, lines: &[String]) -> Html {
    let inside = html! {
        <>
            { says(words.text("privacy-try-says")) }
            // The probe itself hears the click: static/start/probe.mjs.
            <button type="button" class="act" id="probe">{ words.text("privacy-try-act") }</button>
            <div role="status">
                if !lines.is_empty() { { says(summary(words, lines).into()) } }
            </div>
            if !lines.is_empty() { { results(words, lines) } }
        </>
    };
    html! {
        <>
            { part(words, "privacy-try", inside) }
            { list(words, "privacy-untried", &UNTRIED) }
        </>
    }
}

/// How many were blocked.
pub(super) fn summary(words: &Words, lines: &[String]) -> String {
    let blocked = lines.iter().filter(|line| Attempt::of(line).outcome == "blocked").count();
    let counts = [("blocked", blocked.to_string()), ("all", lines.len().to_string())];
    words.with("tried-summary", &counts).to_string()
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
                "header" => words.text("whose-header").to_string(),
                "page" => words.text("whose-page").to_string(),
                _ => words.text("whose-seal").to_string(),
            });
            let whose = whose.collect::<Vec<_>>().join(", ");
            let directive = attempt.directive.to_owned();
            words.with("tried-blocked", &[("directive", directive), ("whose", whose)])
        }
        "failed" => words.text("tried-failed"),
        "absent" => words.text("tried-absent"),
        _ => words.text("tried-untold"),
    }
}
