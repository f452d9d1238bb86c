//! What the calculator of a year's figures found.

use super::{Figures, Sum};
use crate::facts::Dollars;
use partly_known::Truth;

/// Whether a part is more than half of one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Whether it is, by the reading taken.
    pub truth: Truth,
    /// What decides, or what stands in the way.
    pub why: Why,
    /// Whether it is, if the floor holds for one person alone as well.
    pub other: Truth,
}

/// What decides a [`Finding`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// This person's part alone is more than half.
    Alone(String),
    /// The parts of at least $50,000 together are.
    Together,
    /// Neither is.
    NotMoreThanHalf,
    /// There is no figure to hold parts against.
    NotKnown,
    /// The overall figure is or may be zero or less, and half of it says nothing.
    NothingToDivide,
    /// The ranges reach to both sides of half.
    Straddles,
    /// Not all such persons are named.
    NotAllNamed,
}

/// The least that a part must be to enter the sum.
const FLOOR: Dollars = Dollars::whole(50_000);

impl Finding {
    /// Nothing is known.
    pub(super) fn not_known() -> Self {
        Self::open(Why::NotKnown)
    }

    fn open(why: Why) -> Self {
        Self { truth: Truth::Unknown, why, other: Truth::Unknown }
    }

    /// What follows from the figures.
    pub(super) fn of(figures: &Figures) -> Self {
        let Some(overall) = figures.overall else { return Self::not_known() };
        if overall.low().cents() <= 0 {
            return Self::open(Why::NothingToDivide);
        }
        let alone = |sum: &Sum| more_than_half(cents(sum.low()), cents(sum.high()), overall);
        let one = figures.from.values().map(alone).fold(Truth::No, Truth::or);
        let above_floor = |sum: &Sum| alone(sum).and(reaches_floor(sum));
        let one_above_floor = figures.from.values().map(above_floor).fold(Truth::No, Truth::or);
        let together = together(figures, overall);
        let closed = |truth: Truth| match truth {
            Truth::No if !figures.complete => Truth::Unknown,
            truth => truth,
        };
        let truth = closed(one.or(together));
        let why = match truth {
            Truth::Yes => {
                let who = figures.from.iter().find(|(_, sum)| alone(sum) == Truth::Yes);
                who.map_or(Why::Together, |(name, _)| Why::Alone(name.clone()))
            }
            Truth::No => Why::NotMoreThanHalf,
            Truth::Unknown if one.or(together) == Truth::Unknown => Why::Straddles,
            Truth::Unknown => Why::NotAllNamed,
        };
        Self { truth, why, other: closed(one_above_floor.or(together)) }
    }
}

/// Whether the parts of at least the floor are more than half together.
fn together(figures: &Figures, overall: Sum) -> Truth {
    let counted = |amount: Dollars| if amount >= FLOOR { cents(amount) } else { 0 };
    let least = figures.from.values().map(|sum| counted(sum.low())).sum();
    let most = figures.from.values().map(|sum| counted(sum.high())).sum();
    more_than_half(least, most, overall)
}

fn more_than_half(least: i128, most: i128, overall: Sum) -> Truth {
    if 2 * least > cents(overall.high()) {
        Truth::Yes
    } else if 2 * most > cents(overall.low()) {
        Truth::Unknown
    } else {
        Truth::No
    }
}

fn reaches_floor(sum: &Sum) -> Truth {
    match (sum.low() >= FLOOR, sum.high() >= FLOOR) {
        (true, _) => Truth::Yes,
        (false, true) => Truth::Unknown,
        (false, false) => Truth::No,
    }
}

fn cents(amount: Dollars) -> i128 {
    amount.cents().into()
}
