use super::form::{Asks, CONFIDENCES, Field, PASSES, Way, precision_name};
use crate::compute::{
    Amount, ChipTime, Confidence, Form, Method, Precision, Stated, Unit, accelerator,
};
use crate::deal::Figure;
use crate::number::{Misread, Notation, compact, grouped, percent, read, scientific};
use serde::Deserialize;
use serde_json::{Map, Value};

/// One way to count a stage, as typed. Fields of a way not in use keep their text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    way: Way,
    /// In no order; a form has a few fields, and a list is less to download than a map.
    texts: Vec<(&'static str, String)>,
}

impl Route {
    /// A way with nothing typed in it.
    #[must_use]
    pub fn new(way: Way) -> Self {
        Self { way, texts: Vec::new() }
    }

    /// A method written out.
    #[must_use]
    pub fn of(method: &Method, notation: Notation) -> Self {
        let saved = serde_json::to_value(method).unwrap_or_default();
        let named = saved.as_object().and_then(|object| object.iter().next());
        let way = named.and_then(|(name, _)| Way::ALL.into_iter().find(|way| way.name() == name));
        let mut route = Self::new(way.unwrap_or_default());
        let Some((_, values)) = named else { return route };
        for field in route.way.fields() {
            if let Some(value) = at(values, field.name) {
                route.take(field, value, notation);
            }
        }
        route
    }

    /// The way in use.
    #[must_use]
    pub fn way(&self) -> Way {
        self.way
    }

    /// What was typed or chosen in a field; nothing is empty.
    #[must_use]
    pub fn typed(&self, field: &str) -> &str {
        let found = self.texts.iter().find(|(name, _)| *name == field);
        found.map_or("", |(_, text)| text)
    }

    /// How a field of the way in use was understood; `None` for an empty one and for a choice.
    #[must_use]
    pub fn read(&self, field: &str, notation: Notation) -> Option<Result<Amount, Misread>> {
        let text = self.typed(field);
        if text.trim().is_empty() {
            return None;
        }
        match self.way.field(field)?.asks {
            Asks::Amount(unit) => Some(read(text, unit, notation)),
            Asks::Count => Some(count(text, notation)),
            _ => None,
        }
    }

    pub(super) fn put(&mut self, field: &'static str, text: String) {
        if field == "accelerator" {
            // A number format it has no peak for does not stay on unseen.
            let chip = accelerator(&text);
            let has = |name: &str| {
                let known = Precision::ALL.into_iter().find(|one| precision_name(*one) == name);
                chip.zip(known).is_none_or(|(chip, known)| chip.peak(known).is_some())
            };
            if !has(self.typed("precision")) {
                self.texts.retain(|(name, _)| *name != "precision");
            }
        }
        self.texts.retain(|(name, _)| *name != field);
        self.texts.push((field, text));
    }

    pub(super) fn turn(&mut self, way: Way) {
        self.way = way;
    }

    /// The method that the fields of the way in use describe: its saved form, filled in.
    #[must_use]
    pub fn method(&self, notation: Notation) -> Method {
        let mut filled = Map::new();
        for field in self.way.fields() {
            if let Some(value) = self.value(field, notation) {
                put_at(&mut filled, field.name, value);
            }
        }
        for (group, needed) in self.way.groups() {
            let whole = |value: &Value| needed.iter().all(|name| value.get(name).is_some());
            if filled.get(*group).is_some_and(|value| !whole(value)) {
                filled.remove(*group);
            }
        }
        let saved = Map::from_iter([(self.way.name().to_owned(), Value::Object(filled))]);
        // What cannot be taken as a whole leaves the method open.
        Method::deserialize(Value::Object(saved)).unwrap_or_else(|_| self.open())
    }

    fn open(&self) -> Method {
        match self.way {
            Way::ChipTime => Method::ChipTime(ChipTime::default()),
            _ => Method::Stated(Stated::default()),
        }
    }

    /// What a field says in the saved form.
    fn value(&self, field: &Field, notation: Notation) -> Option<Value> {
        let text = self.typed(field.name);
        match field.asks {
            Asks::Amount(_) => {
                let amount = self.read(field.name, notation)?.ok()?;
                serde_json::to_value(self.as_sure(field.name, amount)).ok()
            }
            Asks::Count => {
                let whole = self.read(field.name, notation)?.ok()?;
                Some(Value::from(whole.median() as u64))
            }
            Asks::Flag => (!text.is_empty()).then_some(Value::Bool(true)),
            Asks::Choice(_) | Asks::Accelerator | Asks::Precision => {
                (!text.is_empty()).then(|| Value::from(text))
            }
            Asks::Passes => {
                let (_, saved) = PASSES.iter().find(|(name, _)| *name == text)?;
                serde_json::from_str(saved).ok()
            }
            // It stands with the figure.
            Asks::Confidence => None,
        }
    }

