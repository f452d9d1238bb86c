//! Maps in which a name stands once: what a file says twice, it does not say clearly.

use serde::Deserialize;
use serde::de::value::{Error as NotKnown, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Reads a map; refuses a name that is not known and one that comes twice.
pub(super) fn each<'de, K, V, D>(from: D) -> Result<BTreeMap<K, V>, D::Error>
where
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
    D: Deserializer<'de>,
{
    from.deserialize_map(Once(PhantomData))
}

struct Once<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for Once<K, V>
where
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            let (key, value) = map.next_value_seed(Named { name: &name, found: &found })?;
            found.insert(key, value);
        }
        Ok(found)
    }
}

/// Reads what stands at a name. The name is looked at here, inside its value, so that whatever is
/// wrong with it is reported at the path that ends in it.
struct Named<'a, K, V> {
    name: &'a str,
    found: &'a BTreeMap<K, V>,
}

impl<'de, K, V> DeserializeSeed<'de> for Named<'_, K, V>
where
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
{
    type Value = (K, V);

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(K, V), D::Error> {
        let key = K::deserialize(StrDeserializer::<NotKnown>::new(self.name))
            .map_err(|_| D::Error::custom("no such name is known here"))?;
        if self.found.contains_key(&key) {
            return Err(D::Error::custom("comes twice"));
        }
        Ok((key, V::deserialize(from)?))
    }
}
