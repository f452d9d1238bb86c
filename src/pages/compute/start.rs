//! Published models and usual trainings to start from.

use super::edit;
use crate::components::{Folded, QuantityField, quantity_field, rich};
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, TrainingEdit};
use outbound_words::{Words, message};
use training_compute::{Model, Models, Preset};
use yew::{Callback, Html, html};

/// How many published models are shown for a search.
const MOST: usize = 8;

/// What to start from: a common shape, a published model, a size shared by all stages.
pub(super) fn start(words: &Words, state: &State, system: usize) -> Html {
    let presets = Preset::ALL.map(|preset| {
        let on_click = edit(state, system, move |()| TrainingEdit::Preset(preset));
        html! {
            <button type="button" class="link" id={format!("preset-{}-{system}", preset.name())} onclick={move |_| on_click.emit(())}>
                { words.text(message::preset(preset)) }
            </button>
        }
    });
    let held = {
        let (words, state) = (*words, state.clone());
        Callback::from(move |()| models(&words, &state, system))
    };
    html! {
        <>
            <p class="groups"><span>{ words.text(message::COMPUTE_START) }</span>{ for presets }</p>
            { size(words, state, system) }
            <Folded class="disclosure" line={rich(words, &words.text(message::MODELS_HEADING))} held={held} />
        </>
    }
}

/// The size that stages share which state none.
fn size(words: &Words, state: &State, system: usize) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let error = match figures.read_size() {
        Some(Err(misread)) => Some(wording::misread(words, &misread, figures.size())),
        _ => None,
    };
    let on_input = edit(state, system, TrainingEdit::Size);
    let field = QuantityField {
        name: format!("size-{system}").into(),
        label: words.text(message::SIZE),
        value: figures.size().to_owned().into(),
        hint: Some(words.text(message::SIZE_HINT)),
        error,
        on_input: on_input.clone(),
        ..QuantityField::default()
    };
    html! {
        if figures.stages().len() > 1 {
            { quantity_field(words, &field) }
        }
    }
}

/// Published models to take as they stand or to build on.
fn models(words: &Words, state: &State, system: usize) -> Html {
    let text = state.draft.search();
    let ours = Models::ours();
    let found: Vec<&Model> = ours.search(text).take(MOST + 1).collect();
    let field = QuantityField {
        name: format!("models-{system}").into(),
        label: words.text(message::MODELS_SEARCH),
        value: text.to_owned().into(),
        hint: Some(words.text(message::MODELS_HINT)),
        on_input: state.act.reform(Action::Search),
        ..QuantityField::default()
    };
    html! {
        <div class="disclosed">
            { quantity_field(words, &field) }
            <ul class="models">
                for model in found.iter().take(MOST) {
                    { row(words, state, system, model) }
                }
            </ul>
            <p class="small" role="status">
                if found.is_empty() {
                    { words.text(message::MODELS_NONE) }
                } else if found.len() > MOST {
                    { words.text(message::MODELS_MORE) }
                }
            </p>
            <p class="small">{ training_compute::SOURCE }</p>
        </div>
    }
}

fn row(words: &Words, state: &State, system: usize, model: &Model) -> Html {
    let [take, inherit] = [model.name.clone(), model.name.clone()];
    let take = edit(state, system, move |()| TrainingEdit::Model(take.clone()));
    let inherit = edit(state, system, move |()| TrainingEdit::Inherit(inherit.clone()));
    let operations = model.operations.map(|operations| {
        words.text(message::ModelsOperations {
            operations: wording::operations(words, operations.amount().median()),
        })
    });
    let countries = model.countries().join(", ");
    let said = [model.developer.as_str(), countries.as_str(), model.date.as_str()];
    let said = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    html! {
        <li key={model.name.clone()}>
            <strong>{ model.name.clone() }</strong>{ " " }<span class="muted">{ said }</span>
            if let Some(operations) = operations {
                { " · " }{ rich(words, &operations) }
            }
            if let Some(remark) = model.remark {
                { " " }<em>{ words.text(message::remark(remark)) }</em>
            }
            <br />
            <button type="button" class="link" onclick={move |_| take.emit(())}>
                { words.text(message::MODELS_TAKE) }<span class="visually-hidden">{ ": " }{ model.name.clone() }</span>
            </button>
            { " " }
            <button type="button" class="link" onclick={move |_| inherit.emit(())}>
                { words.text(message::MODELS_INHERIT) }<span class="visually-hidden">{ ": " }{ model.name.clone() }</span>
            </button>
        </li>
    }
}
