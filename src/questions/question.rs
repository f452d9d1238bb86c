//! A question put to the visitor: of fact, or for a figure.

use super::worked_out::part_for;
use crate::components::choose::choice;
use crate::components::{
    DayField, Folded, QuantityField, YesNo, cite, note_field, press, quantity_field, rich,
    text_field, yes_no,
};
use crate::hooks::{Route, focus_next, go};
use crate::page::Page;
use crate::store::State;
use crate::wording;
use outbound_deal::{Entry, Remark};
use outbound_drafts::{Action, MeasureUnit, RemarkEdit};
use outbound_rule::facts::{Fact, Measure};
use outbound_rule::law::{Citation, Question};
use outbound_words::{Words, message};
use yew::{Callback, Html, Properties, component, html};

/// A question of fact with its help and its place.
pub(crate) fn asked(
    words: &Words,
    state: &State,
    fact: Fact,
    system: Option<usize>,
    place: Option<&Citation>,
) -> Html {
    put(words, state, fact, system, place, false)
}

/// The same as the one question on a page: with its example, who knows the answer, and room for a note.
pub(crate) fn asked_alone(
    words: &Words,
    state: &State,
    fact: Fact,
    system: Option<usize>,
    place: Option<&Citation>,
) -> Html {
    put(words, state, fact, system, place, true)
}

