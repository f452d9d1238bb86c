//! Which models are looked at, and whose lines.

use super::captions;
use super::state::{Act, Do, ExplorerState};
use crate::components::choose::choice;
use crate::components::{disclosure, does, press, says, text_field, tick};
use crate::wording::regimes;
use outbound_words::{Message, Words, message};
use strict_json::letters::tidied;
use threshold_explorer::regimes::REGIMES;
use threshold_explorer::{Filter, Place, Size, countries};
use training_compute::{Confidence, Domain};
use yew::{AttrValue, Callback, Html, html};

/// The filters, with how many models they leave.
pub(super) fn filters(words: &Words, explorer: &ExplorerState, act: &Act) -> Html {
    let filter = &explorer.view.filter;
    let shown = explorer.view.shown().count();
    let line = words.text(message::FilterHeading { count: shown });
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
                { text_field("filter-organisation", &words.text(message::FILTER_ORGANISATION), &filter.organisation, organisation) }
                { domain(words, filter, act) }
                { confidence(words, filter, act) }
                { weights(words, filter, act) }
                { size(words, filter, act) }
            </div>
            { tick(words, "filter-ranges", &words.text(message::FILTER_RANGES), explorer.view.ranges, act.reform(Do::Ranges)) }
            if *filter != Filter::default() {
                <p>{ press("link", words.text(message::FILTER_ALL), does(act, Do::Filter(Filter::default()))) }</p>
            }
        </>
    };
    disclosure(words, &line, inside)
}

/// A choice that changes one part of the filter, with its label above.
fn part<T: Clone + PartialEq + 'static>(
    words: &Words,
    (name, label): (&str, Message),
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
    let label = words.text(label);
    html! {
        <div class="field">
            <span class="label" aria-hidden="true">{ label.clone() }</span>
            { choice((format!("filter-{name}"), label), offered, chosen, on_change) }
        </div>
    }
}

fn place(words: &Words, filter: &Filter, act: &Act) -> Html {
    let mut offered = vec![
        (Place::Anywhere, words.text(message::FILTER_ANYWHERE)),
        (Place::China, words.text(message::FILTER_CHINA)),
        (Place::Elsewhere, words.text(message::FILTER_ELSEWHERE)),
    ];
    let each =
        countries().into_iter().map(|name| (Place::In(name), captions::country(words, name)));
    offered.extend(each);
    part(
        words,
        ("place", message::FILTER_PLACE),
        offered,
        &filter.place,
        (filter, act),
        |filter, place| filter.place = place,
    )
}

fn domain(words: &Words, filter: &Filter, act: &Act) -> Html {
    let mut offered = vec![(None, words.text(message::FILTER_ANY))];
    offered.extend(Domain::ALL.map(|one| (Some(one), words.text(message::modality(one)))));
    part(
        words,
        ("domain", message::FILTER_DOMAIN),
        offered,
        &filter.domain,
        (filter, act),
        |filter, domain| {
            filter.domain = domain;
        },
    )
}

fn confidence(words: &Words, filter: &Filter, act: &Act) -> Html {
    let offered =
        Confidence::ALL.into_iter().rev().map(|one| (one, words.text(at_least(one)))).collect();
    part(
        words,
        ("confidence", message::FILTER_CONFIDENCE),
        offered,
        &filter.confidence,
        (filter, act),
        |filter, least| {
            filter.confidence = least;
        },
    )
}

fn weights(words: &Words, filter: &Filter, act: &Act) -> Html {
    let offered = vec![
        (None, words.text(message::FILTER_ANY)),
        (Some(true), words.text(message::EXPLORE_WEIGHTS_OPEN)),
        (Some(false), words.text(message::EXPLORE_WEIGHTS_CLOSED)),
    ];
    part(
        words,
        ("weights", message::FILTER_WEIGHTS),
        offered,
        &filter.open,
        (filter, act),
        |filter, open| filter.open = open,
    )
}

fn size(words: &Words, filter: &Filter, act: &Act) -> Html {
    let mut offered = vec![(None, words.text(message::FILTER_ANY))];
    offered.extend(Size::ALL.map(|one| (Some(one), words.text(size_of(one)))));
    part(
        words,
        ("size", message::FILTER_SIZE),
        offered,
        &filter.size,
        (filter, act),
        |filter, size| filter.size = size,
    )
}

/// The lines of other regimes, to be drawn beside the rule's.
pub(super) fn other_regimes(words: &Words, explorer: &ExplorerState, act: &Act) -> Html {
    let offered = REGIMES.iter().filter(|regime| regime.line.is_none()).map(|regime| {
        let on = explorer.view.regimes.contains(&regime);
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
            { says(words, message::EXPLORE_REGIMES_LEDE) }
            <ul class="ticks">{ for offered }</ul>
        </>
    };
    disclosure(words, &words.text(message::EXPLORE_REGIMES), inside)
}

fn at_least(confidence: Confidence) -> Message {
    match confidence {
        Confidence::Confident => message::FILTER_AT_LEAST_CONFIDENT,
        Confidence::Likely => message::FILTER_AT_LEAST_LIKELY,
        Confidence::Speculative => message::FILTER_AT_LEAST_SPECULATIVE,
    }
}

fn size_of(size: Size) -> Message {
    match size {
        Size::Small => message::SIZE_OF_SMALL,
        Size::Middle => message::SIZE_OF_MIDDLE,
        Size::Large => message::SIZE_OF_LARGE,
        Size::Huge => message::SIZE_OF_HUGE,
    }
}
