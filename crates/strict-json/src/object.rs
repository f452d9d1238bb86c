//! A map, read from an object and from nothing else.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Reads a map from an object alone, for fields whose own reader would take a list of pairs as well: in such a list
/// one name may come twice.
///
/// # Errors
/// It is no object, or a name or a value of it is not what it should be.
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Counts {
///     #[serde(deserialize_with = "strict_json::object")]
///     by_name: std::collections::BTreeMap<String, u64>,
/// }
/// assert_eq!(strict_json::read::<Counts>(br#"{"by_name": {"a": 1}}"#)?.by_name["a"], 1);
/// let list = strict_json::read::<Counts>(br#"{"by_name": [["a", 1]]}"#).map(|read| read.by_name);
/// assert!(list.is_err_and(|error| error.to_string().starts_with("by_name: expected an object")));
/// # Ok::<(), strict_json::Error>(())
/// ```
pub fn object<'de, D, M, K, V>(from: D) -> Result<M, D::Error>
where
    D: Deserializer<'de>,
    M: FromIterator<(K, V)> + IntoIterator<Item = (K, V)>,
    K: Deserialize<'de>,
    V: Deserialize<'de>,
{
    Ok(from.deserialize_map(Pairs(PhantomData))?.into_iter().collect())
}

struct Pairs<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Pairs<K, V> {
    type Value = Vec<(K, V)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}
