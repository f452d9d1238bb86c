//! What stands in the page: the deal, and the texts in its number fields as they were typed.
//!
//! One store. A reducer takes an [`Action`] and gives the next draft; everything else is computed
//! from it. A text that cannot be read stays as typed and leaves its quantity unknown.

mod day;
mod figures;

pub use day::{Day, date_of, date_text};
pub use figures::{Figures, Way};

use crate::compute::{Amount, Input, Precision, Structure, Unit};
use crate::deal::{AiSystem, Blank, Coverage, Deal, Figure};
use crate::facts::{Answer, Fact, Measure};
use crate::law::{Basis, Timeline};
use crate::logic::Range;
use crate::number::{self, Misread, Notation};
use jiff::civil::Date;
use std::collections::HashMap;

/// Everything entered, as it stands in the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    deal: Deal,
    figures: Vec<Figures>,
    measures: HashMap<Measure, String>,
    timeline: Timeline,
    notation: Notation,
}

/// Something the visitor did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Answered a question, or withdrew the answer.
    Answer(Fact, Option<usize>, Option<Answer>),
    /// Filled a blank of the sentence: its name and the choice's.
    Fill(String, String),
    /// Typed in the field of a figure of the deal.
    Measure(Measure, String),
    /// Typed in a number field of an AI system.
    Type(usize, Input, String),
    /// Chose how the operations of an AI system are to be worked out.
    Count(usize, Way),
    /// Said what kind of model an AI system is.
    Structure(usize, Structure),
    /// Said which accelerator it was trained on, by name.
    Accelerator(usize, Option<String>),
    /// Said in which number format most of it was multiplied.
    Precision(usize, Option<Precision>),
    /// Said on which day something was, or that it is not known.
    Day(Day, Option<Date>),
    /// Chose how much of an estimate the law is shown.
    Show(Coverage),
    /// Described one more AI system.
    AddSystem,
    /// Took an AI system out again.
    RemoveSystem(usize),
    /// Emptied everything.
    Clear,
    /// Went back to the example.
    Example,
    /// Reads and shows numbers in another notation from now on.
    Write(Notation),
}

impl Draft {
    /// The example the first screen opens with.
    #[must_use]
    pub fn example(notation: Notation) -> Self {
        Self::of(Deal::example(), notation)
    }

    /// A deal, its quantities written out.
    #[must_use]
    pub fn of(deal: Deal, notation: Notation) -> Self {
        let figures =
            deal.systems.iter().map(|system| Figures::of(&system.training, notation)).collect();
        let measures = deal.measures.iter();
        let measures =
            measures.map(|(measure, figure)| (*measure, figures::figure(*figure, notation)));
        Self {
            measures: measures.collect(),
            deal,
            figures,
            timeline: Timeline::default(),
            notation,
        }
    }

    /// What was entered, as far as it could be read.
    #[must_use]
    pub fn deal(&self) -> &Deal {
        &self.deal
    }

    /// What stands in the number fields of an AI system.
    #[must_use]
    pub fn figures(&self, system: usize) -> Option<&Figures> {
        self.figures.get(system)
    }

    /// How commas and points are read.
    #[must_use]
    pub fn notation(&self) -> Notation {
        self.notation
    }

    /// The draft after an action.
    ///
    /// ```
    /// use outbound_check::compute::Input;
    /// use outbound_check::draft::{Action, Draft};
    /// use outbound_check::number::Notation;
    /// let draft = Draft::example(Notation::English);
    /// let typing = draft.after(Action::Type(0, Input::Parameters, "37 somethings".into()));
    /// let figures = typing.figures(0).unwrap();
    /// assert_eq!(figures.text(Input::Parameters), "37 somethings", "nothing typed is lost");
    /// assert!(figures.read(Input::Parameters).is_some_and(|read| read.is_err()));
    /// ```
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Answer(fact, system, answer) => next.deal.set(fact, system, answer),
            Action::Fill(blank, choice) => {
                let blank = Blank::named(&blank);
                let chosen = blank.and_then(|blank| Some((blank, blank.choice(&choice)?)));
                chosen.into_iter().for_each(|(blank, choice)| next.deal.choose(blank, choice));
            }
            Action::Measure(measure, text) => next.put_measure(measure, text),
            Action::Type(system, input, text) => {
                next.figure(system, |figures| figures.put(input, text));
            }
            Action::Count(system, way) => next.figure(system, |figures| figures.way = way),
            Action::Structure(system, structure) => {
                next.figure(system, |figures| figures.structure = structure);
            }
            Action::Accelerator(system, name) => {
                next.figure(system, |figures| figures.take_accelerator(name));
            }
            Action::Precision(system, precision) => {
                next.figure(system, |figures| figures.precision = precision);
            }
            Action::Day(day, date) => *next.day_mut(day) = date,
            Action::Show(coverage) => next.deal.coverage = coverage,
            Action::AddSystem => {
                next.deal.systems.push(AiSystem::default());
                next.figures.push(Figures::empty(self.notation));
            }
            Action::RemoveSystem(system) => {
                if system < next.deal.systems.len() {
                    next.deal.systems.remove(system);
                    next.figures.remove(system);
                }
            }
            Action::Clear => {
                let deal = Deal { systems: vec![AiSystem::default()], ..Deal::default() };
                next = Self::of(deal, self.notation);
            }
            Action::Example => next = Self::example(self.notation),
            Action::Write(notation) => {
                next.notation = notation;
                next.figures.iter_mut().for_each(|figures| figures.write_in(notation));
                for (measure, figure) in &next.deal.measures {
                    next.measures.insert(*measure, figures::figure(*figure, notation));
                }
            }
        }
        next
    }

    /// The days of the deal.
    #[must_use]
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// A day of the deal, if it is known.
    #[must_use]
    pub fn day(&self, day: Day) -> Option<Date> {
        match day {
            Day::Completion => self.timeline.completion,
            Day::Knowledge => self.timeline.knowledge,
            Day::Filing => self.timeline.filing,
        }
    }

    fn day_mut(&mut self, day: Day) -> &mut Option<Date> {
        match day {
            Day::Completion => &mut self.timeline.completion,
            Day::Knowledge => &mut self.timeline.knowledge,
            Day::Filing => &mut self.timeline.filing,
        }
    }

    /// On what basis the law is read: by the text of the completion date, once that is known.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let on = self.timeline.completion.unwrap_or(Basis::default().on);
        Basis { on, ..Basis::default() }
    }

    /// What was typed in the field of a figure.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> &str {
        self.measures.get(&measure).map_or("", String::as_str)
    }

    /// How it was understood; `None` for an empty field.
    #[must_use]
    pub fn read_measure(&self, measure: Measure) -> Option<Result<Amount, Misread>> {
        let text = self.measure(measure);
        (!text.trim().is_empty()).then(|| number::read(text, Unit::Bare, self.notation))
    }

    fn put_measure(&mut self, measure: Measure, text: String) {
        self.measures.insert(measure, text);
        let read = self.read_measure(measure).and_then(Result::ok);
        match read.and_then(|amount| Range::new(amount.low(), amount.high())) {
            Some(range) => self.deal.measures.insert(measure, Figure::of(range)),
            None => self.deal.measures.remove(&measure),
        };
    }

    /// Changes the figures of an AI system and reads its training from them anew.
    fn figure(&mut self, system: usize, change: impl FnOnce(&mut Figures)) {
        if let (Some(figures), Some(described)) =
            (self.figures.get_mut(system), self.deal.systems.get_mut(system))
        {
            change(figures);
            described.training = figures.training();
        }
    }
}
