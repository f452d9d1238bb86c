use super::{Language, Piece, Value, piece};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::Date;
use std::{fmt, rc::Rc};
use yew::AttrValue;

/// The page's messages in one language; cheap to clone, equal when the language is.
///
/// ```
/// use outbound_check::locale::{Language, Words};
/// let words = Words::of(Language::German);
/// assert_eq!(words.text("outcome-notifiable"), "Meldepflichtig");
/// ```
#[derive(Clone)]
pub struct Words(Rc<Loaded>);

struct Loaded {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

thread_local! {
    static ENGLISH: Words = Words::load(Language::English);
    static GERMAN: Words = Words::load(Language::German);
}

impl Words {
    /// The messages of a language, parsed at first use.
    #[must_use]
    pub fn of(language: Language) -> Self {
        match language {
            Language::English => ENGLISH.with(Clone::clone),
            Language::German => GERMAN.with(Clone::clone),
        }
    }

    fn load(language: Language) -> Self {
        let mut bundle = FluentBundle::new(language.tag().parse().into_iter().collect());
        // Isolation marks would end up in titles, file names and copied text.
        bundle.set_use_isolating(false);
        for (_, source) in language.sources() {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(readable, _errors)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self(Rc::new(Loaded { language, bundle }))
    }

    /// The language they are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The message of a key. A key without a message shows itself, and fails a debug build.
    #[must_use]
    pub fn text(&self, key: &str) -> AttrValue {
        self.message(key, None)
    }

    /// The message of a key with its variables filled in.
    ///
    /// ```
    /// # use outbound_check::locale::{Language, Value, Words};
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
        let values = values
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(value.clone().into())))
            .collect();
        self.message(key, Some(&values))
    }

    /// The message of a key in pieces, so that controls can stand where the language wants them.
    ///
    /// Each slot is a variable of the message.
    #[must_use]
    pub fn slots(&self, key: &str, slots: &[&'static str]) -> Vec<Piece> {
        let markers = slots
            .iter()
            .enumerate()
            .map(|(index, slot)| (*slot, FluentValue::from(piece::marker(index))))
            .collect();
        piece::split(&self.message(key, Some(&markers)), slots)
    }

    /// A day in words: `2 January 2025`, `2. Januar 2025`.
    ///
    /// ```
    /// # use outbound_check::locale::{Language, Words};
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

    fn message(&self, key: &str, values: Option<&FluentArgs<'_>>) -> AttrValue {
        let found = self.look_up(key, values);
        debug_assert!(found.is_some(), "no message `{key}` in {:?}", self.language());
        found.unwrap_or_else(|| key.to_owned().into())
    }

    fn look_up(&self, key: &str, values: Option<&FluentArgs<'_>>) -> Option<AttrValue> {
        let pattern = self.0.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.0.bundle.format_pattern(pattern, values, &mut errors);
        debug_assert!(errors.is_empty(), "message `{key}` in {:?}: {errors:?}", self.language());
        Some(text.into_owned().into())
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
