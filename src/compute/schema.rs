//! The JSON Schema of amounts.

use super::{Amount, Measure, Quantity};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let positive = json_schema!({"type": "number", "exclusiveMinimum": 0});
        let pair = |one: &str, other: &str| {
            json_schema!({
                "type": "object",
                "properties": {one: positive, other: positive},
                "required": [one, other],
                "additionalProperties": false,
            })
        };
        json_schema!({
            "description": "A number, a 90 % range, or a number known within a factor.",
            "anyOf": [positive, pair("low", "high"), pair("about", "factor")],
        })
    }
}

impl<U: Measure> JsonSchema for Quantity<U> {
    fn schema_name() -> Cow<'static, str> {
        Amount::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Amount::json_schema(generator)
    }
}
