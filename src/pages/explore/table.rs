//! The same data as a table.

use super::captions;
use super::state::{Act, Do, ExplorerState};
use crate::components::{Folded, does, press, rich};
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::{Words, message};
use threshold_explorer::{Column, Point, rows};
use yew::{Callback, Html, html};

/// How many rows are shown at a time.
const PIECE: usize = 50;

/// The models published by the day, sorted; made when it is opened.
pub(super) fn table(words: &Words, explorer: &ExplorerState, act: &Act) -> Html {
    let count = explorer.places().count();
    let line = words.text(message::TableHeading { count });
    let held = {
        let (words, explorer, act) = (*words, explorer.clone(), act.clone());
        Callback::from(move |()| whole(&words, &explorer, &act))
    };
    html! { <Folded class="disclosure quiet" line={rich(words, &line)} {held} /> }
}

fn whole(words: &Words, explorer: &ExplorerState, act: &Act) -> Html {
    let view = &explorer.view;
    let all = rows(view);
    let shown = all.len().min(PIECE * explorer.pieces);
    let line = view.lines.at(Line::Prohibited);
    let heads = Column::ALL.map(|column| {
        let sorted = view.sort.by == column;
        let order = if view.sort.falling { "descending" } else { "ascending" };
        let name = match column {
            Column::Chance => {
                words.text(message::ColumnChance { line: wording::threshold(words, line) })
            }
            Column::Name => words.text(message::COLUMN_NAME),
            Column::Developer => words.text(message::COLUMN_DEVELOPER),
            Column::Country => words.text(message::COLUMN_COUNTRY),
            Column::Day => words.text(message::COLUMN_DAY),
            Column::Operations => words.text(message::COLUMN_OPERATIONS),
            Column::Confidence => words.text(message::COLUMN_CONFIDENCE),
        };
        html! {
            <th scope="col" aria-sort={sorted.then_some(order)}>
                <button type="button" class="link" onclick={act.reform(move |_| Do::Sort(column))}>
                    { rich(words, &name) }
                    if sorted { <span aria-hidden="true">{ if view.sort.falling { " ↓" } else { " ↑" } }</span> }
                </button>
            </th>
        }
    });
    html! {
        <div class="disclosed">
            <div class="scrolls" tabindex="0" role="region" aria-label={words.text(message::EXPLORE_TABLE)}>
                <table class="totals models-table">
                    <thead><tr>{ for heads }</tr></thead>
                    <tbody>{ for all.iter().take(shown).map(|point| row(words, point, line, act)) }</tbody>
                </table>
            </div>
            if shown < all.len() {
                <p>{ press("link", words.text(message::TableMore { shown, count: all.len() }), does(act, Do::More)) }</p>
            }
        </div>
    }
}

fn row(words: &Words, point: &'static Point, line: f64, act: &Act) -> Html {
    let model = point.model;
    let choose = act.reform(move |_| {
        let at = threshold_explorer::points().iter().position(|one| std::ptr::eq(one, point));
        Do::Choose(at)
    });
    html! {
        <tr key={model.name.clone()}>
            <th scope="row"><button type="button" class="link" onclick={choose}>{ model.name.clone() }</button></th>
            <td>{ captions::developers(words, model) }</td>
            <td>{ captions::countries(words, model) }</td>
            <td>{ words.date(point.day) }</td>
            <td>{ rich(words, &wording::operations(words, point.figure())) }</td>
            <td>{ words.text(message::explore_sure(point.confidence)) }</td>
            <td>{ wording::share(words, point.chance_above(line)) }</td>
        </tr>
    }
}
