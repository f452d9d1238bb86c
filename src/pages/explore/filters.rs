//! Which models are looked at, and whose lines.

use super::captions;
use super::exploring::{Act, Do, Exploring};
use crate::components::choose::choice;
use crate::components::{disclosure, does, press, says, text_field, tick};
use crate::wording::regimes;
use outbound_words::{Value, Words};
use strict_json::letters::tidied;
use threshold_explorer::regimes::REGIMES;
use threshold_explorer::{Filter, Place, Size, countries};
use training_compute::{Confidence, Domain};
use yew::{AttrValue, Callback, Html, html};

/// The filters, with how many models they leave.
pub(super) fn filters(words: &Words, exploring: &Exploring, act: &Act) -> Html {
    let filter = &exploring.view.filter;
    let shown = exploring.view.shown().count();
    let line = words.with("filter-heading", &[("count", Value::from(shown))]);
    let organisation = {
        let filter = filter.clone();
        act.reform(move |text: String| {
            let organisation = tidied(text.trim_start(), &[]);
            Do::Filter(Filter { organisation, ..filter.clone() })
        })
    };
    let inside = html! {
        <>
            <div class="row">
                { place(words, filter, act) }
                { text_field("filter-organisation", &words.text("filter-organisation"), &filter.organisation, organisation) }
                { domain(words, filter, act) }
                { confidence(words, filter, act) }
                { weights(words, filter, act) }
                { size(words, filter, act) }
            </div>
            { tick(words, "filter-ranges", &words.text("filter-ranges"), exploring.view.ranges, act.reform(Do::Ranges)) }
            if *filter != Filter::default() {
                <p>{ press("link", words.text("filter-all"), does(act, Do::Filter(Filter::default()))) }</p>
            }
        </>
    };
    disclosure(words, &line, inside)
}

/// A choice that changes one part of the filter, with its label above.
fn part<T: Clone + PartialEq + 'static>(
    words: &Words,
    name: &str,
    offered: Vec<(T, AttrValue)>,
    chosen: &T,
    (filter, act): (&Filter, &Act),
    put: fn(&mut Filter, T),
) -> Html {
    let (before, act) = (filter.clone(), act.clone());
    let on_change = Callback::from(move |value| {
        let mut filter = before.clone();
        put(&mut filter, value);
        act.emit(Do::Filter(filter));
    });
    let label = words.joined(&["filter", name]);
    html! {
        <div class="field">
            <span class="label" aria-hidden="true">{ label.clone() }</span>
            { choice((format!("filter-{name}"), label), offered, chosen, on_change) }
        </div>
    }
}

fn place(words: &Words, filter: &Filter, act: &Act) -> Html {
    let mut offered = vec![
        (Place::Anywhere, words.text("filter-anywhere")),
        (Place::China, words.text("filter-china")),
        (Place::Elsewhere, words.text("filter-elsewhere")),
    ];
    let each =
        countries().into_iter().map(|name| (Place::In(name), captions::country(words, name)));
    offered.extend(each);
    part(words, "place", offered, &filter.place, (filter, act), |filter, place| {
        filter.place = place
    })
}

fn domain(words: &Words, filter: &Filter, act: &Act) -> Html {
    let mut offered = vec![(None, words.text("filter-any"))];
    offered.extend(Domain::ALL.map(|one| (Some(one), words.joined(&["modality", one.name()]))));
    part(words, "domain", offered, &filter.domain, (filter, act), |filter, domain| {
        filter.domain = domain;
    })
}

fn confidence(words: &Words, filter: &Filter, act: &Act) -> Html {
    let offered = Confidence::ALL
        .into_iter()
        .rev()
        .map(|one| (one, words.joined(&["filter-at-least", one.name()])))
        .collect();
    part(words, "confidence", offered, &filter.confidence, (filter, act), |filter, least| {
        filter.confidence = least;
    })
}

fn weights(words: &Words, filter: &Filter, act: &Act) -> Html {
    let offered = vec![
        (None, words.text("filter-any")),
        (Some(true), words.text("explore-weights-open")),
        (Some(false), words.text("explore-weights-closed")),
    ];
    part(words, "weights", offered, &filter.open, (filter, act), |filter, open| filter.open = open)
}

fn size(words: &Words, filter: &Filter, act: &Act) -> Html {
    let mut offered = vec![(None, words.text("filter-any"))];
    offered.extend(Size::ALL.map(|one| (Some(one), words.joined(&["size-of", one.name()]))));
    part(words, "size", offered, &filter.size, (filter, act), |filter, size| filter.size = size)
}

/// The lines of other regimes, to be drawn beside the rule's.
pub(super) fn other_regimes(words: &Words, exploring: &Exploring, act: &Act) -> Html {
    let offered = REGIMES.iter().filter(|regime| regime.line.is_none()).map(|regime| {
        let on = exploring.view.regimes.contains(&regime);
        let label = format!(
            "{}, {}: {} ({})",
            regimes::jurisdiction(words, regime),
            regimes::name(words, regime),
            regimes::line(words, regime),
            regimes::status(words, regime.status)
        );
        let name = format!("regime-{}", regime.name);
        html! { <li>{ tick(words, &name, &label, on, act.reform(move |_| Do::Regime(regime))) }</li> }
    });
    let inside = html! {
        <>
            { says(words, "explore-regimes-lede") }
            <ul class="ticks">{ for offered }</ul>
        </>
    };
    disclosure(words, &words.text("explore-regimes"), inside)
}
