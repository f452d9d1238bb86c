//! What can be taken hold of in the chart: with a pointer, by keys, and as assistive technology sees it.

use super::captions;
use super::layers::{day_line, rule_line, shapes};
use super::state::{Act, Do, ExplorerState, Grip};
use crate::components::spoken;
use jiff::civil::Date;
use outbound_rule::law::Line;
use outbound_words::number::{decimal, tenth};
use outbound_words::{Words, message};
use threshold_explorer::{HIGHEST, LOWEST, Plot, later, near, points};
use web_sys::Element;
use yew::{Callback, Html, KeyboardEvent, NodeRef, PointerEvent, classes, html};

/// How near a mouse has to come to a line, and a finger to a handle.
const NEAR: f64 = 7.0;
const FINGER: f64 = 24.0;
/// How near a pointer has to come to a model.
const MODEL: f64 = 14.0;

/// A pointer over one drawing.
pub(super) struct Pointer {
    /// The drawing.
    pub plot: Plot,
    /// Its element.
    pub node: NodeRef,
    /// What is told.
    pub act: Act,
}

impl Pointer {
    /// Where it is in the drawing.
    fn place(node: &NodeRef, plot: &Plot, event: &PointerEvent) -> Option<(Element, f64, f64)> {
        let element = node.cast::<Element>()?;
        let frame = element.get_bounding_client_rect();
        let scale = plot.width / frame.width();
        let x = (f64::from(event.client_x()) - frame.left()) * scale;
        let y = (f64::from(event.client_y()) - frame.top()) * scale;
        Some((element, x, y))
    }

    /// Takes hold of what is there. A finger takes handles only: elsewhere it scrolls the page.
    pub(super) fn down(&self, explorer: &ExplorerState) -> Callback<PointerEvent> {
        let (plot, node, act) = (self.plot, self.node.clone(), self.act.clone());
        let (lines, day) = (explorer.view.lines, explorer.view.day);
        Callback::from(move |event: PointerEvent| {
            let Some((element, x, y)) = Self::place(&node, &plot, &event) else { return };
            let finger = event.pointer_type() == "touch";
            let near = |dx: f64, dy: f64, far: f64| dx * dx + dy * dy <= far * far;
            let line = Line::ALL.into_iter().rev().find(|line| {
                let at = plot.held(lines.at(*line));
                near(plot.right - x, at - y, if finger { FINGER } else { 14.0 })
                    || (!finger && (at - y).abs() <= NEAR && (plot.left..=plot.right).contains(&x))
            });
            let at = plot.x(day);
            let on_day = near(at - x, plot.bottom - y, if finger { FINGER } else { 14.0 })
                || (!finger && (at - x).abs() <= NEAR && y <= plot.bottom);
            let grip = line.map(Grip::Line).or(on_day.then_some(Grip::Day));
            if grip.is_some() {
                let _ = element.set_pointer_capture(event.pointer_id());
                act.emit(Do::Hold(grip));
            }
        })
    }

    /// Drags what is held, or points at the nearest model.
    pub(super) fn moved(&self, explorer: &ExplorerState) -> Callback<PointerEvent> {
        let (plot, node, act) = (self.plot, self.node.clone(), self.act.clone());
        let (held, now) = (explorer.held, explorer.hovered);
        let filter = explorer.view.filter.clone();
        Callback::from(move |event: PointerEvent| {
            let Some((_, x, y)) = Self::place(&node, &plot, &event) else { return };
            match held {
                Some(Grip::Line(line)) => act.emit(Do::Line(line, plot.operations_at(y))),
                Some(Grip::Day) => act.emit(Do::Day(plot.day_at(x))),
                None if event.pointer_type() == "touch" => {}
                None => {
                    let taken = points().iter().enumerate().filter(|(_, one)| filter.takes(one));
                    let nearest = plot.nearest(taken, x, y, MODEL);
                    // Away from all of them, the card of the last one stays.
                    if nearest.is_some() && nearest != now {
                        act.emit(Do::Hover(nearest));
                    }
                }
            }
        })
    }

    /// Lets go; or chooses the model at which it was pressed.
    pub(super) fn up(&self, explorer: &ExplorerState) -> Callback<PointerEvent> {
        let (plot, node, act) = (self.plot, self.node.clone(), self.act.clone());
        let held = explorer.held;
        let filter = explorer.view.filter.clone();
        Callback::from(move |event: PointerEvent| {
            if held.is_some() {
                act.emit(Do::Hold(None));
                return;
            }
            let Some((_, x, y)) = Self::place(&node, &plot, &event) else { return };
            let taken = points().iter().enumerate().filter(|(_, one)| filter.takes(one));
            let far = if event.pointer_type() == "touch" { FINGER } else { MODEL };
            if let Some(nearest) = plot.nearest(taken, x, y, far) {
                act.emit(Do::Choose(Some(nearest)));
            }
        })
    }
}

/// What a key does, if anything; then it does nothing else.
fn keys(act: &Act, does: impl Fn(&str) -> Option<Do> + 'static) -> Callback<KeyboardEvent> {
    let act = act.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        if let Some(what) = does(&event.key()) {
            event.prevent_default();
            act.emit(what);
        }
    })
}

