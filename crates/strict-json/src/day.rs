//! Days as files and date fields write them.
//!
//! As a module it writes and reads a field, by `#[serde(with = "strict_json::day")]`:
//!
//! ```
//! use jiff::civil::{Date, date};
//!
//! #[derive(serde::Deserialize)]
//! struct Evidence {
//!     #[serde(with = "strict_json::day")]
//!     seen: Option<Date>,
//! }
//!
//! let evidence: Evidence = strict_json::read(br#"{"seen": "2026-05-01"}"#)?;
//! assert_eq!(evidence.seen, Some(date(2026, 5, 1)));
//! # Ok::<(), strict_json::Error>(())
//! ```

use crate::letters::quoted;
use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// The years of the days that are spoken of.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// Writes a day as `2026-05-01`, or that it is not known.
///
/// # Errors
/// Those of whatever is written to.
pub fn serialize<S: Serializer>(day: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
    day.map(date_text).serialize(to)
}

/// Reads one, written so and in no other way: a file means one thing to every program.
///
/// # Errors
/// For anything else.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    Ok(Option::<Day>::deserialize(from)?.map(|Day(day)| day))
}

struct Day(Date);

struct Text;

impl Visitor<'_> for Text {
    type Value = Day;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Day, E> {
        day(text).map(Day).ok_or_else(|| {
            let (text, first, last) = (quoted(text), YEARS.start(), YEARS.end());
            E::custom(format_args!(
                "\"{text}\" is not a day of the years {first} to {last}, written like \"2026-05-01\"",
            ))
        })
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Text)
    }
}

/// A day as files and date fields write it, `2026-05-01`, if it is one of the years a deal can speak of.
///
/// By hand, because jiff's parser and its errors would be a tenth of what a visitor downloads.
///
/// ```
/// use jiff::civil::date;
/// use strict_json::day;
/// assert_eq!(day("2028-02-29"), Some(date(2028, 2, 29)));
/// assert_eq!(day("2027-02-29"), None);
/// // What a date field tells while 2026 is being typed.
/// assert_eq!(["0002-11-30", "0020-11-30", "0202-11-30"].map(day), [None; 3]);
/// ```
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<i16>().ok()).flatten()
    };
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4).filter(|year| YEARS.contains(year))?;
    let month = number(parts.next()?, 2)?;
    let day = number(parts.next()?, 2)?;
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    parts.next().is_none().then(|| date.ok()).flatten()
}

/// A day as a date field writes it; [`day`] reads it back.
#[must_use]
pub fn date_text(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}
