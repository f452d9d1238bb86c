//! Lists whose things are known by where they stand.

use std::ops::{Index, IndexMut};
use std::slice;

/// Where something stands in a list: given out when it is put there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place(usize);

/// A list that only grows, or what is known of each thing in such a list.
#[derive(Clone, Debug)]
pub(crate) struct Places<T>(Vec<T>);

impl<T> Places<T> {
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    pub fn with_capacity(many: usize) -> Self {
        Self(Vec::with_capacity(many))
    }

    /// Puts one more at the end.
    pub fn put(&mut self, thing: T) -> Place {
        self.0.push(thing);
        Place(self.0.len() - 1)
    }

    /// Each with its place.
    pub fn iter(&self) -> impl Iterator<Item = (Place, &T)> {
        self.0.iter().enumerate().map(|(place, thing)| (Place(place), thing))
    }

    pub fn values(&self) -> slice::Iter<'_, T> {
        self.0.iter()
    }

    /// Each, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut()
    }

    /// The same of each.
    pub fn alike<U: Clone>(&self, so: U) -> Places<U> {
        Places(vec![so; self.0.len()])
    }

    /// Something about each.
    pub fn map<U>(&self, mut about: impl FnMut(Place, &T) -> U) -> Places<U> {
        Places(self.iter().map(|(place, thing)| about(place, thing)).collect())
    }
}

impl<T> Index<Place> for Places<T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "the list gave the place out and got no shorter")]
    fn index(&self, place: Place) -> &T {
        &self.0[place.0]
    }
}

impl<T> IndexMut<Place> for Places<T> {
    #[expect(clippy::indexing_slicing, reason = "the list gave the place out and got no shorter")]
    fn index_mut(&mut self, place: Place) -> &mut T {
        &mut self.0[place.0]
    }
}
