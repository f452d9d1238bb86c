use jiff::civil::Date;
use outbound_rule::facts::Answer;
use strict_json::{Saved, Tree, Wrong, by_serde, saved};

/// An answer, whether the visitor gave it, and what it rests on.
///
/// The law reads the answer alone; the memo keeps the rest. Written as the bare answer where there is
/// nothing else to say, and read in either form:
///
/// ```
/// use outbound_deal::Entry;
/// use outbound_rule::facts::Answer;
/// let short: Entry = serde_json::from_str(r#""dont_know""#)?;
/// assert_eq!(short, Entry::from(Answer::DontKnow));
/// let long: Entry = serde_json::from_str(r#"{"answer": "yes", "note": "Says their counsel."}"#)?;
/// assert_eq!(long.note, "Says their counsel.");
/// assert_eq!(serde_json::to_string(&short)?, r#""dont_know""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What was answered.
    pub answer: Answer,
    /// Taken as given at the start, and shown as such until the visitor says otherwise.
    pub assumed: bool,
    /// What the visitor adds, in their words; empty if nothing.
    pub note: String,
    /// Where it is from.
    pub evidence: Option<Evidence>,
}

/// What an answer rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Evidence {
    /// The document, the register or the person.
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub source: String,
    /// The day it is of, or was seen.
    #[cfg_attr(
        feature = "schema",
        schemars(
            schema_with = "super::dates::day_described",
            default,
            skip_serializing_if = "Option::is_none"
        )
    )]
    pub date: Option<Date>,
}

saved! {
    Evidence {
        needed: source;
        filled: date;
    }
}

impl From<Answer> for Entry {
    /// The visitor's answer, bare.
    fn from(answer: Answer) -> Self {
        Self { answer, assumed: false, note: String::new(), evidence: None }
    }
}

/// The long form.
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "LongEntry", deny_unknown_fields)
)]
pub(super) struct Long {
    /// What was answered.
    answer: Answer,
    /// Taken as given at the start and not confirmed.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "std::ops::Not::not"))]
    assumed: bool,
    /// What there is to add; the law does not read it, the memo shows it.
    #[cfg_attr(
        feature = "schema",
        schemars(length(max = 4000), default, skip_serializing_if = "String::is_empty")
    )]
    note: String,
    /// What the answer rests on; the law does not read it, the memo shows it.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Option::is_none"))]
    evidence: Option<Evidence>,
}

saved! {
    Long {
        needed: answer;
        filled: assumed, note, evidence;
    }
}

impl Saved for Entry {
    fn blank() -> Self {
        Self::from(Answer::blank())
    }

    fn saved(&self) -> Tree {
        if *self == Self::from(self.answer) {
            return self.answer.saved();
        }
        let Self { answer, assumed, note, evidence } = self.clone();
        Long { answer, assumed, note, evidence }.saved()
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let mut long = Long::blank();
        match saved {
            Tree::Text(_) => long.answer.open(saved)?,
            Tree::Object(_) => long.open(saved)?,
            _ => return Err(Wrong::expected("an answer, or an object with an \"answer\"", saved)),
        }
        let Long { answer, assumed, note, evidence } = long;
        *self = Self { answer, assumed, note, evidence };
        Ok(())
    }
}

by_serde!(Entry);
