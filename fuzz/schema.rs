//! What may stand where in a deal, as its schema has it.

use outbound_deal::Deal;
use serde_json::Value;
use std::sync::LazyLock;

/// A deal as a whole.
pub static DEAL: LazyLock<Place> = LazyLock::new(|| Place::of("", &SCHEMA));
/// The training of one of its AI systems.
pub static TRAINING: LazyLock<Place> =
    LazyLock::new(|| Place::of("", SCHEMA.pointer("/$defs/Training").unwrap_or(&Value::Null)));

static SCHEMA: LazyLock<Value> = LazyLock::new(|| Deal::schema().to_value());

/// A place in a deal.
#[derive(Debug)]
pub struct Place {
    /// What the schema calls what stands there, if it does.
    pub kind: Option<String>,
    /// What may stand there: one of these.
    pub forms: Vec<Form>,
    /// What stands there in a well-filled deal, where not everything will do that the schema allows.
    pub usual: Option<Value>,
}

/// One of the forms that something may have.
#[derive(Debug)]
pub enum Form {
    /// This.
    Only(Value),
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A text.
    Text,
    /// A day.
    Day,
    /// A list of such, so many at least.
    List(Box<Place>, usize),
    /// An object.
    Fields(Fields),
}

/// The fields of an object, those first that it needs.
#[derive(Debug)]
pub struct Fields {
    pub each: Vec<Field>,
    /// So many may stand beside each other.
    pub most: usize,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    pub name: String,
    pub needed: bool,
    pub place: Place,
}

/// What fields of these names usually hold. A schema does not say that chips have names, that ranges rise, and
/// that a part is less than its whole.
const USUAL: [(&str, &str); 29] = [
    ("about", "0.3"),
    ("accelerator", "\"H800 SXM\""),
    ("active", "8"),
    ("also", "[]"),
    ("at_least", "0.2"),
    ("at_most", "0.4"),
    ("chips", "2048"),
    ("counts", "{\"own\":false,\"everything\":true}"),
    ("dollars", "5.576e6"),
    ("either", "[0.2,0.9]"),
    ("examples", "1e9"),
    ("factor", "2"),
    ("forward", "1e12"),
    ("high", "0.4"),
    ("hours", "1400"),
    ("input_table", "1e-3"),
    ("less_than", "0.4"),
    ("low", "0.2"),
    ("more_than", "0.2"),
    ("of", "256"),
    ("operations", "3e24"),
    ("parameters", "37e9"),
    ("peak", "989e12"),
    ("precision", "\"fp8\""),
    ("published", "0.01"),
    ("routed", "655e9"),
    ("tokens", "14.8e12"),
    ("total", "671e9"),
    ("watts", "700"),
];

impl Place {
    fn of(name: &str, schema: &Value) -> Self {
        let kind = schema.get("$ref").or_else(|| schema.pointer("/anyOf/0/$ref"));
        let usual = USUAL.iter().find(|(usual, _)| *usual == name);
        let forms = forms(schema);
        assert!(!forms.is_empty(), "{name}: {schema} is not understood");
        Self {
            kind: kind.and_then(Value::as_str).map(str::to_owned),
            forms,
            usual: usual.and_then(|(_, text)| serde_json::from_str(text).ok()),
        }
    }

    /// What stands there with every field filled.
    pub fn filled(&self) -> Value {
        let first = || self.forms.first().map_or(Value::Null, Form::filled);
        self.usual.clone().unwrap_or_else(first)
    }
}

impl Form {
    /// An example of it with every field filled.
    pub fn filled(&self) -> Value {
        match self {
            Self::Only(value) => value.clone(),
            Self::Number => 0.5.into(),
            Self::Whole => 1.into(),
            Self::Text => "Example".into(),
            Self::Day => "2026-05-01".into(),
            Self::List(row, least) => vec![row.filled(); *least.max(&1)].into(),
            Self::Fields(fields) => {
                let some = if fields.stand_alone() { 1 } else { fields.each.len() };
                let fields = fields.each.iter().take(some);
                fields.map(|field| (field.name.clone(), field.place.filled())).collect()
            }
        }
    }
}

impl Fields {
    /// Whether one of them is as good as all: where they exclude each other, and where they are many of one kind, as the
    /// answers are.
    pub fn stand_alone(&self) -> bool {
        let kind = |field: &Field| field.place.kind.clone();
        let first = self.each.first().and_then(kind);
        let same = self.each.iter().all(|field| kind(field) == first);
        self.most < self.each.len() || self.each.len() > 8 && same
    }
}

fn forms(schema: &Value) -> Vec<Form> {
    let list = |word: &str| schema.get(word).and_then(Value::as_array);
    if let Some(kind) = schema.get("$ref").and_then(Value::as_str) {
        SCHEMA.pointer(kind.trim_start_matches('#')).map_or_else(Vec::new, forms)
    } else if let Some(alternatives) = list("oneOf").or_else(|| list("anyOf")) {
        alternatives.iter().flat_map(forms).collect()
    } else if let Some(only) = schema.get("const") {
        vec![Form::Only(only.clone())]
    } else if let Some(values) = list("enum") {
        values.iter().cloned().map(Form::Only).collect()
    } else if let Some(types) = list("type") {
        types.iter().flat_map(|each| of_type(each, schema)).collect()
    } else {
        schema.get("type").map_or_else(Vec::new, |each| of_type(each, schema))
    }
}

fn of_type(name: &Value, schema: &Value) -> Vec<Form> {
    let form = match name.as_str() {
        Some("number") => Form::Number,
        Some("integer") => Form::Whole,
        Some("string") if schema.get("format").is_some() => Form::Day,
        Some("string") => Form::Text,
        Some("null") => Form::Only(Value::Null),
        Some("boolean") => return vec![Form::Only(true.into()), Form::Only(false.into())],
        Some("array") => {
            let row = schema.get("items").unwrap_or(&Value::Null);
            let least = schema.get("minItems").and_then(Value::as_u64);
            Form::List(Box::new(Place::of("", row)), least.unwrap_or_default() as usize)
        }
        Some("object") => fields(schema),
        _ => return Vec::new(),
    };
    vec![form]
}

fn fields(schema: &Value) -> Form {
    let needed = schema.get("required").and_then(Value::as_array);
    let properties = schema.get("properties").and_then(Value::as_object);
    let field = |(name, schema): (&String, &Value)| Field {
        name: name.clone(),
        needed: needed.is_some_and(|needed| needed.iter().any(|one| one == name)),
        place: Place::of(name, schema),
    };
    let mut each: Vec<_> = properties.into_iter().flatten().map(field).collect();
    each.sort_by_key(|field| !field.needed);
    let most = schema.get("maxProperties").and_then(Value::as_u64);
    Form::Fields(Fields { each, most: most.map_or(usize::MAX, |most| most as usize) })
}
