//! The outcomes that are left and those ruled out.

use super::outcome_mark;
use outbound_rule::law::{Outcome, Outcomes};
use outbound_words::{Language, Words, message};
use yew::{Html, classes, html};

/// The outcomes not ruled out, and below them, struck through, those that are.
///
/// A screen reader hears it change. There is one on a page; its element is `#verdict`.
pub fn verdict(words: &Words, left: Outcomes) -> Html {
    let settled = left.settled().is_some();
    let heading = if settled { message::VERDICT_SETTLED } else { message::VERDICT_OPEN };
    let ruled_out = Outcome::ALL.into_iter().rev().filter(|outcome| !left.contains(*outcome));
    html! {
        <>
            <h2 class="verdict-heading" id="verdict-heading">{ words.text(heading) }</h2>
            <output id="verdict" class="verdict-live" aria-live="polite"
                aria-labelledby="verdict-heading" tabindex="-1">
                <ul class={classes!("outcomes", settled.then_some("alone"))}>
                    for outcome in left.iter() {
                        { item(words, outcome, false) }
                    }
                    for outcome in ruled_out {
                        { item(words, outcome, true) }
                    }
                </ul>
                if settled {
                    <p class="settled">{ words.text(message::VERDICT_SETTLED_MEANING) }</p>
                }
            </output>
        </>
    }
}

/// An outcome with its mark, its word and what it means for the investor.
pub(super) fn item(words: &Words, outcome: Outcome, ruled_out: bool) -> Html {
    let name = outcome.name();
    let word = words.text(message::outcome(outcome));
    html! {
        <li key={name} class={classes!("outcome", (!ruled_out).then_some(name))}
            data-outcome={name} data-ruled-out={ruled_out.to_string()}>
            { outcome_mark(Some(outcome)) }
            if ruled_out {
                <p>
                    <s class="word">{ word }</s>
                    { " " }
                    <span class="meaning">{ words.text(message::VERDICT_RULED_OUT) }</span>
                </p>
            } else {
                <p>
                    <strong class="word">{ word }</strong>
                    { " " }
                    { term(words, outcome) }
                    <span class="meaning">{ words.text(message::outcome_meaning(outcome)) }</span>
                </p>
            }
        </li>
    }
}

/// The rule's own term, for readers of another language.
fn term(words: &Words, outcome: Outcome) -> Html {
    let term = Words::of(Language::OF_THE_RULE).text(message::outcome(outcome));
    html! {
        if words.language() != Language::OF_THE_RULE {
            <span class="term" lang={Language::OF_THE_RULE.tag()}>{ term.to_ascii_lowercase() }</span>
        }
    }
}
