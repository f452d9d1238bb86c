//! The fields of a training: of its first stage in a sentence or a form, of every stage on a page of its own.

use crate::components::choose::choice;
use crate::components::{
    Place, QuantityField, QuantityNote, quantity_field, quantity_note, rich, tick,
};
use crate::hooks::Route as Address;
use crate::page::Page;
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, Asks, Field, PASSES, Route, Spot, TrainingEdit, Way};
use outbound_words::number::Misread;
use outbound_words::{Message, Words, message};
use training_compute::{Confidence, Precision, accelerator, accelerators};
use yew::{AttrValue, Callback, Html, html};

/// Where a field stands: of which AI system, in which way of counting which stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At {
    /// The AI system.
    pub system: usize,
    /// The stage and the way.
    pub spot: Spot,
}

impl At {
    /// The first way of counting the first stage.
    pub(crate) fn first(system: usize) -> Self {
        Self { system, spot: Spot::default() }
    }

    fn route(self, state: &State) -> Option<&Route> {
        state.draft.figures(self.system)?.route(self.spot)
    }

    /// A name of its own for a control here; those of the first stage are short.
    fn name(self, field: &str, always_numbered: bool) -> String {
        let Spot { stage, route } = self.spot;
        let field = field.replace('.', "_");
        let system = match self.system {
            0 if !always_numbered => String::new(),
            number => format!("-{number}"),
        };
        let spot = match (stage, route) {
            (0, 0) => String::new(),
            _ => format!("-{stage}-{route}"),
        };
        format!("{field}{system}{spot}")
    }

    fn put(self, state: &State, field: &'static str) -> Callback<String> {
        let Self { system, spot } = self;
        state.act.reform(move |text| Action::Train(system, TrainingEdit::Type(spot, field, text)))
    }
}

/// The field of a name, in the way in use.
pub(crate) fn field(words: &Words, state: &State, at: At, name: &str, place: Place) -> Html {
    let found = at.route(state).and_then(|route| route.way().field(name));
    found.map(|field| control(words, state, at, field, place)).unwrap_or_default()
}

/// A field with its label; in a sentence the label is only heard.
pub(crate) fn control(
    words: &Words,
    state: &State,
    at: At,
    field: &'static Field,
    place: Place,
) -> Html {
    let Some(route) = at.route(state) else { return Html::default() };
    let on_change = at.put(state, field.name);
    let chosen = route.typed(field.name).to_owned();
    let offered = match field.asks {
        Asks::Amount(..) | Asks::Count(_) => return number(words, state, at, field, place),
        Asks::Flag => {
            let on_tick = on_change.reform(|on| if on { "true".to_owned() } else { String::new() });
            let label = words.text(field.label);
            return tick(words, &at.name(field.name, false), &label, !chosen.is_empty(), on_tick);
        }
        Asks::Choice(names) => names
            .iter()
            .enumerate()
            // Silence means the first.
            .map(|(number, (name, label))| {
                let value = if number == 0 { "" } else { name };
                (value.to_owned(), words.text(*label))
            })
            .collect(),
        Asks::Passes => PASSES
            .iter()
            .map(|(name, label, _)| {
                let value = if *name == "training" { "" } else { name };
                (value.to_owned(), words.text(*label))
            })
            .collect(),
        Asks::Confidence => none(words, message::CONFIDENCE_NONE)
            .chain(
                Confidence::ALL
                    .map(|one| (one.name().to_owned(), words.text(message::confidence(one)))),
            )
            .collect(),
        Asks::Accelerator => none(words, message::ACCELERATOR_NONE)
            .chain(accelerators().iter().map(|chip| (chip.name.clone(), chip.name.clone().into())))
            .collect(),
        Asks::Precision => {
            let chip = accelerator(route.typed("accelerator"));
            let known = chip.map_or(Precision::ALL.to_vec(), |chip| chip.precisions().collect());
            let named = known.into_iter().map(|one| {
                (one.to_string().to_ascii_lowercase(), AttrValue::from(one.to_string()))
            });
            none(words, message::PRECISION_NONE).chain(named).collect()
        }
    };
    let label = words.text(field.label);
    // “training”, written out in a file, is what silence means too.
    let chosen =
        if chosen == "training" || is_first(field, &chosen) { String::new() } else { chosen };
    let chooser = choice((at.name(field.name, true), label.clone()), offered, &chosen, on_change);
    match place {
        Place::Sentence => chooser,
        Place::Form => html! {
            <div class="field"><span class="label">{ rich(words, &label) }</span>{ chooser }</div>
        },
    }
}

