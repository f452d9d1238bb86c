use jiff::civil::Date;

/// A day of the deal that duties run from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// The completion date (§ 850.204); the text of this day is read.
    Completion,
    /// The day of actual knowledge acquired after it (§ 850.403).
    Knowledge,
    /// The day of filing (§ 850.405(c)).
    Filing,
}

impl Day {
    /// Every day, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Completion, Self::Knowledge, Self::Filing];

    /// The name of its field.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Completion => "completion",
            Self::Knowledge => "knowledge",
            Self::Filing => "filing",
        }
    }
}

/// The day of a date field: `2026-11-23`.
///
/// By hand, because jiff's parser and its errors would be a tenth of what a visitor downloads.
///
/// ```
/// use outbound_check::draft::{date_of, date_text};
/// let leap = date_of("2028-02-29").unwrap();
/// assert_eq!(date_text(leap), "2028-02-29");
/// assert_eq!(date_of("2027-02-29"), None);
/// ```
#[must_use]
pub fn date_of(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A day as a date field writes it.
#[must_use]
pub fn date_text(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}
