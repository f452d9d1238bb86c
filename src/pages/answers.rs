//! Everything that was answered, what is open first, and what to ask the company.

mod for_the_company;

use super::PageProps;
use crate::components::{self, cite, disclosure, page_head, rich};
use crate::hooks::{Route, focus_next, go};
use crate::outcome::beside;
use crate::page::Page;
use crate::questions::groups::{GROUPS, Group};
use crate::store::State;
use crate::wording;
use outbound_deal::Remark;
use outbound_deal::assessment::ranked;
use outbound_drafts::Action;
use outbound_rule::facts::Fact;
use outbound_rule::law::{Asked, Citation, Question};
use outbound_words::{Words, message};
use yew::{AttrValue, Callback, Html, MouseEvent, component, html, use_state_eq};

/// A list of all answers by section, each with the way to change it.
#[component]
pub(super) fn AnswersPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let copied = &use_state_eq(|| false);
    let deal = state.draft.deal();
    let open = ranked(deal, &state.assessment.facts, &state.basis);
    let assumed = deal.assumed().count();
    let counts = words.text(message::AnswersCounts {
        given: deal.given().count() - assumed,
        assumed,
        open: open.len(),
    });
    let inside = html! {
        <>
            { page_head(words, &words.text(message::ANSWERS_TITLE), &words.text(message::ANSWERS_LEDE)) }
            <p>{ rich(words, &counts) }</p>
            { still_open(words, state, &open) }
            { for_the_company::list(words, state, &open, copied) }
            { for GROUPS.iter().map(|group| {
                let systems = if group.of_systems { deal.systems.len() } else { 1 };
                let parts = (0..systems).map(|number| {
                    let system = group.of_systems.then_some(number);
                    given(words, state, group, system, &open)
                });
                html! { <>{ for parts }</> }
            }) }
        </>
    };
    html! {
        <>
            { components::desk(beside::verdict(words, state), inside) }
            { beside::bar(words, state) }
        </>
    }
}

/// What nobody answered yet and what was answered with "don't know", as far as the outcome turns on it.
fn still_open(words: &Words, state: &State, open: &[Question]) -> Html {
    let row = |question: &Question| {
        let said = match *question {
            Question::Fact(fact, system) => state.draft.deal().answer(fact, system),
            Question::Measure(_) | Question::Operations(_) => None,
        };
        let said = said.map(|answer| words.text(message::answer(answer)));
        let source = wording::source(words, question.source());
        line(words, state, *question, said, None, &[source.to_string()])
    };
    let (first, rest) = open.split_at(open.len().min(wording::SHOWN));
    html! {
        if !open.is_empty() {
            <section>
                <h2>{ words.text(message::ANSWERS_OPEN) }</h2>
                <ul class="given">{ for first.iter().map(row) }</ul>
                if !rest.is_empty() {
                    { disclosure(words, &wording::more(words, rest), html! { <ul class="given">{ for rest.iter().map(row) }</ul> }) }
                }
            </section>
        }
    }
}

/// What was answered in a group and does not stand under what is open.
fn given(
    words: &Words,
    state: &State,
    group: &Group,
    system: Option<usize>,
    open: &[Question],
) -> Html {
    let deal = state.draft.deal();
    let mut rows: Vec<Html> = Vec::new();
    let counted = system.filter(|system| !open.contains(&Question::Operations(*system)));
    rows.extend(counted.map(|system| training(words, state, system)));
    for (asked, place) in group.questions() {
        let (question, said) = match asked {
            Asked::Fact(fact) => {
                let answer = deal.answer(fact, system);
                let said = answer.map(|answer| words.text(message::answer(answer)));
                (Question::Fact(fact, system), said)
            }
            Asked::Measure(measure) => {
                let figure = deal.measures.get(&measure);
                let said = figure.map(|figure| wording::range(words, figure.range()).into());
                (Question::Measure(measure), said)
            }
        };
        if said.is_some() && !open.contains(&question) {
            rows.push(line(words, state, question, said, Some(&place), &[]));
        }
    }
    if system.is_some_and(|system| system + 1 == deal.systems.len()) {
        let answer = deal.answer(Fact::OtherAiSystems, None);
        let said = answer.map(|answer| words.text(message::answer(answer)));
        let others = Question::Fact(Fact::OtherAiSystems, None);
        let said = said.filter(|_| !open.contains(&others));
        rows.extend(said.map(|said| line(words, state, others, Some(said), None, &[])));
    }
    let heading = match system {
        Some(system) => wording::system_name(words, system),
        None => words.text(group.heading),
    };
    html! {
        if !rows.is_empty() {
            <section>
                <h2>{ heading }</h2>
                <ul class="given">{ for rows }</ul>
            </section>
        }
    }
}