fn is_first(field: &Field, chosen: &str) -> bool {
    matches!(field.asks, Asks::Choice(names) if names.first().is_some_and(|(name, _)| *name == chosen))
}

fn none(words: &Words, label: Message) -> impl Iterator<Item = (String, AttrValue)> + use<> {
    std::iter::once((String::new(), words.text(label)))
}

/// A number field.
fn number(words: &Words, state: &State, at: At, field: &'static Field, place: Place) -> Html {
    let Some(route) = at.route(state) else { return Html::default() };
    let Reading { understood, error, suggestion } = reading(words, state, route, field);
    let on_text = at.put(state, field.name);
    let hint = match field.asks {
        Asks::Amount(_, hint) | Asks::Count(hint) => Some(words.text(hint)),
        _ => None,
    };
    let field = QuantityField {
        name: at.name(field.name, false).into(),
        label: words.text(field.label),
        value: route.typed(field.name).to_owned().into(),
        place,
        hint,
        understood: understood.filter(|_| place == Place::Form),
        error,
        on_suggestion: corrected(&on_text, suggestion.as_ref()),
        suggestion,
        on_input: on_text.clone(),
        ..QuantityField::default()
    };
    quantity_field(words, &field)
}

/// What is wrong with a field of the sentence, where there is room for it.
pub(crate) fn note(words: &Words, state: &State, at: At, name: &str) -> Html {
    let found = at.route(state).and_then(|route| Some((route, route.way().field(name)?)));
    let Some((route, field)) = found else { return Html::default() };
    let Reading { error, suggestion, .. } = reading(words, state, route, field);
    let note = QuantityNote {
        name: at.name(field.name, false).into(),
        error,
        on_suggestion: corrected(&at.put(state, field.name), suggestion.as_ref()),
        suggestion,
    };
    quantity_note(words, &note)
}

fn corrected(on_text: &Callback<String>, suggestion: Option<&AttrValue>) -> Callback<()> {
    let text = suggestion.map(ToString::to_string).unwrap_or_default();
    on_text.reform(move |()| text.clone())
}

/// How a field was understood, what is wrong with it, what was perhaps meant.
struct Reading {
    understood: Option<AttrValue>,
    error: Option<AttrValue>,
    suggestion: Option<AttrValue>,
}

fn reading(words: &Words, state: &State, route: &Route, field: &Field) -> Reading {
    let text = route.typed(field.name);
    match route.read(field.name, state.draft.notation()) {
        None => Reading { understood: None, error: None, suggestion: None },
        Some(Ok(amount)) => {
            let understood = match field.asks {
                Asks::Amount(unit, _) => Some(wording::understood(words, amount, unit)),
                _ => None,
            };
            Reading { understood, error: None, suggestion: None }
        }
        Some(Err(misread)) => {
            let suggestion = match &misread {
                Misread::TwoReadings { .. } => None,
                _ => misread.corrected(text).map(AttrValue::from),
            };
            let error = Some(wording::misread(words, &misread, text));
            Reading { understood: None, error, suggestion }
        }
    }
}

/// Which of the simple ways the operations are worked out in; of a training that is more than that,
/// the way to its own page.
pub(crate) fn ways(words: &Words, state: &State, system: usize) -> Html {
    let simple = state.draft.figures(system).and_then(|figures| figures.simple());
    let Some(used) = simple else {
        let compute = Address::new(words.language(), Page::Compute).to_string();
        return html! {
            <p id={format!("field-way-{system}")}>
                { words.text(message::WAY_ELSEWHERE) }{ " " }<a href={compute}>{ words.text(message::PAGE_COMPUTE) }</a>
            </p>
        };
    };
    let turn = move |way| Action::Train(system, TrainingEdit::Way(Spot::default(), way));
    html! {
        <fieldset class="ways" id={format!("field-way-{system}")}>
            <legend>{ words.text(message::WAY) }</legend>
            <div class="answers">
                for way in Way::SIMPLE {
                    <label class="radio" key={way.name()}>
                        <input type="radio" name={format!("way-{system}")} value={way.name()}
                            checked={used == way}
                            onchange={state.act.reform(move |_| turn(way))} />
                        <span>{ words.text(way.title()) }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
