//! What can be said of a matter of fact, and of a number, when not everything is known.
//!
//! ```
//! use partly_known::{Bound, Range, Truth};
//! assert_eq!(Truth::No.or(Truth::Unknown), Truth::Unknown);
//! let range = Range::new(1e25, 3e25);
//! assert_eq!(range.map(|range| range.keeps(Bound::MoreThan(1e25))), Some(Truth::Unknown));
//! assert_eq!(range.map(|range| range.keeps(Bound::AtLeast(1e25))), Some(Truth::Yes));
//! ```

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

/// What follows so far: yes, no, or not known yet.
///
/// `Unknown` is an answer, never a weak no. The connectives are Kleene's: a result is settled as
/// soon as the settled parts settle it.
///
/// ```
/// use partly_known::Truth::{No, Unknown, Yes};
/// assert_eq!(Yes.and(Unknown), Unknown);
/// assert_eq!(No.and(Unknown), No);
/// assert_eq!(Yes.or(Unknown), Yes);
/// assert_eq!(Unknown.not(), Unknown);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Truth {
    /// Settled: it does not hold.
    No,
    /// Not settled by what is known.
    #[default]
    Unknown,
    /// Settled: it holds.
    Yes,
}

impl Truth {
    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// It does not hold.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "`!` would read badly beside `and`, `or`")]
    pub fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }

    /// Whether it is settled, either way.
    #[must_use]
    pub fn is_settled(self) -> bool {
        self != Self::Unknown
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// The values a number may still have, both ends included.
///
/// Unknown is `0..∞`, an estimate is its interval, an exact figure is a point: one idea for three.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    low: f64,
    high: f64,
}

impl Range {
    /// Nothing is known of the number but that it is not negative.
    pub const UNKNOWN: Self = Self { low: 0.0, high: f64::INFINITY };

    /// From `low` to `high`, or `None` if they are out of order, negative or not numbers.
    ///
    /// ```
    /// use partly_known::Range;
    /// assert!(Range::new(1e23, 1e25).is_some());
    /// assert!(Range::new(1e25, 1e23).is_none());
    /// assert!(Range::new(f64::NAN, 1e23).is_none());
    /// ```
    #[must_use]
    pub fn new(low: f64, high: f64) -> Option<Self> {
        (low >= 0.0 && low <= high).then_some(Self { low, high })
    }

    /// What lies within these ends, or `None` if nothing does that is not negative.
    #[must_use]
    pub fn within(ends: Ends) -> Option<Self> {
        let low = ends.low.map_or(0.0, End::lowest);
        Self::new(low, ends.high.map_or(f64::INFINITY, End::highest))
    }

    /// The smallest value it may have.
    #[must_use]
    pub fn low(self) -> f64 {
        self.low
    }

    /// The largest value it may have; may be infinite.
    #[must_use]
    pub fn high(self) -> f64 {
        self.high
    }

    /// Whether the number is *greater than* `line`. Exactly on the line is not greater.
    ///
    /// ```
    /// use partly_known::{Range, Truth};
    /// let on_the_line = Range::new(1e25, 1e25).unwrap();
    /// assert_eq!(on_the_line.exceeds(1e25), Truth::No);
    /// assert_eq!(Range::UNKNOWN.exceeds(1e25), Truth::Unknown);
    /// ```
    #[must_use]
    pub fn exceeds(self, line: f64) -> Truth {
        if self.low > line {
            Truth::Yes
        } else if self.high > line {
            Truth::Unknown
        } else {
            Truth::No
        }
    }

    /// Whether the number keeps to `bound`.
    ///
    /// ```
    /// use partly_known::{Bound, Range, Truth};
    /// let layers = Range::new(128.0, 128.0).unwrap();
    /// assert_eq!(layers.keeps(Bound::AtLeast(128.0)), Truth::Yes);
    /// assert_eq!(layers.keeps(Bound::MoreThan(128.0)), Truth::No);
    /// ```
    #[must_use]
    pub fn keeps(self, bound: Bound) -> Truth {
        match bound {
            Bound::MoreThan(line) => self.exceeds(line),
            Bound::AtLeast(line) => self.exceeds(line.next_down()),
            Bound::AtMost(line) => self.exceeds(line).not(),
        }
    }

    /// The part of the range that does not keep to `bound`, and the part that does, where the
    /// bound lies inside.
    #[must_use]
    pub fn split(self, bound: Bound) -> [Self; 2] {
        let line = bound.last_below();
        let [below, above] = [Self { high: line, ..self }, Self { low: line.next_up(), ..self }];
        if bound.is_upward() { [below, above] } else { [above, below] }
    }

    /// Whether some value lies in both.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// The point at the low end.
    #[must_use]
    pub fn lowest(self) -> Self {
        Self { high: self.low, ..self }
    }

    /// The point at the high end.
    #[must_use]
    pub fn highest(self) -> Self {
        Self { low: self.high, ..self }
    }
}

/// A comparison as the text makes it: "greater than" is not "or more".
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// Greater than.
    MoreThan(f64),
    /// That much or more.
    AtLeast(f64),
    /// That much or less.
    AtMost(f64),
}

impl Bound {
    /// Whether larger numbers keep to it.
    #[must_use]
    pub fn is_upward(self) -> bool {
        !matches!(self, Self::AtMost(_))
    }

    /// The largest number on the lower side of it.
    fn last_below(self) -> f64 {
        match self {
            Self::MoreThan(line) | Self::AtMost(line) => line,
            Self::AtLeast(line) => line.next_down(),
        }
    }
}

/// An end of what a number may be: "at most 128" includes it, "less than 128" does not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    /// The number named.
    pub at: f64,
    /// Whether it may be that number itself.
    pub included: bool,
}

impl End {
    /// The number itself, or beyond.
    #[must_use]
    pub fn of(at: f64) -> Self {
        Self { at, included: true }
    }

    /// Beyond the number, which is left out.
    #[must_use]
    pub fn beyond(at: f64) -> Self {
        Self { at, included: false }
    }

    /// The largest number that keeps to it as an upper end.
    #[must_use]
    pub fn highest(self) -> f64 {
        if self.included { self.at } else { self.at.next_down() }
    }

    /// The smallest number that keeps to it as a lower end.
    #[must_use]
    pub fn lowest(self) -> f64 {
        if self.included { self.at } else { self.at.next_up() }
    }
}

/// The ends between which a number was said to lie; nothing was said of one that is not there.
///
/// ```
/// use partly_known::{Bound, End, Ends, Range, Truth};
/// let below = Ends { low: None, high: Some(End::beyond(128.0)) };
/// let up_to = Ends { low: None, high: Some(End::of(128.0)) };
/// assert_eq!(Range::within(below).map(|layers| layers.keeps(Bound::AtLeast(128.0))), Some(Truth::No));
/// assert_eq!(Range::within(up_to).map(|layers| layers.keeps(Bound::AtLeast(128.0))), Some(Truth::Unknown));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ends {
    /// The lower.
    pub low: Option<End>,
    /// The upper.
    pub high: Option<End>,
}

impl Ends {
    /// From one number to another, both included.
    #[must_use]
    pub fn between(low: f64, high: f64) -> Self {
        Self { low: Some(End::of(low)), high: Some(End::of(high)) }
    }

    /// The ends in another unit, in which numbers keep their order.
    #[must_use]
    pub fn map(self, convert: impl Fn(f64) -> f64) -> Self {
        let each = |end: Option<End>| end.map(|end| End { at: convert(end.at), ..end });
        Self { low: each(self.low), high: each(self.high) }
    }
}

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
