use super::Rich;
use crate::hooks::use_words;
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What [`NextQuestion`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NextQuestionProps {
    /// The question, or the fact to find out.
    pub question: AttrValue,
    /// Where the answer is usually found.
    #[prop_or_default]
    pub source: Option<AttrValue>,
    /// Called when it is to be answered.
    pub on_answer: Callback<()>,
}

/// The question that would narrow the verdict most.
#[component]
pub fn NextQuestion(props: &NextQuestionProps) -> Html {
    let words = use_words();
    html! {
        <section class="next">
            <h3>{ words.text("next-heading") }</h3>
            <p><Rich text={props.question.clone()} /></p>
            if let Some(source) = props.source.clone() {
                <p class="small"><Rich text={source} /></p>
            }
            <button type="button" class="act" onclick={props.on_answer.reform(|_| ())}>
                { words.text("next-answer") }
            </button>
        </section>
    }
}
