//! The figures of an AI system's training: fields, the estimate on the ruler, its working.

use super::choose::choice;
use super::state::{State, notation};
use super::wording;
use crate::components::{
    self, Band, LineKind, Place, QuantityField, QuantityNote, Ruler, RulerLine, Size,
    quantity_field, quantity_note, rich,
};
use crate::compute::{Estimate, Input, Precision, Structure, Working, accelerator, accelerators};
use crate::deal::Coverage;
use crate::draft::{Action, Figures, Way};
use crate::law::Line;
use crate::locale::{Value, Words};
use crate::number::{Misread, compact};
use yew::{AttrValue, Html, html};

/// A number field of an AI system. `suffix` keeps names apart where several systems are shown.
pub(super) fn field(
    words: &Words,
    state: &State,
    (system, suffix): (usize, &str),
    input: Input,
    place: Place,
) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let name = wording::input(input);
    let text = figures.text(input).to_owned();
    let (understood, error, suggestion) = reading(words, figures, input);
    let type_in = move |text: String| Action::Type(system, input, text);
    let on_input = state.act.reform(move |text: AttrValue| type_in(text.to_string()));
    let corrected = suggestion.clone().unwrap_or_default().to_string();
    let on_suggestion = state.act.reform(move |()| type_in(corrected.clone()));
    let field = QuantityField {
        name: format!("{name}{suffix}").into(),
        label: words.text(&format!("input-{name}")),
        value: text.into(),
        place,
        hint: Some(words.text(&format!("input-{name}-hint"))),
        understood: understood.filter(|_| place == Place::Form),
        error,
        suggestion,
        on_input,
        on_suggestion,
        ..QuantityField::default()
    };
    quantity_field(words, &field)
}

/// What is wrong with a field of the sentence, where there is room for it.
pub(super) fn note(words: &Words, state: &State, system: usize, input: Input) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let (_, error, suggestion) = reading(words, figures, input);
    let corrected = suggestion.clone().unwrap_or_default().to_string();
    let on_suggestion = state.act.reform(move |()| Action::Type(system, input, corrected.clone()));
    let name = wording::input(input).into();
    quantity_note(words, &QuantityNote { name, error, suggestion, on_suggestion })
}

/// How a field was understood, what is wrong with it, what was perhaps meant.
fn reading(
    words: &Words,
    figures: &Figures,
    input: Input,
) -> (Option<AttrValue>, Option<AttrValue>, Option<AttrValue>) {
    match figures.read(input) {
        None => (None, None, None),
        Some(Ok(amount)) => {
            let understood = input.unit().map(|unit| wording::understood(words, amount, unit));
            (understood, None, None)
        }
        Some(Err(misread)) => {
            let text = figures.text(input);
            let suggestion = match &misread {
                Misread::TwoReadings { .. } => None,
                _ => misread.corrected(text).map(AttrValue::from),
            };
            (None, Some(wording::misread(words, &misread, text)), suggestion)
        }
    }
}

/// Which way the operations are worked out.
pub(super) fn ways(words: &Words, state: &State, system: usize) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    html! {
        <fieldset class="ways" id={format!("field-way-{system}")}>
            <legend>{ words.text("way") }</legend>
            <div class="answers">
                for way in Way::ALL {
                    <label class="radio" key={way.name()}>
                        <input type="radio" name={format!("way-{system}")} value={way.name()}
                            checked={figures.way == way}
                            onchange={state.act.reform(move |_| Action::Count(system, way))} />
                        <span>{ words.text(&format!("way-{}", way.name())) }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}

/// The kind of model.
pub(super) fn structure(words: &Words, state: &State, system: usize) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let offered = [
        (Structure::Dense, "structure-dense"),
        (Structure::MixtureOfExperts, "structure-mixture_of_experts"),
        (Structure::LongContext, "structure-long_context"),
    ];
    let offered = offered.map(|(structure, key)| (structure, words.text(key))).to_vec();
    let on_change = state.act.reform(move |structure| Action::Structure(system, structure));
    let label = words.text("structure");
    choice((format!("structure-{system}"), label), offered, &figures.structure, on_change)
}

/// The accelerator it was trained on.
pub(super) fn accelerator_choice(words: &Words, state: &State, system: usize) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let other = (None, words.text("accelerator-none"));
    let named = accelerators().iter().map(|chip| (Some(chip.name), AttrValue::Static(chip.name)));
    let chosen = figures.accelerator.as_deref().and_then(accelerator).map(|chip| chip.name);
    let on_change = state.act.reform(move |name: Option<&'static str>| {
        Action::Accelerator(system, name.map(str::to_owned))
    });
    let label = words.text("accelerator");
    let name = format!("accelerator-{system}");
    choice((name, label), std::iter::once(other).chain(named).collect(), &chosen, on_change)
}

