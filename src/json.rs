//! JSON read strictly: what is not known, comes twice or is of another shape is refused, by its path.
//!
//! A text becomes a tree first, and everything is read from trees: what reads a type is compiled for
//! each kind of source it is read from, and one is enough to download.

use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, Expected,
    MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde_json::{Map, Value, map};
use std::{fmt, slice};

/// Why something was not read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not JSON at all, or cut short.
    #[error("not JSON: {0}")]
    NotJson(#[source] serde_json::Error),
    /// Something in it that is not understood.
    #[error("{path}: {problem}")]
    At {
        /// Where, such as `systems[0].answers`; empty for the whole.
        path: String,
        /// What is wrong there.
        problem: String,
    },
}

/// The tree of a text, in which every name stands once.
///
/// # Errors
/// If it is no JSON, or a name comes twice: what a file says twice, it does not say clearly.
///
/// ```
/// use outbound_check::json::tree;
/// let twice = tree(br#"{"stages": [{"kind": 1, "kind": 2}]}"#).map_err(|error| error.to_string());
/// assert!(twice.is_err_and(|error| error.starts_with("stages[0].kind: comes twice")));
/// ```
pub fn tree(text: &[u8]) -> Result<Value, Error> {
    let mut path = Path::default();
    let mut from = serde_json::Deserializer::from_slice(text);
    let read = Branch(&mut path).deserialize(&mut from);
    match read.and_then(|tree| from.end().map(|()| tree)) {
        Err(error) if error.is_data() => {
            Err(Error::At { path: path.0, problem: error.to_string() })
        }
        read => read.map_err(Error::NotJson),
    }
}

/// The number nearest to what is written in digits, perhaps with a point and a power: `14.8e12`.
///
/// Numbers are read in this one way wherever they come from. That of the standard library is as exact,
/// and its tables alone are ten kilobytes to download.
///
/// ```
/// use outbound_check::json::number;
/// assert_eq!((number("014.8e12"), number("0.1"), number("1e23")), (Some(14.8e12), Some(0.1), Some(1e23)));
/// assert_eq!((number("1e400"), number("1,5"), number("")), (None, None, Some(0.0)));
/// ```
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    // JSON has no zeros in front.
    let text = text.trim_start_matches('0');
    let zero = if text.is_empty() || text.starts_with(['.', 'e']) { "0" } else { "" };
    tree(format!("{zero}{text}").as_bytes()).ok()?.as_f64()
}

/// What a tree describes.
///
/// # Errors
/// [`Error::At`], naming the place, for anything that is not known.
pub fn read<T: DeserializeOwned>(tree: &Value) -> Result<T, Error> {
    let mut path = Path::default();
    let read = T::deserialize(Node { at: At::Value(tree), path: &mut path });
    read.map_err(|error| Error::At { path: path.0, problem: error.to_string() })
}

/// Reads one of several by its name.
pub(crate) fn by_name<'de, T: Copy, D: Deserializer<'de>>(
    from: D,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<T, D::Error> {
    let wanted = String::deserialize(from)?;
    let known = all.iter().copied().find(|one| name(*one) == wanted);
    known.ok_or_else(|| D::Error::custom("no such name is known here"))
}

/// A type with many names, such as those of the facts, is written and read by what it has in `ALL`:
/// what serde derives compares with each name in turn.
macro_rules! named {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::json::by_name(from, Self::ALL, Self::name)
            }
        }
    };
}
pub(crate) use named;

/// Where reading stands. Whoever reads several parts goes on to each from where it began, and back
/// there in the end; what goes wrong leaves the path as it is.
#[derive(Default)]
struct Path(String);

impl Path {
    fn name(&mut self, begin: usize, name: &str) {
        self.0.truncate(begin);
        if begin > 0 {
            self.0.push('.');
        }
        self.0.push_str(name);
    }

    fn place(&mut self, begin: usize, place: usize) {
        self.0.truncate(begin);
        self.0.push_str(&format!("[{place}]"));
    }
}

/// Reads a part of a text.
struct Branch<'a>(&'a mut Path);

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
        Ok(Value::from(value))
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
            if object.contains_key(&name) {
                return Err(A::Error::custom("comes twice"));
            }
            object.insert(name, map.next_value_seed(Branch(path))?);
        }
        path.0.truncate(begin);
        Ok(Value::Object(object))
    }
}

/// A part of a tree, as serde reads it.
struct Node<'a> {
    at: At<'a>,
    path: &'a mut Path,
}

/// What a [`Node`] is: the name of a field, or what stands there.
enum At<'a> {
    Name(&'a str),
    Value(&'a Value),
}

impl Node<'_> {
    fn is_not(&self, expected: &dyn Expected) -> serde_json::Error {
        let found = match self.at {
            At::Value(Value::Null) => Unexpected::Unit,
            At::Value(Value::Bool(value)) => Unexpected::Bool(*value),
            At::Value(Value::Number(number)) => match (number.as_u64(), number.as_i64()) {
                (Some(whole), _) => Unexpected::Unsigned(whole),
                (_, Some(whole)) => Unexpected::Signed(whole),
                _ => Unexpected::Float(number.as_f64().unwrap_or_default()),
            },
            At::Name(text) => Unexpected::Str(text),
            At::Value(Value::String(text)) => Unexpected::Str(text),
            At::Value(Value::Array(_)) => Unexpected::Seq,
            At::Value(Value::Object(_)) => Unexpected::Map,
        };
        serde_json::Error::invalid_type(found, expected)
    }
}

