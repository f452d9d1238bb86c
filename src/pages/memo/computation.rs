//! The training compute of each AI system, worked out step by step.

use super::answers::decides;
use super::document::{Kind, Style};
use super::writer::Writer;
use crate::compute::Working;
use crate::law::{Known, Line};
use crate::number::percent;
use crate::pages::compute::{agreed, stage_name, step, warned};
use crate::pages::state::notation;
use crate::pages::wording;
use yew::AttrValue;

/// Every AI system with its stages, what they come to, and what each convention adds up.
pub(super) fn computation(memo: &mut Writer) {
    let operations = &memo.state.assessment.operations;
    if operations.is_empty() {
        return;
    }
    let words = memo.words;
    memo.part("memo-computation");
    let share = percent(memo.deal().coverage.share(), 2, notation(words.language()));
    memo.paragraph(words.with("memo-coverage", &[("percent", share)]));
    for (system, working) in operations.iter().enumerate() {
        memo.subheading(wording::system_name(words, system));
        match working {
            Ok(working) if working.stages.is_empty() => {
                memo.paragraph(words.text("estimate-none"));
            }
            Ok(working) => {
                memo.begin(Kind::Figure(system));
                stages(memo, working);
                totals(memo, system, working, true);
            }
            Err(error) => memo.paragraph(wording::method_error(words, error)),
        }
    }
}

fn stages(memo: &mut Writer, working: &Working) {
    let words = memo.words;
    for (number, (stage, kind)) in working.stages.iter().zip(&working.kinds).enumerate() {
        memo.begin(Kind::Item(0));
        memo.say(stage_name(words, number, *kind));
        memo.strong(match &stage.operations {
            Some(estimate) => wording::ranged(words, estimate),
            None => words.text("not-known"),
        });
        let mut inside = |text: AttrValue| {
            memo.begin(Kind::Item(1));
            memo.say(text);
        };
        for route in &stage.routes {
            for product in &route.products {
                inside(step(words, product).into());
            }
            for input in &route.missing {
                let input = words.text(&format!("input-{}", input.name()));
                inside(words.with("estimate-missing", &[("input", input)]));
            }
            for warning in &route.warnings {
                inside(warned(words, warning));
            }
        }
        if let Some(agreement) = stage.agreement {
            inside(agreed(words, agreement));
        }
    }
}

/// What the conventions add up, each with the chance of lying above each line; `all` of them, or the
/// one in use alone.
pub(in crate::pages) fn totals(memo: &mut Writer, system: usize, working: &Working, all: bool) {
    let words = memo.words;
    for total in &working.totals {
        let used = total.convention == working.convention;
        if !(used || all) {
            continue;
        }
        memo.row(words.text(&format!("convention-{}", total.convention.name())), None);
        memo.strong(wording::total(words, total));
        if used && all {
            memo.key(Style::Said, "memo-convention-used");
            decides(memo, Known::Operations(system));
        }
        if let Some(estimate) = &total.operations {
            for line in Line::ALL {
                let at = memo.state.basis.lines.at(line);
                let above = words.with("convention-above", &[("line", wording::number(words, at))]);
                memo.line();
                memo.say(
                    format!(
                        "{} {above}: {}",
                        words.text("memo-chance"),
                        wording::chance(words, estimate, at)
                    )
                    .into(),
                );
            }
        }
    }
}
