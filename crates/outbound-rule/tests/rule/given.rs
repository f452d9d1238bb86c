//! Facts to hold the rule against: a deal that is reached, and figures around every bound.

use outbound_rule::facts::{Fact, Facts, Measure};
use partly_known::{Bound, Range, Truth};

/// One point in each stretch between the lines, and the lines themselves.
pub const STRETCHES: [f64; 7] = [1e22, 1e23, 5e23, 1e24, 5e24, 1e25, 1e26];

/// A figure that is known.
pub fn point(value: f64) -> Range {
    Range::new(value, value).unwrap_or(Range::UNKNOWN)
}

/// Just under, on and just over every bound of a figure.
pub fn points(measure: Measure) -> Vec<f64> {
    let near = |bound: &Bound| match *bound {
        Bound::MoreThan(line) | Bound::AtLeast(line) | Bound::AtMost(line) => {
            [line.next_down(), line, line.next_up()]
        }
    };
    measure.bounds().iter().flat_map(near).collect()
}

/// A U.S. fund buys unlisted shares of a Chinese company; all else but what is given is answered no.
pub fn deal(yes: &[Fact]) -> Facts {
    let mut facts = Facts::new(0);
    let base = [
        Fact::OrganizedUnderUsLaw,
        Fact::AcquiresEquity,
        Fact::KnowsActually,
        Fact::OrganizedInConcern,
    ];
    for fact in &Fact::ALL {
        facts.set(*fact, None, Truth::from(base.contains(fact) || yes.contains(fact)));
    }
    for measure in &Measure::ALL {
        let out = match measure.bounds()[0] {
            Bound::MoreThan(line) | Bound::AtLeast(line) => line / 2.0,
            Bound::AtMost(line) => line * 2.0,
        };
        facts.set_measure(*measure, point(out));
    }
    facts
}
