//! What stands in the page: the deal, and the texts in its number fields as they were typed.
//!
//! One store. A reducer takes an [`Action`] and gives the next draft; everything else is computed
//! from it. A text that cannot be read stays as typed and leaves its quantity unknown.
//!
//! ```
//! use outbound_drafts::{Action, Draft};
//! use outbound_words::number::Notation;
//! let draft = Draft::example(Notation::English).after(Action::Value("a lot".to_owned()));
//! assert_eq!((draft.value(), draft.deal().value_usd), ("a lot", None));
//! ```

// A panic loses what was entered: what may not be there is asked for, never taken for granted.
#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod calculators;
mod day;
mod figures;
mod form;
mod lines;
mod measures;
mod named;
mod noted;
mod route;
mod text;
pub mod workspace;

pub use calculators::{
    BITS, Calculators, CapTable, CapTableEdit, ChipEdit, ChipTexts, Dependence, DependenceEdit,
    Edit, Figured, Held, Metric, Nature, Owned, Row, StatementTexts,
};
pub use day::Day;
pub use figures::{Figures, Spot, StageTexts, TrainingEdit};
pub use form::{Asks, Field, PASSES, Way};
pub use lines::MovedLines;
pub use measures::{MeasureUnit, Measures};
pub use named::Named;
pub use noted::{DiligenceEdit, RemarkEdit};
pub use route::{Route, written};

use jiff::civil::Date;
use outbound_deal::assessment;
use outbound_deal::{AiSystem, Blank, Coverage, Deal, limits};
use outbound_rule::facts::{Answer, Dollars, Fact, Measure};
use outbound_rule::law::diligence::Factor;
use outbound_rule::law::{Basis, Line, Question, Timeline};
use outbound_words::number::{self, Misread, Notation, Place};
use partly_known::Truth;
use training_compute::Training;

/// Everything entered, as it stands in the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    deal: Deal,
    figures: Vec<Figures>,
    measures: Measures,
    value: String,
    lines: MovedLines,
    calculators: Calculators,
    search: String,
    chip_search: String,
    interview: Vec<Question>,
    notation: Notation,
}