    /// A published figure with the band of its confidence.
    fn as_sure(&self, field: &str, amount: Amount) -> Amount {
        let sure = match (field, self.way, self.typed("confidence")) {
            ("operations", Way::Stated, "confident") => Confidence::Confident,
            ("operations", Way::Stated, "likely") => Confidence::Likely,
            ("operations", Way::Stated, "speculative") => Confidence::Speculative,
            _ => return amount,
        };
        match amount.form() {
            Form::Point(value) => Amount::published(value, sure).unwrap_or(amount),
            _ => amount,
        }
    }

    /// Takes a value of the saved form over as text.
    fn take(&mut self, field: &'static Field, value: &Value, notation: Notation) {
        let text = match field.asks {
            Asks::Amount(unit) => {
                let Ok(amount) = Amount::deserialize(value) else { return };
                if let Form::Published { value, confidence } = amount.form() {
                    self.put("confidence", CONFIDENCES[confidence as usize].to_owned());
                    exactly(value, unit, notation)
                } else {
                    written(amount, unit, notation)
                }
            }
            Asks::Count => match value.as_f64() {
                Some(count) => grouped(count, DIGITS, notation),
                None => return,
            },
            Asks::Flag if value.as_bool() == Some(true) => "true".to_owned(),
            Asks::Passes => {
                let named = PASSES.iter().find(|(_, saved)| {
                    serde_json::from_str::<Value>(saved).is_ok_and(|known| known == *value)
                });
                named.map_or_else(String::new, |(name, _)| (*name).to_owned())
            }
            Asks::Choice(_) | Asks::Accelerator | Asks::Precision => {
                value.as_str().unwrap_or_default().to_owned()
            }
            Asks::Flag | Asks::Confidence => return,
        };
        if !text.is_empty() {
            self.texts.push((field.name, text));
        }
    }

    /// Writes what could be read in another notation; what could not stays as typed.
    pub(super) fn write_in(&mut self, before: Notation, notation: Notation) {
        for field in Way::ALL.iter().flat_map(|way| way.fields()) {
            let mut named = self.texts.iter_mut().filter(|(name, _)| *name == field.name);
            let Some((_, text)) = named.next() else { continue };
            let read = match field.asks {
                Asks::Amount(unit) => read(text, unit, before).map(|amount| (amount, unit)),
                Asks::Count => count(text, before).map(|amount| (amount, Unit::Bare)),
                _ => continue,
            };
            // Texts shared by several ways are written once: the next does not read the old notation.
            if let Ok((amount, unit)) = read {
                let new = written(amount, unit, notation);
                if read_back(&new, unit, notation) == Some(amount) {
                    *text = new;
                }
            }
        }
    }
}

fn read_back(text: &str, unit: Unit, notation: Notation) -> Option<Amount> {
    read(text, unit, notation).ok()
}

/// A whole number, as in "61 layers".
fn count(text: &str, notation: Notation) -> Result<Amount, Misread> {
    let amount = read(text, Unit::Chips, notation)?;
    match amount.form() {
        Form::Point(value) if value.fract() == 0.0 => Ok(amount),
        _ => Err(Misread::NotANumber {
            place: crate::number::Place { start: 0, end: text.chars().count() },
        }),
    }
}

/// The value at a path such as `attention.layers`.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name)).filter(|value| !value.is_null())
}

fn put_at(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            object.insert(path.to_owned(), value);
        }
        Some((group, rest)) => {
            let inner = object.entry(group).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put_at(inner, rest, value);
            }
        }
    }
}

/// A figure of the deal as one would type it.
pub(super) fn figure(figure: Figure, notation: Notation) -> String {
    let (low, high) = (figure.range().low(), figure.range().high());
    let one = |value: f64| grouped(value, DIGITS, notation);
    if low == high { one(low) } else { format!("{} – {}", one(low), one(high)) }
}

/// The significant digits that reading back needs to give the same value.
const DIGITS: usize = 15;

fn exactly(value: f64, unit: Unit, notation: Notation) -> String {
    match unit {
        Unit::Operations | Unit::OperationsPerSecond => {
            scientific(value, DIGITS, notation).to_string()
        }
        Unit::Utilisation => percent(value, DIGITS, notation),
        _ => compact(value, DIGITS, notation),
    }
}

/// An amount as one would type it.
#[must_use]
pub fn written(amount: Amount, unit: Unit, notation: Notation) -> String {
    let one = |value: f64| exactly(value, unit, notation);
    match amount.form() {
        Form::Point(value) => one(value),
        Form::Range { low, high } | Form::Either(low, high) => {
            format!("{} – {}", one(low), one(high))
        }
        Form::About { middle, factor } => {
            format!("{} ×/÷ {}", one(middle), compact(factor, DIGITS, notation))
        }
        Form::Published { value, confidence } => {
            format!("{} ×/÷ {}", one(value), compact(confidence.factor(), DIGITS, notation))
        }
        Form::AtLeast { minimum, .. } => format!("> {}", one(minimum)),
    }
}
