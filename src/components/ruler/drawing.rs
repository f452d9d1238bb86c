//! How the scale is drawn at a width.

use super::{
    Band, Reach, Room, Ruler, Size,
    layout::{GAP, Placed, Scale, levels, place_lines, text_width},
};
use crate::components::rich::{Part, parts};
use outbound_words::number::{ten_to, tenth};
use outbound_words::{Words, message};
use yew::{AttrValue, Html, classes, html};

/// The powers of ten at the ends of the scale. The frame in `index.html` is drawn with the same.
const FROM: i32 = 20;
const TO: i32 = 28;

/// The heights of a drawing, from the top.
struct Heights {
    row: f64,
    /// Between the words and the band.
    air: f64,
    band: f64,
    tick: f64,
}

const HERO: Heights = Heights { row: 18.0, air: 14.0, band: 24.0, tick: 12.0 };
const HEAD: Heights = Heights { row: 17.0, air: 8.0, band: 14.0, tick: 9.0 };
const SMALL: Heights = Heights { row: 0.0, air: 4.0, band: 10.0, tick: 6.0 };

/// The ruler in a drawing of one width.
pub(super) fn drawing(
    words: &Words,
    ruler: &Ruler<'_>,
    room: &Room,
    description: &AttrValue,
) -> Html {
    let Room { name, width, letter } = *room;
    let scale = Scale { from: FROM.into(), to: TO.into(), width, letter };
    let heights = match ruler.size {
        Size::Hero => HERO,
        Size::Head => HEAD,
        Size::Small => SMALL,
    };
    let worded = ruler.size != Size::Small;
    let lines = place_lines(ruler.lines, scale);
    let rows: usize = if worded { lines.iter().map(|line| line.rows.len()).sum() } else { 0 };
    let axis = number(rows) * heights.row + heights.air + heights.band + 4.0;
    let numbers = axis + heights.tick + 15.0;
    let chances = worded.then(|| chances(words, &lines, scale, numbers + 22.0)).flatten();
    let bottom = match &chances {
        Some((_, bottom)) => *bottom,
        None if worded => numbers,
        None => axis + heights.tick,
    };
    let height = bottom + 6.0;
    html! {
        <svg key={name} class={classes!("drawing", name)} viewBox={format!("0 0 {} {}", tenth(width), tenth(height))}
            role="img" aria-label={description}>
            <g class="axis">
                { axis_and_ticks(scale, axis, &heights, worded) }
                if worded {
                    { tick_numbers(scale, numbers) }
                }
            </g>
            if let Some(band) = ruler.band {
                { estimate(band, scale, axis, &heights) }
            }
            if let Some(reach) = ruler.reach {
                { open(reach, scale, axis, &heights) }
            }
            for placed in &lines {
                { line(placed, axis, &heights, worded) }
            }
            if let Some(band) = ruler.band {
                { median(band, scale, axis, &heights) }
            }
            if let Some((drawn, _)) = chances {
                { drawn }
            }
        </svg>
    }
}

fn line(placed: &Placed<'_>, axis: f64, heights: &Heights, worded: bool) -> Html {
    let top = if worded { number(placed.above) * heights.row + 2.0 } else { 1.0 };
    let x = at(placed.x);
    html! {
        <g class={classes!("cut", placed.line.line.name())}>
            <line x1={x.clone()} x2={x} y1={at(top)} y2={at(axis + heights.tick)} />
            if worded {
                for (index, row) in placed.rows.iter().enumerate() {
                    <text class="name" x={at(placed.x - GAP)} y={at(top + 12.0 + number(index) * heights.row)}>
                        { raised(row) }
                    </text>
                }
            }
        </g>
    }
}

/// The axis with its ticks, each kind as one path: nine ticks to a power of ten are many elements for a browser to make.
fn axis_and_ticks(scale: Scale, axis: f64, heights: &Heights, minor: bool) -> Html {
    let tick = |operations: f64, length: f64| {
        format!("M{} {}v{}", at(scale.place(operations)), at(axis), at(length))
    };
    let major = (FROM..=TO).map(|exponent| tick(power(exponent), heights.tick));
    let major: String = major.collect();
    let minor: String = (FROM..TO)
        .filter(|_| minor)
        .flat_map(|exponent| (2..10).map(move |digit| (exponent, digit)))
        .map(|(exponent, digit)| {
            let length = if digit == 5 { 0.6 } else { 0.4 };
            tick(f64::from(digit) * power(exponent), length * heights.tick)
        })
        .collect();
    html! {
        <>
            if !minor.is_empty() {
                <path class="minor" d={minor} />
            }
            <path class="rule" d={format!("M0 {}h{}{major}", at(axis), at(scale.width))} />
        </>
    }
}

/// The powers of ten under the axis.
fn tick_numbers(scale: Scale, y: f64) -> Html {
    let numbers = (FROM..=TO).map(|exponent| {
        html! {
            <text class="number" x={at(scale.place(power(exponent)))} y={at(y)}>
                { raised(&format!("10^{exponent}")) }
            </text>
        }
    });
    html! { <>{ for numbers }</> }
}

