//! A chip against ECCN 3A090.a.

use super::{edit, field, figure, take_over};
use crate::components::choose::choice;
use crate::components::{Reason, reasons, tick};
use crate::store::State;
use outbound_drafts::{BITS, ChipEdit, Edit};
use outbound_rule::facts::Fact;
use outbound_rule::law::Citation;
use outbound_words::{Words, message};
use training_compute::accelerators;
use yew::{AttrValue, Html, html};

/// A chip's rates and area, and whether they meet the parameters of ECCN 3A090.a.
pub(super) fn chip(words: &Words, state: &State) -> Html {
    let entered = &state.draft.calculators().chip;
    let notation = state.draft.notation();
    let known = accelerators()
        .iter()
        .map(|chip| (Some(chip.name.to_owned()), AttrValue::from(chip.name.clone())));
    let offered = std::iter::once((None, words.text(message::CHIP_OWN))).chain(known).collect();
    let on_like = edit(state, |name| Edit::Chip(ChipEdit::Like(name)));
    let like = words.text(message::CHIP_LIKE);
    let rates = BITS.into_iter().enumerate().map(|(place, bits)| {
        let label = words.text(message::ChipRate { bits: u32::from(bits) });
        let on_input = edit(state, move |text: String| Edit::Chip(ChipEdit::Rate(place, text)));
        field(
            words,
            (format!("rate-{bits}"), label),
            entered.rate(place),
            entered.read_rate(place, notation),
            &on_input,
        )
    });
    let on_area = edit(state, |text: String| Edit::Chip(ChipEdit::Area(text)));
    let on_sparse = edit(state, |sparse| Edit::Chip(ChipEdit::Sparse(sparse)));
    let on_all = edit(state, |all| Edit::Chip(ChipEdit::AllRates(all)));
    let chip = entered.chip(notation);
    let meets = chip.meets_3a090a();
    let reason = Reason {
        text: words.text(message::ChipFound {
            performance: figure(words, chip.total_processing_performance()),
            density: figure(words, chip.performance_density()),
        }),
        citation: Citation::of("850.224").at("c"),
        truth: meets,
    };
    html! {
        <>
            <p class="field"><span class="label">{ like.clone() }</span>
                { choice(("chip-like".to_owned(), like), offered, &entered.like, on_like) }</p>
            <fieldset class="row">
                <legend>{ words.text(message::CHIP_RATES) }</legend>
                { for rates }
            </fieldset>
            <p>{ tick(words, "chip-sparse", &words.text(message::CHIP_SPARSE), entered.sparse, on_sparse) }</p>
            <p>{ tick(words, "chip-all", &words.text(message::CHIP_ALL), entered.all_rates, on_all) }</p>
            { field(words, ("chip-area".to_owned(), words.text(message::CHIP_AREA)), &entered.area, entered.read_area(notation), &on_area) }
            { reasons(words, &[reason]) }
            { take_over(words, state, vec![(Fact::Meets3A090a, meets)]) }
        </>
    }
}
