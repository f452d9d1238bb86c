use super::{Language, Piece, Value, fill::fill, piece, place};
use implicit_clone::unsync::IString as AttrValue;
use jiff::civil::Date;
use std::{fmt, rc::Rc};

/// The page's messages in one language; cheap to clone, equal when the language is.
///
/// ```
/// use outbound_words::{Language, Words};
/// let words = Words::of(Language::German);
/// assert_eq!(words.text("outcome-notifiable"), "Meldepflichtig");
/// ```
#[derive(Clone)]
pub struct Words(Rc<Loaded>);

/// What the build script wrote.
macro_rules! made {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

struct Loaded {
    language: Language,
    messages: Vec<&'static str>,
}

thread_local! {
    static ENGLISH: Words = Words::load(Language::English);
    static GERMAN: Words = Words::load(Language::German);
}

impl Words {
    /// The messages of a language, put in order at first use.
    #[must_use]
    pub fn of(language: Language) -> Self {
        match language {
            Language::English => ENGLISH.with(Clone::clone),
            Language::German => GERMAN.with(Clone::clone),
        }
    }

    /// What `build.rs` has made of the Fluent files.
    fn load(language: Language) -> Self {
        let messages = match language {
            Language::English => made!("en"),
            Language::German => made!("de"),
        };
        Self(Rc::new(Loaded { language, messages: messages.split('\0').collect() }))
    }

    /// The language they are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The message of a key. A key without a message fails a debug build.
    #[must_use]
    pub fn text(&self, key: &str) -> AttrValue {
        self.message(key, &[])
    }

    /// The message of a key made of these parts, with hyphens between: most keys end in the name of what they tell of.
    ///
    /// ```
    /// # use outbound_rule::law::Outcome;
    /// # use outbound_words::{Language, Words};
    /// let words = Words::of(Language::English);
    /// assert_eq!(words.joined(&["outcome", Outcome::Notifiable.name()]), "Notifiable");
    /// ```
    #[must_use]
    pub fn joined(&self, parts: &[&str]) -> AttrValue {
        self.message(&parts.join("-"), &[])
    }

    /// The message of a key with its variables filled in.
    ///
    /// ```
    /// # use outbound_words::{Language, Value, Words};
    /// let words = Words::of(Language::English);
    /// assert_eq!(words.with("suggest", &[("value", "10^25")]), "Did you mean 10^25?");
    /// ```
    /// Values of different kinds are wrapped: `Value::from(3_u32)`.
    #[must_use]
    pub fn with<V: Into<Value> + Clone>(
        &self,
        key: &str,
        values: &[(&'static str, V)],
    ) -> AttrValue {
        let values: Vec<_> =
            values.iter().map(|(name, value)| (*name, value.clone().into())).collect();
        self.message(key, &values)
    }

    /// The message of a key in pieces, so that controls can stand where the language wants them.
    ///
    /// Each slot is a variable of the message.
    #[must_use]
    pub fn slots(&self, key: &str, slots: &[&'static str]) -> Vec<Piece> {
        let markers: Vec<_> = slots
            .iter()
            .enumerate()
            .map(|(index, slot)| (*slot, piece::marker(index).into()))
            .collect();
        piece::split(&self.message(key, &markers), slots)
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
        let parts = [
            ("day", day.day().unsigned_abs().into()),
            ("month", day.month().unsigned_abs().into()),
            ("year", day.year().unsigned_abs().into()),
        ];
        self.with("date", &parts.map(|(name, part): (_, u32)| (name, part)))
    }

    /// A day with its weekday: `Thursday, 2 January 2025`.
    #[must_use]
    pub fn date_with_weekday(&self, day: Date) -> AttrValue {
        self.with("date-with-weekday", &[("weekday", self.weekday(day)), ("date", self.date(day))])
    }

    /// The name of a day's weekday.
    #[must_use]
    pub fn weekday(&self, day: Date) -> AttrValue {
        let number = day.weekday().to_monday_one_offset().unsigned_abs();
        self.with("weekday", &[("number", u32::from(number))])
    }

    fn message(&self, key: &str, values: &[(&'static str, Value)]) -> AttrValue {
        let pattern = self.pattern(key);
        let mut text = String::new();
        let whole = fill(pattern, values, &mut text);
        debug_assert!(whole, "message `{key}` in {:?}: {text}", self.language());
        text.into()
    }

    /// The message as it is written. Keys are not there to compare with: a debug build has them.
    fn pattern(&self, key: &str) -> &'static str {
        const SEEDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/seeds"));
        let messages = &self.0.messages;
        let seed = SEEDS.get(place::group(key, SEEDS.len()));
        let place = seed.map(|seed| place::place(key, *seed, messages.len()));
        let known = || made!("keys").split('\0').nth(place?);
        debug_assert_eq!(known(), Some(key), "no such message");
        let message = place.and_then(|place| messages.get(place)).copied().unwrap_or_default();
        debug_assert_ne!(message, "", "no message `{key}` in {:?}", self.language());
        message
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::of(Language::default())
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language()).finish()
    }
}
