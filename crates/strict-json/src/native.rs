//! For programs that read and write with serde, such as the tests and the examples. Nothing of it is in
//! the page.

use super::{Saved, Tree, read};
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

/// Writes the saved form.
pub fn serialize<S: Serializer>(value: &dyn Saved, to: S) -> Result<S::Ok, S::Error> {
    value.saved().serialize(to)
}

/// Reads the saved form.
pub fn deserialize<'de, T: Saved, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    read(&Tree::deserialize(from)?).map_err(|error| match error {
        super::Error::At { path, problem } if path.is_empty() => D::Error::custom(problem),
        error => D::Error::custom(error),
    })
}

/// Lets serde write and read what is [`Saved`].
#[macro_export]
macro_rules! by_serde {
    ($type:ty) => {
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::serialize(self, to)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::deserialize(from)
            }
        }
    };
}
