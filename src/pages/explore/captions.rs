//! The chart in words: for its lines, for those who do not see it, and for files.

use super::state::ExplorerState;
use crate::wording;
use crate::wording::regimes;
use outbound_rule::law::{Line, Lines};
use outbound_words::{Message, Words, message};
use threshold_explorer::regimes::Regime;
use threshold_explorer::{Level, Point, View, above};
use training_compute::Model;
use yew::AttrValue;

/// The marks, with the class and the words of each.
pub(super) const KEY: [(&str, Message, &str); 4] = [
    ("dot china", message::EXPLORE_KEY_CHINA, "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"),
    ("dot elsewhere", message::EXPLORE_KEY_ELSEWHERE, "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z"),
    (
        "ring china",
        message::EXPLORE_KEY_SPECULATIVE,
        "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
    ),
    ("dot elsewhere biology", message::EXPLORE_KEY_BIOLOGY, "M-5 0l5 5 5 -5 -5 -5z"),
];

/// What stands at a line of the rule, shorter where there is less room.
pub(super) fn line(words: &Words, line: Line, lines: Lines, room: &str) -> String {
    let operations = wording::threshold(words, lines.at(line));
    let text = match (line, room == "narrow") {
        (Line::Notifiable, true) => words.text(message::ExploreLineNotifiableShort { operations }),
        (Line::Notifiable, false) => words.text(message::ExploreLineNotifiableAt { operations }),
        (Line::Biological, true) => words.text(message::ExploreLineBiologicalShort { operations }),
        (Line::Biological, false) => words.text(message::ExploreLineBiologicalAt { operations }),
        (Line::Prohibited, true) => words.text(message::ExploreLineProhibitedShort { operations }),
        (Line::Prohibited, false) => words.text(message::ExploreLineProhibitedAt { operations }),
    };
    if lines.at(line) == line.in_the_rule() {
        text.to_string()
    } else {
        format!("{text} {}", words.text(message::EXPLORE_LINE_MOVED))
    }
}

/// What stands at another regime's line.
pub(super) fn regime_line(words: &Words, regime: &Regime, room: &str) -> String {
    let name = regimes::name(words, regime);
    let line = regimes::line(words, regime);
    if room == "narrow" { name.to_string() } else { format!("{name}: {line}") }
}

/// A line's value, as assistive technology says it: where it lies and how many are above.
pub(super) fn line_value(words: &Words, explorer: &ExplorerState, line: Line) -> AttrValue {
    let view = &explorer.view;
    let operations = view.lines.at(line);
    let china = counted(view, line).filter(|point| point.china);
    let count = above(china, operations, Some(true))[Level::Likely].models;
    crate::components::spoken(
        words,
        &words.text(message::ExploreLineValue {
            operations: wording::threshold(words, operations),
            count,
            day: words.date(view.day),
        }),
    )
}

/// The models that are counted at a line: at that for biological sequences those of biology alone.
pub(super) fn counted(view: &View, line: Line) -> impl Iterator<Item = &'static Point> + '_ {
    view.published().filter(move |point| line != Line::Biological || point.biology)
}

/// A model in a sentence.
pub(super) fn point(words: &Words, point: &Point, view: &View) -> String {
    let line = if point.biology { Line::Biological } else { Line::Prohibited };
    let operations = view.lines.at(line);
    crate::components::spoken(
        words,
        &words.text(message::ExplorePoint {
            model: point.model.name.clone(),
            developer: developers(words, point.model),
            countries: countries(words, point.model),
            day: words.date(point.day),
            operations: wording::operations(words, point.figure()),
            confidence: words.text(message::explore_sure(point.confidence)),
            how: words.text(message::how(point.model.how)),
            chance: wording::share(words, point.chance_above(operations)),
            line: wording::threshold(words, operations),
        }),
    )
    .to_string()
}

/// How many developers are named.
const NAMED: usize = 4;

/// Who made a model; of many the first and how many more.
pub(super) fn developers(words: &Words, model: &Model) -> String {
    let names: Vec<&str> = model.developer.split(", ").collect();
    match names.split_at_checked(NAMED) {
        Some((first, [_, _, ..])) => {
            let count = names.len() - NAMED;
            let more = words.text(message::ExploreMoreDevelopers { count });
            format!("{} {more}", first.join(", "))
        }
        _ => model.developer.clone(),
    }
}

/// Where they are.
pub(super) fn countries(words: &Words, model: &Model) -> String {
    let names = model.countries().into_iter().map(|name| country(words, name).to_string());
    names.collect::<Vec<_>>().join(", ")
}

/// A country's name.
pub(super) fn country(words: &Words, name: &str) -> AttrValue {
    let name = name.to_ascii_lowercase().replace(' ', "-");
    message::country(&name).map(|name| words.text(name)).unwrap_or_default()
}

/// The chart in a paragraph.
pub(super) fn description(words: &Words, view: &View) -> AttrValue {
    let mut text = words
        .text(message::ExploreDescription {
            shown: view.shown().count(),
            published: view.published().count(),
            day: words.date(view.day),
        })
        .to_string();
    for line in Line::ALL {
        let operations = view.lines.at(line);
        let count = |china: bool| {
            let there = counted(view, line).filter(|point| point.china == china);
            above(there, operations, Some(china))[Level::Likely].models
        };
        let biology = line == Line::Biological;
        let line = wording::threshold(words, operations);
        let (china, elsewhere) = (count(true), count(false));
        text += " ";
        text += &if biology {
            words.text(message::ExploreDescribedBiology { line, china, elsewhere })
        } else {
            words.text(message::ExploreDescribed { line, china, elsewhere })
        };
    }
    crate::components::spoken(words, &text)
}

/// A figure with the ends of its range.
pub(super) fn ranged(words: &Words, point: &Point) -> AttrValue {
    let amount = point.operations;
    let [operations, low, high] = [amount.median(), amount.low(), amount.high()]
        .map(|value| wording::operations(words, value));
    words.text(message::Ranged { operations, low, high })
}

/// What the counts say, in a sentence.
pub(super) fn summary(words: &Words, view: &View) -> String {
    let count = |line: Line| {
        let there = counted(view, line).filter(|point| point.china);
        above(there, view.lines.at(line), Some(true))[Level::Likely]
    };
    let line = |line| wording::threshold(words, view.lines.at(line));
    crate::components::plain(&words.text(message::ExploreSummary {
        day: words.date(view.day),
        organisations: count(Line::Prohibited).organisations,
        prohibited: line(Line::Prohibited),
        models: count(Line::Notifiable).models,
        notifiable: line(Line::Notifiable),
    }))
    .to_string()
}
