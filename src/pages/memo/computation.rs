//! The training compute of each AI system, worked out step by step.

use super::answers::{decides, remark};
use super::document::{Kind, Style};
use super::writer::Writer;
use crate::pages::compute::{agreed, stage_name, step, warned};
use crate::wording;
use outbound_rule::law::{Line, Question};
use outbound_words::message;
use outbound_words::number::percent;
use training_compute::{Total, Working};
use yew::AttrValue;

/// Every AI system with its stages, what they come to, and what each convention adds up.
pub(super) fn computation(memo: &mut Writer) {
    let operations = &memo.state.assessment.operations;
    if operations.is_empty() {
        return;
    }
    let words = memo.words;
    memo.part(message::MEMO_COMPUTATION);
    let share = percent(memo.deal().coverage.share(), 2, words.language().notation());
    memo.paragraph(words.text(message::MemoCoverage { percent: share }));
    for (system, working) in operations.iter().enumerate() {
        memo.subheading(wording::system_name(words, system));
        match working {
            Ok(working) if working.stages.is_empty() => {
                memo.paragraph(words.text(message::ESTIMATE_NONE));
            }
            Ok(working) => {
                memo.begin(Kind::Figure(system));
                stages(memo, working);
                totals(memo, system, working);
            }
            Err(error) => memo.paragraph(wording::method_error(words, error)),
        }
        if let Some(described) =
            memo.deal().systems.get(system).filter(|one| !one.remark.is_empty())
        {
            let said = &described.remark;
            memo.row(words.text(message::MEMO_REMARK), None);
            remark(memo, &said.note, said.evidence.as_ref());
        }
    }
}

fn stages(memo: &mut Writer, working: &Working) {
    let words = memo.words;
    for (number, (stage, kind)) in working.stages.iter().zip(&working.kinds).enumerate() {
        memo.begin(Kind::Item(0));
        memo.before(&stage_name(words, number, *kind));
        let said = wording::comes_to(words, stage.operations.as_ref(), stage.bounds.as_ref());
        memo.strong(said.unwrap_or_else(|| words.text(message::NOT_KNOWN)));
        let mut inside = |text: AttrValue| {
            memo.begin(Kind::Item(1));
            memo.say(text);
        };
        for route in &stage.routes {
            for product in &route.products {
                inside(step(words, product).into());
            }
            for input in &route.missing {
                let input = words.text(message::input(*input));
                inside(words.text(message::EstimateMissing { input }));
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

/// What the training of each AI system comes to by the convention in use.
pub(in crate::pages) fn counted(memo: &mut Writer) {
    let words = memo.words;
    for (system, working) in memo.state.assessment.operations.iter().enumerate() {
        memo.row(wording::system_name(words, system), None);
        match working {
            Ok(working) => {
                let used = |total: &&Total| total.convention == working.convention;
                working.totals.iter().filter(used).for_each(|one| total(memo, one));
            }
            Err(error) => memo.say(wording::method_error(words, error)),
        }
    }
}

/// What every convention adds up.
fn totals(memo: &mut Writer, system: usize, working: &Working) {
    for each in &working.totals {
        let convention = each.convention;
        memo.row(memo.words.text(message::convention(convention)), None);
        total(memo, each);
        if convention == working.convention {
            memo.line();
            memo.message(Style::Said, message::MEMO_CONVENTION_USED);
            decides(memo, Question::Operations(system));
        }
    }
}

/// A sum, with the chance of lying above each line.
fn total(memo: &mut Writer, total: &Total) {
    let words = memo.words;
    memo.strong(wording::total(words, total));
    if let Some(estimate) = &total.operations {
        for line in Line::ALL {
            let at = memo.state.basis.lines.at(line);
            let above = words.text(message::ConventionAbove { line: wording::number(words, at) });
            let chance = wording::chance(words, estimate, at);
            memo.line();
            memo.say(format!("{} {above}: {chance}", words.text(message::MEMO_CHANCE)).into());
        }
    } else if total.bounds.is_some() {
        memo.line();
        memo.say(words.text(message::BOUND_NO_CHANCE));
    }
}
