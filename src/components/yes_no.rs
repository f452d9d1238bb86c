use super::Rich;
use crate::{facts::Answer, hooks::use_words};
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// The answers most questions end with.
const USUAL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::DontKnow];
/// The answers set aside.
const RARE: [Answer; 2] = [Answer::DoesNotApply, Answer::Disputed];

/// What a [`YesNo`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct YesNoProps {
    /// The name of the group; the element's id is `field-` and the name.
    pub name: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// What helps to answer it.
    #[prop_or_default]
    pub help: Html,
    /// What was answered.
    #[prop_or_default]
    pub answer: Option<Answer>,
    /// Called with the new answer, or with none when it is cleared.
    pub on_answer: Callback<Option<Answer>>,
}

/// A question of fact. Silence, “don’t know”, “does not apply” and “disputed” are kept apart.
#[component]
pub fn YesNo(props: &YesNoProps) -> Html {
    let words = use_words();
    let button = |answer: Answer| {
        html! {
            <label class="radio" key={answer.name()}>
                <input type="radio" name={&props.name} value={answer.name()}
                    checked={props.answer == Some(answer)}
                    onchange={props.on_answer.reform(move |_| Some(answer))} />
                <span>{ words.text(&format!("answer-{}", answer.name())) }</span>
            </label>
        }
    };
    let rare = props.answer.is_some_and(|answer| RARE.contains(&answer));
    html! {
        <fieldset class="question" id={format!("field-{}", props.name)}>
            <legend><Rich text={props.legend.clone()} /></legend>
            <div class="help">{ props.help.clone() }</div>
            <div class="answers">
                { for USUAL.into_iter().map(button) }
                <details class="more" open={rare}>
                    <summary>{ words.text("answer-more") }</summary>
                    <div class="answers">{ for RARE.into_iter().map(button) }</div>
                </details>
                if props.answer.is_some() {
                    <button type="button" class="link clear" onclick={props.on_answer.reform(|_| None)}>
                        { words.text("answer-clear") }
                        <span class="visually-hidden">{ ": " }<Rich text={props.legend.clone()} /></span>
                    </button>
                }
            </div>
        </fieldset>
    }
}
