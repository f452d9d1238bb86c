//! The words of the page, in each language, and [`number`]: numbers as people write them in it.
//!
//! ```
//! use outbound_words::{Language, Words};
//! assert_eq!(Words::of(Language::German).language(), Language::German);
//! ```
//!
//! Messages are Fluent files under `locale/`, which `build.rs` reads. Both languages hold the same
//! keys and the same variables; `tests/locale.rs` keeps it so.

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod fill;
pub mod number;
mod piece;
mod place;
pub mod rules;
mod value;
mod words;

pub use piece::Piece;
pub use value::Value;
pub use words::Words;

use number::Notation;

/// A language the whole page can be read in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// American English, in the rule's own terms.
    #[default]
    English,
    /// German, with the rule's English term beside the German one.
    German,
}

impl Language {
    /// Every language, in the order of the language switch.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// The tag used in addresses and in `lang` attributes.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// The language of a tag such as `de-AT`, or `None` if the page is not written in it.
    ///
    /// ```
    /// use outbound_words::Language;
    /// assert_eq!(Language::from_tag("de-AT"), Some(Language::German));
    /// assert_eq!(Language::from_tag("fr"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// How it writes numbers.
    #[must_use]
    pub fn notation(self) -> Notation {
        match self {
            Self::English => Notation::English,
            Self::German => Notation::German,
        }
    }

    /// The language that writes numbers so.
    ///
    /// ```
    /// use outbound_words::Language;
    /// assert!(Language::ALL.iter().all(|language| Language::of(language.notation()) == *language));
    /// ```
    #[must_use]
    pub fn of(notation: Notation) -> Self {
        match notation {
            Notation::English => Self::English,
            Notation::German => Self::German,
        }
    }

    /// The Fluent files of the language, each with its name.
    #[must_use]
    pub fn sources(self) -> &'static [(&'static str, &'static str)] {
        macro_rules! files {
            ($tag:literal: $($name:literal)*) => {
                &[$(($name, include_str!(concat!("../locale/", $tag, "/", $name)))),*]
            };
            ($tag:literal) => {
                files!($tag: "shell.ftl" "parts.ftl" "check.ftl" "facts.ftl" "law.ftl"
                    "readings.ftl" "result.ftl" "calculators.ftl" "compute.ftl" "interview.ftl" "memo.ftl" "deals.ftl"
                    "examples.ftl" "regimes.ftl" "background.ftl" "explore.ftl" "privacy.ftl")
            };
        }
        match self {
            Self::English => files!("en"),
            Self::German => files!("de"),
        }
    }
}

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
