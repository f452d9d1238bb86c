//! Known models between the lines.

use super::effort::powers;
use crate::components::{rich, says};
use crate::wording;
use outbound_words::{Words, message};
use training_compute::{Form, Model, Models};
use yew::{AttrValue, Html, html};

/// Models many have heard of, by their names in the catalogue.
const KNOWN: [&str; 15] = [
    "AlphaFold 3",
    "Stable Diffusion 3",
    "GPT-3 175B (davinci)",
    "xTrimoPGLM -100B",
    "Llama 2-70B",
    "ESM3 (98B)",
    "DeepSeek-V3",
    "Qwen2.5-72B",
    "Pangu Ultra",
    "GPT-4",
    "Doubao-pro",
    "Llama 3.1-405B",
    "GPT-5",
    "Grok 3",
    "GPT-4.5",
];

/// Known models between the powers of ten, as published figures have them.
pub(super) fn known(words: &Words) -> Html {
    let models: Vec<_> = KNOWN.iter().filter_map(|name| Models::ours().named(name)).collect();
    let powers = powers();
    let starts = [0.0].into_iter().chain(powers);
    let ends = powers.map(Some).into_iter().chain([None]);
    let group = |(above, up_to): (f64, Option<f64>)| {
        let inside = |model: &&&Model| {
            let operations = operations(model);
            operations > above && up_to.is_none_or(|end| operations <= end)
        };
        html! {
            <>
                <dt>{ rich(words, &bounds(words, above, up_to)) }</dt>
                <dd><ul>{ for models.iter().filter(inside).map(|model| one(words, model)) }</ul></dd>
            </>
        }
    };
    html! {
        <>
            <h3>{ words.text(message::KNOWN_TITLE) }</h3>
            { says(words, message::KNOWN_LEDE) }
            <dl class="known">{ for starts.zip(ends).map(group) }</dl>
            <p class="small">{ &training_compute::SOURCE }</p>
        </>
    }
}

/// The middle of the published figure; 0 without one, which a test rules out.
fn operations(model: &Model) -> f64 {
    model.operations.map(|operations| operations.amount().median()).unwrap_or_default()
}

fn bounds(words: &Words, above: f64, up_to: Option<f64>) -> AttrValue {
    let low = wording::number(words, above);
    match up_to.map(|end| wording::number(words, end)) {
        None => words.text(message::KnownAbove { low }),
        Some(high) if above == 0.0 => words.text(message::KnownTo { high }),
        Some(high) => words.text(message::KnownBetween { low, high }),
    }
}

fn one(words: &Words, model: &Model) -> Html {
    let said = match model.operations.map(|operations| operations.amount().form()) {
        Some(Form::Published { confidence, .. }) => message::confidence(confidence),
        _ => message::CONFIDENCE_NONE,
    };
    let year = model.date.get(..4).unwrap_or_default();
    html! {
        <li>
            <strong>{ &model.name }</strong>
            <span class="muted">{ format!(" {}, {year}", model.developer) }</span>
            { " · " }<span class="glued">{ rich(words, &wording::operations(words, operations(model))) }</span>
            { " · " }<span class="small">{ words.text(said) }</span>
        </li>
    }
}
