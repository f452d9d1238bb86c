//! The card of one model: what is known of it, and how.

use super::captions;
use super::state::{Act, Do, ExplorerState};
use crate::components::{does, press, rich};
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::number::compact;
use outbound_words::{Message, Words, message};
use threshold_explorer::{Point, View, points};
use training_compute::How;
use yew::{AttrValue, Callback, Html, html};

/// The card of the model pointed at or chosen; otherwise how to choose one.
pub(super) fn card(
    words: &Words,
    explorer: &ExplorerState,
    on_open: Option<&Callback<String>>,
    act: &Act,
) -> Html {
    let shown = explorer.shown().and_then(|at| points().get(at));
    html! {
        <section class="card" aria-label={words.text(message::EXPLORE_CARD)}>
            if let Some(point) = shown {
                { about(words, point, &explorer.view) }
                <p class="groups">
                    if let Some(open) = on_open {
                        { opener(words, point, open) }
                    }
                    { press("link", words.text(message::EXPLORE_CARD_CLOSE), does(act, Do::Choose(None))) }
                </p>
            } else {
                <p class="muted">{ words.text(message::EXPLORE_CARD_NONE) }</p>
            }
        </section>
    }
}

fn opener(words: &Words, point: &Point, open: &Callback<String>) -> Html {
    let name = point.model.name.clone();
    let onclick = open.reform(move |_| name.clone());
    html! {
        { press("link", words.text(message::EXPLORE_CARD_OPEN), onclick) }
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
        let above =
            words.text(message::ExploreAbove { line: wording::threshold(words, operations) });
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
                { " " }{ words.text(message::EXPLORE_OPERATIONS) }{ ", " }
                { words.text(message::how(model.how)) }
                { " · " }{ words.text(whose(model.how)) }
            </p>
            <dl class="inputs">
                { for chances }
                { for rows }
            </dl>
            if let Some(remark) = model.remark {
                <p><em>{ words.text(message::remark(remark)) }</em></p>
            }
            <p><a href={source.clone()} target="_blank" rel="noreferrer noopener">{ words.text(message::EXPLORE_CARD_SOURCE) }</a>
                { " " }<span class="muted">{ host(&source) }</span></p>
        </>
    }
}

/// Whose figure it is.
pub(super) fn whose(how: How) -> Message {
    match how {
        How::Reported => message::EXPLORE_WHOSE_PUBLICATION,
        How::Unstated => message::EXPLORE_WHOSE_UNKNOWN,
        How::Counted | How::Machines | How::Benchmarks | How::Other => message::EXPLORE_WHOSE_EPOCH,
    }
}

/// Where the link leads, without what every address has.
fn host(address: &str) -> String {
    address.trim_start_matches("https://").split('/').next().unwrap_or_default().to_owned()
}

/// What else is known, each by the key of its name.
fn rows(words: &Words, point: &Point) -> Vec<(Message, AttrValue)> {
    let model = point.model;
    let number = |value: f64| compact(value, 4, words.language().notation());
    let mut rows = vec![
        (message::EXPLORE_RANGE, captions::ranged(words, point)),
        (message::EXPLORE_CONFIDENCE, words.text(message::confidence(point.confidence))),
    ];
    let parameters = model.parameters.map(|size| number(size.amount().median()));
    let total = model.total.map(|size| number(size.amount().median()));
    let size = match (parameters, total) {
        (Some(active), Some(total)) => Some(words.text(message::ExploreSizeBoth { active, total })),
        (Some(size), None) | (None, Some(size)) => Some(size.into()),
        (None, None) => None,
    };
    rows.extend(size.map(|size| (message::EXPLORE_SIZE, size)));
    if let Some(tokens) = model.tokens {
        rows.push((message::EXPLORE_TOKENS, number(tokens.amount().median()).into()));
    }
    if let Some(chip) = &model.accelerator {
        let count = model.chips.map(|chips| format!("{} × ", number(chips.amount().median())));
        rows.push((message::EXPLORE_CHIPS, format!("{}{chip}", count.unwrap_or_default()).into()));
    }
    if !model.base.is_empty() {
        rows.push((message::EXPLORE_BASE, model.base.clone().into()));
    }
    let domains: Vec<String> = model
        .domains
        .iter()
        .map(|domain| words.text(message::modality(*domain)).to_string())
        .collect();
    if !domains.is_empty() {
        rows.push((message::EXPLORE_DOMAIN, domains.join(", ").into()));
    }
    if let Some(open) = model.open {
        let key =
            if open { message::EXPLORE_WEIGHTS_OPEN } else { message::EXPLORE_WEIGHTS_CLOSED };
        rows.push((message::EXPLORE_WEIGHTS, words.text(key)));
    }
    rows
}
