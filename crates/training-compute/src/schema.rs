//! The JSON Schema of amounts.

use super::{Amount, Confidence, Measure, Quantity};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let positive = json_schema!({"type": "number", "exclusiveMinimum": 0});
        let pair = |one: &str, other: &str| {
            json_schema!({
                "type": "object",
                "properties": {one: positive, other: positive},
                "required": [one, other],
                "additionalProperties": false,
            })
        };
        let mut floor = pair("at_least", "factor");
        floor.insert("required".to_owned(), vec!["at_least"].into());
        let mut published = pair("published", "confidence");
        let confidence = generator.subschema_for::<Confidence>();
        if let Some(properties) = published.get_mut("properties") {
            properties["confidence"] = confidence.into();
        }
        let either = json_schema!({
            "type": "object",
            "properties": {
                "either": {"type": "array", "items": positive, "minItems": 2, "maxItems": 2},
            },
            "required": ["either"],
            "additionalProperties": false,
        });
        let bound = |upper: &str, lower: Option<&str>| {
            let mut bound = pair(lower.unwrap_or(upper), upper);
            if lower.is_none() {
                bound.insert("required".to_owned(), vec![upper].into());
            }
            bound
        };
        let forms = [
            positive.clone(),
            pair("low", "high"),
            pair("about", "factor"),
            floor,
            published,
            either,
            bound("at_most", None),
            bound("less_than", None),
            bound("at_most", Some("at_least")),
            bound("at_most", Some("more_than")),
            bound("less_than", Some("at_least")),
            bound("less_than", Some("more_than")),
        ];
        json_schema!({
            "description": "A number, a 90 % range, a number known within a factor, a minimum, a bound, a published figure, or one of two.",
            "anyOf": forms,
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
