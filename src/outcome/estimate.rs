//! The estimate of an AI system's training on the ruler, with its numbers and its working.

use crate::components::choose::choice;
use crate::components::{self, Band, Reach, Ruler, RulerLine, Size, rich};
use crate::store::State;
use crate::wording;
use outbound_deal::Coverage;
use outbound_drafts::Action;
use outbound_rule::law::Line;
use outbound_words::number::compact;
use outbound_words::{Value, Words, message};
use training_compute::{Bounds, Edge, Estimate, Input, MethodError, Product, Working};
use yew::{AttrValue, Html, html};

/// How much of the estimate the law is shown.
pub(crate) fn coverage(words: &Words, state: &State) -> Html {
    let offered = Coverage::OFFERED.map(|one| {
        let percent = Value::from(usize::from(one.percent()));
        (one, words.text(message::CoverageOption { percent }))
    });
    let on_change = state.act.reform(Action::Show);
    let label = words.text(message::COVERAGE);
    choice(
        ("coverage".to_owned(), label),
        offered.to_vec(),
        &state.draft.deal().coverage,
        on_change,
    )
}

/// The estimate of an AI system on the scale, with its numbers beneath.
pub(crate) fn ruler(words: &Words, state: &State, system: usize, size: Size) -> Html {
    let working = state.assessment.operations.get(system);
    let estimate = working.and_then(|working| working.as_ref().ok()?.operations.as_ref());
    let lines: Vec<_> = Line::ALL
        .into_iter()
        .map(|line| RulerLine {
            operations: state.basis.lines.at(line),
            label: wording::line(words, line, &state.basis),
            line,
            chance: estimate
                .map(|estimate| wording::chance(words, estimate, state.basis.lines.at(line))),
        })
        .collect();
    let band = estimate.map(|estimate| Band {
        median: estimate.median(),
        core: estimate.range(0.5),
        wide: estimate.range(0.9),
    });
    let bounds = working.and_then(|working| working.as_ref().ok()?.bounds());
    let reach = bounds.map(|bounds| {
        let (low, high) = bounds.range(0.9);
        let end = |edge: &Option<_>, at: f64| edge.as_ref().map(|_: &Edge| at);
        Reach { low: end(&bounds.low, low), high: end(&bounds.high, high) }
    });
    let description = match (estimate, bounds) {
        (Some(estimate), _) => {
            let [operations, low, high] = numbers(words, estimate);
            words.text(message::EstimateDescription { operations, low, high })
        }
        (None, Some(bounds)) => {
            format!("{} {}", bound(words, bounds), words.text(message::BOUND_NO_CHANCE)).into()
        }
        (None, None) => words.text(message::ESTIMATE_NOTHING),
    };
    let shown = Ruler { lines: &lines, band, reach, size, description: &description };
    components::ruler(words, &shown, Some(caption(words, working, estimate)))
}

/// What is known where there are only bounds.
fn bound(words: &Words, bounds: &Bounds) -> AttrValue {
    words.text(message::BoundOperations { bounds: wording::bounds(words, bounds) })
}

/// The middle of an estimate and the ends of its 90 % range.
fn numbers(words: &Words, estimate: &Estimate) -> [String; 3] {
    let (low, high) = estimate.range(0.9);
    [estimate.median(), low, high].map(|value| wording::operations(words, value))
}

fn caption(
    words: &Words,
    working: Option<&Result<Working, MethodError>>,
    estimate: Option<&Estimate>,
) -> Html {
    if let Some(Ok(working)) = working
        && let Some(bounds) = working.bounds()
    {
        return bounds_and_working(words, bounds, working);
    }
    let said = match (working, estimate) {
        (Some(Err(error)), _) => wording::method_error(words, error),
        (_, Some(estimate)) => return numbers_and_working(words, estimate, working),
        (Some(Ok(working)), None) if working.missing().next().is_some() => {
            let missing =
                working.missing().map(|(_, input)| words.text(message::input(input)).to_string());
            let input = missing.collect::<Vec<_>>().join(", ");
            words.text(message::EstimateMissing { input })
        }
        _ => words.text(message::ESTIMATE_NONE),
    };
    html! { <p class="estimate">{ rich(words, &said) }</p> }
}

fn numbers_and_working(
    words: &Words,
    estimate: &Estimate,
    working: Option<&Result<Working, MethodError>>,
) -> Html {
    let [operations, low, high] = numbers(words, estimate);
    let range = if estimate.is_point() {
        words.text(message::ESTIMATE_POINT)
    } else {
        words.text(message::EstimateRange { low, high })
    };
    let steps = working.and_then(|working| working.as_ref().ok());
    let steps = steps.and_then(|working| steps_in_short(words, working));
    html! {
        <p class="estimate">
            <strong>{ rich(words, &words.text(message::EstimateOperations { operations })) }</strong>
            { " " }
            <span class="muted">{ rich(words, &range) }</span>
            { in_muted(words, steps) }
        </p>
    }
}

/// The bounds, that no chance follows from them, and the working.
fn bounds_and_working(words: &Words, bounds: &Bounds, working: &Working) -> Html {
    html! {
        <p class="estimate">
            <strong>{ rich(words, &bound(words, bounds)) }</strong>
            { " " }
            <span class="muted">{ words.text(message::BOUND_NO_CHANCE) }</span>
            { in_muted(words, steps_in_short(words, working)) }
        </p>
    }
}

fn in_muted(words: &Words, steps: Option<String>) -> Html {
    html! {
        if let Some(working) = steps.filter(|steps| steps.contains('×')) {
            { " " }
            <span class="muted working">{ rich(words, &words.text(message::EstimateWorking { working })) }</span>
        }
    }
}

/// The products by their numbers alone, if it is a plain sum of them.
fn steps_in_short(words: &Words, working: &Working) -> Option<String> {
    let products = added(working)?.into_iter().map(|product| in_short(words, product));
    Some(products.collect::<Vec<_>>().join(" + "))
}

/// The products whose sum the estimate is, if it is a plain sum: of stages counted in one way each, as
/// a whole or not at all.
fn added(working: &Working) -> Option<Vec<&Product>> {
    let mut products = Vec::new();
    for stage in &working.stages {
        match (stage.routes.as_slice(), stage.counted[working.convention].share) {
            (_, 0.0) => {}
            ([route], 1.0) => products.extend(&route.products),
            _ => return None,
        }
    }
    Some(products)
}

/// A product by its numbers alone: `6 × 37B × 14.8T`.
fn in_short(words: &Words, product: &Product) -> String {
    let known = product.terms.iter().filter(|term| term.input != Input::Structure);
    known.enumerate().fold(String::new(), |said, (place, term)| {
        let sign = match (place, term.divides) {
            (0, false) => "",
            (0, true) => "1 ÷ ",
            (_, false) => " × ",
            (_, true) => " ÷ ",
        };
        let one = |value: f64| match term.input {
            Input::Operations | Input::Peak => wording::operations(words, value),
            _ => compact(value, 4, words.language().notation()),
        };
        let number = match term.amount.bounds() {
            Some(ends) => wording::signed(ends, one),
            None => one(term.amount.median()),
        };
        said + sign + &number
    })
}
