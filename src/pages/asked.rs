//! A question put to the visitor: of fact, or for a figure.

use super::state::State;
use super::wording;
use crate::components::{QuantityField, YesNo, cite, quantity_field, rich, yes_no};
use crate::draft::Action;
use crate::facts::{Fact, Measure};
use crate::law::{Citation, Question};
use crate::locale::Words;
use yew::{AttrValue, Html, html};

/// A question of fact with its help and its place.
pub(super) fn asked(
    words: &Words,
    state: &State,
    fact: Fact,
    system: Option<usize>,
    place: Option<&Citation>,
) -> Html {
    let on_answer = state.act.reform(move |answer| Action::Answer(fact, system, answer));
    let help = html! {
        <>
            { rich(words, &wording::fact_help(words, fact)) }
            if let Some(citation) = place {
                { " " }{ cite(citation) }
            }
            { matters(words, state, Question::Fact(fact, system)) }
        </>
    };
    let question = YesNo {
        name: wording::fact_control(fact, system).into(),
        legend: wording::fact(words, fact),
        help,
        answer: state.draft.deal().answer(fact, system),
        on_answer,
    };
    yes_no(words, &question)
}

/// A question for a figure.
pub(super) fn measured(words: &Words, state: &State, measure: Measure) -> Html {
    let name = measure.name();
    let text = state.draft.measure(measure).to_owned();
    let error = match state.draft.read_measure(measure) {
        Some(Err(misread)) => Some(wording::misread(words, &misread, &text)),
        _ => None,
    };
    let on_input =
        state.act.reform(move |text: AttrValue| Action::Measure(measure, text.to_string()));
    let field = QuantityField {
        name: name.into(),
        label: words.text(&format!("measure-{name}")),
        value: text.into(),
        hint: Some(words.text(&format!("measure-{name}-help"))),
        error,
        on_input,
        ..QuantityField::default()
    };
    html! {
        <>
            { quantity_field(words, &field) }
            { matters(words, state, Question::Measure(measure)) }
        </>
    }
}

/// Marks what could change the outcome.
fn matters(words: &Words, state: &State, question: Question) -> Html {
    html! {
        if state.assessment.open.contains(&question) {
            { " " }<span class="matters">{ words.text("matters") }</span>
        }
    }
}
