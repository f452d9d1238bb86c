//! The languages the whole page can be read in: a row for each.

use crate::notation::Notation;
use crate::plural::{ONE_AND_OTHER, Plurals};

/// Declares [`Language`] and what belongs to each.
macro_rules! languages {
    ($($(#[$doc:meta])* $language:ident: $tag:literal, $name:literal, $notation:expr, $plurals:expr;)*) => {
        /// A language the whole page can be read in.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum Language {
            $($(#[$doc])* $language,)*
        }

        impl Language {
            /// Every language, in the order of the language switch.
            pub const ALL: [Self; [$(Self::$language),*].len()] = [$(Self::$language),*];

            /// The tag used in addresses and in `lang` attributes, and the name of its folder of messages.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$language => $tag,)*
                }
            }

            /// The language's own name for itself.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$language => $name,)*
                }
            }

            /// How it writes numbers.
            #[must_use]
            pub fn notation(self) -> Notation {
                match self {
                    $(Self::$language => $notation,)*
                }
            }

            /// Which form of a word goes with a count.
            #[must_use]
            pub fn plurals(self) -> Plurals {
                match self {
                    $(Self::$language => $plurals,)*
                }
            }
        }
    };
}

languages! {
    /// American English, in the rule's own terms.
    #[default]
    English: "en", "English", Notation::English, ONE_AND_OTHER;
    /// German, with the rule's English term beside the German one.
    German: "de", "Deutsch", Notation::German, ONE_AND_OTHER;
}

impl Language {
    /// The language that the rule is written in: its terms are the ones that count, and what a message says is what
    /// this language says.
    pub const OF_THE_RULE: Self = Self::English;

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

    /// The first language that writes numbers so.
    ///
    /// ```
    /// use outbound_words::Language;
    /// assert!(Language::ALL.iter().all(|language| Language::of(language.notation()) == *language));
    /// ```
    #[must_use]
    pub fn of(notation: Notation) -> Self {
        Self::ALL.into_iter().find(|language| language.notation() == notation).unwrap_or_default()
    }
}
