use super::Rich;
use crate::hooks::use_words;
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What can be said to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Asked, and not known.
    DontKnow,
    /// There is nothing here the question could be about.
    DoesNotApply,
    /// The sources disagree.
    Disputed,
}

impl AnswerKind {
    /// The answers most questions end with.
    const USUAL: [Self; 3] = [Self::Yes, Self::No, Self::DontKnow];
    /// The answers set aside.
    const RARE: [Self; 2] = [Self::DoesNotApply, Self::Disputed];

    /// The value of its button.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::DontKnow => "dont_know",
            Self::DoesNotApply => "does_not_apply",
            Self::Disputed => "disputed",
        }
    }

    /// The key of its name in words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "answer-yes",
            Self::No => "answer-no",
            Self::DontKnow => "answer-dont-know",
            Self::DoesNotApply => "answer-does-not-apply",
            Self::Disputed => "answer-disputed",
        }
    }
}

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
    pub answer: Option<AnswerKind>,
    /// Called with the new answer, or with none when it is cleared.
    pub on_answer: Callback<Option<AnswerKind>>,
}

/// A question of fact. Silence, “don’t know”, “does not apply” and “disputed” are kept apart.
#[component]
pub fn YesNo(props: &YesNoProps) -> Html {
    let words = use_words();
    let button = |answer: AnswerKind| {
        html! {
            <label class="radio" key={answer.name()}>
                <input type="radio" name={&props.name} value={answer.name()}
                    checked={props.answer == Some(answer)}
                    onchange={props.on_answer.reform(move |_| Some(answer))} />
                <span>{ words.text(answer.word()) }</span>
            </label>
        }
    };
    let rare = props.answer.is_some_and(|answer| AnswerKind::RARE.contains(&answer));
    html! {
        <fieldset class="question" id={format!("field-{}", props.name)}>
            <legend><Rich text={props.legend.clone()} /></legend>
            <div class="help">{ props.help.clone() }</div>
            <div class="answers">
                { for AnswerKind::USUAL.into_iter().map(button) }
                <details class="more" open={rare}>
                    <summary>{ words.text("answer-more") }</summary>
                    <div class="answers">{ for AnswerKind::RARE.into_iter().map(button) }</div>
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
