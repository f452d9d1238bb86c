//! The chart: what stands still in it, and what is dragged.

use super::layers::{other_lines, shapes};
use super::state::{Act, Do, ExplorerState};
use super::{captions, dragging};
use enum_map::EnumMap;
use jiff::civil::Date;
use outbound_rule::law::Line;
use outbound_words::number::tenth;
use outbound_words::{Words, message};
use threshold_explorer::{
    BROAD, Filter, Layer, NARROW, Plot, dots, grid, names, points, ranges, ring,
};
use yew::{Html, NodeRef, classes, html};

/// What no drag changes: scales, models and ranges. Made once for a filter, and compared
/// as eight paths; a dragged line leaves it alone.
pub(super) struct Still {
    /// Under the lines, in both drawings.
    pub below: [Layer; 2],
}

const PLOTS: [Plot; 2] = [BROAD, NARROW];

/// What stands still, in both drawings.
pub(super) fn still(filter: &Filter, all_ranges: bool) -> Still {
    let below = PLOTS.map(|plot| {
        let mut below = grid(&plot);
        if all_ranges {
            let taken = points().iter().filter(|point| filter.takes(point));
            below.extend(ranges(&plot, taken, "ranges"));
        }
        below.extend(dots(&plot, points(), filter));
        below
    });
    Still { below }
}

/// The names beside models published by the day, in both drawings.
pub(super) fn named(filter: &Filter, day: Date) -> [Layer; 2] {
    PLOTS.map(|plot| {
        // The words of the lines where the rule has them, as long as they are in either language.
        let letters = if plot.name == "narrow" { [21.0, 18.0, 18.0] } else { [26.0, 75.0, 22.0] };
        let letters = EnumMap::from_array(letters);
        let taken = Line::ALL.map(|line| (plot.y(line.in_the_rule()), letters[line] * plot.letter));
        names(&plot, points(), (filter, day), &taken)
    })
}

/// The marks explained.
pub(super) fn key(words: &Words) -> Html {
    let marks = captions::KEY.map(|(class, name, d)| {
        html! {
            <li>
                <svg viewBox="-8 -8 16 16" aria-hidden="true"><path class={class} {d} /></svg>
                { words.text(name) }
            </li>
        }
    });
    html! { <ul class="key">{ for marks }</ul> }
}

/// The chart in the drawing that fits, with a description of it.
pub(super) fn chart(
    words: &Words,
    explorer: &ExplorerState,
    (still, named): (&Still, &[Layer; 2]),
    nodes: &[NodeRef; 2],
    act: &Act,
) -> Html {
    let drawings = PLOTS.iter().zip(still.below.iter().zip(named)).zip(nodes);
    let drawings =
        drawings.map(|((plot, layers), node)| drawing(words, explorer, plot, layers, node, act));
    html! {
        <figure class={classes!("chart", explorer.held.map(|_| "held"))}>
            { for drawings }
            <figcaption class="visually-hidden">{ captions::description(words, &explorer.view) }</figcaption>
        </figure>
    }
}

fn drawing(
    words: &Words,
    explorer: &ExplorerState,
    plot: &Plot,
    (below, above): (&Layer, &Layer),
    node: &NodeRef,
    act: &Act,
) -> Html {
    let chosen = explorer.shown().and_then(|at| points().get(at));
    let pointer = dragging::Pointer { plot: *plot, node: node.clone(), act: act.clone() };
    html! {
        <svg class={classes!("drawing", plot.name)} ref={node.clone()}
            viewBox={format!("0 0 {} {}", tenth(plot.width), tenth(plot.height))}
            role="group" aria-label={words.text(message::EXPLORE_CHART)}
            onpointerdown={pointer.down(explorer)} onpointermove={pointer.moved(explorer)}
            onpointerup={pointer.up(explorer)} onpointercancel={act.reform(|_| Do::Hold(None))}>
            <g class="still" aria-hidden="true">{ shapes(below) }</g>
            <g aria-hidden="true">{ for regimes(words, explorer, plot) }</g>
            { dragging::day(words, explorer, plot, act) }
            <g class="still" aria-hidden="true">{ shapes(above) }</g>
            { for Line::ALL.map(|line| dragging::line(words, explorer, plot, line, act)) }
            { dragging::models(words, explorer, plot, act, chosen.map(|point| shapes(&ring(plot, point))).unwrap_or_default()) }
        </svg>
    }
}

/// The lines of other regimes, those at one place under each other.
fn regimes(words: &Words, explorer: &ExplorerState, plot: &Plot) -> Vec<Html> {
    other_lines(words, explorer, plot).iter().map(shapes).collect()
}
