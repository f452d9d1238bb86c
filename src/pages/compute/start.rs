use super::edit;
use crate::components::{Folded, QuantityField, quantity_field, rich};
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, TrainingEdit};
use outbound_words::Words;
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
                { words.joined(&["preset", preset.name()]) }
            </button>
        }
    });
    let held = {
        let (words, state) = (words.clone(), state.clone());
        Callback::from(move |()| models(&words, &state, system))
    };
    html! {
        <>
            <p class="groups"><span>{ words.text("compute-start") }</span>{ for presets }</p>
            { size(words, state, system) }
            <Folded class="disclosure" line={rich(words, &words.text("models-heading"))} held={held} />
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
        label: words.text("size"),
        value: figures.size().to_owned().into(),
        hint: Some(words.text("size-hint")),
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
        label: words.text("models-search"),
        value: text.to_owned().into(),
        hint: Some(words.text("models-hint")),
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
                    { words.text("models-none") }
                } else if found.len() > MOST {
                    { words.text("models-more") }
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
        words.with(
            "models-operations",
            &[("operations", wording::operations(words, operations.amount().median()))],
        )
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
                { " " }<em>{ words.joined(&["remark", remark.name()]) }</em>
            }
            <br />
            <button type="button" class="link" onclick={move |_| take.emit(())}>
                { words.text("models-take") }<span class="visually-hidden">{ ": " }{ model.name.clone() }</span>
            </button>
            { " " }
            <button type="button" class="link" onclick={move |_| inherit.emit(())}>
                { words.text("models-inherit") }<span class="visually-hidden">{ ": " }{ model.name.clone() }</span>
            </button>
        </li>
    }
}
