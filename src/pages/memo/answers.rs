//! Every answer with its paragraph, its note and what it rests on.

use super::document::{Block, Line, Piece, Row, said, strong};
use super::places::Places;
use crate::deal::Entry;
use crate::facts::{Fact, Measure, Scope};
use crate::law::part850::SECTIONS;
use crate::law::{Citation, Known};
use crate::locale::Words;
use crate::pages::state::State;
use crate::pages::wording;

/// Everything that was answered, by the sections that ask it; then system by system.
pub(super) fn answers(words: &Words, state: &State, places: &Places) -> Vec<Block> {
    let deal = state.draft.deal();
    let mut groups: Vec<(Option<&'static str>, Vec<Row>)> = Vec::new();
    let mut put = |place: Option<Citation>, row: Row| {
        let section = place.as_ref().map(Citation::section);
        let row = row.at(place);
        match groups.iter_mut().find(|(other, _)| *other == section) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((section, vec![row])),
        }
    };
    for fact in Fact::ALL.iter().filter(|fact| fact.scope() == Scope::Deal) {
        if let Some(entry) = deal.entry(*fact, None) {
            put(places.of_fact(*fact), answer(words, state, (*fact, None), entry));
        }
    }
    for measure in Measure::ALL {
        if let Some(figure) = deal.measures.get(measure) {
            let name = words.text(&format!("measure-{}", measure.name()));
            let mut line = strong(wording::range(words, figure.range()));
            line.extend(decides(words, state, Known::Measure(*measure)));
            let row = Row::new(name, vec![line]);
            put(places.of_measure(*measure), row);
        }
    }
    let mut blocks = vec![Block::Heading(words.text("memo-answers"))];
    for (section, rows) in groups {
        blocks.push(Block::Subheading(heading(words, section).into()));
        blocks.push(Block::Rows(rows));
    }
    for (number, system) in deal.systems.iter().enumerate() {
        let rows = system.answers.iter().map(|(fact, entry)| {
            answer(words, state, (*fact, Some(number)), entry).at(places.of_fact(*fact))
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            blocks.push(Block::Subheading(wording::system_name(words, number)));
            blocks.push(Block::Rows(rows));
        }
    }
    blocks
}

/// A section by its number and its heading, which is the rule's own term in every language.
fn heading(words: &Words, section: Option<&'static str>) -> String {
    let section = SECTIONS.iter().find(|known| Some(known.number) == section);
    match section {
        Some(known) => words
            .with("memo-section", &[("number", known.number), ("heading", known.heading)])
            .to_string(),
        None => words.text("group-system").to_string(),
    }
}

/// That the outcome would not be settled without it.
fn decides(words: &Words, state: &State, known: Known) -> Option<Piece> {
    let decides = state.assessment.because.contains(&known);
    decides.then(|| Piece::Said(words.text("memo-decides")))
}

fn answer(
    words: &Words,
    state: &State,
    (fact, system): (Fact, Option<usize>),
    entry: &Entry,
) -> Row {
    let mut first = strong(words.text(&format!("answer-{}", entry.answer.name())));
    if entry.assumed {
        first.push(Piece::Said(words.text("memo-assumed")));
    }
    first.extend(decides(words, state, Known::Fact(fact, system)));
    let mut lines = vec![first];
    if !entry.note.is_empty() {
        lines.push(labelled(words, "memo-note", &entry.note));
    }
    if let Some(evidence) = &entry.evidence {
        let mut line = labelled(words, "memo-evidence", &evidence.source);
        line.extend(evidence.date.map(|day| Piece::Said(format!("({})", words.date(day)).into())));
        lines.push(line);
    }
    Row::new(wording::fact(words, fact), lines)
}

/// What was typed, after what it is.
pub(super) fn labelled(words: &Words, key: &str, text: &str) -> Line {
    let mut line = said(words.text(key));
    line.push(Piece::Typed(text.to_owned().into()));
    line
}
