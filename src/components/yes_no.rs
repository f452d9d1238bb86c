use super::rich;
use crate::{facts::Answer, locale::Words};
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
    /// What there is beside the answer: an example, a note.
    pub beside: Html,
    /// Whether it can be cleared: not while something beside it would be lost.
    pub fixed: bool,
    /// What was answered.
    pub answer: Option<Answer>,
    /// Called with the new answer, or with none when it is cleared.
    pub on_answer: Callback<Option<Answer>>,
}

/// A question of fact. Silence, “don’t know”, “does not apply” and “disputed” are kept apart.
pub fn yes_no(words: &Words, question: &YesNo) -> Html {
    let button = |answer: Answer| {
        html! {
            <label class="radio" key={answer.name()}>
                <input type="radio" name={&question.name} value={answer.name()}
                    checked={question.answer == Some(answer)}
                    onchange={question.on_answer.reform(move |_| Some(answer))} />
                <span>{ words.text(&format!("answer-{}", answer.name())) }</span>
            </label>
        }
    };
    let rare = question.answer.is_some_and(|answer| RARE.contains(&answer));
    html! {
        <fieldset class="question" key={question.name.to_string()} id={format!("field-{}", question.name)}>
            <legend>{ rich(words, &question.legend) }</legend>
            <div class="help">{ question.help.clone() }</div>
            <div class="answers">
                { for USUAL.into_iter().map(button) }
                <details class="more" open={rare}>
                    <summary>{ words.text("answer-more") }</summary>
                    <div class="answers">{ for RARE.into_iter().map(button) }</div>
                </details>
                if question.answer.is_some() && !question.fixed {
                    <button type="button" class="link clear" onclick={question.on_answer.reform(|_| None)}>
                        { words.text("answer-clear") }
                        <span class="visually-hidden">{ ": " }{ rich(words, &question.legend) }</span>
                    </button>
                }
            </div>
            { question.beside.clone() }
        </fieldset>
    }
}
