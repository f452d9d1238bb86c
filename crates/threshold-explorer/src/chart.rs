//! The chart as shapes, drawn by the page and written to files alike.

use super::plot::{Plot, raised, years};
use super::scale::{FIRST_YEAR, HIGHEST, LOWEST};
use super::{Filter, Point};
use jiff::civil::{Date, date};
use outbound_words::number::{ten_to, tenth};
use std::fmt::Write;
use training_compute::Confidence;

/// What is drawn over what: the first lies lowest.
pub type Layer = Vec<Shape>;

/// A shape, by the class that says how it looks.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A path.
    Path {
        /// Its class.
        class: &'static str,
        /// Where it runs.
        d: String,
    },
    /// Words.
    Text {
        /// Their class.
        class: &'static str,
        /// Where they stand.
        x: f64,
        /// The line they stand on.
        y: f64,
        /// What they say.
        text: String,
    },
}

fn path(class: &'static str, d: String) -> Shape {
    Shape::Path { class, d }
}

fn text(class: &'static str, x: f64, y: f64, text: String) -> Shape {
    Shape::Text { class, x, y, text }
}

/// The scales: powers of ten and years.
#[must_use]
pub fn grid(plot: &Plot) -> Layer {
    let (mut lines, mut layer) = (String::new(), Layer::new());
    for exponent in LOWEST..=HIGHEST {
        let y = plot.y(ten_to(exponent.into()));
        push(&mut lines, format_args!("M{} {}H{}", tenth(plot.left), tenth(y), tenth(plot.right)));
        layer.push(text("tick-y", plot.left - 6.0, y + 4.0, raised(exponent)));
    }
    let mut ticks = String::new();
    for year in FIRST_YEAR..FIRST_YEAR + years() {
        let [x, next] = [year, year + 1].map(|year| plot.x(date(year, 1, 1)));
        push(&mut ticks, format_args!("M{} {}v5", tenth(x), tenth(plot.bottom)));
        let short = plot.right - plot.left < 500.0;
        let shown = if short { format!("’{:02}", year % 100) } else { year.to_string() };
        layer.push(text("tick-x", (x + next) / 2.0, plot.bottom + 18.0, shown));
    }
    layer.insert(0, path("grid", lines));
    layer.push(path("ticks", ticks));
    layer
}

/// The classes of models in the order in which they are drawn: first whether in China, then whether of
/// biology, then whether the figure is speculative.
const KINDS: [(bool, bool, bool, &str); 8] = [
    (false, false, false, "dot elsewhere"),
    (false, false, true, "ring elsewhere"),
    (false, true, false, "dot elsewhere biology"),
    (false, true, true, "ring elsewhere biology"),
    (true, false, false, "dot china"),
    (true, false, true, "ring china"),
    (true, true, false, "dot china biology"),
    (true, true, true, "ring china biology"),
];

/// The models that a filter takes, all of one kind in one path: eight elements instead of hundreds.
/// Round: any; square on its corner: biology. Larger: in China. Hollow: a speculative figure.
#[must_use]
pub fn dots(plot: &Plot, points: &[Point], filter: &Filter) -> Layer {
    let kinds = KINDS.iter().filter_map(|(china, biology, speculative, class)| {
        let mut d = String::new();
        let mine = points.iter().filter(|point| {
            (point.china, point.biology) == (*china, *biology)
                && (point.confidence == Confidence::Speculative) == *speculative
        });
        for point in mine.filter(|point| filter.takes(point)) {
            dot(&mut d, plot, point, radius(plot, point));
        }
        (!d.is_empty()).then(|| path(class, d))
    });
    kinds.collect()
}

fn radius(plot: &Plot, point: &Point) -> f64 {
    let small = if plot.names < 10 { 0.6 } else { 0.0 };
    (if point.china { 4.0 } else { 2.8 }) - small
}

/// One mark: two arcs, or four sides.
fn dot(d: &mut String, plot: &Plot, point: &Point, radius: f64) {
    let (x, y) = (plot.x(point.day), plot.y(point.figure()));
    if point.biology {
        let r = tenth(radius * 1.35);
        push(
            d,
            format_args!("M{} {}l{r} {r} {r} -{r} -{r} -{r}z", tenth(x - radius * 1.35), tenth(y)),
        );
    } else {
        let (r, across) = (tenth(radius), tenth(2.0 * radius));
        push(
            d,
            format_args!(
                "M{} {}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0z",
                tenth(x - radius),
                tenth(y)
            ),
        );
    }
}

/// The middle 90 % of each figure, as upright strokes.
pub fn ranges<'a>(
    plot: &Plot,
    points: impl IntoIterator<Item = &'a Point>,
    class: &'static str,
) -> Layer {
    let mut d = String::new();
    for point in points {
        let (low, high) = (point.operations.low(), point.operations.high());
        let x = tenth(plot.x(point.day));
        push(&mut d, format_args!("M{x} {}V{}", tenth(plot.held(low)), tenth(plot.held(high))));
    }
    if d.is_empty() { Layer::new() } else { vec![path(class, d)] }
}

/// A ring around one model, with its range.
#[must_use]
pub fn ring(plot: &Plot, point: &Point) -> Layer {
    let mut layer = ranges(plot, [point], "chosen-range");
    let (low, high) = (plot.held(point.operations.low()), plot.held(point.operations.high()));
    let x = plot.x(point.day) - 4.0;
    let mut d = String::new();
    for y in [low, high] {
        push(&mut d, format_args!("M{} {}h8", tenth(x), tenth(y)));
    }
    let mut around = String::new();
    dot(&mut around, plot, point, radius(plot, point) + 3.5);
    layer.extend([path("chosen-range", d), path("chosen", around)]);
    layer
}

/// A line across the chart at a number of operations, with its words above its left end.
#[must_use]
pub fn line(plot: &Plot, operations: f64, class: &'static str, words: String) -> Layer {
    let y = plot.held(operations);
    vec![
        path(class, format!("M{} {}H{}", tenth(plot.left), tenth(y), tenth(plot.right))),
        text("line-name", plot.left + 5.0, y - 5.0, words),
    ]
}

/// The same for another regime's line, with its words below.
#[must_use]
pub fn dotted(plot: &Plot, operations: f64, row: usize, words: String) -> Layer {
    let y = plot.held(operations);
    let below = 14.0 + 14.0 * f64::from(u32::try_from(row).unwrap_or(0));
    vec![
        path("regime", format!("M{} {}H{}", tenth(plot.left), tenth(y), tenth(plot.right))),
        text("other-name", plot.left + 5.0, y + below, words),
    ]
}

/// The day looked at: a line, its words, and a veil over what came later.
#[must_use]
pub fn veil(plot: &Plot, day: Date, words: String) -> Layer {
    let x = plot.x(day);
    let class = if x > (plot.left + plot.right) / 2.0 { "dated end" } else { "dated" };
    let beside = if class == "dated" { 6.0 } else { -6.0 };
    vec![
        path(
            "veil",
            format!(
                "M{} {}H{}V{}H{}z",
                tenth(x),
                tenth(plot.top - 8.0),
                tenth(plot.right + 8.0),
                tenth(plot.bottom),
                tenth(x)
            ),
        ),
        path("day", format!("M{} {}V{}", tenth(x), tenth(plot.top - 14.0), tenth(plot.bottom))),
        text(class, x + beside, plot.top - 8.0, words),
    ]
}

/// Writing to a text does not fail.
fn push(text: &mut String, words: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(words);
}
