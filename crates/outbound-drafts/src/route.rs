//! One way to count a stage as it stands in its fields.

use super::form::{Asks, Field, PASSES, Way};
use super::text::Text;
use outbound_words::Message;
use outbound_words::number::{
    Misread, Notation, Sought, compact, ends, grouped, one, percent, read, scientific,
};
use partly_known::{End, Ends};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use strict_json::written as saved;
use training_compute::{
    Amount, ChipTime, Confidence, Form, Method, Passes, Precision, Stated, Unit, accelerator,
};

/// One way to count a stage, as typed. Fields of a way not in use keep their text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    way: Way,
    /// In no order; a form has a few fields, and a list is less to download than a map.
    texts: Vec<(&'static str, Text<Value>)>,
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
        let way = Way::from_name(method.name()).unwrap_or_default();
        let mut route = Self::new(way);
        let saved = saved(method);
        let Some(values) = saved.get(way.name()) else { return route };
        for field in way.fields() {
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
        self.text(field).map_or("", Text::as_str)
    }

    fn text(&self, field: &str) -> Option<&Text<Value>> {
        self.texts.iter().find(|(name, _)| *name == field).map(|(_, text)| text)
    }

    /// How a field of the way in use was understood; `None` for an empty one and for a choice.
    #[must_use]
    pub fn read(&self, field: &str, notation: Notation) -> Option<Result<Amount, Misread>> {
        understood(self.way.field(field)?, self.text(field)?, notation)
    }

    pub(super) fn put(&mut self, field: &'static str, text: String) {
        if field == "accelerator" {
            // A number format it has no peak for does not stay on unseen.
            let chip = accelerator(&text);
            let has = |name: &str| {
                chip.zip(Precision::from_name(name))
                    .is_none_or(|(chip, known)| chip.peak(known).is_some())
            };
            if !has(self.typed("precision")) {
                self.texts.retain(|(name, _)| *name != "precision");
            }
        }
        match self.texts.iter_mut().find(|(name, _)| *name == field) {
            Some((_, known)) => known.put(text),
            None => {
                let mut typed = Text::default();
                typed.put(text);
                self.texts.push((field, typed));
            }
        }
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
            if let Some(value) = filled.get_mut(*group).filter(|value| !whole(value)) {
                *value = Value::Null;
            }
        }
        let mut method = Map::new();
        method.insert(self.way.name().to_owned(), filled.into());
        // What cannot be taken as a whole leaves the method open.
        opened(&method.into()).unwrap_or_else(|| self.open())
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
            Asks::Amount(..) => {
                let amount = self.read(field.name, notation)?.ok()?;
                Some(saved(&self.as_sure(field.name, amount)))
            }
            _ if let Some(from) = self.text(field.name)?.from() => Some(from.clone()),
            Asks::Count(_) => {
                let whole = self.read(field.name, notation)?.ok()?;
                Some(Value::from(whole.median() as u64))
            }
            Asks::Flag => (!text.is_empty()).then_some(Value::Bool(true)),
            Asks::Choice(_) | Asks::Accelerator | Asks::Precision => {
                (!text.is_empty()).then(|| Value::from(text))
            }
            Asks::Passes => {
                let (.., known) = PASSES.iter().find(|(name, ..)| *name == text)?;
                Some(saved(&strict_json::read::<Passes>(known.as_bytes()).ok()?))
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
        let (text, value) = match field.asks {
            Asks::Amount(unit, _) => {
                let Some(amount) = opened(value) else { return };
                let amount = self.take_confidence(field, amount);
                (written(amount, unit, notation), saved(&amount))
            }
            Asks::Count(_) => match value.as_f64() {
                Some(count) => (grouped(count, ALL, notation), value.clone()),
                None => return,
            },
            Asks::Flag if *value == Value::Bool(true) => ("true".to_owned(), value.clone()),
            Asks::Passes => (passes_name(value).to_owned(), value.clone()),
            Asks::Choice(_) | Asks::Accelerator | Asks::Precision => {
                (value.as_str().unwrap_or_default().to_owned(), value.clone())
            }
            Asks::Flag | Asks::Confidence => return,
        };
        if !text.is_empty() {
            self.texts.push((field.name, Text::written(text, value)));
        }
    }

    /// How sure a published count is stands in a field of its own; what is left is the count.
    fn take_confidence(&mut self, field: &Field, amount: Amount) -> Amount {
        match (amount.form(), self.way) {
            (Form::Published { value, confidence }, Way::Stated) if field.name == "operations" => {
                self.put("confidence", confidence.name().to_owned());
                Amount::point(value).unwrap_or(amount)
            }
            _ => amount,
        }
    }

    /// Writes what could be read in another notation; what could not stays as typed.
    pub(super) fn write_in(&mut self, before: Notation, notation: Notation) {
        for (name, text) in &mut self.texts {
            // Ways that share a name ask the same for it.
            let Some(field) = Way::ALL.iter().find_map(|way| way.field(name)) else { continue };
            let Some(Ok(amount)) = understood(field, text, before) else { continue };
            let (new, read) = match field.asks {
                Asks::Amount(unit, _) => (written(amount, unit, notation), Some(saved(&amount))),
                _ => {
                    let whole = amount.median();
                    (grouped(whole, ALL, notation), Some(Value::from(whole as u64)))
                }
            };
            if let Some(from) = text.from().cloned().or(read) {
                *text = Text::written(new, from);
            }
        }
    }
}

