//! A deal as a browser keeps it: one record, which a change of another deal leaves alone.

use super::{Mark, Opened};
use crate::Draft;
use outbound_deal::{Deal, Refused};
use outbound_words::number::Notation;

/// What is kept of a deal.
///
/// ```
/// use outbound_words::number::Notation;
/// use outbound_drafts::workspace::{Mark, Workspace};
/// let all = Workspace::example(Notation::English);
/// let record = all.shown().record();
/// assert_eq!(record.open(Notation::English)?.draft(), all.shown().draft());
/// # Ok::<(), outbound_deal::Refused>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What the deal is called by.
    pub id: Mark,
    /// Where it stands among the others.
    pub place: f64,
    /// Whether it stands in a file just so.
    pub saved: bool,
    /// The deal as in its file.
    pub text: String,
}

impl Record {
    /// The deal that was kept.
    ///
    /// # Errors
    /// [`Refused`], as strictly as for a file.
    pub fn open(&self, notation: Notation) -> Result<Opened, Refused> {
        let deal = Deal::read(self.text.as_bytes())?;
        let saved = self.saved.then(|| deal.clone());
        Ok(Opened {
            id: self.id,
            place: if self.place.is_finite() { self.place } else { 0.0 },
            ..Opened::new(Draft::of(deal, notation), saved)
        })
    }
}

impl Opened {
    /// What is to be kept of it.
    #[must_use]
    pub fn record(&self) -> Record {
        let text = self.draft.deal().write();
        Record { id: self.id, place: self.place, saved: !self.is_unsaved(), text }
    }
}
