//! From a text to a tree: the one thing that is compiled for the reader of JSON.

use super::Tree;
use crate::letters::quoted;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;

/// Where reading stands. Whoever reads several parts goes on to each from where it began, and back
/// there in the end; what goes wrong leaves the path as it is.
#[derive(Default)]
pub(super) struct Path(pub String);

impl Path {
    fn name(&mut self, begin: usize, name: &str) {
        self.0.truncate(begin);
        if begin > 0 {
            self.0.push('.');
        }
        self.0.push_str(&quoted(name));
    }

    fn place(&mut self, begin: usize, place: usize) {
        self.0.truncate(begin);
        self.0.push_str(&format!("[{place}]"));
    }
}

/// Reads a part of a text.
pub(super) struct Branch<'a>(pub &'a mut Path);

impl<'de> DeserializeSeed<'de> for Branch<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Tree, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(u64::try_from(value).map_or(Tree::Number(value as f64), Tree::Whole))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Whole(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
        let Self(path) = self;
        let begin = path.0.len();
        let mut list = Vec::new();
        path.place(begin, 0);
        while let Some(value) = seq.next_element_seed(Branch(path))? {
            list.push(value);
            path.place(begin, list.len());
        }
        path.0.truncate(begin);
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let Self(path) = self;
        let begin = path.0.len();
        let mut object = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            path.name(begin, &name);
            let value = map.next_value_seed(Branch(path))?;
            if object.insert(name, value).is_some() {
                return Err(A::Error::custom("comes twice"));
            }
        }
        path.0.truncate(begin);
        Ok(Tree::Object(object))
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Branch(&mut Path::default()).deserialize(from)
    }
}