/// How the text in a field of numbers was understood; nothing for an empty one and for a choice.
fn understood(
    field: &Field,
    text: &Text<Value>,
    notation: Notation,
) -> Option<Result<Amount, Misread>> {
    if text.as_str().trim().is_empty() || !matches!(field.asks, Asks::Amount(..) | Asks::Count(_)) {
        return None;
    }
    if let Some(amount) = text.from().and_then(opened) {
        return Some(Ok(amount));
    }
    match field.asks {
        Asks::Amount(unit, _) => Some(read(text.as_str(), unit, notation)),
        _ => Some(count(text.as_str(), notation)),
    }
}

/// The name of what is done with each token, or of what comes nearest: a file may say more, such as how
/// many updates are made.
fn passes_name(saved: &Value) -> &'static str {
    let Some(passes) = opened::<Passes>(saved) else { return "" };
    let known = |(.., known): &&(&str, Message, &str)| {
        strict_json::read::<Passes>(known.as_bytes()).is_ok_and(|known| known == passes)
    };
    PASSES.iter().find(known).map_or(passes.name(), |(name, ..)| name)
}

/// What a saved form says.
fn opened<T: DeserializeOwned>(saved: &Value) -> Option<T> {
    strict_json::described(saved).ok()
}

/// From here on not every whole number is one of its own.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// A whole number, as in "61 layers".
fn count(text: &str, notation: Notation) -> Result<Amount, Misread> {
    let whole = one(text, Unit::Chips, notation)?;
    match Amount::point(whole) {
        Ok(amount) if whole.fract() == 0.0 && whole < WHOLE => Ok(amount),
        _ => Err(Misread::NotANumber {
            place: outbound_words::number::Place { start: 0, end: text.chars().count() },
        }),
    }
}

/// The value at a path such as `attention.layers`.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name)).filter(|value| !value.is_null())
}

fn put_at(object: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((group, rest)) = path.split_once('.') else {
        object.insert(path.to_owned(), value);
        return;
    };
    let inner = object.entry(group).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(inner) = inner {
        put_at(inner, rest, value);
    }
}

/// Ends as one would type them, so that they are read as they are.
pub(super) fn ends_text(said: Ends, sought: Sought, notation: Notation) -> String {
    let write = |style: Style| {
        let one = |value: f64| {
            let sign = if value < 0.0 { "-" } else { "" };
            let text = match style {
                Style::Usual(digits) => grouped(value.abs(), digits, notation),
                Style::Power(digits) => scientific(value.abs(), digits, notation).to_string(),
            };
            format!("{sign}{text}")
        };
        match (said.low, said.high) {
            (Some(low), Some(high)) if low == high => one(low.at),
            (Some(low), Some(high)) if low.included && high.included => {
                format!("{} – {}", one(low.at), one(high.at))
            }
            (low, high) => bounds_text(low, high, one),
        }
    };
    faithful(write, |text| ends(text, sought, notation).is_ok_and(|(read, _)| read == said))
}

