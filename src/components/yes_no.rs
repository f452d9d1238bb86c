//! A question answered by yes, no or not known.

use super::{Folded, rich};
use outbound_rule::facts::Answer;
use outbound_words::{Words, message};
use yew::{AttrValue, Callback, Html, html};

/// The answers most questions end with.
const USUAL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::DontKnow];
/// The answers set aside.
const RARE: [Answer; 2] = [Answer::DoesNotApply, Answer::Disputed];

/// What [`yes_no`] asks.
#[derive(Clone, Debug, Default)]
pub struct YesNo {
    /// The name of the group; the element's id is `field-` and the name.
    pub name: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// What helps to answer it.
    pub help: Html,
    /// What was answered.
    pub answer: Option<Answer>,
    /// What there is beside the answer: an example, a note.
    pub beside: Option<Callback<(), Html>>,
    /// The line that opens it, and the answers set aside with it; without one all stands open.
    pub folded: Option<AttrValue>,
    /// Whether it cannot be cleared, because something beside it would be lost.
    pub fixed: bool,
    /// Called with the new answer, or with none when it is cleared.
    pub on_answer: Callback<Option<Answer>>,
}

/// A question of fact. Silence, “don’t know”, “does not apply” and “disputed” are kept apart.
pub fn yes_no(words: &Words, question: &YesNo) -> Html {
    html! {
        <fieldset class="question" key={question.name.to_string()} id={format!("field-{}", question.name)}>
            <legend>{ rich(words, &question.legend) }</legend>
            <div class="help">{ question.help.clone() }</div>
            <div class="answers">
                { for USUAL.into_iter().map(|answer| button(words, question, answer)) }
                { more(words, question) }
                if question.answer.is_some() && !question.fixed {
                    <button type="button" class="link clear" onclick={question.on_answer.reform(|_| None)}>
                        { words.text(message::ANSWER_CLEAR) }
                        <span class="visually-hidden">{ ": " }{ rich(words, &question.legend) }</span>
                    </button>
                }
            </div>
            if let (None, Some(beside)) = (&question.folded, &question.beside) {
                { beside.emit(()) }
            }
        </fieldset>
    }
}

fn button(words: &Words, question: &YesNo, answer: Answer) -> Html {
    html! {
        <label class="radio" key={answer.name()}>
            <input type="radio" name={&question.name} value={answer.name()}
                checked={question.answer == Some(answer)}
                onchange={question.on_answer.reform(move |_| Some(answer))} />
            <span>{ words.text(message::answer(answer)) }</span>
        </label>
    }
}

/// What is set aside: made when it is opened, because a page has a hundred questions.
fn more(words: &Words, question: &YesNo) -> Html {
    let rare = {
        let (words, question) = (*words, question.clone());
        move || RARE.into_iter().map(|answer| button(&words, &question, answer)).collect::<Html>()
    };
    let Some(line) = question.folded.clone() else { return rare() };
    let open = question.answer.is_some_and(|answer| RARE.contains(&answer));
    let beside = question.beside.clone();
    let held = Callback::from(move |()| {
        let beside = beside.as_ref().map(|beside| beside.emit(()));
        html! { <><div class="answers">{ rare() }</div>{ beside.unwrap_or_default() }</> }
    });
    html! { <Folded class="more" {line} {open} {held} /> }
}
