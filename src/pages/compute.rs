//! Training compute in every way it can be counted: what was done, what it comes to, and how sure.

mod accelerators;
mod export;
mod scale;
mod stage;
mod start;
mod totals;
mod uncertainty;
mod working;

pub(super) use stage::{agreed, warned};
pub(super) use working::step;

use super::PageProps;
use crate::components::{self, Size, page_head};
use crate::outcome::beside;
use crate::outcome::estimate;
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, TrainingEdit};
use outbound_words::number::{compact, grouped, percent};
use outbound_words::{Words, message};
use partly_known::Ends;
use training_compute::{Amount, Form, Input, Term, Unit};
use yew::{AttrValue, Callback, Html, component, html};

/// The training of each AI system.
#[component]
pub(super) fn ComputePage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let systems = 0..state.draft.deal().systems.len();
    let shown = html! {
        <>
            { page_head(words, &words.text(message::COMPUTE_TITLE), &words.text(message::COMPUTE_LEDE)) }
            { for systems.map(|system| of_system(words, state, system)) }
            { accelerators::accelerators(words, state) }
        </>
    };
    html! {
        <>
            { components::desk(beside::verdict(words, state), shown) }
            { beside::bar(words, state) }
        </>
    }
}

fn of_system(words: &Words, state: &State, system: usize) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let working = state.assessment.operations.get(system).and_then(|found| found.as_ref().ok());
    let stages = figures.stages().iter().enumerate();
    let add = edit(state, system, |()| TrainingEdit::AddStage);
    html! {
        <section class="training">
            if state.draft.deal().systems.len() > 1 {
                <h2>{ wording::system_name(words, system) }</h2>
            }
            { start::start(words, state, system) }
            // In a list of its own: one more would otherwise take over what stands before it, and close
            // what was opened there.
            <>{ for stages.map(|(number, texts)| stage::stage(words, state, system, number, texts)) }</>
            <p><button type="button" class="link" id={format!("add-stage-{system}")} onclick={move |_| add.emit(())}>
                { words.text(message::STAGE_ADD) }
            </button></p>
            <h2>{ words.text(message::COMPUTE_TOTAL) }</h2>
            { estimate::ruler(words, state, system, Size::Hero) }
            if let Some(working) = working {
                { totals::totals(words, state, system, working) }
                { uncertainty::uncertainty(words, state, working) }
                { working::working(words, working) }
                { scale::scale(words, working) }
                { export::export(words, state, system, working) }
            }
        </section>
    }
}

/// Makes a change in what was typed about a training.
fn edit<T: 'static>(
    state: &State,
    system: usize,
    edit: impl Fn(T) -> TrainingEdit + 'static,
) -> Callback<T> {
    state.act.reform(move |entered| Action::Train(system, edit(entered)))
}

/// A stage by its number and what was done.
pub(super) fn stage_name(words: &Words, number: usize, kind: training_compute::Kind) -> AttrValue {
    let kind = words.text(message::kind(kind));
    words.text(message::StageName { number: (number + 1).to_string(), kind })
}

/// A value in its unit, to four digits.
fn value(words: &Words, value: f64, unit: Option<Unit>) -> String {
    let notation = words.language().notation();
    match unit {
        Some(Unit::Operations | Unit::OperationsPerSecond) => wording::operations(words, value),
        Some(Unit::Utilisation) => percent(value, 3, notation),
        _ if value < 1e6 => grouped(value, 4, notation),
        _ => compact(value, 4, notation),
    }
}

/// A term as one reads it: its value, what it is, and whose value that is.
fn factor(words: &Words, term: &Term) -> String {
    let name = words.text(message::input(term.input));
    let amount = amount(words, term.amount, term.input);
    let origin = match term.origin {
        training_compute::Origin::Assumed => format!(", {}", words.text(message::ORIGIN_ASSUMED)),
        training_compute::Origin::Catalogue => {
            format!(", {}", words.text(message::ORIGIN_CATALOGUE))
        }
        training_compute::Origin::Entered | training_compute::Origin::Constant => String::new(),
    };
    format!("{amount} ({name}{origin})")
}

fn amount(words: &Words, amount: Amount, input: Input) -> String {
    let one = |number: f64| value(words, number, input.unit());
    match amount.form() {
        Form::Point(value) => one(value),
        Form::Range { low, high } | Form::Either(low, high) => {
            format!("{}–{}", one(low), one(high))
        }
        Form::About { middle, factor } => {
            format!("{} ×/÷ {}", one(middle), value(words, factor, None))
        }
        Form::AtLeast { minimum, .. } => format!("> {}", one(minimum)),
        Form::Bounded { low, high } => wording::signed(Ends { low, high: Some(high) }, one),
        Form::Published { value, confidence } => {
            format!(
                "{} ×/÷ {}",
                one(value),
                grouped(confidence.factor(), 3, words.language().notation())
            )
        }
    }
}
