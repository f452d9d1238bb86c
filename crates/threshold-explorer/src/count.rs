//! How many models lie above a line, surely, likely or possibly.

use super::Point;
use enum_map::{Enum, EnumMap};
use strict_json::named;

named! {
    /// How surely a model lies above a line, the widest first: whatever is surely above is likely and possibly so.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
    pub enum Level {
        /// More than one chance in twenty.
        Possibly = "possibly",
        /// More likely than not: the published figure itself lies above.
        Likely = "likely",
        /// More than nineteen chances in twenty.
        Surely = "surely",
    }
}

impl Level {
    /// The chance of lying above that is exceeded.
    #[must_use]
    pub fn least(self) -> f64 {
        match self {
            Self::Possibly => 0.05,
            Self::Likely => 0.5,
            Self::Surely => 0.95,
        }
    }
}

/// How many there are above a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Models.
    pub models: usize,
    /// Organisations that made one of them, alone or with others.
    pub organisations: usize,
}

/// How many lie above a line. Where only those in China or only those elsewhere are asked for, of joint
/// models only the organisations there are counted.
pub fn above<'a>(
    points: impl IntoIterator<Item = &'a Point>,
    line: f64,
    china: Option<bool>,
) -> EnumMap<Level, Count> {
    counted(&mut points.into_iter(), line, china)
}

/// Made once, whatever the models come from.
fn counted(
    points: &mut dyn Iterator<Item = &Point>,
    line: f64,
    china: Option<bool>,
) -> EnumMap<Level, Count> {
    let mut counts = EnumMap::<Level, Count>::default();
    // A place for each developer; a frame of a drag has no time to look through a list.
    let mut seen: Vec<EnumMap<Level, bool>> = Vec::new();
    for point in points {
        // The ends and the middle of nine chances in ten: above them lie one in twenty, half, and nineteen.
        let ends = [point.operations.high(), point.figure(), point.operations.low()];
        for (level, end) in Level::ALL.into_iter().zip(ends) {
            if end <= line {
                continue;
            }
            counts[level].models += 1;
            for (developer, there) in &point.developers {
                if china.is_some_and(|china| china != *there) {
                    continue;
                }
                if seen.len() <= *developer {
                    seen.resize_with(developer + 1, EnumMap::default);
                }
                let seen = seen.get_mut(*developer).map(|levels| &mut levels[level]);
                if seen.is_some_and(|seen| !std::mem::replace(seen, true)) {
                    counts[level].organisations += 1;
                }
            }
        }
    }
    counts
}

/// Those whose published figure lies above a line, the largest first.
pub fn above_median<'a>(points: impl IntoIterator<Item = &'a Point>, line: f64) -> Vec<&'a Point> {
    let above = points.into_iter().filter(|point| point.figure() > line);
    let mut above: Vec<_> = above.collect();
    above.sort_by(|a, b| b.figure().total_cmp(&a.figure()));
    above
}
