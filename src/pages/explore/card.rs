//! The card of one model: what is known of it, and how.

use super::captions;
use super::exploring::{Act, Do, Exploring};
use crate::components::{does, press, rich};
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::Words;
use outbound_words::number::compact;
use threshold_explorer::{Point, View, points};
use training_compute::How;
use yew::{AttrValue, Callback, Html, html};

/// The card of the model pointed at or chosen; otherwise how to choose one.
pub(super) fn card(
    words: &Words,
    exploring: &Exploring,
    on_open: Option<&Callback<String>>,
    act: &Act,
) -> Html {
    let shown = exploring.shown().and_then(|at| points().get(at));
    html! {
        <section class="card" aria-label={words.text("explore-card")}>
            if let Some(point) = shown {
                { about(words, point, &exploring.view) }
                <p class="groups">
                    if let Some(open) = on_open {
                        { opener(words, point, open) }
                    }
                    { press("link", words.text("explore-card-close"), does(act, Do::Choose(None))) }
                </p>
            } else {
                <p class="muted">{ words.text("explore-card-none") }</p>
            }
        </section>
    }
}

fn opener(words: &Words, point: &Point, open: &Callback<String>) -> Html {
    let name = point.model.name.clone();
    let onclick = open.reform(move |_| name.clone());
    html! {
        { press("link", words.text("explore-card-open"), onclick) }
    }
}

fn about(words: &Words, point: &Point, view: &View) -> Html {
    let model = point.model;
    let rows = rows(words, point).into_iter().map(|(name, value)| {
        html! { <div><dt>{ words.text(name) }</dt><dd>{ rich(words, &value) }</dd></div> }
    });
    let chances = Line::ALL.into_iter().filter(|line| *line != Line::Biological || point.biology);
    let chances = chances.map(|line| {
        let operations = view.lines.at(line);
        let above = words.with("explore-above", &[("line", wording::threshold(words, operations))]);
        html! {
            <div class="chance">
                <dt>{ rich(words, &above) }</dt>
                <dd>{ wording::share(words, point.chance_above(operations)) }</dd>
            </div>
        }
    });
    let source = model.source();
    html! {
        <>
            <h2>{ model.name.clone() }</h2>
            <p>
                { captions::developers(words, model) }{ " · " }{ captions::countries(words, model) }{ " · " }{ words.date(point.day) }
            </p>
            <p class="figure">
                <strong>{ rich(words, &wording::operations(words, point.figure())) }</strong>
                { " " }{ words.text("explore-operations") }{ ", " }
                { words.joined(&["how", model.how.name()]) }
                { " · " }{ words.text(whose(model.how)) }
            </p>
            <dl class="inputs">
                { for chances }
                { for rows }
            </dl>
            if let Some(remark) = model.remark {
                <p><em>{ words.joined(&["remark", remark.name()]) }</em></p>
            }
            <p><a href={source.clone()} target="_blank" rel="noreferrer noopener">{ words.text("explore-card-source") }</a>
                { " " }<span class="muted">{ host(&source) }</span></p>
        </>
    }
}

/// Whose figure it is.
pub(super) fn whose(how: How) -> &'static str {
    match how {
        How::Reported => "explore-whose-publication",
        How::Unstated => "explore-whose-unknown",
        How::Counted | How::Machines | How::Benchmarks | How::Other => "explore-whose-epoch",
    }
}

/// Where the link leads, without what every address has.
fn host(address: &str) -> String {
    address.trim_start_matches("https://").split('/').next().unwrap_or_default().to_owned()
}

/// What else is known, each by the key of its name.
fn rows(words: &Words, point: &Point) -> Vec<(&'static str, AttrValue)> {
    let model = point.model;
    let number = |value: f64| compact(value, 4, words.language().notation());
    let mut rows = vec![
        ("explore-range", captions::ranged(words, point)),
        ("explore-confidence", words.joined(&["confidence", point.confidence.name()])),
    ];
    let parameters = model.parameters.map(|size| number(size.amount().median()));
    let total = model.total.map(|size| number(size.amount().median()));
    let size = match (parameters, total) {
        (Some(active), Some(total)) => {
            Some(words.with("explore-size-both", &[("active", active), ("total", total)]))
        }
        (Some(size), None) | (None, Some(size)) => Some(size.into()),
        (None, None) => None,
    };
    rows.extend(size.map(|size| ("explore-size", size)));
    if let Some(tokens) = model.tokens {
        rows.push(("explore-tokens", number(tokens.amount().median()).into()));
    }
    if let Some(chip) = &model.accelerator {
        let count = model.chips.map(|chips| format!("{} × ", number(chips.amount().median())));
        rows.push(("explore-chips", format!("{}{chip}", count.unwrap_or_default()).into()));
    }
    if !model.base.is_empty() {
        rows.push(("explore-base", model.base.clone().into()));
    }
    let domains: Vec<String> = model
        .domains
        .iter()
        .map(|domain| words.joined(&["modality", domain.name()]).to_string())
        .collect();
    if !domains.is_empty() {
        rows.push(("explore-domain", domains.join(", ").into()));
    }
    if let Some(open) = model.open {
        let key = if open { "explore-weights-open" } else { "explore-weights-closed" };
        rows.push(("explore-weights", words.text(key)));
    }
    rows
}
