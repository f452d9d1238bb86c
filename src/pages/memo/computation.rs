//! The training compute of each AI system, worked out step by step.

use super::document::{Block, Item, Piece, Row, said};
use crate::compute::{StageWorking, Working};
use crate::law::{Known, Line};
use crate::locale::Words;
use crate::number::percent;
use crate::pages::compute::{agreed, stage_name, step, warned};
use crate::pages::state::{State, notation};
use crate::pages::wording;
use yew::AttrValue;

/// Every AI system with its stages, what they come to, and what each convention adds up.
pub(super) fn computation(words: &Words, state: &State) -> Vec<Block> {
    if state.assessment.operations.is_empty() {
        return Vec::new();
    }
    let share = state.draft.deal().coverage.share();
    let share = percent(share, 2, notation(words.language()));
    let mut blocks = vec![
        Block::Heading(words.text("memo-computation")),
        Block::Paragraph(said(words.with("memo-coverage", &[("percent", share)]))),
    ];
    for (system, working) in state.assessment.operations.iter().enumerate() {
        blocks.push(Block::Subheading(wording::system_name(words, system)));
        match working {
            Ok(working) if working.stages.is_empty() => {
                blocks.push(Block::Paragraph(said(words.text("estimate-none"))));
            }
            Ok(working) => {
                blocks.push(Block::Figure(system));
                blocks.push(Block::List(stages(words, working)));
                blocks.push(Block::Rows(totals(words, state, working, true)));
                if state.assessment.because.contains(&Known::Operations(system)) {
                    blocks.push(Block::Paragraph(said(words.text("memo-decides"))));
                }
            }
            Err(error) => {
                blocks.push(Block::Paragraph(said(wording::method_error(words, error))));
            }
        }
    }
    blocks
}

fn stages(words: &Words, working: &Working) -> Vec<Item> {
    let stages = working.stages.iter().zip(&working.kinds).enumerate();
    stages
        .map(|(number, (stage, kind))| one(words, stage_name(words, number, *kind), stage))
        .collect()
}

fn one(words: &Words, name: AttrValue, stage: &StageWorking) -> Item {
    let comes_to = match &stage.operations {
        Some(estimate) => wording::ranged(words, estimate),
        None => words.text("not-known"),
    };
    let mut inner: Vec<AttrValue> = Vec::new();
    for route in &stage.routes {
        inner.extend(route.products.iter().map(|product| step(words, product).into()));
        for input in &route.missing {
            let input = words.text(&format!("input-{}", input.name()));
            inner.push(words.with("estimate-missing", &[("input", input)]));
        }
        inner.extend(route.warnings.iter().map(|warning| warned(words, warning)));
    }
    inner.extend(stage.agreement.map(|agreement| agreed(words, agreement)));
    Item {
        line: vec![Piece::Said(format!("{name}:").into()), Piece::Strong(comes_to)],
        inner: inner.into_iter().map(|text| Item::new(said(text))).collect(),
    }
}

/// What the conventions add up, each with the chance of lying above each line; `all` of them, or the
/// one in use alone.
pub(in crate::pages) fn totals(
    words: &Words,
    state: &State,
    working: &Working,
    all: bool,
) -> Vec<Row> {
    let of = working.totals.iter().map(|total| (total, total.convention == working.convention));
    let rows = of.filter(|(_, used)| all || *used).map(|(total, used)| {
        let mut line = vec![Piece::Strong(wording::total(words, total))];
        if all && used {
            line.push(Piece::Said(words.text("memo-convention-used")));
        }
        let chances = total.operations.as_ref().map(|estimate| {
            let above = Line::ALL.map(|line| {
                let at = state.basis.lines.at(line);
                let above = words.with("convention-above", &[("line", wording::number(words, at))]);
                format!("{above}: {}", wording::chance(words, estimate, at))
            });
            said(format!("{} {}", words.text("memo-chance"), above.join(" · ")))
        });
        let name = words.text(&format!("convention-{}", total.convention.name()));
        Row::new(name, [Some(line), chances].into_iter().flatten().collect())
    });
    rows.collect()
}
