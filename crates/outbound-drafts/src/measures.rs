//! The figures of a deal as they stand in their fields.

use super::calculators::DOLLARS;
use super::route::ends_text;
use outbound_deal::{Deal, Figure};
use outbound_rule::facts::Measure;
use outbound_rule::facts::units::{Prefix, cubic_feet, petaflops};
use outbound_words::number::{Misread, Notation, Place, Sought, ends};
use partly_known::Range;
use strict_json::named;
use training_compute::Unit;

/// The figures of the deal as typed, each in the unit chosen for it.
///
/// ```
/// use outbound_drafts::{Action, Draft, MeasureUnit};
/// use outbound_rule::facts::Measure;
/// use outbound_words::number::Notation;
/// let draft = Draft::example(Notation::English)
///     .after(Action::Measure(Measure::DoublePrecision, "100,000".into()))
///     .after(Action::MeasureIn(Measure::DoublePrecision, MeasureUnit::Tera));
/// let deal = draft.deal();
/// let figure = deal.measures.get(&Measure::DoublePrecision);
/// assert_eq!(figure.map(|figure| figure.range().low()), Some(100.0), "petaflops");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measures(Vec<Typed>);

/// One of them; they stand in the order of [`Measure::ALL`].
#[derive(Clone, Debug, Default, PartialEq)]
struct Typed {
    text: String,
    unit: MeasureUnit,
}

named! {
    /// The unit a figure is typed in.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum MeasureUnit {
        /// The rule's own.
        #[default]
        OfTheRule = "of_the_rule",
        /// 10^9 operations per second.
        Giga = "giga",
        /// 10^12 operations per second.
        Tera = "tera",
        /// 10^18 operations per second.
        Exa = "exa",
        /// Cubic metres.
        CubicMetres = "cubic_metres",
    }
}

impl MeasureUnit {
    /// The units a figure may be typed in.
    #[must_use]
    pub fn of(measure: Measure) -> &'static [Self] {
        match measure {
            Measure::DoublePrecision | Measure::SinglePrecision => {
                &[Self::OfTheRule, Self::Tera, Self::Exa, Self::Giga]
            }
            Measure::Envelope => &[Self::OfTheRule, Self::CubicMetres],
            _ => &[Self::OfTheRule],
        }
    }

    /// A figure in the rule's unit.
    fn in_the_rules(self, value: f64) -> f64 {
        let Some(range) = Range::new(value, value) else { return value };
        match self {
            Self::OfTheRule => range,
            Self::Giga => petaflops(range, Prefix::Giga),
            Self::Tera => petaflops(range, Prefix::Tera),
            Self::Exa => petaflops(range, Prefix::Exa),
            Self::CubicMetres => cubic_feet(range),
        }
        .low()
    }
}

impl Measures {
    /// The figures of a deal, written out.
    pub(super) fn of(deal: &Deal, notation: Notation) -> Self {
        let written = Measure::ALL.iter().map(|measure| {
            let figure = deal.measures.get(measure);
            let text = figure.map(|figure| written(*figure, *measure, notation));
            Typed { text: text.unwrap_or_default(), unit: MeasureUnit::default() }
        });
        Self(written.collect())
    }

    /// The same in another notation: what was read is written anew, in the rule's unit.
    pub(super) fn written_in(&self, deal: &Deal, notation: Notation) -> Self {
        let written = Self::of(deal, notation).0.into_iter().zip(&self.0);
        let kept =
            |(new, old): (Typed, &Typed)| if new.text.is_empty() { old.clone() } else { new };
        Self(written.map(kept).collect())
    }

    fn typed(&self, measure: Measure) -> Option<&Typed> {
        self.0.get(measure as usize)
    }

    /// What was typed.
    #[must_use]
    pub fn text(&self, measure: Measure) -> &str {
        self.typed(measure).map_or("", |typed| &typed.text)
    }

    /// The unit chosen.
    #[must_use]
    pub fn unit(&self, measure: Measure) -> MeasureUnit {
        self.typed(measure).map(|typed| typed.unit).unwrap_or_default()
    }

    /// How it was understood; nothing for an empty field. A unit written beside it comes before the one chosen.
    #[must_use]
    pub fn read(&self, measure: Measure, notation: Notation) -> Option<Result<Figure, Misread>> {
        let text = self.text(measure);
        (!text.trim().is_empty()).then(|| understood(text, measure, self.unit(measure), notation))
    }

    pub(super) fn put(&mut self, measure: Measure, text: String) {
        if let Some(typed) = self.0.get_mut(measure as usize) {
            typed.text = text;
        }
    }

    pub(super) fn put_unit(&mut self, measure: Measure, unit: MeasureUnit) {
        if let Some(typed) = self.0.get_mut(measure as usize) {
            typed.unit = unit;
        }
    }

    /// Enters what was read in the deal.
    pub(super) fn enter(&self, measure: Measure, deal: &mut Deal, notation: Notation) {
        match self.read(measure, notation).and_then(Result::ok) {
            Some(figure) => deal.measures.insert(measure, figure),
            None => deal.measures.remove(&measure),
        };
    }
}

/// What counts the figure, which may stand beside it.
fn sought(measure: Measure) -> Sought {
    match measure {
        Measure::DesignedTemperature | Measure::FabricatedTemperature => {
            Sought::beside(Unit::Kelvin, 0)
        }
        Measure::LogicNode | Measure::DramHalfPitch => Sought::beside(Unit::Nanometers, 0),
        Measure::NandLayers => Sought::beside(Unit::Layers, 0),
        Measure::DoublePrecision | Measure::SinglePrecision => {
            Sought::beside(Unit::OperationsPerSecond, 15)
        }
        Measure::Envelope => Sought::beside(Unit::CubicFeet, 0),
        Measure::CommittedCapital => DOLLARS,
    }
}

fn understood(
    text: &str,
    measure: Measure,
    unit: MeasureUnit,
    notation: Notation,
) -> Result<Figure, Misread> {
    let (ends, named) = ends(text, sought(measure), notation)?;
    let ends = if named { ends } else { ends.map(|value| unit.in_the_rules(value)) };
    let place = Place { start: 0, end: text.chars().count() };
    Figure::within(ends).ok_or(Misread::Negative { place })
}

/// A figure in the rule's unit as one would type it.
fn written(figure: Figure, measure: Measure, notation: Notation) -> String {
    ends_text(figure.ends(), sought(measure), notation)
}
