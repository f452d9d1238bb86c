//! The page's messages in one language.

use crate::{AttrValue, Language, Piece, Say, message, piece};
use jiff::civil::Date;

/// The page's messages in one language.
///
/// ```
/// use outbound_rule::law::Outcome;
/// use outbound_words::{Language, Words, message};
/// let (english, german) = (Words::of(Language::English), Words::of(Language::German));
/// assert_eq!(english.text(message::UNDO), "Undo");
/// assert_eq!(english.text(message::Suggest { value: "10^25" }), "Did you mean 10^25?");
/// assert_eq!(german.text(message::outcome(Outcome::Notifiable)), "Meldepflichtig");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words(Language);

impl Words {
    /// The messages of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self(language)
    }

    /// The language they are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0
    }

    /// A message in words.
    #[must_use]
    pub fn text(&self, says: impl Say) -> AttrValue {
        says.say(self.0)
    }

    /// A sentence in pieces, so that controls can stand where the language wants them: in each variable that is a
    /// [`Slot`](crate::Slot).
    #[must_use]
    pub fn pieces(&self, says: impl Say) -> Vec<Piece> {
        piece::split(&says.say(self.0))
    }

    /// A day in words: `2 January 2025`, `2. Januar 2025`.
    ///
    /// ```
    /// # use outbound_words::{Language, Words};
    /// let day = jiff::civil::date(2025, 1, 2);
    /// assert_eq!(Words::of(Language::English).date(day), "2 January 2025");
    /// assert_eq!(Words::of(Language::German).date(day), "2. Januar 2025");
    /// ```
    #[must_use]
    pub fn date(&self, day: Date) -> AttrValue {
        self.text(message::Date {
            day: u32::from(day.day().unsigned_abs()),
            month: u32::from(day.month().unsigned_abs()),
            year: u32::from(day.year().unsigned_abs()),
        })
    }

    /// A day with its weekday: `Thursday, 2 January 2025`.
    #[must_use]
    pub fn date_with_weekday(&self, day: Date) -> AttrValue {
        self.text(message::DateWithWeekday { weekday: self.weekday(day), date: self.date(day) })
    }

    /// The name of a day's weekday.
    #[must_use]
    pub fn weekday(&self, day: Date) -> AttrValue {
        let number = u32::from(day.weekday().to_monday_one_offset().unsigned_abs());
        self.text(message::Weekday { number })
    }
}
