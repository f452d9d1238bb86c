//! The JSON Schema of the saved form, where the types alone do not say it.

use super::{Coverage, Deal, Diligence, Entry, Figure, Remark, Version, entry};
use outbound_rule::facts::{Answer, Fact, Measure, Scope};
use outbound_rule::law::diligence::Factor;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};
use std::borrow::Cow;

impl Deal {
    /// The JSON Schema of the saved form.
    ///
    /// ```
    /// let schema = outbound_deal::Deal::schema();
    /// assert!(schema.get("properties").is_some());
    /// ```
    #[must_use]
    pub fn schema() -> Schema {
        let mut schema = schemars::schema_for!(Self);
        RecursiveTransform(first_paragraph).transform(&mut schema);
        schema
    }
}

/// Descriptions come from documentation, of which the first paragraph is for everyone.
fn first_paragraph(schema: &mut Schema) {
    let described = schema.get("description").and_then(Value::as_str);
    if let Some(first) = described.and_then(|text| text.split("\n\n").next()) {
        let plain = first.replace('\n', " ").replace("[`", "`").replace("`]", "`");
        schema.insert("description".to_owned(), plain.into());
    }
}

/// The facts asked of the deal as a whole.
pub(super) fn about_deal(generator: &mut SchemaGenerator) -> Schema {
    answers(Scope::Deal, generator)
}

/// The facts asked of each AI system.
pub(super) fn about_system(generator: &mut SchemaGenerator) -> Schema {
    answers(Scope::System, generator)
}

fn answers(about: Scope, generator: &mut SchemaGenerator) -> Schema {
    let facts = Fact::ALL.iter().filter(|fact| fact.scope() == about).map(|fact| fact.name());
    let described = Fact::json_schema(generator);
    let entry = generator.subschema_for::<Entry>();
    named(facts, &described, &entry)
}

/// The figures, each by its name.
pub(super) fn measures(generator: &mut SchemaGenerator) -> Schema {
    let described = Measure::json_schema(generator);
    let figure = generator.subschema_for::<Figure>();
    named(Measure::ALL.iter().map(|measure| measure.name()), &described, &figure)
}

/// What there is to say of the figures.
pub(super) fn remarks(generator: &mut SchemaGenerator) -> Schema {
    let described = Measure::json_schema(generator);
    let remark = generator.subschema_for::<Remark>();
    named(Measure::ALL.iter().map(|measure| measure.name()), &described, &remark)
}

/// What was done about each factor of § 850.104(c).
pub(super) fn diligence(generator: &mut SchemaGenerator) -> Schema {
    let described = Factor::json_schema(generator);
    let record = generator.subschema_for::<Diligence>();
    named(Factor::ALL.iter().map(|factor| factor.name()), &described, &record)
}

/// An object with these names and no others, each with its description from the schema of the names.
fn named(names: impl Iterator<Item = &'static str>, described: &Schema, each: &Schema) -> Schema {
    let described = described.get("oneOf").and_then(Value::as_array);
    let description = |name: &str| {
        let of_name = |known: &&Value| known.get("const").is_some_and(|known| *known == *name);
        described?.iter().find(of_name)?.get("description").cloned()
    };
    let mut properties = Map::new();
    for name in names {
        let mut property = each.clone();
        if let Some(description) = description(name) {
            property.insert("description".to_owned(), description);
        }
        properties.insert(name.to_owned(), property.into());
    }
    json_schema!({"type": "object", "properties": properties, "additionalProperties": false})
}

impl JsonSchema for Version {
    fn schema_name() -> Cow<'static, str> {
        "Version".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"const": Self::NEWEST})
    }
}

impl JsonSchema for Entry {
    fn schema_name() -> Cow<'static, str> {
        "Entry".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let forms = [generator.subschema_for::<Answer>(), generator.subschema_for::<entry::Long>()];
        json_schema!({"description": "An answer, bare or with what it rests on.", "anyOf": forms})
    }
}

impl JsonSchema for Figure {
    fn schema_name() -> Cow<'static, str> {
        "Figure".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let number = json_schema!({"type": "number", "minimum": 0});
        json_schema!({
            "description": "A number, the lowest and the highest it may be, or a bound.",
            "anyOf": [
                {"type": "number", "minimum": 0},
                {"type": "array", "items": {"type": "number", "minimum": 0}, "minItems": 2, "maxItems": 2},
                {
                    "type": "object",
                    "properties": {"at_least": number, "more_than": number, "at_most": number, "less_than": number},
                    "minProperties": 1,
                    "maxProperties": 2,
                    "additionalProperties": false,
                },
            ],
        })
    }
}

impl JsonSchema for Coverage {
    fn schema_name() -> Cow<'static, str> {
        "Coverage".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let offered = Self::OFFERED.map(Self::percent);
        json_schema!({
            "description": "How much of an estimate, around its middle, the law is shown, in percent.",
            "enum": offered,
        })
    }
}
