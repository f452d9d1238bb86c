use super::{Tree, Wrong};
use crate::letters::quoted;

/// What stands in a file, as a whole or as a part of something.
///
/// Whoever saves several parts knows them as `dyn Saved`, so that what handles them is there once and
/// not once for each type. That is why a value is opened in the place of another: see
/// [`read`](super::read) for one by itself.
pub trait Saved {
    /// What there is before anything is opened: the default of what has one.
    fn blank() -> Self
    where
        Self: Sized;

    /// The saved form.
    fn saved(&self) -> Tree;

    /// Puts what a saved form says in the place of what was there. If that fails, what is there then
    /// means nothing.
    ///
    /// # Errors
    /// What is wrong in it, by its path.
    fn open(&mut self, saved: &Tree) -> Result<(), Wrong>;
}

/// That none of these names is meant.
pub fn unknown(meant: &str, names: &mut dyn Iterator<Item = &'static str>) -> Wrong {
    let (meant, names) = (quoted(meant), names.collect::<Vec<_>>().join(", "));
    Wrong::says(&format!("unknown variant `{meant}`, expected one of {names}"))
}

/// A type all of whose values have a name is saved as that: the type has them in `ALL`, and gives each
/// its `name`. What is the default of one, if it has one, is said behind it.
#[macro_export]
macro_rules! named {
    ($type:ident) => {
        $crate::named!($type, Self::ALL[0]);
    };
    ($type:ident, $blank:expr) => {
        impl $crate::Saved for $type {
            fn blank() -> Self {
                $blank
            }

            fn saved(&self) -> $crate::Tree {
                $crate::Tree::from(self.name())
            }

            fn open(&mut self, saved: &$crate::Tree) -> Result<(), $crate::Wrong> {
                let meant =
                    saved.as_str().ok_or_else(|| $crate::Wrong::expected("a name", saved))?;
                let known = Self::ALL.iter().find(|one| one.name() == meant);
                let mut names = Self::ALL.iter().map(|one| one.name());
                *self = *known.ok_or_else(|| $crate::unknown(meant, &mut names))?;
                Ok(())
            }
        }

        $crate::by_serde!($type);
    };
}
