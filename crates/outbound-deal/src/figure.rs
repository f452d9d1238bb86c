use partly_known::{End, Ends, Range};
use strict_json::{Saved, Tree, Wrong, by_serde, open_ends, save_ends, saved};
use training_compute::Amount;

/// A figure of the deal as entered: a number, the two ends between which it lies, or a bound.
///
/// ```
/// use outbound_deal::Figure;
/// use partly_known::{Bound, Truth};
/// let layers: Figure = serde_json::from_str("[120, 130]")?;
/// assert_eq!(layers.range().high(), 130.0);
/// assert!(serde_json::from_str::<Figure>("[130, 120]").is_err());
/// let fewer: Figure = serde_json::from_str(r#"{"less_than": 128}"#)?;
/// assert_eq!(fewer.range().keeps(Bound::AtLeast(128.0)), Truth::No);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    ends: Ends,
    range: Range,
}

/// A figure that is negative, no number that can be counted, or whose ends are out of order.
#[derive(Debug, thiserror::Error)]
#[error(
    "a figure is 0 or a number from 10^-60 to 10^60, [lowest, highest], or an object with at_least or more_than, at_most or less_than"
)]
struct NoFigure;

/// A bound, or two.
#[derive(Default)]
struct Bounds {
    at_least: Option<f64>,
    more_than: Option<f64>,
    at_most: Option<f64>,
    less_than: Option<f64>,
}

saved! {
    Bounds {
        filled: at_least, more_than, at_most, less_than;
    }
}

impl Figure {
    /// The figure that lies within these ends, of which there is one at least; nothing if that is none.
    #[must_use]
    pub fn within(ends: Ends) -> Option<Self> {
        let range = Range::within(ends)?;
        // No field takes any other, and what a file says should not be lost there.
        let countable = |at: f64| at == 0.0 || (Amount::SMALLEST..=Amount::LARGEST).contains(&at);
        let good = |end: Option<End>| end.is_none_or(|end| countable(end.at));
        let some = ends.low.or(ends.high).is_some();
        (some && good(ends.low) && good(ends.high)).then_some(Self { ends, range })
    }

    /// The ends between which it lies.
    #[must_use]
    pub fn ends(self) -> Ends {
        self.ends
    }

    /// What it may be.
    #[must_use]
    pub fn range(self) -> Range {
        self.range
    }
}

impl Saved for Figure {
    fn blank() -> Self {
        Self { ends: Ends::default(), range: Range::UNKNOWN }
    }

    fn saved(&self) -> Tree {
        let Ends { low, high } = self.ends;
        if let (Some(low), Some(high)) = (low, high)
            && low.included
            && high.included
        {
            return save_ends(&[low.at, high.at]);
        }
        let when = |end: Option<End>, included: bool| {
            end.filter(|end| end.included == included).map(|end| end.at)
        };
        Bounds {
            at_least: when(low, true),
            more_than: when(low, false),
            at_most: when(high, true),
            less_than: when(high, false),
        }
        .saved()
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let ends = if saved.as_object().is_some() {
            let mut bounds = Bounds::default();
            bounds.open(saved)?;
            let Bounds { at_least, more_than, at_most, less_than } = bounds;
            let end = |included: Option<f64>, beyond: Option<f64>| match (included, beyond) {
                (Some(_), Some(_)) => Err(Wrong::says(&NoFigure)),
                (Some(at), None) => Ok(Some(End::of(at))),
                (None, beyond) => Ok(beyond.map(End::beyond)),
            };
            Ends { low: end(at_least, more_than)?, high: end(at_most, less_than)? }
        } else {
            let [low, high] = open_ends(saved).map_err(|_| Wrong::says(&NoFigure))?;
            Ends::between(low, high)
        };
        *self = Self::within(ends).ok_or_else(|| Wrong::says(&NoFigure))?;
        Ok(())
    }
}

by_serde!(Figure);
