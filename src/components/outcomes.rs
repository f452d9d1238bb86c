use super::{OutcomeKind, OutcomeMark};
use crate::{
    hooks::use_words,
    locale::{Language, Words},
};
use std::rc::Rc;
use yew::{Html, Properties, classes, component, html};

/// What [`Outcomes`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OutcomesProps {
    /// The outcomes not ruled out, in any order.
    pub left: Rc<[OutcomeKind]>,
}

/// The verdict: the outcomes not ruled out, and below them, struck through, those that are.
///
/// A screen reader hears it change. There is one on a page; its element is `#verdict`.
#[component]
pub fn Outcomes(props: &OutcomesProps) -> Html {
    let words = use_words();
    let settled = props.left.len() == 1;
    let heading = if settled { "verdict-settled" } else { "verdict-open" };
    let (left, ruled_out): (Vec<_>, Vec<_>) =
        OutcomeKind::ALL.into_iter().partition(|outcome| props.left.contains(outcome));
    html! {
        <>
            <h2 class="verdict-heading" id="verdict-heading">{ words.text(heading) }</h2>
            <output id="verdict" class="verdict-live" aria-live="polite" aria-labelledby="verdict-heading" tabindex="-1">
                <ul class="outcomes">
                    for outcome in left {
                        { item(&words, outcome, false) }
                    }
                    for outcome in ruled_out {
                        { item(&words, outcome, true) }
                    }
                </ul>
                if settled {
                    <p class="settled">{ words.text("verdict-settled-meaning") }</p>
                }
            </output>
        </>
    }
}

fn item(words: &Words, outcome: OutcomeKind, ruled_out: bool) -> Html {
    let word = words.text(outcome.word());
    let meaning = words.text(if ruled_out { "verdict-ruled-out" } else { outcome.meaning() });
    html! {
        <li key={outcome.name()} class={classes!("outcome", (!ruled_out).then_some(outcome.name()))}
            data-outcome={outcome.name()} data-ruled-out={ruled_out.to_string()}>
            <OutcomeMark {outcome} />
            <p>
                if ruled_out {
                    <s class="word">{ word }</s>
                } else {
                    <strong class="word">{ word }</strong>
                    { english_term(words, outcome) }
                }
                <span class="meaning">{ meaning }</span>
            </p>
        </li>
    }
}

/// The rule's own term, for readers of another language.
fn english_term(words: &Words, outcome: OutcomeKind) -> Html {
    let term = Words::of(Language::English).text(outcome.word()).to_lowercase();
    html! {
        if words.language() != Language::English {
            <span class="term" lang="en">{ term }</span>
        }
    }
}
