//! The chart in words: for its lines, for those who do not see it, and for files.

use super::exploring::Exploring;
use crate::wording;
use crate::wording::regimes;
use outbound_rule::law::{Line, Lines};
use outbound_words::{Value, Words};
use threshold_explorer::regimes::Regime;
use threshold_explorer::{Level, Point, View, above};
use training_compute::Model;
use yew::AttrValue;

/// The marks, with the class and the words of each.
pub(super) const KEY: [(&str, &str, &str); 4] = [
    ("dot china", "explore-key-china", "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"),
    ("dot elsewhere", "explore-key-elsewhere", "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z"),
    ("ring china", "explore-key-speculative", "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"),
    ("dot elsewhere biology", "explore-key-biology", "M-5 0l5 5 5 -5 -5 -5z"),
];

/// What stands at a line of the rule, shorter where there is less room.
pub(super) fn line(words: &Words, line: Line, lines: Lines, room: &str) -> String {
    let (class, _) = class(line);
    let operations = wording::threshold(words, lines.at(line));
    let room = if room == "narrow" { "short" } else { "at" };
    let key = format!("explore-line-{class}-{room}");
    let text = words.with(&key, &[("operations", operations)]);
    if lines.at(line) == line.in_the_rule() {
        text.to_string()
    } else {
        format!("{text} {}", words.text("explore-line-moved"))
    }
}

/// What stands at another regime's line.
pub(super) fn regime_line(words: &Words, regime: &Regime, room: &str) -> String {
    let name = regimes::name(words, regime);
    let line = regimes::line(words, regime);
    if room == "narrow" { name.to_string() } else { format!("{name}: {line}") }
}

/// A line's value, as assistive technology says it: where it lies and how many are above.
pub(super) fn line_value(words: &Words, exploring: &Exploring, line: Line) -> AttrValue {
    let view = &exploring.view;
    let operations = view.lines.at(line);
    let china = counted(view, line).filter(|point| point.china);
    let count = above(china, operations, Some(true))[Level::Likely].models;
    let values = [
        ("operations", Value::from(wording::threshold(words, operations))),
        ("count", Value::from(count)),
        ("day", Value::from(words.date(view.day))),
    ];
    crate::components::spoken(words, &words.with("explore-line-value", &values))
}

/// The models that are counted at a line: at that for biological sequences those of biology alone.
pub(super) fn counted(view: &View, line: Line) -> impl Iterator<Item = &'static Point> + '_ {
    view.published().filter(move |point| line != Line::Biological || point.biology)
}

/// A model in a sentence.
pub(super) fn point(words: &Words, point: &Point, view: &View) -> String {
    let line = if point.biology { Line::Biological } else { Line::Prohibited };
    let operations = view.lines.at(line);
    let values = [
        ("model", point.model.name.clone()),
        ("developer", developers(words, point.model)),
        ("countries", countries(words, point.model)),
        ("day", words.date(point.day).to_string()),
        ("operations", wording::operations(words, point.figure())),
        ("confidence", words.joined(&["explore-sure", point.confidence.name()]).to_string()),
        ("how", words.joined(&["how", point.model.how.name()]).to_string()),
        ("chance", wording::share(words, point.chance_above(operations)).to_string()),
        ("line", wording::threshold(words, operations)),
    ];
    crate::components::spoken(words, &words.with("explore-point", &values)).to_string()
}

/// How many developers are named.
const NAMED: usize = 4;

/// Who made a model; of many the first and how many more.
pub(super) fn developers(words: &Words, model: &Model) -> String {
    let names: Vec<&str> = model.developer.split(", ").collect();
    match names.split_at_checked(NAMED) {
        Some((first, [_, _, ..])) => {
            let count = Value::from(names.len() - NAMED);
            let more = words.with("explore-more-developers", &[("count", count)]);
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
    words.joined(&["country", &name])
}

/// The chart in a paragraph.
pub(super) fn description(words: &Words, view: &View) -> AttrValue {
    let mut text = words
        .with(
            "explore-description",
            &[
                ("shown", Value::from(view.shown().count())),
                ("published", Value::from(view.published().count())),
                ("day", Value::from(words.date(view.day))),
            ],
        )
        .to_string();
    for line in Line::ALL {
        let operations = view.lines.at(line);
        let count = |china: bool| {
            let there = counted(view, line).filter(|point| point.china == china);
            above(there, operations, Some(china))[Level::Likely].models
        };
        let values = [
            ("line", Value::from(wording::threshold(words, operations))),
            ("china", Value::from(count(true))),
            ("elsewhere", Value::from(count(false))),
        ];
        let key = if line == Line::Biological {
            "explore-described-biology"
        } else {
            "explore-described"
        };
        text += " ";
        text += &words.with(key, &values);
    }
    crate::components::spoken(words, &text)
}

/// A figure with the ends of its range.
pub(super) fn ranged(words: &Words, point: &Point) -> AttrValue {
    let amount = point.operations;
    let numbers = [("operations", amount.median()), ("low", amount.low()), ("high", amount.high())];
    words.with("ranged", &numbers.map(|(name, value)| (name, wording::operations(words, value))))
}

/// What the counts say, in a sentence.
pub(super) fn summary(words: &Words, view: &View) -> String {
    let count = |line: Line| {
        let there = counted(view, line).filter(|point| point.china);
        above(there, view.lines.at(line), Some(true))[Level::Likely]
    };
    let line = |line| Value::from(wording::threshold(words, view.lines.at(line)));
    let values = [
        ("day", Value::from(words.date(view.day))),
        ("organisations", Value::from(count(Line::Prohibited).organisations)),
        ("prohibited", line(Line::Prohibited)),
        ("models", Value::from(count(Line::Notifiable).models)),
        ("notifiable", line(Line::Notifiable)),
    ];
    crate::components::plain(&words.with("explore-summary", &values)).to_string()
}

/// The class of a line and the name of its words.
pub(super) fn class(line: Line) -> (&'static str, &'static str) {
    match line {
        Line::Notifiable => ("notifiable", "explore-line-notifiable"),
        Line::Biological => ("biological", "explore-line-biological"),
        Line::Prohibited => ("prohibited", "explore-line-prohibited"),
    }
}
