use super::{list, part, says};
use crate::locale::Words;
use yew::{Html, html};

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
const UNTRIED: [&str; 3] =
    ["privacy-untried-leaving", "privacy-untried-webrtc", "privacy-untried-code"];

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

fn results(words: &Words, lines: &[String]) -> Html {
    let rows = lines.iter().map(|line| {
        let Attempt { channel, outcome, directive, whose } = Attempt::of(line);
        let result = match outcome {
            "blocked" => words.with("tried-blocked", &[("directive", directive.to_owned())]),
            "failed" => words.text("tried-failed"),
            "absent" => words.text("tried-absent"),
            _ => words.text("tried-untold"),
        };
        let whose = whose.split(',').filter_map(|one| match one {
            "header" => Some(words.text("whose-header").to_string()),
            "page" => Some(words.text("whose-page").to_string()),
            "seal" => Some(words.text("whose-seal").to_string()),
            _ => None,
        });
        let whose = whose.collect::<Vec<_>>().join(", ");
        html! {
            <tr data-outcome={outcome.to_owned()}>
                <th scope="row"><code>{ channel.to_owned() }</code></th><td>{ result }</td><td>{ whose }</td>
            </tr>
        }
    });
    let heads = ["privacy-try-head", "privacy-try-result", "privacy-try-whose"];
    html! {
        <table class="totals tried">
            <thead><tr>{ for heads.map(|key| html! { <th scope="col">{ words.text(key) }</th> }) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