/// Anything and any visitor: what is asked for is looked at first, so that visitors are compiled for
/// what they may get and for nothing else.
impl<'de> Deserializer<'de> for Node<'_> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.at {
            At::Value(Value::Null) => visitor.visit_unit(),
            At::Value(Value::Bool(value)) => visitor.visit_bool(*value),
            At::Value(Value::Number(number)) => number.deserialize_any(visitor),
            At::Value(Value::Array(_)) => self.deserialize_seq(visitor),
            At::Value(Value::Object(_)) => self.deserialize_map(visitor),
            At::Value(Value::String(_)) | At::Name(_) => self.deserialize_str(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.at {
            At::Name(text) => visitor.visit_str(text),
            At::Value(Value::String(text)) => visitor.visit_str(text),
            At::Value(_) => Err(self.is_not(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.at {
            At::Value(Value::Number(number)) => number.deserialize_any(visitor),
            _ => Err(self.is_not(&visitor)),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.at {
            At::Value(Value::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        let At::Value(Value::Array(list)) = self.at else { return Err(self.is_not(&visitor)) };
        let begin = self.path.0.len();
        let mut items = Items { rest: list.iter(), read: 0, path: self.path, begin };
        let read = visitor.visit_seq(&mut items)?;
        match items.rest.next() {
            None => Ok(read),
            Some(_) => Err(Self::Error::invalid_length(list.len(), &"fewer elements in array")),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        let At::Value(Value::Object(object)) = self.at else {
            return Err(self.is_not(&"an object"));
        };
        let begin = self.path.0.len();
        visitor.visit_map(Fields {
            rest: object.iter(),
            value: &Value::Null,
            path: self.path,
            begin,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let (name, value) = match self.at {
            At::Name(name) => (name, &Value::Null),
            At::Value(Value::String(name)) => (name.as_str(), &Value::Null),
            At::Value(Value::Object(object)) if object.len() == 1 => match object.iter().next() {
                Some((name, value)) => (name.as_str(), value),
                None => return Err(self.is_not(&"string or map")),
            },
            At::Value(_) => return Err(self.is_not(&"string or map")),
        };
        visitor.visit_enum(Variant { name, value, path: self.path })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u128 f32 char bytes byte_buf unit unit_struct tuple_struct
        ignored_any
    }
}

/// The items of a list.
struct Items<'a> {
    rest: slice::Iter<'a, Value>,
    read: usize,
    path: &'a mut Path,
    begin: usize,
}

impl<'a> Items<'a> {
    fn next(&mut self) -> Option<&'a Value> {
        let value = self.rest.next();
        match value {
            Some(_) => self.path.place(self.begin, self.read),
            None => self.path.0.truncate(self.begin),
        }
        self.read += 1;
        value
    }
}

impl<'de> SeqAccess<'de> for &mut Items<'_> {
    type Error = serde_json::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Self::Error> {
        let Some(value) = self.next() else { return Ok(None) };
        seed.deserialize(Node { at: At::Value(value), path: self.path }).map(Some)
    }
}

/// The fields of an object.
struct Fields<'a> {
    rest: map::Iter<'a>,
    value: &'a Value,
    path: &'a mut Path,
    begin: usize,
}

impl<'a> Fields<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let Some((name, value)) = self.rest.next() else {
            self.path.0.truncate(self.begin);
            return None;
        };
        self.value = value;
        self.path.name(self.begin, name);
        Some(name)
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = serde_json::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Self::Error> {
        let Some(name) = self.next() else { return Ok(None) };
        seed.deserialize(Node { at: At::Name(name), path: self.path }).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<T::Value, Self::Error> {
        seed.deserialize(Node { at: At::Value(self.value), path: self.path })
    }
}

/// One of several: its name alone, or with what belongs to it.
struct Variant<'a> {
    name: &'a str,
    value: &'a Value,
    path: &'a mut Path,
}

impl<'a> Variant<'a> {
    fn node(self) -> Node<'a> {
        self.path.name(self.path.0.len(), self.name);
        Node { at: At::Value(self.value), path: self.path }
    }
}

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = serde_json::Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self), Self::Error> {
        let which = seed.deserialize(Node { at: At::Name(self.name), path: self.path })?;
        Ok((which, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = serde_json::Error;

    fn unit_variant(self) -> Result<(), Self::Error> {
        match self.value {
            Value::Null => Ok(()),
            _ => Err(self.node().is_not(&"unit")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<T::Value, Self::Error> {
        seed.deserialize(self.node())
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Self::Error> {
        self.node().deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.node().deserialize_map(visitor)
    }
}
