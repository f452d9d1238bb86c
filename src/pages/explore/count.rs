//! How many lie above each line on the day, how surely, and what a moved line would change.

use super::captions;
use super::state::{Act, Do};
use crate::components::{does, press, rich};
use crate::wording;
use enum_map::EnumMap;
use outbound_rule::law::{Line, Lines};
use outbound_words::{Say, Words, message};
use threshold_explorer::{Count, Level, Point, View, above, above_median, newest};
use training_compute::How;
use yew::{AttrValue, Html, html};

/// How many models are named.
const NAMED: usize = 4;

/// The counts, for the rule's country of concern and for the rest.
pub(super) fn count(words: &Words, view: &View, act: &Act) -> Html {
    let line = view.lines.at(Line::Prohibited);
    let china = || view.published().filter(|point| point.china);
    let likely = above(china(), line, Some(true))[Level::Likely];
    let models = at(view, Line::Notifiable, true).models;
    let heading = words.text(message::CountHeading { day: words.date(view.day) });
    html! {
        <>
            <h2 id="count-heading" class="verdict-heading">{ heading }</h2>
            <div class="verdict-live" aria-live="polite" aria-atomic="true">
                { big(words, likely.organisations, message::CountOrganisations { count: likely.organisations, line: wording::threshold(words, line) }) }
                { foremost(words, view, &above_median(china(), line), line) }
                { big(words, models, message::CountModels { count: models, line: wording::threshold(words, view.lines.at(Line::Notifiable)) }) }
            </div>
            { whole(words, view) }
            { what_if(words, view, act) }
            <p class="small">{ rich(words, &words.text(message::COUNT_LEVELS)) }</p>
        </>
    }
}

/// Those likely above a line where it lies now, in China or elsewhere.
fn at(view: &View, line: Line, china: bool) -> Count {
    let there = captions::counted(view, line).filter(|point| point.china == china);
    above(there, view.lines.at(line), Some(china))[Level::Likely]
}

/// A large number with what it counts.
fn big(words: &Words, count: usize, of: impl Say) -> Html {
    html! {
        <p class="big"><strong>{ count.to_string() }</strong>{ " " }<span>{ rich(words, &words.text(of)) }</span></p>
    }
}

/// The largest above the line, with how each figure was come by, and whose they are.
fn foremost(words: &Words, view: &View, models: &[&Point], line: f64) -> Html {
    let shown = models.iter().take(NAMED).map(|point| {
        let chance = wording::share(words, point.chance_above(line));
        html! {
            <li>
                <strong>{ captions::developers(words, point.model) }</strong>{ " " }{ point.model.name.clone() }
                <span class="small">
                    { rich(words, &wording::operations(words, point.figure())) }{ ", " }
                    { words.text(message::how(point.model.how)) }{ ", " }
                    { words.text(message::explore_sure(point.confidence)) }
                </span>
                <span class="matters">{ words.text(message::CountChance { chance }) }</span>
            </li>
        }
    });
    let more = models.len().saturating_sub(NAMED);
    let reported = models.iter().filter(|point| point.model.how == How::Reported).count();
    html! {
        if !models.is_empty() {
            <ul class="foremost">{ for shown }</ul>
            if more > 0 {
                <p class="small">{ words.text(message::CountMore { count: more }) }</p>
            }
            <p class="small">
                if reported == 0 {
                    { rich(words, &words.text(message::CountNoneReported { all: models.len() })) }
                } else {
                    { rich(words, &words.text(message::CountSomeReported { all: models.len(), reported })) }
                }
                { " " }{ of_biology(words, view) }
            </p>
        }
    }
}

/// What there is above the line for biological sequences.
fn of_biology(words: &Words, view: &View) -> AttrValue {
    let [notifiable, biological] = [Line::Notifiable, Line::Biological].map(|line| {
        let mine = view.published().filter(|point| point.biology && point.china);
        above(mine, view.lines.at(line), Some(true))[Level::Likely].models
    });
    let lines = [Line::Notifiable, Line::Biological].map(|line| view.lines.at(line));
    let [low, high] = lines.map(|line| wording::threshold(words, line));
    crate::components::plain(&words.text(message::CountBiology {
        notifiable,
        biological,
        low,
        high,
    }))
}

