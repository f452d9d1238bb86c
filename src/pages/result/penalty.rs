use super::{provision, provisions};
use crate::components::{QuantityField, disclosure, quantity_field, rich};
use crate::store::State;
use crate::wording;
use outbound_drafts::Action;
use outbound_rule::law::Outcome;
use outbound_rule::law::penalties::{
    CRIMINAL, Cents, Confidence, DIVESTMENT, LEVELS, Limb, NOT_SELF_DISCLOSURE, SELF_DISCLOSURE,
    VIOLATIONS, civil_maximum, divestment,
};
use outbound_words::Words;
use outbound_words::number::grouped;
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
                <h2>{ words.text("penalty-heading") }</h2>
                { value(words, state) }
                <p>{ rich(words, &maximum(words, state)) }</p>
                if undone != Truth::No {
                    { provisions(words, [&DIVESTMENT]) }
                    if undone == Truth::Unknown {
                        <p class="small">{ words.text("divestment-perhaps") }</p>
                    }
                }
                { disclosure(words, &words.text("penalty-criminal"), criminal(words)) }
                { disclosure(words, &words.text("violations"), provisions(words, &VIOLATIONS)) }
                { disclosure(words, &words.text("self-disclosure"), provisions(words, &SELF_DISCLOSURE)) }
                { disclosure(words, &words.text("not-self-disclosure"), provisions(words, &NOT_SELF_DISCLOSURE)) }
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
                words.with("penalty-fine-and-years", &[("fine", fine), ("years", years)])
            }
            None => words.with("penalty-years", &[("years", years)]),
        };
        provision(words, &one.provision, &html! { <>{ " " }<strong>{ limit }</strong></> })
    });
    html! { <ul class="duties">{ for each }</ul> }
}

fn dollars(words: &Words, cents: Cents) -> String {
    grouped(cents.count() as f64 / 100.0, 15, words.language().notation())
}

fn value(words: &Words, state: &State) -> Html {
    let text = state.draft.value().to_owned();
    let error = match state.draft.read_value() {
        Some(Err(misread)) => Some(wording::misread(words, &misread, &text)),
        _ => None,
    };
    let field = QuantityField {
        name: "value".into(),
        label: words.text("value"),
        value: text.into(),
        hint: Some(words.text("value-help")),
        error,
        on_input: state.act.reform(Action::Value),
        ..QuantityField::default()
    };
    quantity_field(words, &field)
}

/// The civil maximum at the newest amount known, and which of its two limbs it is.
fn maximum(words: &Words, state: &State) -> AttrValue {
    let Some(level) = LEVELS.last() else { return AttrValue::default() };
    let value = state.draft.deal().value_usd.and_then(|value| u64::try_from(value.cents()).ok());
    let Ok(found) = civil_maximum(level.from, value.map(Cents::from)) else {
        return AttrValue::default();
    };
    let key = match (value, found.limb) {
        (None, _) => "penalty-least",
        (_, Limb::Statutory) => "penalty-statutory",
        (_, Limb::TwiceTheTransaction) => "penalty-twice",
    };
    let text = words.with(
        key,
        &[
            ("amount", dollars(words, found.amount)),
            ("statutory", dollars(words, level.amount)),
            ("from", words.date(level.from).to_string()),
            ("through", words.date(level.through).to_string()),
            ("source", level.source.to_owned()),
        ],
    );
    match level.confidence {
        Confidence::Published => text,
        Confidence::Secondary => format!("{text} {}", words.text("penalty-secondary")).into(),
    }
}
