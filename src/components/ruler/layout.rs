//! Where things lie on the scale.

use super::RulerLine;
use crate::components::rich::{Part, parts};
use outbound_words::number::between;

/// The scale: where a number of operations lies in a drawing of some width.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) width: f64,
    /// About how wide a letter is.
    pub(super) letter: f64,
}

/// How far the scale's ends lie from the edges: half a power of ten, as it is written.
const MARGIN: f64 = 12.0;

impl Scale {
    /// The place of `operations`, which may lie beyond either edge.
    pub(super) fn place(self, operations: f64) -> f64 {
        let decade = (self.width - 2.0 * MARGIN) / (self.to - self.from);
        MARGIN + decade * (libm::log10(operations) - self.from)
    }

    /// The place of `operations`, held within the drawing.
    pub(super) fn held(self, operations: f64) -> f64 {
        between(self.place(operations), 0.0, self.width)
    }
}

/// A line with its words set.
pub(super) struct Placed<'a> {
    pub(super) line: &'a RulerLine,
    pub(super) x: f64,
    /// The words, a row each.
    pub(super) rows: Vec<String>,
    /// How many rows of other lines stand above.
    pub(super) above: usize,
}

/// Room between a line and its words.
pub(super) const GAP: f64 = 7.0;

/// Sets the words of each line to its left, as a flag on a pole. The higher the line, the taller
/// the pole: so no words cross another line, and none another's words.
pub(super) fn place_lines(lines: &[RulerLine], scale: Scale) -> Vec<Placed<'_>> {
    let mut lines: Vec<_> = lines
        .iter()
        .map(|line| (line, scale.place(line.operations)))
        .filter(|(_, x)| (0.0..=scale.width).contains(x))
        .collect();
    let mut above = 0;
    // The rightmost of those left, until none is: a handful needs no sort made for millions.
    let rightmost = std::iter::from_fn(|| {
        let (at, _) = lines.iter().enumerate().max_by(|(_, (_, a)), (_, (_, b))| a.total_cmp(b))?;
        Some(lines.swap_remove(at))
    });
    rightmost
        .map(|(line, x)| {
            let rows = rows(&line.label, x - GAP, scale.letter);
            let placed = Placed { line, x, above, rows };
            above += placed.rows.len();
            placed
        })
        .collect()
}

/// The words in one row if they fit, else in two of the same length as near as can be.
fn rows(label: &str, room: f64, letter: f64) -> Vec<String> {
    if text_width(label, letter) <= room {
        return vec![label.to_owned()];
    }
    let halves = label.match_indices(' ').filter_map(|(at, space)| {
        let (first, rest) = label.split_at_checked(at)?;
        Some((first, rest.strip_prefix(space)?))
    });
    let longest =
        |(first, second): &(&str, &str)| text_width(first, letter).max(text_width(second, letter));
    halves.min_by(|a, b| longest(a).total_cmp(&longest(b))).map_or_else(
        || vec![label.to_owned()],
        |(first, second)| vec![first.to_owned(), second.to_owned()],
    )
}

/// About how wide a text of the labels is.
pub(super) fn text_width(text: &str, letter: f64) -> f64 {
    let letters: f64 = parts(text)
        .iter()
        .map(|part| match part {
            Part::Text(text) => count(text),
            Part::Power(exponent) => 2.0 + 0.7 * count(exponent),
        })
        .sum();
    letters * letter
}

fn count(text: &str) -> f64 {
    u32::try_from(text.chars().count()).map_or(f64::INFINITY, f64::from)
}

/// The level of each text centred at its place, from left to right, so that none touches another;
/// a text of `head` width stands at the left end of the first level.
pub(super) fn levels(texts: &[(f64, &str)], head: f64, letter: f64) -> Vec<usize> {
    let mut taken = vec![head];
    texts
        .iter()
        .map(|(x, text)| {
            let half = text_width(text, letter) / 2.0;
            let free = taken.iter().position(|right| right + GAP <= x - half);
            let level = free.unwrap_or(taken.len());
            taken.resize(taken.len().max(level + 1), 0.0);
            if let Some(right) = taken.get_mut(level) {
                *right = x + half;
            }
            level
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use outbound_rule::law::Line;

    fn line(operations: f64, label: &'static str) -> RulerLine {
        RulerLine { operations, label: label.into(), line: Line::Notifiable, chance: None }
    }

    #[test]
    fn words_never_leave_the_drawing_nor_cross_a_line() {
        let lines = [
            line(1e23, "meldepflichtig über 10^23"),
            line(1e24, "biologische Daten: verboten über 10^24"),
            line(1e25, "verboten über 10^25"),
        ];
        for (width, letter) in [(300.0, 6.6), (460.0, 6.9), (740.0, 7.5)] {
            let scale = Scale { from: 20.0, to: 28.0, width, letter };
            let placed = place_lines(&lines, scale);
            let mut next_row = 0;
            for line in &placed {
                assert_eq!(line.above, next_row, "rows are not shared");
                next_row += line.rows.len();
                for row in &line.rows {
                    assert!(text_width(row, letter) <= line.x - GAP, "{row} at {width}");
                }
            }
            assert!(placed.is_sorted_by(|a, b| a.x > b.x), "a higher line has a taller pole");
        }
    }

    #[test]
    fn lines_off_the_scale_are_left_out() {
        let scale = Scale { from: 20.0, to: 22.0, width: 100.0, letter: 7.0 };
        assert!(place_lines(&[line(1e25, "beyond")], scale).is_empty());
    }

    #[test]
    fn texts_that_would_touch_are_set_on_levels_of_their_own() {
        assert_eq!(levels(&[(100.0, "> 99 %"), (200.0, "78 %")], 50.0, 7.0), [0, 0]);
        assert_eq!(
            levels(&[(100.0, "> 99 %"), (120.0, "78 %"), (140.0, "3 %")], 50.0, 7.0),
            [0, 1, 0]
        );
        assert_eq!(levels(&[(100.0, "above 99.9%"), (200.0, "78 %")], 90.0, 7.0), [1, 0]);
    }
}
