//! The verdict at the bottom edge of a phone.

use super::{outcome_mark, verdict::item};
use outbound_rule::law::Outcomes;
use outbound_words::{Words, message};
use yew::{
    Children, Html, KeyboardEvent, MouseEvent, Properties, classes, component, html, use_callback,
    use_state,
};

/// What a [`VerdictBar`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct VerdictBarProps {
    /// The words of the language.
    pub words: Words,
    /// The outcomes not ruled out.
    pub left: Outcomes,
    /// Whether they are not the rule's, because a line was moved.
    #[prop_or_default]
    pub hypothetical: bool,
    /// Shown under the outcomes when the bar is open, such as the next question.
    #[prop_or_default]
    pub children: Children,
}

/// The verdict at the bottom edge of a phone; opens upward. Not shown where
/// [`super::verdict`] is always in view.
#[component]
pub fn VerdictBar(props: &VerdictBarProps) -> Html {
    let words = &props.words;
    let open = use_state(|| false);
    let toggle = use_callback(open.clone(), |_: MouseEvent, open| open.set(!**open));
    let escape = use_callback(open.setter(), |event: KeyboardEvent, open| {
        if event.key() == "Escape" {
            open.set(false);
        }
    });
    let left = props.left;
    let heading = match left.settled() {
        _ if props.hypothetical => message::HYPOTHETICAL,
        Some(_) => message::VERDICT_SETTLED,
        None => message::VERDICT_OPEN,
    };
    let short = left.iter().map(|outcome| {
        html! {
            <span class={classes!("bar-outcome", outcome.name())} key={outcome.name()}>
                { outcome_mark(Some(outcome)) }
                { words.text(message::outcome(outcome)) }
            </span>
        }
    });
    html! {
        <div class={classes!("bar", open.then_some("open"))} onkeydown={escape}>
            <button type="button" class="bar-toggle" aria-expanded={open.to_string()}
                aria-controls="bar-panel" onclick={toggle}>
                <span class="bar-heading">{ words.text(heading) }</span>
                { " " }
                <span class="bar-outcomes">{ for short }</span>
                <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M3 11l5-5 5 5" />
                </svg>
            </button>
            <div id="bar-panel" class="bar-panel" hidden={!*open}>
                <ul class="outcomes">
                    for outcome in left.iter() {
                        { item(words, outcome, false) }
                    }
                </ul>
                { for props.children.iter() }
            </div>
        </div>
    }
}