/// The number format of most multiplications: those the chip has a peak for.
pub(super) fn precision(words: &Words, state: &State, system: usize) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let unknown = (None, words.text("precision-none"));
    let chip = figures.accelerator.as_deref().and_then(accelerator);
    let known = chip.map_or(Precision::ALL.to_vec(), |chip| chip.precisions().collect());
    let known = known.into_iter().map(|one| (Some(one), AttrValue::from(one.to_string())));
    let on_change = state.act.reform(move |precision| Action::Precision(system, precision));
    let label = words.text("precision");
    let name = format!("precision-{system}");
    choice(
        (name, label),
        std::iter::once(unknown).chain(known).collect(),
        &figures.precision,
        on_change,
    )
}

/// How much of the estimate the law is shown.
pub(super) fn coverage(words: &Words, state: &State) -> Html {
    let offered = Coverage::OFFERED.map(|one| {
        let percent = Value::from(usize::from(one.percent()));
        (one, words.with("coverage-option", &[("percent", percent)]))
    });
    let on_change = state.act.reform(Action::Show);
    let label = words.text("coverage");
    choice(
        ("coverage".to_owned(), label),
        offered.to_vec(),
        &state.draft.deal().coverage,
        on_change,
    )
}

/// The estimate of an AI system on the scale, with its numbers beneath.
pub(super) fn ruler(words: &Words, state: &State, system: usize, size: Size) -> Html {
    let working = state.assessment.operations.get(system);
    let estimate = working.and_then(|working| working.as_ref().ok()?.operations.as_ref());
    let lines: Vec<_> = Line::ALL
        .into_iter()
        .map(|line| RulerLine {
            operations: state.basis.lines.at(line),
            label: wording::line(words, line, &state.basis),
            kind: match line {
                Line::Notifiable => LineKind::Notifiable,
                Line::Biological => LineKind::Biological,
                Line::Prohibited => LineKind::Prohibited,
            },
            chance: estimate
                .map(|estimate| wording::chance(words, estimate, state.basis.lines.at(line))),
        })
        .collect();
    let band = estimate.map(|estimate| Band {
        median: estimate.median(),
        core: estimate.range(0.5),
        wide: estimate.range(0.9),
    });
    let description = match estimate {
        Some(estimate) => words.with("estimate-description", &numbers(words, estimate)),
        None => words.text("estimate-nothing"),
    };
    let shown = Ruler { lines: &lines, band, size, description: &description };
    components::ruler(words, &shown, Some(caption(words, working, estimate)))
}

fn numbers(words: &Words, estimate: &Estimate) -> [(&'static str, String); 3] {
    let (low, high) = estimate.range(0.9);
    [("operations", estimate.median()), ("low", low), ("high", high)]
        .map(|(name, value)| (name, wording::operations(words, value)))
}

fn caption(
    words: &Words,
    working: Option<&Result<Working, crate::compute::MethodError>>,
    estimate: Option<&Estimate>,
) -> Html {
    let said = match (working, estimate) {
        (Some(Err(error)), _) => wording::method_error(words, error),
        (_, Some(estimate)) => return numbers_and_working(words, estimate, working),
        (Some(Ok(working)), None) if working.missing().next().is_some() => {
            let missing = working.missing().map(|(_, input)| {
                words.text(&format!("input-{}", wording::input(input))).to_string()
            });
            let input = missing.collect::<Vec<_>>().join(", ");
            words.with("estimate-missing", &[("input", input)])
        }
        _ => words.text("estimate-none"),
    };
    html! { <p class="estimate">{ rich(words, &said) }</p> }
}

fn numbers_and_working(
    words: &Words,
    estimate: &Estimate,
    working: Option<&Result<Working, crate::compute::MethodError>>,
) -> Html {
    let numbers = numbers(words, estimate);
    let range = if estimate.is_point() {
        words.text("estimate-point")
    } else {
        words.with("estimate-range", &numbers)
    };
    let steps = working.and_then(|working| working.as_ref().ok()).map(|working| {
        let routes = working.stages.iter().filter_map(|stage| stage.routes.first());
        let products = routes.flat_map(|route| &route.products).map(|product| {
            let known = product.terms.iter().filter(|term| term.input != Input::Structure);
            let factors = known.map(|term| match (term.input, term.amount.median()) {
                (Input::Operations | Input::Peak, median) => wording::operations(words, median),
                (_, median) => compact(median, 4, notation(words.language())),
            });
            factors.collect::<Vec<_>>().join(" × ")
        });
        products.collect::<Vec<_>>().join(" + ")
    });
    html! {
        <p class="estimate">
            <strong>{ rich(words, &words.with("estimate-operations", &numbers)) }</strong>
            { " " }
            <span class="muted">{ rich(words, &range) }</span>
            if let Some(working) = steps.filter(|steps| steps.contains('×')) {
                { " " }
                <span class="muted working">{ rich(words, &words.with("estimate-working", &[("working", working)])) }</span>
            }
        </p>
    }
}