/// The chance of lying above each line, under the line, and where the last of them stands.
fn chances(words: &Words, lines: &[Placed<'_>], scale: Scale, y: f64) -> Option<(Html, f64)> {
    // From left to right; the lines come from the right.
    let known: Vec<_> =
        lines.iter().rev().filter_map(|line| Some((line, line.line.chance.as_deref()?))).collect();
    let head = words.text(message::RULER_CHANCE);
    let texts: Vec<_> = known.iter().map(|(line, chance)| (line.x, *chance)).collect();
    // Figures are set bold, and are wider than most letters: the head is not.
    let levels = levels(&texts, 1.1 * text_width(&head, scale.letter), 1.2 * scale.letter);
    let down = |level: usize| y + 16.0 * number(level);
    let bottom = down(*levels.iter().max()?);
    let drawn = known.iter().zip(levels).map(|((line, chance), level)| {
        html! {
            <text class={classes!("chance", line.line.line.name())} x={at(line.x)} y={at(down(level))}>
                { (*chance).to_owned() }
            </text>
        }
    });
    let drawn = html! {
        <g class="chances">
            <text class="chance-head" x="0" y={at(y)}>{ head }</text>
            { for drawn }
        </g>
    };
    Some((drawn, bottom))
}

/// The band, held within the drawing.
fn estimate(band: Band, scale: Scale, axis: f64, heights: &Heights) -> Html {
    let (top, height) = (axis - heights.band, heights.band);
    let strip = |class: &'static str, (low, high): (f64, f64)| {
        let (left, right) = (scale.held(low), scale.held(high));
        html! { <rect {class} x={at(left)} y={at(top)} width={at(right - left)} height={at(height)} /> }
    };
    html! {
        <g class="band">
            { strip("wide", band.wide) }
            { strip("core", band.core) }
        </g>
    }
}

/// A band of which only an end is known: pale and dashed, closed by a bar where it ends and by an arrow where it
/// does not.
fn open(reach: Reach, scale: Scale, axis: f64, heights: &Heights) -> Html {
    let (top, middle) = (axis - heights.band, axis - heights.band / 2.0);
    let left = reach.low.map_or(0.0, |low| scale.held(low));
    let right = reach.high.map_or(scale.width, |high| scale.held(high));
    let within = |end: Option<f64>| {
        let x = scale.place(end?);
        (0.0..=scale.width).contains(&x).then_some(x)
    };
    let (low, high) = (within(reach.low), within(reach.high));
    let bar = |x: f64| {
        html! { <line class="end" x1={at(x)} x2={at(x)} y1={at(top)} y2={at(axis)} /> }
    };
    html! {
        <g class="band open">
            <rect class="reach" x={at(left)} y={at(top)} width={at(right - left)} height={at(heights.band)} />
            { low.map_or_else(|| arrow(0.0, middle, -1.0), bar) }
            { high.map_or_else(|| arrow(scale.width, middle, 1.0), bar) }
        </g>
    }
}

/// An arrow at an edge, where a band runs off the scale.
fn arrow(edge: f64, middle: f64, direction: f64) -> Html {
    let (x, y) = (at(edge), at(middle));
    let drawn = if direction < 0.0 { "M0 0L8 -6V6Z" } else { "M0 0L-8 -6V6Z" };
    html! { <path class="off" d={drawn} transform={format!("translate({x} {y})")} /> }
}

/// The median as a pointer over the band; arrows where the band runs off the scale.
fn median(band: Band, scale: Scale, axis: f64, heights: &Heights) -> Html {
    let middle = axis - heights.band / 2.0;
    let place = scale.place(band.median);
    html! {
        <g class="median">
            if scale.place(band.wide.0) < 0.0 {
                { arrow(0.0, middle, -1.0) }
            }
            if scale.place(band.wide.1) > scale.width {
                { arrow(scale.width, middle, 1.0) }
            }
            if (0.0..=scale.width).contains(&place) {
                <g class="pointer" transform={format!("translate({} {})", at(place), at(axis - heights.band))}>
                    // The needle is all there is of an estimate without spread.
                    <path class="needle" d={format!("M0 0V{}", at(heights.band))} />
                    <path d={if heights.row > 0.0 { "M0 1L6 -8H-6Z" } else { "M0 0L3 -4H-3Z" }} />
                </g>
            }
        </g>
    }
}

/// Words with their powers raised. Browsers disagree on `baseline-shift`, not on `dy`.
fn raised(text: &str) -> Html {
    let mut lower = false;
    let mut spans = Vec::new();
    for part in parts(text) {
        let dy = lower.then_some("5");
        match part {
            Part::Text(text) => {
                spans.push(html! { <tspan {dy}>{ text.to_owned() }</tspan> });
                lower = false;
            }
            Part::Power(exponent) => {
                spans.push(html! {
                    <><tspan {dy}>{ "10" }</tspan><tspan class="raised" dy="-5">{ exponent }</tspan></>
                });
                lower = true;
            }
        }
    }
    html! { <>{ for spans }</> }
}

fn power(exponent: i32) -> f64 {
    ten_to(exponent.into())
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}

fn at(coordinate: f64) -> AttrValue {
    tenth(coordinate).to_string().into()
}
