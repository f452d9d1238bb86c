//! Types made of parts with names: all fields of a struct, or one of several variants.

use super::{Saved, Tree, Wrong};
use crate::letters::quoted;
use std::collections::BTreeMap;

/// How a field stands in a saved form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Always; nothing can be said without it.
    Needed,
    /// Always; where it is missing, it is as in what is blank.
    Kept,
    /// Unless there is nothing in it.
    Filled,
}

/// A field: its name, and how it stands there.
pub type Field = (&'static str, Stands);

/// Saves fields under their names.
pub fn object(fields: &[Field], values: &[&dyn Saved]) -> Tree {
    let mut object = BTreeMap::new();
    for ((name, stands), value) in fields.iter().zip(values) {
        let saved = value.saved();
        if *stands != Stands::Filled || !saved.is_empty() {
            object.insert((*name).to_owned(), saved);
        }
    }
    Tree::Object(object)
}

/// Opens fields by their names, and nothing else is there.
pub fn fill(fields: &[Field], saved: &Tree, values: &mut [&mut dyn Saved]) -> Result<(), Wrong> {
    let object = saved.as_object().ok_or_else(|| Wrong::expected("an object", saved))?;
    for name in object.keys() {
        if !fields.iter().any(|(known, _)| known == name) {
            return Err(Wrong::says(&format!("unknown field `{}`", quoted(name))).within(name));
        }
    }
    for ((name, stands), value) in fields.iter().zip(values) {
        match object.get(*name) {
            Some(saved) => value.open(saved).map_err(|wrong| wrong.within(name))?,
            None if *stands == Stands::Needed => {
                return Err(Wrong::says(&format!("missing field `{name}`")));
            }
            None => {}
        }
    }
    Ok(())
}

/// Saves one of several variants that has something to say.
pub fn variant(name: &str, saved: Tree) -> Tree {
    Tree::Object(BTreeMap::from([(name.to_owned(), saved)]))
}

/// The name of the variant that was saved, and what is said with it.
pub fn one_of(saved: &Tree) -> Result<(&str, &Tree), Wrong> {
    match saved {
        Tree::Text(meant) => Ok((meant, &Tree::Null)),
        Tree::Object(object) if object.len() == 1 => match object.iter().next() {
            Some((meant, said)) => Ok((meant, said)),
            None => Err(Wrong::expected("a name", saved)),
        },
        _ => Err(Wrong::expected("a name, or an object with one", saved)),
    }
}

/// Describes a struct by its fields: those that are `needed`, those that are `kept` even if there is
/// nothing in them, and those that stand there only if they are `filled`. A field that is forgotten
/// does not compile.
#[macro_export]
macro_rules! saved {
    ($type:ident {
        $(needed: $($needed:ident),+;)?
        $(kept: $($kept:ident),+;)?
        $(filled: $($filled:ident),+;)?
    }) => {
        impl $type {
            const FIELDS: &'static [$crate::Field] = &[
                $($((stringify!($needed), $crate::Stands::Needed),)+)?
                $($((stringify!($kept), $crate::Stands::Kept),)+)?
                $($((stringify!($filled), $crate::Stands::Filled),)+)?
            ];
        }

        impl $crate::Saved for $type {
            fn blank() -> Self {
                Self {
                    $($($needed: $crate::Saved::blank(),)+)?
                    $($($kept: $crate::Saved::blank(),)+)?
                    $($($filled: $crate::Saved::blank(),)+)?
                }
            }

            fn saved(&self) -> $crate::Tree {
                let Self { $($($needed,)+)? $($($kept,)+)? $($($filled,)+)? } = self;
                $crate::object(
                    Self::FIELDS,
                    &[$($($needed,)+)? $($($kept,)+)? $($($filled,)+)?],
                )
            }

            fn open(&mut self, saved: &$crate::Tree) -> Result<(), $crate::Wrong> {
                let Self { $($($needed,)+)? $($($kept,)+)? $($($filled,)+)? } = self;
                $crate::fill(
                    Self::FIELDS,
                    saved,
                    &mut [$($($needed,)+)? $($($kept,)+)? $($($filled,)+)?],
                )
            }
        }

        $crate::by_serde!($type);
    };
}
