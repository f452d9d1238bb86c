use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The days the rule counts from, as far as they are known. Written `2026-05-01`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Dates {
    /// The parties agreed on the deal.
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub agreed: Option<Date>,
    /// The completion date: the first interest, asset, property or right passed (§ 850.204).
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub completed: Option<Date>,
    /// The investor learned after completion what would have made the deal covered (§ 850.403).
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub learned: Option<Date>,
    /// The binding capital commitment was made (§ 850.501(d)).
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub commitment: Option<Date>,
    /// The notification was filed (§ 850.405(c)).
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub filed: Option<Date>,
    /// Information missing from it became available (§ 850.405(d)).
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub information_available: Option<Date>,
    /// A material omission or inaccuracy in it was learned of (§ 850.406).
    #[serde(with = "day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::day"))]
    pub error_learned: Option<Date>,
}

impl Dates {
    /// Whether none is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Days as `2026-05-01` and in no other way, so that a file means one thing to every program.
pub(super) mod day {
    use crate::deal::limits::YEARS;
    use jiff::civil::Date;
    use serde::de::{Deserializer, Error};
    use serde::{Deserialize, Serialize, Serializer};
    use std::borrow::Cow;

    pub fn serialize<S: Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        date.map(|date| date.to_string()).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        let Some(text) = Option::<Cow<'_, str>>::deserialize(from)? else { return Ok(None) };
        match read(&text) {
            Some(date) => Ok(Some(date)),
            None => Err(D::Error::custom(format_args!(
                "{:?} is not a day of the years {} to {}, written like \"2026-05-01\"",
                text.chars().take(20).collect::<String>(),
                YEARS.start(),
                YEARS.end(),
            ))),
        }
    }

    fn read(text: &str) -> Option<Date> {
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
}
