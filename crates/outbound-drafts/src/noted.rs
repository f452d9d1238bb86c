//! What is noted for the file, part by part: whoever types into one field and at once into the next changes each by itself.

use jiff::civil::Date;
use outbound_deal::{Diligence, Evidence, Remark, limits};

/// A part of what is noted on a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemarkEdit {
    /// Typed the note.
    Note(String),
    /// Typed what it rests on.
    Source(String),
    /// Said of which day that is, or that none is known.
    Day(Option<Date>),
}

impl RemarkEdit {
    /// The remark with that part, as a deal can hold it.
    pub(super) fn of(self, remark: Remark) -> Remark {
        let Remark { mut note, evidence } = remark;
        let mut evidence = evidence.unwrap_or_default();
        match self {
            Self::Note(text) => note = limits::tidy_note(&text),
            Self::Source(text) => evidence.source = limits::tidy_name(&text),
            Self::Day(date) => evidence.date = date,
        }
        Remark { note, evidence: (evidence != Evidence::default()).then_some(evidence) }
    }
}

/// A part of what was done about a factor of § 850.104(c).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiligenceEdit {
    /// Typed what was done and what came of it.
    Note(String),
    /// Said on which day, or that none is known.
    Day(Option<Date>),
}

impl DiligenceEdit {
    /// The record with that part, as a deal can hold it.
    pub(super) fn of(self, record: Diligence) -> Diligence {
        match self {
            Self::Note(text) => Diligence { note: limits::tidy_note(&text), ..record },
            Self::Day(date) => Diligence { date, ..record },
        }
    }
}
