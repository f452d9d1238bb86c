//! What an inquiry is judged by.

use crate::components::{DayField, cite, note_field, rich, says};
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, DiligenceEdit};
use outbound_rule::law::diligence::Factor;
use outbound_words::{Words, message};
use yew::{Html, html};

/// What the inquiry is judged by, with what was done about each, for the file.
pub(super) fn diligence(words: &Words, state: &State) -> Html {
    html! {
        <section class="diligence">
            <h2>{ words.text(message::DILIGENCE_HEADING) }</h2>
            { says(words, message::DILIGENCE_LEDE) }
            { for Factor::ALL.iter().map(|factor| one(words, state, *factor)) }
        </section>
    }
}

fn one(words: &Words, state: &State, factor: Factor) -> Html {
    let provision = factor.provision();
    let place = provision.citation();
    let says = wording::summary(words, &place, provision.says);
    let record = state.draft.deal().diligence.get(&factor).cloned().unwrap_or_default();
    let name = factor.name();
    let on_note =
        state.act.reform(move |note| Action::Diligence(factor, DiligenceEdit::Note(note)));
    let day = record.date;
    let note = note_field(
        &format!("diligence-{name}"),
        &words.text(message::DILIGENCE_NOTE),
        &record.note,
        on_note,
    );
    let on_day = state.act.reform(move |day| Action::Diligence(factor, DiligenceEdit::Day(day)));
    html! {
        <fieldset class="row" key={name}>
            <legend>{ rich(words, &format!("{says}.")) }{ " " }{ cite(&place) }</legend>
            { note }
            <DayField words={*words} name={format!("diligence-day-{name}")} label={words.text(message::DILIGENCE_DAY)} {day} on_change={on_day} />
        </fieldset>
    }
}
