//! From a text to a tree: the one thing that is compiled for the reader of JSON.

use crate::letters::quoted;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Where reading stands. Whoever reads several parts goes on to each from where it began, and back
/// there in the end; what goes wrong leaves the path as it is.
#[derive(Default)]
pub struct Path(pub String);

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
pub struct Branch<'a>(pub &'a mut Path);

impl<'de> DeserializeSeed<'de> for Branch<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let Self(path) = self;
        let begin = path.0.len();
        let mut list = Vec::new();
        path.place(begin, 0);
        while let Some(value) = seq.next_element_seed(Branch(path))? {
            list.push(value);
            path.place(begin, list.len());
        }
        path.0.truncate(begin);
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let Self(path) = self;
        let begin = path.0.len();
        let mut object = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            path.name(begin, &name);
            let value = map.next_value_seed(Branch(path))?;
            if object.insert(name, value).is_some() {
                return Err(A::Error::custom("comes twice"));
            }
        }
        path.0.truncate(begin);
        Ok(Value::Object(object))
    }
}
