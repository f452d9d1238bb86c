//! The models whose names are drawn first.

use super::chart::{Layer, Shape};
use super::{Filter, Plot, Point};
use jiff::civil::Date;

/// Models that readers look for, those first whose names matter most.
const FAMOUS: [&str; 24] = [
    "GLM-4-Plus",
    "Doubao-pro",
    "GPT-4",
    "Qwen3-Max",
    "Pangu Ultra",
    "GPT-3 175B (davinci)",
    "DeepSeek-V3",
    "xTrimoPGLM -100B",
    "Grok 4",
    "Evo 2 40B",
    "Llama 3.1-405B",
    "GPT-5",
    "ESM3 (98B)",
    "DeepSeek-V4-Pro",
    "DeepSeek-R1",
    "Gemini 1.0 Ultra",
    "AlphaGo Zero",
    "BERT-Large",
    "PaLM (540B)",
    "Claude 3 Opus",
    "AlphaFold 2",
    "Kimi K2",
    "GPT-2 (1.5B)",
    "LLaMA-65B",
];

/// A rectangle: left, top, right, bottom.
type Box4 = [f64; 4];

/// The names of famous models of a day beside them, as many as there is room for without touching each other or
/// what else is written: the words of lines at `taken` heights, from the left edge to so far.
#[must_use]
pub fn names(
    plot: &Plot,
    points: &[Point],
    (filter, day): (&Filter, Date),
    taken: &[(f64, f64)],
) -> Layer {
    let mut boxes: Vec<Box4> =
        taken.iter().map(|(y, width)| [plot.left, y - 18.0, plot.left + 8.0 + width, *y]).collect();
    let mut layer = Layer::new();
    for name in FAMOUS {
        if layer.len() == plot.names {
            break;
        }
        let found = points.iter().find(|point| point.model.name == name);
        let Some(point) = found.filter(|point| point.day <= day && filter.takes(point)) else {
            continue;
        };
        let shown = name.split(" (").next().unwrap_or(name).replace(" -", "-");
        let width = plot.letter * f64::from(u32::try_from(shown.chars().count()).unwrap_or(0));
        let (x, y) = (plot.x(point.day), plot.y(point.figure()));
        let places = [
            ("name", x + 8.0, y + 4.0),
            ("name end", x - 8.0, y + 4.0),
            ("name middle", x, y - 9.0),
            ("name middle", x, y + 18.0),
        ];
        let free = places.into_iter().find(|(class, x, y)| {
            let left = match *class {
                "name" => *x,
                "name end" => x - width,
                _ => x - width / 2.0,
            };
            let wanted = [left - 2.0, y - 12.0, left + width + 2.0, y + 3.0];
            let inside = wanted[0] > plot.left && wanted[2] < plot.right;
            let alone = boxes.iter().all(|other| !touch(&wanted, other));
            if inside && alone {
                boxes.push(wanted);
            }
            inside && alone
        });
        if let Some((class, x, y)) = free {
            layer.push(Shape::Text { class, x, y, text: shown });
        }
    }
    layer
}

fn touch(a: &Box4, b: &Box4) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
