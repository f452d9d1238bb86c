//! Whether a chip meets the performance parameters of ECCN 3A090.a, to which § 850.224(c) points.
//!
//! Total processing performance (TPP) is 2 × MacTOPS × bit length of the operation, where 2 × MacTOPS
//! is the dense rate a data sheet gives in TOPS or TFLOPS, at the precision that makes the product
//! largest, summed over all processing units. Performance density is TPP divided by the die area in
//! mm² of the logic dies made with non-planar transistors. 3A090.a: a TPP of 4800 or more, or of 1600
//! or more with a performance density of 5.92 or more.
//!
//! Source: 88 FR 73458 (25 October 2023), technical notes to 3A090; its example of 4800 is 600 TOPS at
//! 8 bits or 300 TFLOPS at 16 bits. **The entry is not part of Part 850 and moves with the export
//! rules**: these are the numbers as last compared in June 2026, and whether § 850.224(c) follows
//! every change is not settled. Only its parameters are asked for here: what its notes leave out or
//! presume (chips not for data centres below 4800, foundry due diligence) are matters of licensing.
//!
//! ```
//! use outbound_rule::facts::chip::{Chip, Rate};
//! use partly_known::{Range, Truth};
//! let tera = |value| Range::new(value, value).unwrap_or(Range::UNKNOWN);
//! let chip = Chip { rates: vec![Rate::dense(8, tera(600.0))], ..Chip::default() };
//! assert_eq!(chip.total_processing_performance().low(), 4800.0);
//! assert_eq!(chip.meets_3a090a(), Truth::Yes);
//! ```

use partly_known::{Bound, Range, Truth};

/// What is known of a chip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chip {
    /// Its rates, as far as they are known.
    pub rates: Vec<Rate>,
    /// Whether there is no other precision in which it could be faster.
    pub all_rates: bool,
    /// Its applicable die area in mm², memory left out.
    pub die_area: Option<Range>,
}

/// How many operations a second a chip makes in one precision.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    bits: u16,
    tera: Range,
}

impl Rate {
    /// A rate without sparsity, in TOPS or TFLOPS, of operations on numbers of `bits` bits.
    #[must_use]
    pub fn dense(bits: u16, tera: Range) -> Self {
        Self { bits, tera }
    }

    /// A rate printed with 2:4 sparsity, which doubles it.
    #[must_use]
    pub fn sparse(bits: u16, tera: Range) -> Self {
        Self { bits, tera: scaled(tera, 0.5) }
    }

    /// The rate times the bits.
    fn performance(self) -> Range {
        scaled(self.tera, self.bits.into())
    }
}

impl Chip {
    /// The TPP that alone is enough.
    pub const TPP: Bound = Bound::AtLeast(4800.0);
    /// The TPP that is enough with [`Self::DENSITY`].
    pub const TPP_IF_DENSE: Bound = Bound::AtLeast(1600.0);
    /// The performance density, in TPP per mm².
    pub const DENSITY: Bound = Bound::AtLeast(5.92);

    /// The largest product of rate and bits.
    #[must_use]
    pub fn total_processing_performance(&self) -> Range {
        let products = || self.rates.iter().map(|rate| rate.performance());
        let low = products().map(Range::low).fold(0.0, f64::max);
        let open = if self.all_rates { 0.0 } else { f64::INFINITY };
        let high = products().map(Range::high).fold(open, f64::max);
        Range::new(low, high).unwrap_or(Range::UNKNOWN)
    }

    /// TPP per mm².
    #[must_use]
    pub fn performance_density(&self) -> Range {
        let tpp = self.total_processing_performance();
        let Some(area) = self.die_area.filter(|area| area.high() > 0.0) else {
            return Range::UNKNOWN;
        };
        // Without a smallest area there is no largest density.
        let high = if area.low() > 0.0 { tpp.high() / area.low() } else { f64::INFINITY };
        Range::new(tpp.low() / area.high(), high).unwrap_or(Range::UNKNOWN)
    }

    /// Whether it meets or exceeds the parameters.
    #[must_use]
    pub fn meets_3a090a(&self) -> Truth {
        let tpp = self.total_processing_performance();
        let dense = self.performance_density().keeps(Self::DENSITY);
        tpp.keeps(Self::TPP).or(tpp.keeps(Self::TPP_IF_DENSE).and(dense))
    }
}

fn scaled(range: Range, factor: f64) -> Range {
    Range::new(range.low() * factor, range.high() * factor).unwrap_or(Range::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::{Chip, Range, Rate, Truth};

    fn range(low: f64, high: f64) -> Range {
        Range::new(low, high).unwrap()
    }

    fn chip(rates: &[(u16, f64)], area: Option<f64>) -> Chip {
        let rates = rates.iter().map(|(bits, tera)| Rate::dense(*bits, range(*tera, *tera)));
        let die_area = area.map(|area| range(area, area));
        Chip { rates: rates.collect(), all_rates: true, die_area }
    }

    #[test]
    fn both_ways_to_4800_are_on_the_line() {
        assert_eq!(chip(&[(8, 600.0)], None).meets_3a090a(), Truth::Yes);
        assert_eq!(chip(&[(16, 300.0)], None).meets_3a090a(), Truth::Yes);
        let below = chip(&[(16, 300_f64.next_down())], Some(1e6));
        assert_eq!(below.meets_3a090a(), Truth::No);
    }

    #[test]
    fn the_precision_that_makes_most_counts() {
        let h100 = chip(&[(16, 989.4), (8, 1978.9), (32, 66.9)], Some(814.0));
        assert_eq!(h100.total_processing_performance().low(), 1978.9 * 8.0);
        assert_eq!(h100.meets_3a090a(), Truth::Yes);
        let sparse = Rate::sparse(8, range(1200.0, 1200.0));
        assert_eq!(sparse, Rate::dense(8, range(600.0, 600.0)));
    }

    #[test]
    fn density_counts_from_1600_on() {
        // 2960 / 500 is exactly 5.92.
        assert_eq!(chip(&[(8, 370.0)], Some(500.0)).meets_3a090a(), Truth::Yes);
        assert_eq!(chip(&[(8, 370.0)], Some(500.1)).meets_3a090a(), Truth::No);
        assert_eq!(chip(&[(8, 200.0)], Some(270.0)).meets_3a090a(), Truth::Yes);
        assert_eq!(chip(&[(8, 200.0)], Some(271.0)).meets_3a090a(), Truth::No);
        assert_eq!(chip(&[(8, 199.9)], Some(1.0)).meets_3a090a(), Truth::No);
    }

    #[test]
    fn what_is_not_known_stays_open() {
        assert_eq!(Chip::default().meets_3a090a(), Truth::Unknown);
        assert_eq!(chip(&[(8, 370.0)], None).meets_3a090a(), Truth::Unknown);
        assert_eq!(chip(&[(8, 370.0)], Some(0.0)).meets_3a090a(), Truth::Unknown);
        let other_rates = Chip { all_rates: false, ..chip(&[(8, 10.0)], Some(500.0)) };
        assert_eq!(other_rates.meets_3a090a(), Truth::Unknown);
        let somewhere = Chip {
            rates: vec![Rate::dense(8, range(500.0, 700.0))],
            all_rates: true,
            die_area: Some(range(800.0, 900.0)),
        };
        assert_eq!(somewhere.meets_3a090a(), Truth::Unknown);
        let dense = Chip { die_area: Some(range(500.0, 600.0)), ..somewhere };
        assert_eq!(dense.meets_3a090a(), Truth::Yes, "4000 to 5600 on at most 600 mm²");
    }
}
