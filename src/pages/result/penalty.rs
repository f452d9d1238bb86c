//! What a violation may cost.

use super::{provision, provisions};
use crate::components::{QuantityField, disclosure, quantity_field, rich};
use crate::store::State;
use crate::wording;
use outbound_drafts::Action;
use outbound_rule::facts::Dollars;
use outbound_rule::law::Outcome;
use outbound_rule::law::penalties::{
    CRIMINAL, Confidence, DIVESTMENT, LEVELS, Limb, NOT_SELF_DISCLOSURE, SELF_DISCLOSURE,
    VIOLATIONS, civil_maximum, divestment,
};
use outbound_words::number::grouped;
use outbound_words::{Words, message};
use partly_known::Truth;
use yew::{AttrValue, Html, html};

/// What a violation may cost, where one is possible.
pub(super) fn penalties(words: &Words, state: &State) -> Html {
    let left = state.assessment.possible;
    let possible = left.contains(Outcome::Prohibited) || left.contains(Outcome::Notifiable);
    let facts = &state.assessment.facts;
    let undone = divestment(facts, &state.basis, &state.draft.timeline());
    html! {
        if possible {
            <section>
                <h2>{ words.text(message::PENALTY_HEADING) }</h2>
                { value(words, state) }
                <p>{ rich(words, &maximum(words, state)) }</p>
                if undone != Truth::No {
                    { provisions(words, [&DIVESTMENT]) }
                    if undone == Truth::Unknown {
                        <p class="small">{ words.text(message::DIVESTMENT_PERHAPS) }</p>
                    }
                }
                { disclosure(words, &words.text(message::PENALTY_CRIMINAL), criminal(words)) }
                { disclosure(words, &words.text(message::VIOLATIONS), provisions(words, &VIOLATIONS)) }
                { disclosure(words, &words.text(message::SELF_DISCLOSURE), provisions(words, &SELF_DISCLOSURE)) }
                { disclosure(words, &words.text(message::NOT_SELF_DISCLOSURE), provisions(words, &NOT_SELF_DISCLOSURE)) }
            </section>
        }
    }
}

/// What a criminal penalty may be at most.
fn criminal(words: &Words) -> Html {
    let each = CRIMINAL.iter().map(|one| {
        let years = one.years.to_string();
        let limit = match one.fine {
            Some(fine) => {
                let fine = dollars(words, fine);
                words.text(message::PenaltyFineAndYears { fine, years })
            }
            None => words.text(message::PenaltyYears { years }),
        };
        provision(words, &one.provision, &html! { <>{ " " }<strong>{ limit }</strong></> })
    });
    html! { <ul class="duties">{ for each }</ul> }
}

fn dollars(words: &Words, amount: Dollars) -> String {
    grouped(amount.into(), 15, words.language().notation())
}

fn value(words: &Words, state: &State) -> Html {
    let text = state.draft.value().to_owned();
    let error = match state.draft.read_value() {
        Some(Err(misread)) => Some(wording::misread(words, &misread, &text)),
        _ => None,
    };
    let field = QuantityField {
        name: "value".into(),
        label: words.text(message::VALUE),
        value: text.into(),
        hint: Some(words.text(message::VALUE_HELP)),
        error,
        on_input: state.act.reform(Action::Value),
        ..QuantityField::default()
    };
    quantity_field(words, &field)
}

/// The civil maximum at the newest amount known, and which of its two limbs it is.
fn maximum(words: &Words, state: &State) -> AttrValue {
    let Some(level) = LEVELS.last() else { return AttrValue::default() };
    let value = state.draft.deal().value_usd.filter(|value| value.cents() >= 0);
    let Ok(found) = civil_maximum(level.from, value) else {
        return AttrValue::default();
    };
    let [amount, statutory] = [found.amount, level.amount].map(|cents| dollars(words, cents));
    let [from, through] = [level.from, level.through].map(|day| words.date(day));
    let source = level.source;
    let text = match (value, found.limb) {
        (None, _) => words.text(message::PenaltyLeast { statutory, from, through, source }),
        (_, Limb::Statutory) => {
            words.text(message::PenaltyStatutory { amount, from, through, source })
        }
        (_, Limb::TwiceTheTransaction) => {
            words.text(message::PenaltyTwice { amount, statutory, from, through, source })
        }
    };
    match level.confidence {
        Confidence::Published => text,
        Confidence::Secondary => {
            format!("{text} {}", words.text(message::PENALTY_SECONDARY)).into()
        }
    }
}
