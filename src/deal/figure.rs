use crate::json::{Saved, Tree, Wrong, by_serde, open_ends, save_ends};
use crate::logic::Range;
/// A figure of the deal as entered: a number, or the two ends between which it lies.
///
/// ```
/// use outbound_check::deal::Figure;
/// let layers: Figure = serde_json::from_str("[120, 130]")?;
/// assert_eq!(layers.range().high(), 130.0);
/// assert!(serde_json::from_str::<Figure>("[130, 120]").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure(Range);

/// A figure that is negative, not a number, or whose ends are out of order.
#[derive(Debug, thiserror::Error)]
#[error("a figure is a number from 0 on, or [lowest, highest]")]
struct NoFigure;

impl Figure {
    /// The figure that lies in a range.
    #[must_use]
    pub fn of(range: Range) -> Self {
        Self(range)
    }

    /// What it may be.
    #[must_use]
    pub fn range(self) -> Range {
        self.0
    }
}

impl Saved for Figure {
    fn blank() -> Self {
        Self(Range::UNKNOWN)
    }

    fn saved(&self) -> Tree {
        save_ends(&[self.0.low(), self.0.high()])
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let range = open_ends(saved).ok().and_then(|[low, high]| Range::new(low, high));
        let finite = range.filter(|range| range.high().is_finite());
        *self = finite.map(Self).ok_or_else(|| Wrong::says(&NoFigure))?;
        Ok(())
    }
}

by_serde!(Figure);
