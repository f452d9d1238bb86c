//! From a tree to what it describes.
//!
//! - An object is read from an object alone, never from a list of what its fields would hold.
//! - A variant is a name, or an object with that one name.
//! - A list of two holds two.
//!
//! Of each type no more is compiled than what reads it from an object, or from the one kind of value that it asks for.

use crate::wrong::Wrong;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value, map};
use std::slice;

type Name<'de> = BorrowedStrDeserializer<'de, Wrong>;

/// A part of a tree.
#[derive(Clone, Copy)]
pub struct Node<'de>(pub &'de Value);

impl<'de> Node<'de> {
    fn object(self) -> Result<Fields<'de>, Wrong> {
        match self.0 {
            Value::Object(object) => Ok(Fields::of(object)),
            other => Err(Wrong::expected("an object", other)),
        }
    }

    fn list(self) -> Result<List<'de>, Wrong> {
        match self.0 {
            Value::Array(list) => Ok(List { rest: list.iter(), place: 0 }),
            other => Err(Wrong::expected("a list", other)),
        }
    }

    fn text(self) -> Result<&'de str, Wrong> {
        self.0.as_str().ok_or_else(|| Wrong::expected("a text", self.0))
    }

    fn whole(self) -> Result<u64, Wrong> {
        self.0.as_u64().ok_or_else(|| Wrong::expected("a whole number", self.0))
    }

    fn number(self) -> Result<f64, Wrong> {
        self.0.as_f64().ok_or_else(|| Wrong::expected("a number", self.0))
    }

    fn truth(self) -> Result<bool, Wrong> {
        self.0.as_bool().ok_or_else(|| Wrong::expected("true or false", self.0))
    }

    fn variant(self) -> Result<Variant<'de>, Wrong> {
        match self.0 {
            Value::String(name) => Ok(Variant { name, said: &Value::Null }),
            Value::Object(object) if object.len() == 1 => match object.iter().next() {
                Some((name, said)) => Ok(Variant { name, said }),
                None => Err(Wrong::expected("a name", self.0)),
            },
            other => Err(Wrong::expected("a name, or an object with one", other)),
        }
    }
}

/// Whole numbers from 0 on.
macro_rules! whole {
    ($($method:ident)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
                visitor.visit_u64(self.whole()?)
            }
        )*
    };
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(whole), _) => visitor.visit_u64(whole),
                (None, Some(whole)) => visitor.visit_i64(whole),
                (None, None) => visitor.visit_f64(self.number()?),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(_) => self.deserialize_seq(visitor),
            Value::Object(_) => visitor.visit_map(self.object()?),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_bool(self.truth()?)
    }

    whole! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let mut list = self.list()?;
        let value = visitor.visit_seq(&mut list)?;
        list.end().map(|()| value)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_map(self.object()?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_map(self.object()?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_enum(self.variant()?)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 f32 char bytes byte_buf unit unit_struct tuple_struct identifier
    }
}

/// What stands in a list.
struct List<'de> {
    rest: slice::Iter<'de, Value>,
    place: usize,
}

impl List<'_> {
    fn end(&self) -> Result<(), Wrong> {
        if self.rest.len() == 0 { Ok(()) } else { Err(Wrong::longer(self.place)) }
    }
}

impl<'de> SeqAccess<'de> for List<'de> {
    type Error = Wrong;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Wrong> {
        let Some(value) = self.rest.next() else { return Ok(None) };
        let read = seed.deserialize(Node(value)).map_err(|wrong| wrong.at(self.place))?;
        self.place += 1;
        Ok(Some(read))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// What stands in an object.
struct Fields<'de> {
    rest: map::Iter<'de>,
    /// The name that was read last, and what stands under it.
    entry: (&'de str, &'de Value),
}

impl<'de> Fields<'de> {
    fn of(object: &'de Map<String, Value>) -> Self {
        Self { rest: object.iter(), entry: ("", &Value::Null) }
    }

    fn next(&mut self) -> Option<&'de str> {
        let (name, value) = self.rest.next()?;
        self.entry = (name, value);
        Some(name)
    }
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Wrong;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Wrong> {
        let Some(name) = self.next() else { return Ok(None) };
        seed.deserialize(Key(name)).map(Some).map_err(|wrong| wrong.within(name))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Wrong> {
        let (name, value) = self.entry;
        seed.deserialize(Node(value)).map_err(|wrong| wrong.within(name))
    }
}

/// A name in an object: for a field an identifier, for whatever a map has as its keys a text.
struct Key<'de>(&'de str);

impl<'de> Deserializer<'de> for Key<'de> {
    type Error = Wrong;

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_borrowed_str(self.0).map_err(|_: Wrong| Wrong::not_known())
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum ignored_any
    }
}

/// The name of a variant, and what it holds: null if nothing.
struct Variant<'de> {
    name: &'de str,
    said: &'de Value,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Wrong;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Wrong> {
        Ok((seed.deserialize(Name::new(self.name))?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de> {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        match self.said {
            Value::Null => Ok(()),
            other => Err(Wrong::expected("nothing more than the name", other).within(self.name)),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Wrong> {
        seed.deserialize(Node(self.said)).map_err(|wrong| wrong.within(self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        Node(self.said).deserialize_seq(visitor).map_err(|wrong| wrong.within(self.name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        let read = Node(self.said).object().and_then(|fields| visitor.visit_map(fields));
        read.map_err(|wrong| wrong.within(self.name))
    }
}
