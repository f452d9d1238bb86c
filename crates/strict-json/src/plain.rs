//! What everything else is made of.

use super::{Saved, Tree, Wrong};
use std::collections::BTreeMap;
use std::num::NonZeroU64;

impl Saved for bool {
    fn blank() -> Self {
        false
    }

    fn saved(&self) -> Tree {
        Tree::Bool(*self)
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let Tree::Bool(value) = saved else {
            return Err(Wrong::expected("true or false", saved));
        };
        *self = *value;
        Ok(())
    }
}

impl Saved for u64 {
    fn blank() -> Self {
        0
    }

    fn saved(&self) -> Tree {
        Tree::Whole(*self)
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        *self = saved.as_u64().ok_or_else(|| Wrong::expected("a whole number", saved))?;
        Ok(())
    }
}

/// A year.
impl Saved for i16 {
    fn blank() -> Self {
        0
    }

    fn saved(&self) -> Tree {
        Tree::Number(f64::from(*self))
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let year = saved.as_u64().and_then(|whole| Self::try_from(whole).ok());
        *self = year.ok_or_else(|| Wrong::expected("a year", saved))?;
        Ok(())
    }
}

impl Saved for NonZeroU64 {
    fn blank() -> Self {
        Self::MIN
    }

    fn saved(&self) -> Tree {
        self.get().saved()
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let whole = saved.as_u64().and_then(Self::new);
        *self = whole.ok_or_else(|| Wrong::expected("a whole number above zero", saved))?;
        Ok(())
    }
}

impl Saved for f64 {
    fn blank() -> Self {
        0.0
    }

    fn saved(&self) -> Tree {
        Tree::Number(*self)
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        *self = saved.as_f64().ok_or_else(|| Wrong::expected("a number", saved))?;
        Ok(())
    }
}

impl Saved for String {
    fn blank() -> Self {
        Self::new()
    }

    fn saved(&self) -> Tree {
        Tree::Text(self.clone())
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let text = saved.as_str().ok_or_else(|| Wrong::expected("a text", saved))?;
        text.clone_into(self);
        Ok(())
    }
}

impl<T: Saved> Saved for Option<T> {
    fn blank() -> Self {
        None
    }

    fn saved(&self) -> Tree {
        self.as_ref().map_or(Tree::Null, T::saved)
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        *self = match saved {
            Tree::Null => None,
            _ => {
                let mut value = T::blank();
                value.open(saved)?;
                Some(value)
            }
        };
        Ok(())
    }
}

impl<T: Saved> Saved for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn saved(&self) -> Tree {
        Tree::List(self.iter().map(T::saved).collect())
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let Tree::List(list) = saved else { return Err(Wrong::expected("a list", saved)) };
        self.clear();
        for (place, saved) in list.iter().enumerate() {
            let mut value = T::blank();
            value.open(saved).map_err(|wrong| wrong.at(place))?;
            self.push(value);
        }
        Ok(())
    }
}

/// Two ends.
impl<T: Saved> Saved for [T; 2] {
    fn blank() -> Self {
        [T::blank(), T::blank()]
    }

    fn saved(&self) -> Tree {
        Tree::List(self.iter().map(T::saved).collect())
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        match saved {
            Tree::List(list) if list.len() == self.len() => {
                for (place, (value, saved)) in self.iter_mut().zip(list).enumerate() {
                    value.open(saved).map_err(|wrong| wrong.at(place))?;
                }
                Ok(())
            }
            _ => Err(Wrong::expected("two in a list", saved)),
        }
    }
}

/// What stands under each of some names.
impl<K: Ord + Saved, V: Saved> Saved for BTreeMap<K, V> {
    fn blank() -> Self {
        Self::new()
    }

    fn saved(&self) -> Tree {
        let mut object = BTreeMap::new();
        for (key, value) in self {
            if let Tree::Text(name) = key.saved() {
                object.insert(name, value.saved());
            }
        }
        Tree::Object(object)
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        *self = Self::new();
        for (name, saved) in saved.as_object().ok_or_else(|| Wrong::expected("an object", saved))? {
            let (mut key, mut value) = (K::blank(), V::blank());
            entry(name, saved, &mut key, &mut value).map_err(|wrong| wrong.within(name))?;
            self.insert(key, value);
        }
        Ok(())
    }
}

fn entry(
    name: &str,
    saved: &Tree,
    key: &mut dyn Saved,
    value: &mut dyn Saved,
) -> Result<(), Wrong> {
    let unknown = |_| Wrong::says(&"no such name is known here");
    key.open(&Tree::from(name)).map_err(unknown)?;
    value.open(saved)
}
