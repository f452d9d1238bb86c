//! Lines, the day and whatever else is drawn, as shapes of the page.

use super::captions;
use super::state::ExplorerState;
use crate::components::plain;
use outbound_rule::law::{Line, Lines};
use outbound_words::Words;
use outbound_words::number::tenth;
use threshold_explorer::{Layer, Plot, Shape, dotted, line, veil};
use yew::{Html, html};

/// The lines of other regimes as shapes, those at one place under each other.
pub(super) fn other_lines(words: &Words, explorer: &ExplorerState, plot: &Plot) -> Vec<Layer> {
    let chosen = &explorer.view.regimes;
    let lines = chosen.iter().enumerate().map(|(at, regime)| {
        let before = chosen.iter().take(at);
        let above = before.filter(|one| one.operations == regime.operations).count();
        dotted(plot, regime.operations, above, captions::regime_line(words, regime, plot.name))
    });
    lines.collect()
}

/// The rule's lines, as far as they are drawn and not taken hold of.
pub(super) fn rule_line(words: &Words, plot: &Plot, which: Line, lines: Lines) -> Layer {
    let says = captions::line(words, which, lines, plot.name);
    line(plot, lines.at(which), which.name(), says)
}

/// The day, and the veil over what came later.
pub(super) fn day_line(words: &Words, explorer: &ExplorerState, plot: &Plot) -> Layer {
    veil(plot, explorer.view.day, words.date(explorer.view.day).to_string())
}

/// Shapes as they are drawn by the page.
pub(super) fn shapes(layer: &Layer) -> Html {
    let drawn = layer.iter().map(|shape| match shape {
        Shape::Path { class, d } => html! { <path class={*class} d={d.clone()} /> },
        Shape::Text { class, x, y, text } => html! {
            <text class={*class} x={tenth(*x).to_string()} y={tenth(*y).to_string()}>{ plain(text) }</text>
        },
    });
    html! { <>{ for drawn }</> }
}
