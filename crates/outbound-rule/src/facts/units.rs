//! From the units of data sheets to those of § 850.224(f).
//!
//! ```
//! use outbound_rule::facts::units::{cubic_feet, petaflops, Prefix};
//! use partly_known::Range;
//! let range = |value| Range::new(value, value).unwrap_or(Range::UNKNOWN);
//! assert_eq!(petaflops(range(100_000.0), Prefix::Tera), range(100.0));
//! // The envelope of the rule, 41,600 cubic feet.
//! assert_eq!(cubic_feet(range(1_177.980_818_227_2)), range(41_600.0));
//! ```

use partly_known::Range;

/// The cubic metres in a cubic foot: a foot is 0.3048 metres, exactly.
pub const CUBIC_FOOT: f64 = 0.028_316_846_592;

/// Cubic metres in cubic feet.
#[must_use]
pub fn cubic_feet(cubic_metres: Range) -> Range {
    each(cubic_metres, |value| value / CUBIC_FOOT)
}

/// Cubic feet in cubic metres.
#[must_use]
pub fn cubic_metres(cubic_feet: Range) -> Range {
    each(cubic_feet, |value| value * CUBIC_FOOT)
}

/// What a rate of FLOP per second is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prefix {
    /// 10^9.
    Giga,
    /// 10^12.
    Tera,
    /// 10^15.
    Peta,
    /// 10^18.
    Exa,
}

/// A rate in petaflops.
#[must_use]
pub fn petaflops(rate: Range, prefix: Prefix) -> Range {
    each(rate, |value| match prefix {
        Prefix::Giga => value / 1e6,
        Prefix::Tera => value / 1e3,
        Prefix::Peta => value,
        Prefix::Exa => value * 1e3,
    })
}

fn each(range: Range, convert: impl Fn(f64) -> f64) -> Range {
    Range::new(convert(range.low()), convert(range.high())).unwrap_or(Range::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::{Prefix, Range, cubic_feet, cubic_metres, petaflops};
    use partly_known::{Bound, Truth};

    fn point(value: f64) -> Range {
        Range::new(value, value).unwrap()
    }

    #[test]
    fn the_envelope_is_on_the_line_in_either_unit() {
        let envelope = cubic_feet(cubic_metres(point(41_600.0)));
        assert_eq!(envelope.keeps(Bound::AtMost(41_600.0)), Truth::Yes);
        assert_eq!(cubic_feet(point(1_178.0)).keeps(Bound::AtMost(41_600.0)), Truth::No);
        assert_eq!(cubic_feet(point(1_177.98)).keeps(Bound::AtMost(41_600.0)), Truth::Yes);
    }

    #[test]
    fn petaflops_are_on_the_line_in_any_unit() {
        for (value, prefix) in
            [(1e8, Prefix::Giga), (1e5, Prefix::Tera), (100.0, Prefix::Peta), (0.1, Prefix::Exa)]
        {
            assert_eq!(petaflops(point(value), prefix), point(100.0), "{prefix:?}");
        }
    }

    #[test]
    fn what_is_not_known_stays_unknown() {
        assert_eq!(cubic_feet(Range::UNKNOWN), Range::UNKNOWN);
        assert_eq!(petaflops(Range::UNKNOWN, Prefix::Exa), Range::UNKNOWN);
    }
}
