//! An answer as it is saved: what was said, by whom, resting on what.

use jiff::civil::Date;
use outbound_rule::facts::Answer;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The document, the register or the person.
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub source: String,
    /// The day it is of, or was seen.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "strict_json::day")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::dates::day_described"))]
    pub date: Option<Date>,
}

impl From<Answer> for Entry {
    /// The visitor's answer, bare.
    fn from(answer: Answer) -> Self {
        Self { answer, assumed: false, note: String::new(), evidence: None }
    }
}

/// The long form.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "LongEntry"))]
pub(super) struct Long {
    /// What was answered.
    answer: Answer,
    /// Taken as given at the start and not confirmed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    assumed: bool,
    /// What there is to add; the law does not read it, the memo shows it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 4000)))]
    note: String,
    /// What the answer rests on; the law does not read it, the memo shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    evidence: Option<Evidence>,
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if *self == Self::from(self.answer) {
            return self.answer.serialize(to);
        }
        let Self { answer, assumed, note, evidence } = self.clone();
        Long { answer, assumed, note, evidence }.serialize(to)
    }
}

struct Either;

impl<'de> Visitor<'de> for Either {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer, or an object with an \"answer\"")
    }

    fn visit_str<E: Error>(self, answer: &str) -> Result<Entry, E> {
        Answer::deserialize(StrDeserializer::new(answer)).map(Entry::from)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Entry, A::Error> {
        let long = Long::deserialize(MapAccessDeserializer::new(object))?;
        let Long { answer, assumed, note, evidence } = long;
        Ok(Entry { answer, assumed, note, evidence })
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Either)
    }
}
