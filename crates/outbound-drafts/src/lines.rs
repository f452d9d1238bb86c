//! Moved lines as they stand in their fields.

use super::text::restate;
use enum_map::EnumMap;
use outbound_rule::law::{Line, Lines};
use outbound_words::number::{Misread, Notation, one, scientific};
use training_compute::Unit;

/// Where the lines of the rule are to lie instead, as typed: nothing where the rule has them.
///
/// ```
/// use outbound_drafts::{Action, Draft};
/// use outbound_rule::law::Line;
/// use outbound_words::number::Notation;
/// let draft = Draft::example(Notation::English);
/// assert!(!draft.basis().lines.hypothetical());
/// let moved = draft.after(Action::Line(Line::Prohibited, "10^24".into()));
/// assert_eq!(moved.basis().lines.at(Line::Prohibited), 1e24);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MovedLines(EnumMap<Line, String>);

impl MovedLines {
    /// What was typed for a line.
    #[must_use]
    pub fn text(&self, line: Line) -> &str {
        &self.0[line]
    }

    /// How it was understood; nothing for an empty field.
    #[must_use]
    pub fn read(&self, line: Line, notation: Notation) -> Option<Result<f64, Misread>> {
        operations(self.text(line), notation)
    }

    pub(super) fn put(&mut self, line: Line, text: String) {
        self.0[line] = text;
    }

    /// The same lines in another notation.
    pub(super) fn write_in(&mut self, notations: [Notation; 2]) {
        for text in self.0.values_mut() {
            let read = |text: &str, notation| operations(text, notation)?.ok();
            restate(text, notations, read, |line, notation| {
                scientific(*line, ALL_DIGITS, notation).to_string()
            });
        }
    }

    /// The lines in use.
    pub(super) fn lines(&self, notation: Notation) -> Lines {
        Line::ALL.into_iter().fold(Lines::IN_THE_RULE, |lines, line| {
            match self.read(line, notation) {
                Some(Ok(operations)) => lines.with(line, operations),
                _ => lines,
            }
        })
    }
}

fn operations(text: &str, notation: Notation) -> Option<Result<f64, Misread>> {
    let text = text.trim();
    (!text.is_empty()).then(|| one(text, Unit::Operations, notation))
}

/// No number has more.
const ALL_DIGITS: usize = 17;