/// A line of the rule: up and down by a tenth of a power of ten, by whole ones with the page keys.
pub(super) fn line(
    words: &Words,
    explorer: &ExplorerState,
    plot: &Plot,
    line: Line,
    act: &Act,
) -> Html {
    let (class, name) = (line.name(), message::explore_line(line));
    let operations = explorer.view.lines.at(line);
    let power = libm::log10(operations);
    let held = explorer.held == Some(Grip::Line(line));
    let onkeydown = keys(act, move |key| {
        let to = match key {
            "ArrowUp" | "ArrowRight" => power + 0.1,
            "ArrowDown" | "ArrowLeft" => power - 0.1,
            "PageUp" => power + 1.0,
            "PageDown" => power - 1.0,
            "Home" => LOWEST.into(),
            "End" => HIGHEST.into(),
            _ => return None,
        };
        Some(Do::Line(line, near(to.clamp(LOWEST.into(), HIGHEST.into()))))
    });
    let y = plot.held(operations);
    let handle = format!("translate({} {})", tenth(plot.right), tenth(y));
    html! {
        <g class={classes!("grip", "across", held.then_some("held"))} tabindex="0" role="slider"
            aria-orientation="vertical" aria-label={spoken(words, &words.text(name))}
            aria-valuemin={LOWEST.to_string()} aria-valuemax={HIGHEST.to_string()}
            aria-valuenow={decimal(power, 2)} aria-valuetext={captions::line_value(words, explorer, line)}
            {onkeydown}>
            { shapes(&rule_line(words, plot, line, explorer.view.lines)) }
            <path class="hit" d={format!("M{} {}H{}", tenth(plot.left), tenth(y), tenth(plot.right))} />
            <g class={classes!("handle", class)} transform={handle}>
                <circle class="target" r="15" />
                <circle class="knob" r="8" />
                <path class="arrows" d="M-3 -1.5l3 -3 3 3M-3 1.5l3 3 3 -3" />
            </g>
        </g>
    }
}

/// The day: by months, by years with the page keys.
pub(super) fn day(words: &Words, explorer: &ExplorerState, plot: &Plot, act: &Act) -> Html {
    let day = explorer.view.day;
    let held = explorer.held == Some(Grip::Day);
    let onkeydown = keys(act, move |key| {
        let to = match key {
            "ArrowUp" | "ArrowRight" => later(day, 1),
            "ArrowDown" | "ArrowLeft" => later(day, -1),
            "PageUp" => later(day, 12),
            "PageDown" => later(day, -12),
            "Home" => threshold_explorer::held(Date::MIN),
            "End" => threshold_explorer::newest(),
            _ => return None,
        };
        Some(Do::Day(to))
    });
    let handle = format!("translate({} {})", tenth(plot.x(day)), tenth(plot.bottom));
    let first = threshold_explorer::held(Date::MIN);
    let month = |day: Date| (day.year() * 12 + i16::from(day.month())).to_string();
    html! {
        <g class={classes!("grip", "along", held.then_some("held"))} tabindex="0" role="slider"
            aria-label={words.text(message::EXPLORE_DAY)} aria-valuemin={month(first)}
            aria-valuemax={month(threshold_explorer::held(Date::MAX))} aria-valuenow={month(day)}
            aria-valuetext={words.date(day)} {onkeydown}>
            { shapes(&day_line(words, explorer, plot)) }
            <path class="hit" d={format!("M{} {}V{}", tenth(plot.x(day)), tenth(plot.top), tenth(plot.bottom))} />
            <g class="handle day" transform={handle}>
                <circle class="target" r="15" />
                <circle class="knob" r="8" />
                <path class="arrows" d="M-1.5 -3l-3 3 3 3M1.5 -3l3 3 -3 3" />
            </g>
        </g>
    }
}

/// The models in the order of their days, one after the other.
pub(super) fn models(
    words: &Words,
    explorer: &ExplorerState,
    plot: &Plot,
    act: &Act,
    ring: Html,
) -> Html {
    let places: Vec<usize> = explorer.places().collect();
    let at = explorer.view.chosen.and_then(|one| places.iter().position(|place| *place == one));
    let value = explorer.view.chosen.and_then(|one| points().get(one));
    let steps = [-10, -1, 1, 10].map(|by| explorer.step(by));
    let (first, last) = (places.first().copied(), places.last().copied());
    let onkeydown = keys(act, move |key| {
        let [ten_back, back, on, ten_on] = steps;
        let to = match key {
            "ArrowRight" | "ArrowUp" => on,
            "ArrowLeft" | "ArrowDown" => back,
            "PageUp" => ten_on,
            "PageDown" => ten_back,
            "Home" => first,
            "End" => last,
            "Escape" => None,
            _ => return None,
        };
        Some(Do::Choose(to))
    });
    let said = match value {
        Some(point) => captions::point(words, point, &explorer.view),
        None => words.text(message::EXPLORE_MODELS_NONE).to_string(),
    };
    let [left, top, right, bottom] = [plot.left, plot.top, plot.right, plot.bottom].map(tenth);
    html! {
        <g class="grip models" tabindex="0" role="slider" aria-label={words.text(message::EXPLORE_MODELS)}
            aria-valuemin="0" aria-valuemax={places.len().to_string()}
            aria-valuenow={at.map_or(0, |at| at + 1).to_string()} aria-valuetext={said} {onkeydown}>
            <path class="frame" d={format!("M{left} {top}H{right}V{bottom}H{left}z")} />
            { ring }
        </g>
    }
}
