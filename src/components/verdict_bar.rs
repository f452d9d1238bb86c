use super::{OutcomeKind, OutcomeMark};
use crate::hooks::use_words;
use std::rc::Rc;
use yew::{
    Children, Html, KeyboardEvent, MouseEvent, Properties, classes, component, html, use_callback,
    use_state,
};

/// What a [`VerdictBar`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct VerdictBarProps {
    /// The outcomes not ruled out, in any order.
    pub left: Rc<[OutcomeKind]>,
    /// Shown under the outcomes when the bar is open, such as the next question.
    #[prop_or_default]
    pub children: Children,
}

/// The verdict at the bottom edge of a phone; opens upward. Not shown where [`super::Outcomes`]
/// is always in view.
#[component]
pub fn VerdictBar(props: &VerdictBarProps) -> Html {
    let words = use_words();
    let open = use_state(|| false);
    let toggle = use_callback(open.clone(), |_: MouseEvent, open| open.set(!**open));
    let escape = use_callback(open.setter(), |event: KeyboardEvent, open| {
        if event.key() == "Escape" {
            open.set(false);
        }
    });
    let heading = if props.left.len() == 1 { "verdict-settled" } else { "verdict-open" };
    let left = OutcomeKind::ALL.into_iter().filter(|outcome| props.left.contains(outcome));
    html! {
        <div class={classes!("bar", open.then_some("open"))} onkeydown={escape}>
            <button type="button" class="bar-toggle" aria-expanded={open.to_string()}
                aria-controls="bar-panel" onclick={toggle}>
                <span class="bar-heading">{ words.text(heading) }</span>
                for outcome in left.clone() {
                    <span class={classes!("bar-outcome", outcome.name())} key={outcome.name()}>
                        <OutcomeMark {outcome} />
                        { words.text(outcome.word()) }
                    </span>
                }
                <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 11l5-5 5 5" /></svg>
            </button>
            <div id="bar-panel" class="bar-panel" hidden={!*open}>
                <ul class="outcomes">
                    for outcome in left {
                        <li class={classes!("outcome", outcome.name())} key={outcome.name()}>
                            <OutcomeMark {outcome} />
                            <p>
                                <strong class="word">{ words.text(outcome.word()) }</strong>
                                <span class="meaning">{ words.text(outcome.meaning()) }</span>
                            </p>
                        </li>
                    }
                </ul>
                { for props.children.iter() }
            </div>
        </div>
    }
}