/// To what the training of a system was counted.
fn training(words: &Words, state: &State, system: usize) -> Html {
    let range = state.assessment.facts.operations(system);
    let known = range.high().is_finite() || range.low() > 0.0;
    let said = known.then(|| wording::range(words, range).into());
    line(words, state, Question::Operations(system), said, None, &[])
}

/// What there is to say of an answer or a figure: its note, its source.
fn beside(words: &Words, state: &State, about: Question) -> Vec<String> {
    let Remark { note, evidence } = state.draft.deal().remark(about).unwrap_or_default();
    let evidence = evidence.unwrap_or_default();
    let day = evidence.date.map(|day| words.date(day).to_string());
    let source = [Some(evidence.source), day].into_iter().flatten();
    let source = source.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    vec![note, source]
}

/// Whether an answer was taken as given, and what takes it for the visitor's own.
fn assumed(words: &Words, state: &State, question: Question) -> Option<(String, Html)> {
    let Question::Fact(fact, system) = question else { return None };
    let entry = state.draft.deal().entry(fact, system).filter(|entry| entry.assumed)?;
    let answer = entry.answer;
    let onclick = state.act.reform(move |_: MouseEvent| Action::Answer(fact, system, Some(answer)));
    let name = wording::control(question);
    let confirm = html! {
        <button type="button" class="link" id={format!("confirm-{name}")} {onclick}
            aria-labelledby={format!("confirm-{name} asked-{name}")}>
            { words.text(message::ANSWERS_CONFIRM) }
        </button>
    };
    Some((words.text(message::ANSWERS_ASSUMED).to_string(), confirm))
}

/// A question, its answer with what there is to say of it, and the way to change it.
fn line(
    words: &Words,
    state: &State,
    question: Question,
    said: Option<AttrValue>,
    place: Option<&Citation>,
    more: &[String],
) -> Html {
    let several = state.draft.deal().systems.len() > 1;
    let key = if said.is_none() { message::ANSWER_IT } else { message::CHANGE };
    let name = wording::control(question);
    let (assumed, confirm) = assumed(words, state, question).unzip();
    let mut notes: Vec<String> = assumed.into_iter().chain(more.iter().cloned()).collect();
    notes.extend(beside(words, state, question));
    notes.retain(|note| !note.is_empty());
    html! {
        <li key={name.clone()}>
            <p id={format!("asked-{name}")}>
                { rich(words, &wording::question(words, question, several)) }
                if let Some(place) = place {
                    { " " }{ cite(place) }
                }
            </p>
            <p class="reply">
                <strong>{ rich(words, &said.unwrap_or_else(|| words.text(message::NOT_ANSWERED))) }</strong>
                { " " }
                <button type="button" class="link" id={format!("change-{name}")}
                    onclick={change(words, question)}
                    aria-labelledby={format!("change-{name} asked-{name}")}>
                    { words.text(key) }
                </button>
                { confirm.unwrap_or_default() }
            </p>
            if !notes.is_empty() {
                <p class="small">{ notes.join(" · ") }</p>
            }
        </li>
    }
}

/// Goes to where a question is answered, among all the others.
fn change(words: &Words, question: Question) -> Callback<MouseEvent> {
    let language = words.language();
    Callback::from(move |_| {
        let control = wording::control(question);
        focus_next(format!("#field-{control} input, input#field-{control}"));
        go(Route::new(language, Page::Facts));
    })
}
