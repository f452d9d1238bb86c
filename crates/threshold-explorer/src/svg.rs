//! The chart as an SVG file.

use super::chart::{Layer, Shape};
use super::plot::Plot;
use outbound_words::number::tenth;
use std::fmt::Write;

/// How many letters a line of words holds, for each unit of width.
const LETTERS: f64 = 0.158;

/// What stands around the chart in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// What it shows.
    pub title: String,
    /// What is to be known of it, a line each, under the title.
    pub subtitle: Vec<String>,
    /// The marks explained, each by the class of its mark.
    pub key: Vec<(&'static str, String)>,
    /// What is drawn, the lowest first.
    pub layers: Vec<Layer>,
    /// Source, licence, days and how to cite it, a line each.
    pub notes: Vec<String>,
    /// The language, as a tag.
    pub language: &'static str,
}

/// Room between rows of words.
const ROW: f64 = 17.0;

impl Drawing {
    /// The rows of a text in a drawing of some width.
    fn wrapped(lines: &[String], plot: &Plot) -> Vec<String> {
        let most = (plot.width * LETTERS) as usize;
        let mut rows: Vec<String> = Vec::new();
        for line in lines {
            let mut row = String::new();
            for word in line.split(' ') {
                if !row.is_empty() && row.chars().count() + word.chars().count() >= most {
                    rows.push(std::mem::take(&mut row));
                }
                if !row.is_empty() {
                    row.push(' ');
                }
                row.push_str(word);
            }
            rows.push(row);
        }
        rows
    }

    /// How wide and how high the file is.
    #[must_use]
    pub fn extent(&self, plot: &Plot) -> (f64, f64) {
        let [head, foot] = self.edges(plot);
        (plot.width, head + plot.height + foot)
    }

    /// The heights over and under the chart.
    fn edges(&self, plot: &Plot) -> [f64; 2] {
        let rows = |lines| rows(Self::wrapped(lines, plot).len());
        [46.0 + ROW * (rows(&self.subtitle) + 1.0), ROW * rows(&self.notes) + 14.0]
    }
}

fn rows(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(0))
}

/// The chart as a file of its own: no style sheet, no font but the reader's, nothing fetched.
#[must_use]
pub fn svg(plot: &Plot, drawing: &Drawing) -> String {
    let [head, _] = drawing.edges(plot);
    let (width, height) = drawing.extent(plot);
    let (width, height) = (tenth(width), tenth(height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{}\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n",
        drawing.language
    );
    element(&mut out, "title", "", &drawing.title);
    let _ = writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>");
    let mut y = 26.0;
    words(
        &mut out,
        12.0,
        y,
        "font-size=\"19\" font-weight=\"700\" fill=\"#1c1d1f\"",
        &drawing.title,
    );
    for line in &Drawing::wrapped(&drawing.subtitle, plot) {
        y += ROW;
        words(&mut out, 12.0, y + 4.0, "fill=\"#5a5d64\"", line);
    }
    y += ROW + 8.0;
    let mut x = 16.0;
    for (class, says) in &drawing.key {
        let mark = match *class {
            class if class.contains("biology") => {
                format!("M{} {}l5 5 5 -5 -5 -5z", tenth(x - 5.0), tenth(y))
            }
            _ => format!("M{} {}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", tenth(x - 4.0), tenth(y)),
        };
        path(&mut out, class, &mark);
        words(&mut out, x + 9.0, y + 4.0, "fill=\"#1c1d1f\"", says);
        x += 30.0 + 6.6 * rows(says.chars().count());
    }
    let _ = writeln!(out, "<g transform=\"translate(0 {})\">", tenth(head));
    for shape in drawing.layers.iter().flatten() {
        match shape {
            Shape::Path { class, d } => path(&mut out, class, d),
            Shape::Text { class, x, y, text } => words(&mut out, *x, *y, lettering(class), text),
        }
    }
    out.push_str("</g>\n");
    for (at, line) in Drawing::wrapped(&drawing.notes, plot).iter().enumerate() {
        let y = head + plot.height + ROW * rows(at) + 8.0;
        words(&mut out, 12.0, y, "font-size=\"11\" fill=\"#5a5d64\"", line);
    }
    out.push_str("</svg>\n");
    out
}

/// How a path looks: the light colours of the page, as attributes.
fn look(class: &str) -> &'static str {
    let china = class.contains("china");
    match class.split(' ').next().unwrap_or_default() {
        "grid" => "fill=\"none\" stroke=\"#d9d4c7\"",
        "ticks" => "fill=\"none\" stroke=\"#85817a\"",
        "dot" if china => "fill=\"#0b5a8a\" stroke=\"#fff\" stroke-width=\".6\"",
        "dot" => "fill=\"#85817a\"",
        "ring" if china => "fill=\"#fff\" stroke=\"#0b5a8a\" stroke-width=\"1.4\"",
        "ring" => "fill=\"#fff\" stroke=\"#85817a\" stroke-width=\"1.1\"",
        "ranges" => "fill=\"none\" stroke=\"#0b5a8a\" stroke-opacity=\".25\"",
        "chosen" => "fill=\"none\" stroke=\"#1c1d1f\" stroke-width=\"2\"",
        "chosen-range" => "fill=\"none\" stroke=\"#1c1d1f\" stroke-width=\"1.6\"",
        "notifiable" => {
            "fill=\"none\" stroke=\"#855600\" stroke-width=\"2\" stroke-dasharray=\"7 3\""
        }
        "biological" => {
            "fill=\"none\" stroke=\"#4d5561\" stroke-width=\"2\" stroke-dasharray=\"2 3\""
        }
        "prohibited" => "fill=\"none\" stroke=\"#a02418\" stroke-width=\"2\"",
        "regime" => "fill=\"none\" stroke=\"#5a5d64\" stroke-dasharray=\"9 3 2 3\"",
        "veil" => "fill=\"#fff\" fill-opacity=\".72\"",
        _ => "fill=\"none\" stroke=\"#1c1d1f\" stroke-width=\"1.5\"",
    }
}

/// How words look.
fn lettering(class: &str) -> &'static str {
    match class {
        "tick-x" => "text-anchor=\"middle\" fill=\"#5a5d64\"",
        "tick-y" => "text-anchor=\"end\" fill=\"#5a5d64\"",
        "line-name" => HALO_BOLD,
        "other-name" => {
            "fill=\"#5a5d64\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""
        }
        "name end" | "dated end" => {
            "text-anchor=\"end\" font-weight=\"600\" fill=\"#1c1d1f\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""
        }
        "name middle" => {
            "text-anchor=\"middle\" font-weight=\"600\" fill=\"#1c1d1f\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""
        }
        _ => HALO_BOLD,
    }
}

const HALO_BOLD: &str = "font-weight=\"600\" fill=\"#1c1d1f\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"";

fn path(out: &mut String, class: &str, d: &str) {
    let _ = writeln!(out, "<path {} d=\"{d}\"/>", look(class));
}

fn words(out: &mut String, x: f64, y: f64, look: &str, text: &str) {
    let look = format!(" x=\"{}\" y=\"{}\" {look}", tenth(x), tenth(y));
    element(out, "text", &look, text);
}

fn element(out: &mut String, name: &str, attributes: &str, text: &str) {
    let _ = write!(out, "<{name}{attributes}>");
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter if letter.is_control() => out.push(' '),
            // XML has no place for these two.
            '\u{fffe}' | '\u{ffff}' => {}
            letter => out.push(letter),
        }
    }
    let _ = writeln!(out, "</{name}>");
}
