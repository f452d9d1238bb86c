use crate::compute::{
    Amount, ChipTime, Form, Input, Measure, Method, ParametersAndData, Precision, Quantity, Stated,
    Structure, Training, Unit, accelerator,
};
use crate::deal::Figure;
use crate::number::{Misread, Notation, compact, grouped, percent, quantity, read, scientific};
use std::collections::HashMap;

/// How the operations of an AI system are worked out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Way {
    /// From the size of the model and of the data.
    #[default]
    ParametersAndData,
    /// From the chips and how long they ran.
    ChipTime,
    /// The count itself.
    Stated,
}

impl Way {
    /// Every way, in the order offered.
    pub const ALL: [Self; 3] = [Self::ParametersAndData, Self::ChipTime, Self::Stated];

    /// The name used in the page and the locale files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ParametersAndData => "parameters_and_data",
            Self::ChipTime => "chip_time",
            Self::Stated => "stated",
        }
    }

    /// The number fields it asks for.
    #[must_use]
    pub fn inputs(self) -> &'static [Input] {
        match self {
            Self::ParametersAndData => &[Input::Parameters, Input::Tokens],
            Self::ChipTime => &[Input::Chips, Input::Hours, Input::Peak, Input::Utilisation],
            Self::Stated => &[Input::Operations],
        }
    }
}

/// What stands in the number fields of one AI system. Fields of a way not in use keep their text.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// How the operations are worked out.
    pub way: Way,
    /// The kind of model.
    pub structure: Structure,
    /// The accelerator it was trained on, by name.
    pub accelerator: Option<String>,
    /// The number format of most of its multiplications.
    pub precision: Option<Precision>,
    texts: HashMap<Input, String>,
    notation: Notation,
}

impl Figures {
    /// Nothing entered.
    #[must_use]
    pub fn empty(notation: Notation) -> Self {
        Self {
            way: Way::default(),
            structure: Structure::default(),
            accelerator: None,
            precision: None,
            texts: HashMap::new(),
            notation,
        }
    }

    /// The figures of a training, written out.
    #[must_use]
    pub fn of(training: &Training, notation: Notation) -> Self {
        let mut figures = Self::empty(notation);
        match training.stages.first().map(|stage| &stage.method) {
            Some(Method::ParametersAndData(method)) => {
                figures.structure = method.structure;
                figures.write(Input::Parameters, method.parameters);
                figures.write(Input::Tokens, method.tokens);
            }
            Some(Method::ChipTime(method)) => {
                figures.way = Way::ChipTime;
                figures.accelerator.clone_from(&method.accelerator);
                figures.precision = method.precision;
                figures.write(Input::Chips, method.chips);
                figures.write(Input::Hours, method.hours);
                figures.write(Input::Peak, method.peak);
                figures.write(Input::Utilisation, method.utilisation);
            }
            Some(Method::Stated(method)) => {
                figures.way = Way::Stated;
                figures.write(Input::Operations, method.operations);
            }
            // Other ways of counting have no fields on this page.
            Some(_) | None => {}
        }
        figures
    }

    /// What was typed in a field.
    #[must_use]
    pub fn text(&self, input: Input) -> &str {
        self.texts.get(&input).map_or("", String::as_str)
    }

    /// How it was understood; `None` for an empty field.
    #[must_use]
    pub fn read(&self, input: Input) -> Option<Result<Amount, Misread>> {
        let text = self.text(input);
        if text.trim().is_empty() {
            return None;
        }
        input.unit().map(|unit| read(text, unit, self.notation))
    }

    /// Takes an accelerator; a number format it has no peak for does not stay on unseen.
    pub(super) fn take_accelerator(&mut self, name: Option<String>) {
        let chip = name.as_deref().and_then(accelerator);
        let has = |precision: Precision| chip.is_none_or(|chip| chip.peak(precision).is_some());
        self.precision = self.precision.filter(|precision| has(*precision));
        self.accelerator = name;
    }

    pub(super) fn put(&mut self, input: Input, text: String) {
        self.texts.insert(input, text);
    }

    /// The training that the fields of the way in use describe.
    #[must_use]
    pub fn training(&self) -> Training {
        Training::from(match self.way {
            Way::ParametersAndData => Method::ParametersAndData(ParametersAndData {
                parameters: self.quantity(Input::Parameters),
                tokens: self.quantity(Input::Tokens),
                structure: self.structure,
                ..ParametersAndData::default()
            }),
            Way::ChipTime => Method::ChipTime(ChipTime {
                chips: self.quantity(Input::Chips),
                hours: self.quantity(Input::Hours),
                accelerator: self.accelerator.clone(),
                precision: self.precision,
                peak: self.quantity(Input::Peak),
                utilisation: self.quantity(Input::Utilisation),
                ..ChipTime::default()
            }),
            Way::Stated => Method::Stated(Stated {
                operations: self.quantity(Input::Operations),
                ..Stated::default()
            }),
        })
    }

    /// Writes what could be read in another notation; what could not stays as typed.
    pub(super) fn write_in(&mut self, notation: Notation) {
        let texts = std::mem::take(&mut self.texts);
        let rewritten = texts.into_iter().map(|(input, text)| {
            let read = input.unit().map(|unit| (unit, read(&text, unit, self.notation)));
            match read {
                Some((unit, Ok(amount))) => (input, written(amount, unit, notation)),
                _ => (input, text),
            }
        });
        self.texts = rewritten.collect();
        self.notation = notation;
    }

    fn quantity<U: Measure>(&self, input: Input) -> Option<Quantity<U>> {
        quantity(self.text(input), self.notation).ok()
    }

    fn write<U: Measure>(&mut self, input: Input, quantity: Option<Quantity<U>>) {
        if let Some(quantity) = quantity {
            self.put(input, written(quantity.amount(), U::UNIT, self.notation));
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

/// An amount as one would type it.
#[must_use]
pub fn written(amount: Amount, unit: Unit, notation: Notation) -> String {
    let one = |value: f64| match unit {
        Unit::Operations | Unit::OperationsPerSecond => {
            scientific(value, DIGITS, notation).to_string()
        }
        Unit::Utilisation => percent(value, DIGITS, notation),
        _ => compact(value, DIGITS, notation),
    };
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
