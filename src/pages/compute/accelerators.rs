//! Accelerators to take a peak from.

use crate::components::{Folded, QuantityField, quantity_field, rich};
use crate::store::State;
use outbound_drafts::Action;
use outbound_words::{Words, message};
use training_compute::{Accelerator, Unit, search_accelerators};
use yew::{Callback, Html, html};

/// How many are shown for a search.
const MOST: usize = 12;

/// The table of accelerators: dense peaks by number format, power, year, source.
pub(super) fn accelerators(words: &Words, state: &State) -> Html {
    let held = {
        let (words, state) = (*words, state.clone());
        Callback::from(move |()| table(&words, &state))
    };
    html! { <Folded class="disclosure" line={rich(words, &words.text(message::CHIPS_HEADING))} {held} /> }
}

fn table(words: &Words, state: &State) -> Html {
    let text = state.draft.chip_search();
    let found: Vec<&Accelerator> = search_accelerators(text).take(MOST + 1).collect();
    let field = QuantityField {
        name: "chips-search".into(),
        label: words.text(message::CHIPS_SEARCH),
        value: text.to_owned().into(),
        hint: Some(words.text(message::CHIPS_HINT)),
        on_input: state.act.reform(Action::SearchChips),
        ..QuantityField::default()
    };
    html! {
        <div class="disclosed">
            { quantity_field(words, &field) }
            <ul class="models">
                for chip in found.iter().take(MOST) {
                    { row(words, chip) }
                }
            </ul>
            <p class="small" role="status">
                if found.is_empty() {
                    { words.text(message::CHIPS_NONE) }
                } else if found.len() > MOST {
                    { words.text(message::MODELS_MORE) }
                }
            </p>
        </div>
    }
}

fn row(words: &Words, chip: &Accelerator) -> Html {
    let peaks = chip.precisions().filter_map(|precision| {
        let peak = chip.peak(precision)?.amount().median();
        let peak = super::value(words, peak, Some(Unit::OperationsPerSecond));
        Some(format!("{precision}\u{a0}{peak}"))
    });
    let peaks = peaks.collect::<Vec<_>>().join(", ");
    let watts = chip.watts.map(|watts| format!(" · {} W", super::value(words, watts, None)));
    html! {
        <li key={chip.name.clone()}>
            <strong>{ &chip.name }</strong>{ " " }
            <span class="muted">{ format!("{}, {}", chip.vendor, chip.year) }{ watts.unwrap_or_default() }</span>
            <br />{ rich(words, &words.text(message::ChipsPeaks { peaks })) }
            <br /><span class="small" lang="en">{ &chip.source }</span>
        </li>
    }
}
