//! One stage of a training.

use super::{edit, stage_name};
use crate::components::choose::choice;
use crate::components::{Place, disclosure, rich, tick};
use crate::questions::training_fields::{At, control};
use crate::store::State;
use crate::wording;
use outbound_drafts::{Field, Route, Spot, StageTexts, TrainingEdit, Way};
use outbound_words::{Words, message};
use training_compute::{Agreement, Kind, StageWorking, Warning};
use yew::{AttrValue, Html, html};

/// A stage: what was done, each way it is counted, what that comes to, and what counts where.
pub(super) fn stage(
    words: &Words,
    state: &State,
    system: usize,
    number: usize,
    texts: &StageTexts,
) -> Html {
    let title = stage_name(words, number, texts.kind);
    let kinds = Kind::ALL.map(|kind| (kind, words.text(message::kind(kind))));
    let on_kind = edit(state, system, move |kind| TrainingEdit::Kind(number, kind));
    let label = words.text(message::STAGE_KIND);
    let several = state.draft.figures(system).is_some_and(|figures| figures.stages().len() > 1);
    let on_remove = edit(state, system, move |()| TrainingEdit::RemoveStage(number));
    let on_route = edit(state, system, move |()| TrainingEdit::AddRoute(number));
    let working = state.assessment.operations.get(system).and_then(|found| found.as_ref().ok());
    let working = working.and_then(|working| working.stages.get(number));
    let kind_control = (format!("kind-{system}-{number}"), label.clone());
    html! {
        <section class="stage" key={number}>
            <h2>{ title.clone() }</h2>
            <div class="row">
                <div class="field"><span class="label">{ label }</span>
                    { choice(kind_control, kinds.to_vec(), &texts.kind, on_kind) }</div>
                if several {
                    <button type="button" class="link remove" onclick={move |_| on_remove.emit(())}>
                        { words.text(message::REMOVE) }<span class="visually-hidden">{ ": " }{ title }</span>
                    </button>
                }
            </div>
            // In a list of its own, as the stages are.
            <>{ for texts.routes.iter().enumerate().map(|(place, route)| {
                self::route(words, state, At { system, spot: Spot { stage: number, route: place } }, route, texts)
            }) }</>
            <p><button type="button" class="link" id={format!("add-route-{system}-{number}")} onclick={move |_| on_route.emit(())}>
                { words.text(message::ROUTE_ADD) }
            </button></p>
            if let Some(working) = working {
                { found(words, working) }
                { counted(words, state, (system, number), working) }
            }
        </section>
    }
}

/// One way of counting, with its fields.
fn route(words: &Words, state: &State, at: At, route: &Route, texts: &StageTexts) -> Html {
    let At { system, spot } = at;
    let ways = Way::ALL.map(|way| (way, words.text(way.title())));
    let on_way = edit(state, system, move |way| TrainingEdit::Way(spot, way));
    let label = words.text(message::WAY);
    let name = format!("way-{system}-{}-{}", spot.stage, spot.route);
    let on_remove = edit(state, system, move |()| TrainingEdit::RemoveRoute(spot));
    let (first, further): (Vec<&'static Field>, Vec<_>) =
        route.way().fields().iter().partition(|field| field.first);
    let shown = |fields: Vec<&'static Field>| -> Html {
        fields.into_iter().map(|field| control(words, state, at, field, Place::Form)).collect()
    };
    let hint = words.text(route.way().hint());
    html! {
        <fieldset class="row route" key={spot.route}>
            <legend>{ label.clone() }{ ": " }{ choice((name, label), ways.to_vec(), &route.way(), on_way) }</legend>
            <p class="hint">{ rich(words, &hint) }</p>
            { shown(first) }
            if !further.is_empty() {
                { disclosure(words, &words.text(message::ROUTE_MORE), html! { <div class="row">{ shown(further) }</div> }) }
            }
            if texts.routes.len() > 1 {
                <button type="button" class="link remove" onclick={move |_| on_remove.emit(())}>
                    { words.text(message::ROUTE_REMOVE) }
                </button>
            }
        </fieldset>
    }
}

