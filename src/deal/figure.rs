use crate::logic::Range;
use serde::{Deserialize, Serialize};

/// A figure of the deal as entered: a number, or the two ends between which it lies.
///
/// ```
/// use outbound_check::deal::Figure;
/// let layers: Figure = serde_json::from_str("[120, 130]")?;
/// assert_eq!(layers.range().high(), 130.0);
/// assert!(serde_json::from_str::<Figure>("[130, 120]").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Entered", into = "Entered")]
pub struct Figure(Range);

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(untagged)]
enum Entered {
    Exactly(f64),
    Between([f64; 2]),
}

/// A figure that is negative, not a number, or whose ends are out of order.
#[derive(Debug, thiserror::Error)]
#[error("a figure is a number from 0 on, or [lowest, highest]")]
pub struct NoFigure;

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

impl TryFrom<Entered> for Figure {
    type Error = NoFigure;

    fn try_from(entered: Entered) -> Result<Self, NoFigure> {
        let (low, high) = match entered {
            Entered::Exactly(value) => (value, value),
            Entered::Between([low, high]) => (low, high),
        };
        Range::new(low, high).filter(|range| range.high().is_finite()).map(Self).ok_or(NoFigure)
    }
}

impl From<Figure> for Entered {
    fn from(Figure(range): Figure) -> Self {
        if range.low() == range.high() {
            Self::Exactly(range.low())
        } else {
            Self::Between([range.low(), range.high()])
        }
    }
}
