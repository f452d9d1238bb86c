//! Enums all of whose values have a name.

use serde::de::{Deserializer, Error, Visitor};
use std::fmt;

/// Declares an enum whose values have names: those of files, addresses and messages. It has them all in `ALL`,
/// in order, gives each its `name`, finds one by that, and is written and read by serde as it.
///
/// ```
/// strict_json::named! {
///     /// What was said.
///     #[derive(Clone, Copy, Debug, PartialEq)]
///     pub enum Answer {
///         /// It is so.
///         Yes = "yes",
///         /// Nobody knows.
///         DontKnow = "dont_know",
///     }
/// }
///
/// assert_eq!(Answer::ALL.map(Answer::name), ["yes", "dont_know"]);
/// assert_eq!(Answer::from_name("yes"), Some(Answer::Yes));
/// assert_eq!(strict_json::read::<Answer>(br#""dont_know""#)?, Answer::DontKnow);
/// # Ok::<(), strict_json::Error>(())
/// ```
#[macro_export]
macro_rules! named {
    (
        $(#[$about:meta])*
        $visible:vis enum $type:ident {
            $($(#[$of:meta])* $variant:ident = $name:literal,)+
        }
    ) => {
        $(#[$about])*
        $visible enum $type {
            $($(#[$of])* $variant,)+
        }

        impl $type {
            /// All of them, in order.
            pub const ALL: [Self; [$($name,)+].len()] = [$(Self::$variant,)+];

            const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The name it has in files, addresses and messages.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The one of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                let place = Self::NAMES.iter().position(|known| *known == name)?;
                Self::ALL.get(place).copied()
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::one_of(from, &Self::ALL, Self::NAMES)
            }
        }
    };
}

/// Reads the name of one of several values.
///
/// # Errors
/// It is no text, or the name of none of them.
pub fn one_of<'de, T: Copy, D: Deserializer<'de>>(
    from: D,
    all: &[T],
    names: &'static [&'static str],
) -> Result<T, D::Error> {
    let place = from.deserialize_str(Names(names))?;
    all.get(place).copied().ok_or_else(|| D::Error::custom("there are more names than values"))
}

/// Reads a name, and gives its place among those that are known: one visitor for all enums.
struct Names(&'static [&'static str]);

impl Visitor<'_> for Names {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, meant: &str) -> Result<usize, E> {
        let known = self.0.iter().position(|name| *name == meant);
        known.ok_or_else(|| E::unknown_variant(meant, self.0))
    }
}