/// What the stage comes to, how well its ways agree, and what is odd.
fn found(words: &Words, working: &StageWorking) -> Html {
    let odd = working.routes.iter().flat_map(|route| &route.warnings);
    let agreement = working.agreement.map(|agreement| agreed(words, agreement));
    let routes = working.routes.iter().filter_map(|route| {
        wording::comes_to(words, route.operations.as_ref(), route.bounds.as_ref())
    });
    let whole = wording::comes_to(words, working.operations.as_ref(), working.bounds.as_ref());
    let several = working.agreement.is_some();
    html! {
        <>
            if let Some(whole) = whole {
                <p class="estimate">{ words.text(message::STAGE_COMES_TO) }{ " " }<strong>{ rich(words, &whole) }</strong></p>
            }
            if several {
                <ul class="routes">
                    for said in routes {
                        <li>{ rich(words, &said) }</li>
                    }
                </ul>
            }
            if let Some(agreement) = agreement {
                <p>{ rich(words, &agreement) }</p>
            }
            <ul class="warnings">
                for warning in odd {
                    <li>{ rich(words, &warned(words, warning)) }</li>
                }
            </ul>
        </>
    }
}

/// How well the ways of counting a stage agree.
pub(in crate::pages) fn agreed(words: &Words, agreement: Agreement) -> AttrValue {
    match agreement {
        Agreement::Narrowed => words.text(message::AGREE_NARROWED),
        Agreement::Shared => words.text(message::AGREE_SHARED),
        Agreement::Bounded => words.text(message::AGREE_BOUNDED),
        Agreement::Apart { factor } => {
            words.text(message::AgreeApart { factor: super::value(words, factor, None) })
        }
    }
}

/// What is odd about the inputs of a stage.
pub(in crate::pages) fn warned(words: &Words, warning: &Warning) -> AttrValue {
    let one = |number: f64| super::value(words, number, None);
    let operations = |number: f64| wording::operations(words, number);
    let share = |share: f64| super::value(words, share, Some(training_compute::Unit::Utilisation));
    match *warning {
        Warning::UtilisationTooHigh { share: found } => {
            words.text(message::OddUtilisation { share: share(found) })
        }
        Warning::SparsePeak { entered, dense } => words
            .text(message::OddSparse { entered: operations(entered), dense: operations(dense) }),
        Warning::CoreOrChip { accelerator } => words.text(message::OddCore { accelerator }),
        Warning::LooksLikeRate { operations: found } => {
            words.text(message::OddRate { operations: operations(found) })
        }
        Warning::UniqueTokens { tokens, parameters } => {
            words.text(message::OddUnique { tokens: one(tokens), parameters: one(parameters) })
        }
        Warning::TotalNotActive { parameters } => {
            words.text(message::OddTotal { parameters: one(parameters) })
        }
        Warning::AttentionTwice => words.text(message::ODD_ATTENTION),
        Warning::RecomputationIncluded { ratio } => {
            words.text(message::OddRecomputation { ratio: one(ratio) })
        }
        Warning::FactorOfTwo { ratio } => words.text(message::OddTwo { ratio: one(ratio) }),
        Warning::YearsOfTraining { hours } => words.text(message::OddYears { hours: one(hours) }),
    }
}

/// What of the stage counts under the convention in use, and under each.
fn counted(
    words: &Words,
    state: &State,
    (system, number): (usize, usize),
    working: &StageWorking,
) -> Html {
    let Some(figures) = state.draft.figures(system) else { return Html::default() };
    let used = figures.convention;
    let counts = working.counted[used].share > 0.0;
    let by_itself = figures.stages().get(number).map(|stage| used.counts(stage.kind).0);
    // What the convention has anyway is nothing the visitor says against it.
    let on_change = edit(state, system, move |counts| {
        TrainingEdit::Counts(number, used, Some(counts).filter(|_| by_itself != Some(counts)))
    });
    let name = format!("counts-{system}-{number}");
    let each = working.counted.iter().map(|(convention, counted)| {
        let why = words.text(message::counts(counted.why));
        let share = match counted.share {
            0.0 => words.text(message::COUNTS_NOTHING),
            1.0 => words.text(message::COUNTS_ALL),
            share => words.text(message::CountsPart {
                share: super::value(words, share, Some(training_compute::Unit::Utilisation)),
            }),
        };
        let convention = words.text(message::convention(convention));
        html! { <li><strong>{ convention }</strong>{ ": " }{ share }{ " · " }{ why }</li> }
    });
    let each = html! { <ul class="counts">{ for each }</ul> };
    let number = number + 1;
    html! {
        <>
            <p>{ tick(words, &name, &words.text(message::StageCounts { number }), counts, on_change) }</p>
            { disclosure(words, &words.text(message::STAGE_COUNTS_WHY), each) }
        </>
    }
}
