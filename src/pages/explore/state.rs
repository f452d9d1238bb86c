//! What stands in the explorer, and what the visitor does there.

use super::opened;
use enum_map::EnumMap;
use jiff::civil::Date;
use outbound_rule::law::{Line, Lines};
use outbound_words::number::{Misread, Notation, one};
use outbound_words::{Language, Words};
use std::rc::Rc;
use threshold_explorer::regimes::Regime;
use threshold_explorer::{Column, Filter, NotAView, Sort, View, points};
use training_compute::Unit;
use yew::{AttrValue, Callback, Reducible};

/// Tells what the visitor did.
pub(super) type Act = Callback<Do>;

/// What can be dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grip {
    /// A line of the rule.
    Line(Line),
    /// The day.
    Day,
}

/// Something the visitor did.
#[derive(Clone, Debug)]
pub(super) enum Do {
    /// Opened a link.
    Open(String),
    /// Moved a line, by dragging it or by a key.
    Line(Line, f64),
    /// Typed where a line is to lie.
    Type(Line, String),
    /// Put the lines back.
    Lines,
    /// Went to a day.
    Day(Date),
    /// Chose which models are looked at.
    Filter(Filter),
    /// Asked for every range, or for that of one model only.
    Ranges(bool),
    /// Asked for another regime's line, or no longer.
    Regime(&'static Regime),
    /// Chose a model, or none.
    Choose(Option<usize>),
    /// Pointed at one, or at none.
    Hover(Option<usize>),
    /// Took hold of something, or let go.
    Hold(Option<Grip>),
    /// BTreeMap the table.
    Sort(Column),
    /// Asked for more of the table.
    More,
    /// Is told something.
    Tell(AttrValue),
    /// Reads the page in another language.
    Speak(Language),
}

/// What stands in the explorer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ExplorerState {
    /// What is looked at.
    pub view: View,
    /// What was typed for each line.
    pub typed: EnumMap<Line, String>,
    /// The model pointed at.
    pub hovered: Option<usize>,
    /// What is being dragged.
    pub held: Option<Grip>,
    /// How many pieces of the table are shown.
    pub pieces: usize,
    /// What the visitor is told.
    pub told: AttrValue,
    /// Why a link was not understood.
    pub refused: Option<NotAView>,
    notation: Notation,
}

impl ExplorerState {
    /// The view of the address, or the first one.
    pub(super) fn start(words: &Words, part: Option<String>) -> Self {
        let (view, refused) = opened(part);
        let mut start = Self {
            view,
            typed: Default::default(),
            hovered: None,
            held: None,
            pieces: 1,
            told: AttrValue::default(),
            refused,
            notation: words.language().notation(),
        };
        start.write_lines();
        start
    }

    /// How what was typed for a line was understood.
    pub(super) fn read(&self, line: Line) -> Option<Result<f64, Misread>> {
        let text = self.typed[line].trim();
        (!text.is_empty()).then(|| one(text, Unit::Operations, self.notation))
    }

    /// The model whose card is shown, by its place.
    pub(super) fn shown(&self) -> Option<usize> {
        self.hovered.or(self.view.chosen)
    }

    fn write_lines(&mut self) {
        self.typed = EnumMap::from_fn(|line| {
            let operations = self.view.lines.at(line);
            outbound_words::number::scientific(operations, 15, self.notation).to_string()
        });
    }

    /// The next model that is looked at, so many steps later or earlier in the order of their days.
    pub(super) fn step(&self, by: isize) -> Option<usize> {
        let shown: Vec<usize> = self.places().collect();
        let at = self.view.chosen.and_then(|chosen| shown.iter().position(|at| *at == chosen));
        let next = match at {
            Some(at) => at.saturating_add_signed(by).min(shown.len().checked_sub(1)?),
            None => 0,
        };
        shown.get(next).copied()
    }

    /// The places of the models that are looked at and were published by the day.
    pub(super) fn places(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        let View { filter, day, .. } = &self.view;
        let taken = points().iter().enumerate();
        taken.filter(|(_, point)| point.day <= *day && filter.takes(point)).map(|(at, _)| at)
    }
}

impl Reducible for ExplorerState {
    type Action = Do;

    fn reduce(self: Rc<Self>, what: Do) -> Rc<Self> {
        let mut next = (*self).clone();
        let view = &mut next.view;
        match what {
            Do::Open(part) => {
                (next.view, next.refused) = opened(Some(part));
                next.write_lines();
            }
            Do::Line(line, operations) => {
                view.lines = view.lines.with(line, operations);
                next.write_lines();
            }
            Do::Type(line, text) => {
                next.typed[line] = text;
                if let Some(Ok(operations)) = next.read(line)
                    && threshold_explorer::scale().contains(&operations)
                {
                    next.view.lines = next.view.lines.with(line, operations);
                }
            }
            Do::Lines => {
                view.lines = Lines::IN_THE_RULE;
                next.write_lines();
            }
            Do::Day(day) => view.day = threshold_explorer::held(day),
            Do::Filter(filter) => {
                view.filter = filter;
                let gone = |at: &usize| points().get(*at).is_none_or(|one| !view.filter.takes(one));
                view.chosen = view.chosen.filter(|at| !gone(at));
                next.hovered = None;
                next.pieces = 1;
            }
            Do::Ranges(on) => view.ranges = on,
            Do::Regime(regime) => match view.regimes.iter().position(|one| *one == regime) {
                Some(at) => {
                    view.regimes.remove(at);
                }
                None => view.regimes.push(regime),
            },
            Do::Choose(chosen) => {
                view.chosen = chosen;
                next.hovered = None;
            }
            Do::Hover(hovered) => next.hovered = hovered,
            Do::Hold(held) => next.held = held,
            Do::Sort(by) => {
                let falling = if view.sort.by == by { !view.sort.falling } else { !by.is_text() };
                view.sort = Sort { by, falling };
                next.pieces = 1;
            }
            Do::More => next.pieces += 1,
            Do::Tell(told) => next.told = told,
            Do::Speak(language) => {
                if next.notation != language.notation() {
                    next.notation = language.notation();
                    next.told = AttrValue::default();
                    next.write_lines();
                }
            }
        }
        if *self == next { self } else { Rc::new(next) }
    }
}
