//! A year's figures as they stand in their fields.

use super::figure::{Figured, dollars, figure_in_dollars};
use enum_map::{Enum, EnumMap};
use outbound_deal::limits::{YEARS, tidy_name};
use outbound_rule::facts::Dollars;
use outbound_rule::facts::half_test::{Figures, HalfTest, Kind, Statement, Sum};
use outbound_words::number::Notation;
use partly_known::{End, Ends};
use strict_json::named;

/// What the figures of a company's year come from, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Dependence {
    statements: Vec<StatementTexts>,
    persons: Vec<String>,
    /// Whether all persons of § 850.209(a)(1) are named.
    pub complete: bool,
}

named! {
    /// One of the four figures of § 850.209(a)(2).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
    pub enum Metric {
        /// Revenue, (i).
        Revenue = "revenue",
        /// Net income, (ii).
        NetIncome = "net_income",
        /// Capital expenditure, (iii).
        CapitalExpenditure = "capital_expenditure",
        /// Operating expenses, (iv).
        OperatingExpenses = "operating_expenses",
    }
}

/// A statement as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementTexts {
    /// What it is.
    pub kind: Kind,
    /// Of which year.
    pub year: String,
    /// The overall figure and the part of each person, for each of the four.
    figures: EnumMap<Metric, Vec<String>>,
}

impl StatementTexts {
    fn new(persons: usize) -> Self {
        let figures = EnumMap::from_fn(|_| vec![String::new(); persons + 1]);
        Self { kind: Kind::Audited, year: String::new(), figures }
    }

    /// The overall figure, or the part of a person by number, as typed.
    #[must_use]
    pub fn text(&self, metric: Metric, person: Option<usize>) -> &str {
        let place = person.map_or(0, |person| person + 1);
        self.figures[metric].get(place).map_or("", String::as_str)
    }

    /// How it was understood.
    #[must_use]
    pub fn read(&self, metric: Metric, person: Option<usize>, notation: Notation) -> Figured {
        figure_in_dollars(self.text(metric, person), notation)
    }

    fn sum(&self, metric: Metric, person: Option<usize>, notation: Notation) -> Option<Sum> {
        let Ends { low, high } = self.read(metric, person, notation)?.ok()?;
        // Beyond an end that is left out lies the next cent.
        let cents = |end: End, beyond: i64| {
            let step = if end.included { 0 } else { beyond };
            Dollars::from_cents(dollars(end.at).cents() + step)
        };
        // Only an income can be a loss.
        let least = if metric == Metric::NetIncome { -Dollars::LIMIT } else { 0 };
        let low = low.map_or(Dollars::from_cents(least), |end| cents(end, 1));
        let high = high.map_or(Dollars::from_cents(Dollars::LIMIT), |end| cents(end, -1));
        Sum::between(low, high).ok()
    }
}

/// A change of the figures.
#[derive(Clone, Debug, PartialEq)]
pub enum DependenceEdit {
    /// One statement more.
    AddStatement,
    /// A statement less.
    RemoveStatement(usize),
    /// Said what a statement is.
    Kind(usize, Kind),
    /// Typed its year.
    Year(usize, String),
    /// Typed a figure of it: overall, or of a person.
    Figure(usize, Metric, Option<usize>, String),
    /// One person more.
    AddPerson,
    /// A person less.
    RemovePerson(usize),
    /// Typed a person's name.
    Name(usize, String),
    /// Said whether all are named.
    Complete(bool),
}

impl Default for Dependence {
    fn default() -> Self {
        Self {
            statements: vec![StatementTexts::new(1)],
            persons: vec![String::new()],
            complete: false,
        }
    }
}

impl Dependence {
    /// The texts of its numbers.
    pub(super) fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        self.statements.iter_mut().flat_map(|texts| texts.figures.values_mut()).flatten()
    }

    /// The statements, in the order entered.
    #[must_use]
    pub fn statements(&self) -> &[StatementTexts] {
        &self.statements
    }

    /// The names of the persons, in the order entered.
    #[must_use]
    pub fn persons(&self) -> &[String] {
        &self.persons
    }

    /// What is tested. A statement whose year cannot be read is of no year in particular.
    #[must_use]
    pub fn test(&self, notation: Notation) -> HalfTest {
        let statements = self.statements.iter().map(|texts| {
            let figures = |metric| self.figures(texts, metric, notation);
            let [revenue, net_income, capital_expenditure, operating_expenses] =
                Metric::ALL.map(figures);
            Statement {
                kind: texts.kind,
                year: year(&texts.year),
                revenue,
                net_income,
                capital_expenditure,
                operating_expenses,
            }
        });
        HalfTest { statements: statements.collect() }
    }

    fn figures(
        &self,
        texts: &StatementTexts,
        metric: Metric,
        notation: Notation,
    ) -> Option<Figures> {
        let overall = texts.sum(metric, None, notation);
        let from = self.persons.iter().enumerate().filter_map(|(number, name)| {
            let sum = texts.sum(metric, Some(number), notation)?;
            // The same name twice is still two entries.
            Some((format!("{}. {}", number + 1, name.trim()), sum))
        });
        Some(Figures { overall, from: from.collect(), complete: self.complete_in(texts, metric) })
    }

    /// All persons are named and each has a figure here.
    fn complete_in(&self, texts: &StatementTexts, metric: Metric) -> bool {
        let entered = |person| !texts.text(metric, Some(person)).trim().is_empty();
        self.complete && (0..self.persons.len()).all(entered)
    }

    pub(super) fn edit(&mut self, edit: DependenceEdit) {
        match edit {
            DependenceEdit::AddStatement => {
                self.statements.push(StatementTexts::new(self.persons.len()));
            }
            DependenceEdit::RemoveStatement(place) => {
                if place < self.statements.len() {
                    self.statements.remove(place);
                }
            }
            DependenceEdit::Kind(place, kind) => self.at(place, |texts| texts.kind = kind),
            DependenceEdit::Year(place, year) => self.at(place, |texts| texts.year = year),
            DependenceEdit::Figure(place, metric, person, text) => self.at(place, |texts| {
                let column = person.map_or(0, |person| person + 1);
                if let Some(entry) = texts.figures[metric].get_mut(column) {
                    *entry = text;
                }
            }),
            DependenceEdit::AddPerson => {
                self.persons.push(String::new());
                self.each_row(|row| row.push(String::new()));
            }
            DependenceEdit::RemovePerson(person) => {
                if person < self.persons.len() {
                    self.persons.remove(person);
                    self.each_row(|row| drop(row.remove(person + 1)));
                }
            }
            DependenceEdit::Name(person, name) => {
                let name = tidy_name(&name);
                self.persons.get_mut(person).into_iter().for_each(|entry| entry.clone_from(&name));
            }
            DependenceEdit::Complete(complete) => self.complete = complete,
        }
    }

    fn at(&mut self, place: usize, change: impl FnOnce(&mut StatementTexts)) {
        if let Some(found) = self.statements.get_mut(place) {
            change(found);
        }
    }

    fn each_row(&mut self, change: impl Fn(&mut Vec<String>)) {
        self.statements.iter_mut().flat_map(|texts| texts.figures.values_mut()).for_each(change);
    }
}

/// A year as typed; while 2026 is being typed, 2, 20 and 202 are none.
fn year(text: &str) -> i16 {
    text.trim().parse().ok().filter(|year| YEARS.contains(year)).unwrap_or_default()
}
