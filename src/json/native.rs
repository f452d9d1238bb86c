//! For programs that read and write with serde, such as the tests and the examples. Nothing of it is in
//! the page.

use super::{Saved, Tree, read};
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

/// Writes the saved form.
pub(crate) fn serialize<S: Serializer>(value: &dyn Saved, to: S) -> Result<S::Ok, S::Error> {
    value.saved().serialize(to)
}

/// Reads the saved form.
pub(crate) fn deserialize<'de, T: Saved, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    read(&Tree::deserialize(from)?).map_err(|error| match error {
        super::Error::At { path, problem } if path.is_empty() => D::Error::custom(problem),
        error => D::Error::custom(error),
    })
}

/// Lets serde write and read what is [`Saved`].
macro_rules! by_serde {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize(self, to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(from)
            }
        }
    };
}
pub(crate) use by_serde;
