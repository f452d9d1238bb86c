//! From days and operations to places in a drawing, and back.

use super::Point;
use super::scale::{FIRST_YEAR, HIGHEST, LOWEST};
use jiff::civil::{Date, date};
use outbound_words::number::{between, rounded, ten_to};

/// How near to a power of ten a line is drawn to it, in powers of ten.
const MAGNET: f64 = 0.03;

/// A drawing of some width: where a day and a number of operations lie in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    /// Its name, by which the style sheet shows the one that fits.
    pub name: &'static str,
    /// The whole drawing.
    pub width: f64,
    /// The whole drawing.
    pub height: f64,
    /// The left edge of the scale.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
    /// About how wide a letter is.
    pub letter: f64,
    /// How many names there is room for.
    pub names: usize,
}

/// For a desk.
pub const BROAD: Plot = Plot {
    name: "broad",
    width: 880.0,
    height: 580.0,
    left: 46.0,
    right: 868.0,
    top: 26.0,
    bottom: 530.0,
    letter: 7.0,
    names: 14,
};

/// For a phone.
pub const NARROW: Plot = Plot {
    name: "narrow",
    width: 360.0,
    height: 470.0,
    left: 34.0,
    right: 352.0,
    top: 26.0,
    bottom: 420.0,
    letter: 6.6,
    names: 6,
};

impl Plot {
    /// The place of a day.
    #[must_use]
    pub fn x(&self, day: Date) -> f64 {
        let year = f64::from(day.year() - FIRST_YEAR);
        let part = f64::from(day.day_of_year() - 1) / f64::from(day.days_in_year());
        self.left + (self.right - self.left) * (year + part) / f64::from(years())
    }

    /// The place of a number of operations, which may lie beyond the scale.
    #[must_use]
    pub fn y(&self, operations: f64) -> f64 {
        let share = (libm::log10(operations) - f64::from(LOWEST)) / f64::from(HIGHEST - LOWEST);
        self.bottom - (self.bottom - self.top) * share
    }

    /// The same, held within the scale.
    #[must_use]
    pub fn held(&self, operations: f64) -> f64 {
        between(self.y(operations), self.top, self.bottom)
    }

    /// The day at a place, held within the scale.
    #[must_use]
    pub fn day_at(&self, x: f64) -> Date {
        let share = ((x - self.left) / (self.right - self.left)).clamp(0.0, 1.0);
        let years = share * f64::from(years());
        let whole = libm::floor(years).min(f64::from(self::years() - 1));
        let first = date(FIRST_YEAR + whole as i16, 1, 1);
        let mut left = ((years - whole) * f64::from(first.days_in_year())) as i16;
        let mut month = first;
        // By hand: what jiff knows of spans of time is much to download.
        while left >= month.days_in_month().into() && month.month() < 12 {
            left -= i16::from(month.days_in_month());
            month = date(month.year(), month.month() + 1, 1);
        }
        let day = left.clamp(0, i16::from(month.days_in_month()) - 1) as i8 + 1;
        date(month.year(), month.month(), day)
    }

    /// The operations at a place, to two digits and held within the scale; whole powers of ten draw a line
    /// to them.
    #[must_use]
    pub fn operations_at(&self, y: f64) -> f64 {
        let share = ((self.bottom - y) / (self.bottom - self.top)).clamp(0.0, 1.0);
        let power = f64::from(LOWEST) + share * f64::from(HIGHEST - LOWEST);
        near(power)
    }

    /// The nearest of some models to a place, if one is within a distance.
    pub fn nearest<'a>(
        &self,
        points: impl IntoIterator<Item = (usize, &'a Point)>,
        x: f64,
        y: f64,
        within: f64,
    ) -> Option<usize> {
        let far = points.into_iter().map(|(at, point)| {
            let (dx, dy) = (self.x(point.day) - x, self.y(point.figure()) - y);
            (at, dx * dx + dy * dy)
        });
        let (at, far) = far.min_by(|a, b| a.1.total_cmp(&b.1))?;
        (far <= within * within).then_some(at)
    }
}

/// A number of operations so many powers of ten large, as a line is drawn at it.
#[must_use]
pub fn near(power: f64) -> f64 {
    let whole = libm::round(power);
    if (power - whole).abs() < MAGNET {
        // Read, because powers worked out are not the numbers that people write.
        rounded(ten_to(whole), 1)
    } else {
        rounded(ten_to(power), 2)
    }
}

/// So many months later or earlier, held within the scale; the last day of a month stays the last one.
#[must_use]
pub fn later(day: Date, months: i16) -> Date {
    let count = day.year() * 12 + i16::from(day.month()) - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as i8 + 1);
    if year < FIRST_YEAR {
        return start();
    }
    if year > end().year() {
        return end();
    }
    let there = date(year, month, 1).days_in_month();
    let last = day.day() == day.days_in_month();
    date(year, month, if last { there } else { day.day().min(there) })
}

/// A day, held within the scale.
#[must_use]
pub fn held(day: Date) -> Date {
    day.clamp(start(), end())
}

/// How many years the scale is long: to the end of the year of the newest model.
pub(super) fn years() -> i16 {
    super::newest().year().max(FIRST_YEAR) + 1 - FIRST_YEAR
}

/// The first day of the scale.
pub(super) fn start() -> Date {
    date(FIRST_YEAR, 1, 1)
}

/// The last day of the scale.
pub(super) fn end() -> Date {
    date(FIRST_YEAR + years() - 1, 12, 31)
}

/// A power of ten in superscript letters: `10²⁵`.
///
/// ```
/// assert_eq!(threshold_explorer::raised(25), "10²⁵");
/// ```
#[must_use]
pub fn raised(exponent: i32) -> String {
    let digits = exponent.to_string();
    let raised = digits
        .chars()
        .filter_map(|digit| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(usize::try_from(digit.to_digit(10)?).ok()?));
    "10".chars().chain(raised).collect()
}