/// Every line and level, in China and elsewhere, on the day and in all the data.
fn whole(words: &Words, view: &View) -> Html {
    let day = |point: &&Point, china: bool| point.china == china && point.day <= view.day;
    let group = |china: bool| {
        Line::ALL.map(|line| {
            let taken = |point: &&Point| line != Line::Biological || point.biology;
            let now = view.shown().filter(|point| day(point, china) && taken(point));
            let ever = view.shown().filter(|point| point.china == china && taken(point));
            let operations = view.lines.at(line);
            let now = above(now, operations, Some(china));
            let ever = above(ever, operations, Some(china))[Level::Likely];
            row(words, line, operations, now, ever)
        })
    };
    let levels = Level::ALL.into_iter().rev();
    let heads = levels.map(|level| {
        words.text(match level {
            Level::Surely => message::LEVEL_SURELY,
            Level::Likely => message::LEVEL_LIKELY,
            Level::Possibly => message::LEVEL_POSSIBLY,
        })
    });
    let heads: Vec<AttrValue> = heads.collect();
    let part = |china: bool| {
        let key = if china { message::COUNT_CHINA } else { message::COUNT_ELSEWHERE };
        html! {
            <table class="totals counts">
                <caption>{ words.text(key) }</caption>
                <thead><tr>
                    <th scope="col">{ words.text(message::COUNT_ABOVE) }</th>
                    for head in &heads { <th scope="col">{ head }</th> }
                    <th scope="col">{ words.text(message::CountEver { year: newest().year().to_string() }) }</th>
                </tr></thead>
                <tbody>{ for group(china) }</tbody>
            </table>
        }
    };
    html! {
        <>
            <p class="small counts-head">{ words.text(message::COUNT_TABLE) }</p>
            { part(true) }
            { part(false) }
        </>
    }
}

fn row(
    words: &Words,
    line: Line,
    operations: f64,
    now: EnumMap<Level, Count>,
    ever: Count,
) -> Html {
    let biology = line == Line::Biological;
    let line = wording::threshold(words, operations);
    let name = if biology {
        words.text(message::CountLineBiology { line })
    } else {
        words.text(message::CountLine { line })
    };
    let cell =
        |count: Count| html! { <td>{ format!("{}/{}", count.models, count.organisations) }</td> };
    html! {
        <tr>
            <th scope="row">{ rich(words, &name) }</th>
            for count in now.into_values().rev() { { cell(count) } }
            { cell(ever) }
        </tr>
    }
}

/// What a line lower down would catch; or, once one was moved, what that changes.
fn what_if(words: &Words, view: &View, act: &Act) -> Html {
    let moved: Vec<Line> =
        Line::ALL.into_iter().filter(|line| view.lines.at(*line) != line.in_the_rule()).collect();
    if !moved.is_empty() {
        let changes = moved.into_iter().map(|line| {
            let rule = View { lines: Lines::IN_THE_RULE, ..view.clone() };
            let (here, there) = (at(view, line, true).models, at(&rule, line, true).models);
            html! { <p>{ rich(words, &words.text(message::CountMoved { rule: wording::threshold(words, line.in_the_rule()), here: wording::threshold(words, view.lines.at(line)), count: here, before: there })) }</p> }
        });
        return html! {
            <div class="next hypothetical" role="note">
                <h3>{ words.text(message::COUNT_MOVED_HEADING) }</h3>
                { for changes }
                { press("act", words.text(message::COUNT_BACK), does(act, Do::Lines)) }
            </div>
        };
    }
    let lower = 1e24;
    let there = view.published().filter(|point| point.china);
    let count = above(there, lower, Some(true))[Level::Likely].models;
    let line = wording::threshold(words, lower);
    html! {
        <div class="next">
            <h3>{ words.text(message::COUNT_IF_HEADING) }</h3>
            <p>{ rich(words, &words.text(message::CountIf { line: line.clone(), count })) }</p>
            <button type="button" class="act" onclick={act.reform(move |_| Do::Line(Line::Prohibited, lower))}>
                { rich(words, &words.text(message::CountIfMove { line })) }
            </button>
        </div>
    }
}
