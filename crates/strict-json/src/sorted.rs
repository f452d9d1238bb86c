//! A map of a few entries.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::slice;

/// Some hundreds of things in order, equals as they came.
///
/// Each is put in its place: all that the standard library has for sorting more would be two kilobytes to
/// download for every kind of thing.
///
/// ```
/// use strict_json::sorted::in_order;
/// assert_eq!(in_order(["bb", "a", "cc"], &|a, b| b.len().cmp(&a.len())), ["bb", "cc", "a"]);
/// ```
pub fn in_order<T>(
    things: impl IntoIterator<Item = T>,
    compare: &dyn Fn(&T, &T) -> Ordering,
) -> Vec<T> {
    let mut sorted = Vec::new();
    for thing in things {
        let place = sorted.partition_point(|other| compare(other, &thing).is_le());
        sorted.insert(place, thing);
    }
    sorted
}

/// What is known of each of some things, in their order.
///
/// A list that is kept in order: there are never many entries, and each `BTreeMap` of another type
/// would be ten kilobytes to download.
///
/// ```
/// use strict_json::sorted::Sorted;
/// let mut map = Sorted::from([("b", 2), ("a", 1), ("b", 3)]);
/// assert_eq!(map.iter().collect::<Vec<_>>(), [(&"a", &1), (&"b", &3)]);
/// assert_eq!((map.insert("a", 4), map.remove("b"), map.get("b")), (Some(1), Some(3), None));
/// assert_eq!(map.get("a"), Some(&4));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorted<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Sorted<K, V> {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Many entries at once, in any order.
    ///
    /// # Errors
    /// A key that comes twice.
    ///
    /// ```
    /// use strict_json::sorted::Sorted;
    /// assert_eq!(Sorted::of(vec![("b", 2), ("a", 1)]), Ok(Sorted::from([("a", 1), ("b", 2)])));
    /// assert_eq!(Sorted::of(vec![("b", 2), ("a", 1), ("b", 3)]), Err("b"));
    /// ```
    pub fn of(entries: Vec<(K, V)>) -> Result<Self, K> {
        // What the library sorts with is four times as much to download, and in no hurry here.
        let entries: Vec<_> = entries.into_iter().map(ByKey).collect();
        let mut entries = BinaryHeap::from(entries).into_sorted_vec();
        match entries.array_windows().position(|[one, next]| one == next) {
            Some(twice) => Err(entries.swap_remove(twice).0.0),
            None => Ok(Self(entries.into_iter().map(|ByKey(entry)| entry).collect())),
        }
    }

    /// Where an entry is, or belongs.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }

    /// What is known of `key`.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(self.place(key).ok()?).map(|(_, value)| value)
    }

    /// What is known of `key`, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Puts a value in the place of the one that was there, which is given back.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Ok(place) => self.0.get_mut(place).map(|(_, known)| std::mem::replace(known, value)),
            Err(place) => {
                self.0.insert(place, (key, value));
                None
            }
        }
    }

    /// Takes an entry out.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|place| self.0.remove(place).1)
    }

    /// The entries in the order of their keys.
    pub fn iter(&self) -> Iter<'_, K, V> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }
}

/// An entry, compared by its key alone.
struct ByKey<K, V>((K, V));

impl<K: Ord, V> Ord for ByKey<K, V> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.0.cmp(&other.0.0)
    }
}

impl<K: Ord, V> PartialOrd for ByKey<K, V> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K: Ord, V> PartialEq for ByKey<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.0.0 == other.0.0
    }
}

impl<K: Ord, V> Eq for ByKey<K, V> {}

/// The entries of a map.
pub type Iter<'a, K, V> = std::iter::Map<slice::Iter<'a, (K, V)>, fn(&'a (K, V)) -> (&'a K, &'a V)>;

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, K: Ord, V> IntoIterator for &'a Sorted<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Sorted<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        for (key, value) in entries {
            map.insert(key, value);
        }
        map
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for Sorted<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        Self::from_iter(entries)
    }
}
