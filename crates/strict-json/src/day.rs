//! Days as files and date fields write them.

use crate::{Saved, Tree, Wrong};
use jiff::civil::Date;

/// The years of the days that are spoken of.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// Days as `2026-05-01` and in no other way, so that a file means one thing to every program.
impl Saved for Date {
    fn blank() -> Self {
        Self::default()
    }

    fn saved(&self) -> Tree {
        Tree::Text(self.to_string())
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let text = saved.as_str().ok_or_else(|| Wrong::expected("a day", saved))?;
        let no_day = || {
            let begin: String = text.chars().take(20).collect();
            let (first, last) = (YEARS.start(), YEARS.end());
            Wrong::says(&format_args!(
                "{begin:?} is not a day of the years {first} to {last}, written like \"2026-05-01\"",
            ))
        };
        *self = day(text).ok_or_else(no_day)?;
        Ok(())
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