fn put(
    words: &Words,
    state: &State,
    fact: Fact,
    system: Option<usize>,
    place: Option<&Citation>,
    alone: bool,
) -> Html {
    let question = AskedProps {
        words: *words,
        fact,
        system,
        place: place.cloned(),
        entry: state.draft.deal().entry(fact, system).cloned(),
        matters: state.assessment.open.contains(&Question::Fact(fact, system)),
        alone,
        act: state.act.clone(),
    };
    html! { <Asked key={wording::fact_control(fact, system)} ..question /> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct AskedProps {
    words: Words,
    fact: Fact,
    system: Option<usize>,
    place: Option<Citation>,
    entry: Option<Entry>,
    /// Whether it could change the outcome.
    matters: bool,
    alone: bool,
    act: Callback<Action>,
}

/// A question drawn anew only if something of it changed: there are a hundred on a page.
#[component]
fn Asked(props: &AskedProps) -> Html {
    let AskedProps { words, fact, system, place, entry, matters, alone, act } = props;
    let (fact, system) = (*fact, *system);
    let on_answer = act.reform(move |answer| Action::Answer(fact, system, answer));
    let about = Question::Fact(fact, system);
    let remark = entry.clone().map(|Entry { note, evidence, .. }| Remark { note, evidence });
    let noted = remark.as_ref().is_some_and(|remark| !remark.is_empty());
    let beside = {
        let props = props.clone();
        Callback::from(move |()| {
            html! { <>{ example(&props.words, fact) }{ record(&props.words, about, remark.as_ref(), &props.act) }</> }
        })
    };
    let help = html! {
        <>
            { rich(words, &wording::fact_help(words, fact)) }
            if let Some(citation) = place {
                { " " }{ cite(citation) }
            }
            { work_out(words, fact) }
            { could_change(words, *matters) }
        </>
    };
    let question = YesNo {
        name: wording::fact_control(fact, system).into(),
        legend: wording::fact(words, fact),
        help,
        beside: Some(beside),
        folded: (!alone)
            .then(|| words.text(if noted { message::ASIDE_NOTED } else { message::ASIDE })),
        fixed: noted,
        answer: entry.as_ref().map(|entry| entry.answer),
        on_answer,
    };
    yes_no(words, &question)
}

/// A case to hold one's own against, and who usually knows the answer.
fn example(words: &Words, fact: Fact) -> Html {
    html! {
        <p class="hint">
            <strong>{ words.text(message::FOR_EXAMPLE) }</strong>
            { " " }
            { rich(words, &words.text(message::fact_example(fact))) }
            { " " }
            <strong>{ words.text(message::WHO_KNOWS) }</strong>
            { " " }
            { wording::source(words, fact.source()) }
            { "." }
        </p>
    }
}

/// What an answer, a figure or a training rests on, and what there is to say of it.
pub(crate) fn record(
    words: &Words,
    about: Question,
    remark: Option<&Remark>,
    act: &Callback<Action>,
) -> Html {
    let Some(remark) = remark else {
        return html! { <p class="hint">{ words.text(message::NOTE_LATER) }</p> };
    };
    let name = wording::control(about);
    let evidence = remark.evidence.clone().unwrap_or_default();
    let on_note = act.reform(move |note| Action::Remark(about, RemarkEdit::Note(note)));
    let on_source = act.reform(move |source| Action::Remark(about, RemarkEdit::Source(source)));
    let on_day = act.reform(move |day| Action::Remark(about, RemarkEdit::Day(day)));
    html! {
        <div class="record">
            { note_field(&format!("note-{name}"), &words.text(message::NOTE), &remark.note, on_note) }
            { text_field(&format!("source-{name}"), &words.text(message::EVIDENCE_SOURCE), &evidence.source, on_source) }
            <DayField words={*words} name={format!("seen-{name}")} label={words.text(message::EVIDENCE_DATE)} day={evidence.date} on_change={on_day} />
        </div>
    }
}

/// The same folded away, for a figure or a training.
pub(crate) fn record_folded(words: &Words, state: &State, about: Question) -> Html {
    let remark = state.draft.deal().remark(about);
    let noted = remark.as_ref().is_some_and(|remark| !remark.is_empty());
    let (inner, act) = (*words, state.act.clone());
    let held = Callback::from(move |()| record(&inner, about, remark.as_ref(), &act));
    let line = words.text(if noted { message::RECORD_NOTED } else { message::RECORD });
    html! { <Folded class="more" {line} {held} /> }
}

/// The way to what works the answer out.
fn work_out(words: &Words, fact: Fact) -> Html {
    let Some(part) = part_for(fact) else { return Html::default() };
    let language = words.language();
    let onclick = move |_| {
        focus_next(format!("#{part}"));
        go(Route::new(language, Page::Calculators));
    };
    html! {
        <>
            { " " }
            { press("link", words.text(message::WORK_OUT), Callback::from(onclick)) }
        </>
    }
}

/// A question for a figure.
pub(crate) fn measured(words: &Words, state: &State, measure: Measure) -> Html {
    let name = measure.name();
    let measures = state.draft.measures();
    let text = measures.text(measure).to_owned();
    let error = match measures.read(measure, state.draft.notation()) {
        Some(Err(misread)) => Some(wording::misread(words, &misread, &text)),
        _ => None,
    };
    let on_input = state.act.reform(move |text| Action::Measure(measure, text));
    let unit = measures.unit(measure);
    let entered = state.draft.deal().measures.get(&measure);
    let understood = entered.filter(|_| unit != MeasureUnit::OfTheRule).map(|figure| {
        let value = wording::range(words, figure.range());
        words.text(message::MeasureUnderstood { value })
    });
    let help = words.text(message::measure_help(measure));
    let example = words.text(message::measure_example(measure));
    let field = QuantityField {
        name: name.into(),
        label: words.text(message::measure(measure)),
        value: text.into(),
        hint: Some(format!("{help} {example}").into()),
        understood,
        error,
        on_input,
        ..QuantityField::default()
    };
    html! {
        <div class="measured" key={name}>
            { quantity_field(words, &field) }
            { units(words, state, measure, unit) }
            { record_folded(words, state, Question::Measure(measure)) }
            { could_change(words, state.assessment.open.contains(&Question::Measure(measure))) }
        </div>
    }
}

/// The unit the figure is typed in, where data sheets use several.
fn units(words: &Words, state: &State, measure: Measure, unit: MeasureUnit) -> Html {
    let offered = MeasureUnit::of(measure);
    if offered.len() < 2 {
        return Html::default();
    }
    let options = offered.iter().map(|unit| {
        let name = match unit {
            MeasureUnit::OfTheRule => message::measured_in(measure),
            MeasureUnit::Giga => Some(message::MEASURED_IN_GIGA),
            MeasureUnit::Tera => Some(message::MEASURED_IN_TERA),
            MeasureUnit::Exa => Some(message::MEASURED_IN_EXA),
            MeasureUnit::CubicMetres => Some(message::MEASURED_IN_CUBIC_METRES),
        };
        (*unit, name.map(|name| words.text(name)).unwrap_or_default())
    });
    let label = words.text(message::MEASURE_UNIT);
    let on_change = state.act.reform(move |unit| Action::MeasureIn(measure, unit));
    let name = format!("unit-{}", measure.name());
    html! { <p class="field">{ choice((name, label), options.collect(), &unit, on_change) }</p> }
}

/// Marks what could change the outcome.
fn could_change(words: &Words, matters: bool) -> Html {
    html! {
        if matters {
            { " " }<span class="matters">{ words.text(message::MATTERS) }</span>
        }
    }
}
