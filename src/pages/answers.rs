//! Everything that was answered, what is open first, and what to ask the company.

use super::groups::GROUPS;
use super::state::State;
use super::{asking, desk, wording};
use crate::assessment::ranked;
use crate::components::{self, cite, page_head, rich};
use crate::deal::Entry;
use crate::draft::Action;
use crate::facts::Fact;
use crate::hooks::{Page, Route, focus_next, go};
use crate::law::{Asked, Citation, Question};
use crate::locale::{Value, Words};
use yew::{AttrValue, Callback, Html, MouseEvent, UseStateHandle, html};

/// A list of all answers by section, each with the way to change it.
pub(super) fn answers_page(words: &Words, state: &State, copied: &UseStateHandle<bool>) -> Html {
    let deal = state.draft.deal();
    let open = ranked(deal, &state.assessment.facts, &state.basis);
    let counts = [
        ("given", deal.given().count() - deal.assumed().count()),
        ("assumed", deal.assumed().count()),
        ("open", open.len()),
    ];
    let counts = counts.map(|(name, count)| (name, Value::from(count)));
    let inside = html! {
        <>
            { page_head(words, &words.text("answers-title"), &words.text("answers-lede")) }
            <p>{ rich(words, &words.with("answers-counts", &counts)) }</p>
            { still_open(words, state, &open) }
            { asking::list(words, state, &open, copied) }
            { for GROUPS.iter().map(|group| {
                let systems = if group.of_systems { deal.systems.len() } else { 1 };
                let parts = (0..systems).map(|number| {
                    let system = group.of_systems.then_some(number);
                    given(words, state, group.heading, &group.questions(), system)
                });
                html! { <>{ for parts }</> }
            }) }
        </>
    };
    html! {
        <>
            { components::desk(desk::verdict(words, state), inside) }
            { desk::bar(words, state) }
        </>
    }
}

/// What nobody answered yet and what was answered with "don't know", as far as the outcome turns on it.
fn still_open(words: &Words, state: &State, open: &[Question]) -> Html {
    let several = state.draft.deal().systems.len() > 1;
    let row = |question: &Question| {
        let said = match *question {
            Question::Fact(fact, system) => state.draft.deal().answer(fact, system),
            Question::Measure(_) | Question::Operations(_) => None,
        };
        let said = said.map(|answer| words.text(&format!("answer-{}", answer.name())));
        let text = wording::question(words, *question, several);
        line(
            words,
            *question,
            &text,
            said,
            None,
            &wording::source(words, question.source()),
            Html::default(),
        )
    };
    html! {
        if !open.is_empty() {
            <section>
                <h2>{ words.text("answers-open") }</h2>
                <ul class="given">{ for open.iter().map(row) }</ul>
            </section>
        }
    }
}

/// What was answered in a group.
fn given(
    words: &Words,
    state: &State,
    heading: &'static str,
    questions: &[(Asked, Citation)],
    system: Option<usize>,
) -> Html {
    let rows = questions.iter().filter_map(|(asked, place)| match *asked {
        Asked::Fact(fact) => {
            let entry = state.draft.deal().entry(fact, system)?;
            Some(answer(words, state, fact, system, entry, Some(place)))
        }
        Asked::Measure(measure) => {
            let figure = state.draft.deal().measures.get(&measure)?;
            let text = words.text(&format!("measure-{}", measure.name()));
            let said = wording::range(words, figure.range()).into();
            Some(line(
                words,
                Question::Measure(measure),
                &text,
                Some(said),
                Some(place),
                "",
                Html::default(),
            ))
        }
    });
    let mut rows: Vec<Html> = rows.collect();
    if let Some(system) = system {
        rows.insert(0, training(words, state, system));
        let others = Fact::OtherAiSystems;
        let last = system + 1 == state.draft.deal().systems.len();
        let entry = state.draft.deal().entry(others, None).filter(|_| last);
        rows.extend(entry.map(|entry| answer(words, state, others, None, entry, None)));
    }
    let heading = match system {
        Some(system) => wording::system_name(words, system),
        None => words.text(heading),
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

/// How the training of a system was counted, and to what.
fn training(words: &Words, state: &State, system: usize) -> Html {
    let question = Question::Operations(system);
    let range = state.assessment.facts.operations(system);
    let said =
        (range.high().is_finite() || range.low() > 0.0).then(|| wording::range(words, range));
    line(
        words,
        question,
        &words.text("question-operations"),
        said.map(Into::into),
        None,
        "",
        Html::default(),
    )
}

/// An answer with what it rests on.
fn answer(
    words: &Words,
    state: &State,
    fact: Fact,
    system: Option<usize>,
    entry: &Entry,
    place: Option<&Citation>,
) -> Html {
    let question = Question::Fact(fact, system);
    let said = words.text(&format!("answer-{}", entry.answer.name()));
    line(
        words,
        question,
        &wording::fact(words, fact),
        Some(said),
        place,
        &beside(words, entry),
        confirm(words, state, fact, system, entry),
    )
}

/// What there is to an answer: that it was taken as given, its note, its source.
pub(super) fn beside(words: &Words, entry: &Entry) -> String {
    let assumed = entry.assumed.then(|| words.text("answers-assumed").to_string());
    let evidence = entry.evidence.as_ref().map(|evidence| {
        let day = evidence.date.map(|day| words.date(day).to_string());
        let parts: Vec<_> = [Some(evidence.source.clone()), day]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(", ")
    });
    let note = Some(entry.note.clone()).filter(|note| !note.is_empty());
    [assumed, note, evidence].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Takes what was taken as given for the visitor's own answer.
fn confirm(words: &Words, state: &State, fact: Fact, system: Option<usize>, entry: &Entry) -> Html {
    let answer = entry.answer;
    let onclick = state.act.reform(move |_: MouseEvent| Action::Answer(fact, system, Some(answer)));
    let name = wording::fact_control(fact, system);
    html! {
        if entry.assumed {
            <button type="button" class="link" id={format!("confirm-{name}")} {onclick}
                aria-labelledby={format!("confirm-{name} asked-{name}")}>
                { words.text("answers-confirm") }
            </button>
        }
    }
}

/// A question, its answer and the way to change it.
fn line(
    words: &Words,
    question: Question,
    text: &str,
    said: Option<AttrValue>,
    place: Option<&Citation>,
    beside: &str,
    confirm: Html,
) -> Html {
    let open = said.is_none();
    let name = wording::control(question);
    let key = if open { "answer-it" } else { "change" };
    html! {
        <li key={name.clone()}>
            <p id={format!("asked-{name}")}>{ rich(words, text) }
                if let Some(place) = place {
                    { " " }{ cite(place) }
                }
            </p>
            <p class="said">
                <strong>{ rich(words, &said.unwrap_or_else(|| words.text("not-answered"))) }</strong>
                { " " }
                <button type="button" class="link" id={format!("change-{name}")} onclick={change(words, question)}
                    aria-labelledby={format!("change-{name} asked-{name}")}>
                    { words.text(key) }
                </button>
                { confirm }
            </p>
            if !beside.is_empty() {
                <p class="small">{ beside.to_owned() }</p>
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