/// Something the visitor did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Answered a question, or withdrew the answer.
    Answer(Fact, Option<usize>, Option<Answer>),
    /// Noted something on a matter, or what it rests on.
    Remark(Question, RemarkEdit),
    /// Named the deal or a party.
    Name(Named, String),
    /// Was asked a question, after those before.
    Ask(Question),
    /// Filled a blank of the sentence: its name and the choice's.
    Fill(String, String),
    /// Typed in the field of a figure of the deal.
    Measure(Measure, String),
    /// Chose the unit a figure of the deal is typed in.
    MeasureIn(Measure, MeasureUnit),
    /// Typed what the deal is worth.
    Value(String),
    /// Typed where a line is to lie instead, for exploring.
    Line(Line, String),
    /// Put every line back to where the rule has it.
    LinesOfTheRule,
    /// Typed what published model is looked for.
    Search(String),
    /// Typed what accelerator is looked for.
    SearchChips(String),
    /// Entered something in a calculator.
    Calculate(Edit),
    /// Took over what a calculator found.
    TakeOver(Vec<(Fact, Truth)>),
    /// Entered something about the training of an AI system.
    Train(usize, TrainingEdit),
    /// Said on which day something was, or that it is not known.
    Day(Day, Option<Date>),
    /// Recorded what was done about a factor of § 850.104(c).
    Diligence(Factor, DiligenceEdit),
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
        Self {
            measures: Measures::of(&deal, notation),
            value: deal.value_usd.map(|value| value_text(value, notation)).unwrap_or_default(),
            deal,
            figures,
            lines: MovedLines::default(),
            calculators: Calculators::default(),
            search: String::new(),
            chip_search: String::new(),
            interview: Vec::new(),
            notation,
        }
    }

    /// Another deal in the place of this one, with all that stands beside it here: calculators, what is looked for.
    #[must_use]
    pub(crate) fn about(&self, deal: Deal) -> Self {
        Self {
            lines: self.lines.clone(),
            calculators: self.calculators.clone(),
            search: self.search.clone(),
            chip_search: self.chip_search.clone(),
            interview: self.interview.clone(),
            ..Self::of(deal, self.notation)
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
    /// use outbound_drafts::{Action, Draft, Spot, TrainingEdit};
    /// use outbound_words::number::Notation;
    /// let draft = Draft::example(Notation::English);
    /// let spot = Spot::default();
    /// let typed = TrainingEdit::Type(spot, "parameters", "37 somethings".into());
    /// let typing = draft.after(Action::Train(0, typed));
    /// let route = typing.figures(0).and_then(|figures| figures.route(spot)).unwrap();
    /// assert_eq!(route.typed("parameters"), "37 somethings", "nothing typed is lost");
    /// assert!(route.read("parameters", Notation::English).is_some_and(|read| read.is_err()));
    /// ```
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Answer(fact, system, answer) => next.deal.set(fact, system, answer),
            Action::Remark(about, edit) => {
                let remark = self.deal.remark(about).unwrap_or_default();
                next.deal.put_remark(about, edit.of(remark));
            }
            Action::Name(named, text) => *named.of(&mut next.deal) = limits::tidy_name(&text),
            Action::Ask(question) => next.interview.push(question),
            Action::Fill(blank, choice) => {
                let blank = Blank::named(&blank);
                let chosen = blank.and_then(|blank| Some((blank, blank.choice(&choice)?)));
                chosen.into_iter().for_each(|(blank, choice)| next.deal.choose(blank, choice));
            }
            Action::Measure(measure, text) => {
                next.measures.put(measure, text);
                next.measures.enter(measure, &mut next.deal, self.notation);
            }
            Action::MeasureIn(measure, unit) => {
                next.measures.put_unit(measure, unit);
                next.measures.enter(measure, &mut next.deal, self.notation);
            }
            Action::Value(text) => {
                next.value = text;
                next.deal.value_usd = next.read_value().and_then(Result::ok);
            }
            Action::Line(line, text) => next.lines.put(line, text),
            Action::LinesOfTheRule => next.lines = MovedLines::default(),
            Action::Search(text) => next.search = text,
            Action::SearchChips(text) => next.chip_search = text,
            Action::Calculate(edit) => next.calculators.edit(edit, self.notation),
            Action::TakeOver(found) => {
                for (fact, truth) in found.into_iter().filter(|(_, truth)| truth.is_settled()) {
                    let answer = if truth == Truth::Yes { Answer::Yes } else { Answer::No };
                    next.deal.set(fact, None, Some(answer));
                }
            }
            Action::Train(system, edit) => next.train(system, edit),
            Action::Day(day, date) => *day.of(&mut next.deal.dates) = date,
            Action::Diligence(factor, edit) => {
                let record = self.deal.diligence.get(&factor).cloned().unwrap_or_default();
                match edit.of(record) {
                    record if record.is_empty() => drop(next.deal.diligence.remove(&factor)),
                    record => drop(next.deal.diligence.insert(factor, record)),
                }
            }
            Action::Show(coverage) => next.deal.coverage = coverage,
            Action::AddSystem => {
                next.deal.systems.push(AiSystem::default());
                next.figures.push(Figures::of(&Training::default(), self.notation));
            }
            Action::RemoveSystem(system) => {
                if system < next.deal.systems.len() {
                    next.deal.systems.remove(system);
                    next.figures.remove(system);
                    next.interview.retain(|question| question.system() < Some(system));
                }
            }
            Action::Clear => {
                let deal = Deal { systems: vec![AiSystem::default()], ..Deal::default() };
                next = Self::of(deal, self.notation);
            }
            Action::Example => next = Self::example(self.notation),
            Action::Write(notation) if notation == self.notation => {}
            Action::Write(notation) => {
                let notations = [self.notation, notation];
                next.notation = notation;
                next.lines.write_in(notations);
                next.calculators.write_in(notations);
                // What could not be read before may be a number now.
                for (described, figures) in next.deal.systems.iter_mut().zip(&mut next.figures) {
                    let before = figures.training();
                    figures.write_in(notation);
                    let after = figures.training();
                    if after != before {
                        described.training = after;
                    }
                }
                next.measures = next.measures.written_in(&next.deal, notation);
                if let Some(value) = next.deal.value_usd {
                    next.value = value_text(value, notation);
                }
                for measure in &Measure::ALL {
                    next.measures.enter(*measure, &mut next.deal, notation);
                }
                next.deal.value_usd = next.read_value().and_then(Result::ok);
            }
        }
        next
    }

    /// The days of the deal.
    #[must_use]
    pub fn timeline(&self) -> Timeline {
        assessment::timeline(&self.deal)
    }

    /// A day of the deal, if it is known.
    #[must_use]
    pub fn day(&self, day: Day) -> Option<Date> {
        // A copy: the days are looked up in one place only, for change.
        *day.of(&mut self.deal.dates.clone())
    }

    /// On what basis the law is read: the text of the deal's days, with the lines in use.
    #[must_use]
    pub fn basis(&self) -> Basis {
        Basis { lines: self.lines.lines(self.notation), ..assessment::basis(&self.deal) }
    }

    /// The figures of the deal as typed.
    #[must_use]
    pub fn measures(&self) -> &Measures {
        &self.measures
    }

    /// The lines that were moved, as typed.
    #[must_use]
    pub fn lines(&self) -> &MovedLines {
        &self.lines
    }

    /// What stands in the calculators.
    #[must_use]
    pub fn calculators(&self) -> &Calculators {
        &self.calculators
    }

    /// What accelerator is looked for.
    #[must_use]
    pub fn chip_search(&self) -> &str {
        &self.chip_search
    }

    /// What published model is looked for.
    #[must_use]
    pub fn search(&self) -> &str {
        &self.search
    }

    /// What the deal is worth, as typed.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// How that was understood; nothing for an empty field. Of a range the upper end: it is held
    /// against a maximum.
    #[must_use]
    pub fn read_value(&self) -> Option<Result<Dollars, Misread>> {
        let place = Place { start: 0, end: self.value.chars().count() };
        let read = calculators::figure_in_dollars(&self.value, self.notation)?;
        Some(read.and_then(|ends| match ends.high {
            Some(most) if most.at < 0.0 => Err(Misread::Negative { place }),
            Some(most) => Ok(calculators::dollars(most.at)),
            None => Err(Misread::OneNumber { place }),
        }))
    }

    /// The questions that were put one after the other, in their order.
    #[must_use]
    pub fn interview(&self) -> &[Question] {
        &self.interview
    }

    /// Changes the figures of an AI system and reads its training from them anew.
    fn train(&mut self, system: usize, edit: TrainingEdit) {
        if let (Some(figures), Some(described)) =
            (self.figures.get_mut(system), self.deal.systems.get_mut(system))
        {
            figures.edit(edit);
            described.training = figures.training();
        }
    }
}

fn value_text(value: Dollars, notation: Notation) -> String {
    number::grouped(value.into(), 15, notation)
}

/// Its example runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