/// Bounds by their signs, the same in both languages.
fn bounds_text(low: Option<End>, high: Option<End>, one: impl Fn(f64) -> String) -> String {
    let sign = |end: End, included: &str, beyond: &str| {
        format!("{} {}", if end.included { included } else { beyond }, one(end.at))
    };
    let bounds = [low.map(|end| sign(end, "≥", ">")), high.map(|end| sign(end, "≤", "<"))];
    bounds.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// How numbers are written in a field.
#[derive(Clone, Copy)]
enum Style {
    /// As people write them, to so many digits.
    Usual(usize),
    /// By a power of ten.
    Power(usize),
}

/// The first writing that is read as what it was written from; the first of all if none is.
fn faithful(write: impl Fn(Style) -> String, says_it: impl Fn(&str) -> bool) -> String {
    let styles = [Style::Usual(DIGITS), Style::Usual(ALL), Style::Power(DIGITS), Style::Power(ALL)];
    let found = styles.into_iter().map(&write).find(|text| says_it(text));
    found.unwrap_or_else(|| write(Style::Usual(DIGITS)))
}

/// The significant digits of a text: none that was entered shows the noise of its last bits.
const DIGITS: usize = 15;
/// No number has more.
const ALL: usize = 17;

/// An amount as one would type it.
///
/// ```
/// use training_compute::{Amount, Unit};
/// use outbound_drafts::written;
/// use outbound_words::number::Notation::English;
/// let share = Amount::range(0.01, 0.03)?;
/// assert_eq!(written(share, Unit::Ratio, English), "1% – 3%");
/// # Ok::<(), training_compute::AmountError>(())
/// ```
#[must_use]
pub fn written(amount: Amount, unit: Unit, notation: Notation) -> String {
    let write = |style| in_style(amount, unit, notation, style);
    faithful(write, |text| read(text, unit, notation) == Ok(amount))
}

fn in_style(amount: Amount, unit: Unit, notation: Notation, style: Style) -> String {
    let first = match amount.form() {
        Form::Point(value) | Form::Published { value, .. } => value,
        Form::Range { low, .. } | Form::Either(low, _) => low,
        Form::About { middle, .. } => middle,
        Form::AtLeast { minimum, .. } => minimum,
        Form::Bounded { low, high } => low.unwrap_or(high).at,
    };
    let one = |value: f64| match (unit, style) {
        (Unit::Operations | Unit::OperationsPerSecond, Style::Usual(digits))
        | (_, Style::Power(digits)) => scientific(value, digits, notation).to_string(),
        (Unit::Utilisation, Style::Usual(digits)) => percent(value, digits, notation),
        // A small part of another training is a percentage, a multiple a plain number.
        (Unit::Ratio, Style::Usual(digits)) if first < 1.0 => percent(value, digits, notation),
        (_, Style::Usual(digits)) => compact(value, digits, notation),
    };
    let within = |factor: f64| match style {
        Style::Usual(digits) | Style::Power(digits) => compact(factor, digits, notation),
    };
    match amount.form() {
        Form::Point(value) => one(value),
        Form::Range { low, high } | Form::Either(low, high) => {
            format!("{} – {}", one(low), one(high))
        }
        Form::About { middle, factor } => format!("{} ×/÷ {}", one(middle), within(factor)),
        Form::Published { value, confidence } => {
            format!("{} ×/÷ {}", one(value), within(confidence.factor()))
        }
        Form::AtLeast { minimum, .. } => format!("> {}", one(minimum)),
        Form::Bounded { low, high } => bounds_text(low, Some(high), one),
    }
}
