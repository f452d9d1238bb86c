//! One question after the other, in the order in which they settle most.

use super::PageProps;
use super::facts;
use crate::components::{self, page_head, press, rich, says};
use crate::hooks::{Route, focus, go};
use crate::outcome::beside;
use crate::page::Page;
use crate::questions::groups;
use crate::questions::question::{asked_alone, measured};
use crate::store::State;
use crate::store::full;
use crate::wording;
use outbound_deal::Deal;
use outbound_deal::assessment::next_beside;
use outbound_drafts::Action;
use outbound_drafts::workspace::Order;
use outbound_rule::law::{Asked, Question};
use outbound_words::{Words, message};
use yew::{Callback, Html, UseStateHandle, component, html, use_state_eq};

/// Whether the visitor tried to go on without an answer.
pub(super) type Pressed = UseStateHandle<bool>;

/// The step that the address names: 0 before the first question.
#[component]
pub(super) fn InterviewPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let pressed: &Pressed = &use_state_eq(|| false);
    let step = props.step;
    let asked = step.checked_sub(1).and_then(|number| state.draft.interview().get(number));
    let inside = match asked {
        Some(question) => one(words, state, step, *question, pressed),
        None => start(words, state),
    };
    let inside = html! {
        <>
            { page_head(words, &words.text(message::INTERVIEW_TITLE), &words.text(message::INTERVIEW_LEDE)) }
            { inside }
        </>
    };
    html! {
        <>
            { components::desk(beside::verdict_alone(words, state), inside) }
            { beside::bar(words, state) }
        </>
    }
}

/// What there is to say before: where one stands, and the ways in.
fn start(words: &Words, state: &State) -> Html {
    let put = state.draft.interview();
    let next = next_beside(state.draft.deal(), &state.assessment.facts, &state.basis, put);
    let open = state.assessment.open.len();
    let language = words.language();
    let goes_on = {
        let (act, last) = (state.act.clone(), put.len());
        move |_| match (last, next) {
            (0, Some(next)) => {
                act.emit(Action::Ask(next));
                step_to(language, 1);
            }
            _ => step_to(language, last),
        }
    };
    let blank = {
        let (words, state) = (*words, state.clone());
        move |_| {
            let number = state.workspace.number_shown();
            let begun = Order::Open(Box::new(Deal::begun()), true);
            let orders = match (state.workspace.has_room(), state.workspace.shown().is_unsaved()) {
                (true, true) => vec![begun],
                (true, false) => vec![begun, Order::Close(number)],
                (false, false) => vec![Order::Close(number), begun],
                (false, true) => {
                    return full(&words, &state, &words.text(message::INTERVIEW_BLANK));
                }
            };
            orders.into_iter().for_each(|order| state.order.emit(order));
        }
    };
    let begun = *state.draft.deal() == Deal::begun();
    html! {
        <section id="step" tabindex="-1">
            <ul>
                <li>{ words.text(message::INTERVIEW_ORDER) }</li>
                <li>{ words.text(message::INTERVIEW_ANY) }</li>
                <li>{ words.text(message::INTERVIEW_PRIVATE) }</li>
            </ul>
            if begun {
                { says(words, message::INTERVIEW_GIVEN) }
            }
            if put.is_empty() && next.is_none() {
                { says(words, message::INTERVIEW_NOTHING) }
            } else {
                <p>{ rich(words, &words.text(message::InterviewLeft { number: open })) }</p>
            }
            <p class="onward">
                if !put.is_empty() || next.is_some() {
                    { press("act", words.text(if put.is_empty() { message::INTERVIEW_START } else { message::INTERVIEW_RESUME }), Callback::from(goes_on)) }
                }
                if !begun {
                    <button type="button" class={if put.is_empty() && next.is_none() { "act" } else { "link" }}
                        onclick={blank}>
                        { words.text(message::INTERVIEW_BLANK) }
                    </button>
                }
                { to_answers(words) }
            </p>
        </section>
    }
}

fn to_answers(words: &Words) -> Html {
    let answers = Route::new(words.language(), Page::Answers).to_string();
    html! { <a href={answers}>{ words.text(message::ANSWERS_TITLE) }</a> }
}

fn step_to(language: outbound_words::Language, step: usize) {
    go(Route { step, ..Route::new(language, Page::Interview) });
}

/// A question with its number and the way on.
fn one(words: &Words, state: &State, step: usize, question: Question, pressed: &Pressed) -> Html {
    let several = state.draft.deal().systems.len() > 1;
    let shown = match question {
        Question::Fact(fact, system) => {
            let place = groups::place(Asked::Fact(fact));
            let asked = asked_alone(words, state, fact, system, place.as_ref());
            html! {
                <>
                    if let (true, Some(system)) = (several, system) {
                        <p class="small">{ wording::system_name(words, system) }</p>
                    }
                    { asked }
                </>
            }
        }
        Question::Measure(measure) => measured(words, state, measure),
        Question::Operations(system) => html! {
            <>
                <h2>{ wording::question(words, question, several) }</h2>
                { facts::training(words, state, system) }
            </>
        },
    };
    let number = words.text(message::InterviewNumber { number: step });
    let open = words.text(message::InterviewOpen { number: state.assessment.open.len() });
    let silent = matches!(question, Question::Fact(fact, system)
        if state.draft.deal().answer(fact, system).is_none());
    let wrong = **pressed && silent;
    html! {
        <section id="step" class="step" tabindex="-1" key={step} aria-label={number.clone()}>
            <p class="small">{ number }{ " · " }{ open }</p>
            if wrong {
                <p class="note" role="alert"><span class="error">{ words.text(message::INTERVIEW_UNANSWERED) }</span></p>
            }
            { shown }
            <p class="onward">
                { press("act", words.text(message::INTERVIEW_ON), Callback::from(on(words, state, step, silent, pressed))) }
                <a href={Route { step: step - 1, ..Route::new(words.language(), Page::Interview) }.to_string()}>
                    { words.text(message::INTERVIEW_BACK) }
                </a>
                { to_answers(words) }
            </p>
        </section>
    }
}

/// On to the next question, if this one was answered; to the answers after the last.
fn on(
    words: &Words,
    state: &State,
    step: usize,
    silent: bool,
    pressed: &Pressed,
) -> impl Fn(yew::MouseEvent) + 'static {
    let (state, language, pressed) = (state.clone(), words.language(), pressed.clone());
    move |_| {
        pressed.set(silent);
        if silent {
            focus("#step input");
            return;
        }
        let put = state.draft.interview();
        if step < put.len() {
            return step_to(language, step + 1);
        }
        match next_beside(state.draft.deal(), &state.assessment.facts, &state.basis, put) {
            Some(next) => {
                state.act.emit(Action::Ask(next));
                step_to(language, step + 1);
            }
            None => go(Route::new(language, Page::Answers)),
        }
    }
}
