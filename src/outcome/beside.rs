//! What stands beside every page about the deal: the verdict and what would settle it.

use crate::components::{self, VerdictBar, next_question, rich};
use crate::hooks::{Route, focus, focus_next, go};
use crate::outcome::consequences::{pressing, read_by};
use crate::outcome::moved_lines;
use crate::page::Page;
use crate::store::State;
use crate::wording;
use jiff::civil::date;
use outbound_rule::law::Question;
use outbound_words::{Words, message};
use yew::{AttrValue, Callback, Html, html};

/// The verdict, always in view.
pub(crate) fn verdict(words: &Words, state: &State) -> Html {
    html! {
        <>
            { moved_lines::mark(words, state) }
            { components::verdict(words, state.assessment.possible) }
            { pressing(words, state) }
            { next(words, state) }
            { note(words, state) }
        </>
    }
}

/// The verdict where a question is put already.
pub(crate) fn verdict_alone(words: &Words, state: &State) -> Html {
    html! {
        <>
            { moved_lines::mark(words, state) }
            { components::verdict(words, state.assessment.possible) }
            { pressing(words, state) }
            { note(words, state) }
        </>
    }
}

fn note(words: &Words, state: &State) -> Html {
    html! {
        <>
            { read_by(words, state) }
            <p class="small">{ rich(words, &rule_date(words)) }</p>
            <p class="small">{ words.text(message::NOT_ADVICE) }</p>
        </>
    }
}

/// The same at the bottom edge of a phone.
pub(crate) fn bar(words: &Words, state: &State) -> Html {
    let left = state.assessment.possible;
    let hypothetical = state.basis.lines.hypothetical();
    html! {
        <VerdictBar words={*words} {left} {hypothetical}>
            { moved_lines::mark(words, state) }
            { next(words, state) }
        </VerdictBar>
    }
}

/// What would narrow the outcomes most, or that nothing can any more.
fn next(words: &Words, state: &State) -> Html {
    let assessment = &state.assessment;
    match assessment.next {
        Some(question) => {
            let several = state.draft.deal().systems.len() > 1;
            next_question(
                words,
                &wording::question(words, question, several),
                &wording::source(words, question.source()),
                &answer(words, question),
            )
        }
        None if assessment.possible.settled().is_none() => {
            html! { <p class="next">{ words.text(message::NEXT_DONT_KNOW) }</p> }
        }
        None => Html::default(),
    }
}

/// Goes to the control that answers a question.
fn answer(words: &Words, question: Question) -> Callback<()> {
    let language = words.language();
    Callback::from(move |()| {
        let control = wording::control(question);
        let control = format!("#field-{control} input, input#field-{control}");
        if !focus(&control) {
            focus_next(control);
            go(Route::new(language, Page::Facts));
        }
    })
}

/// The text of the rule that is read, and what is due to replace it.
fn rule_date(words: &Words) -> AttrValue {
    words.text(message::RuleDate {
        published: words.date(date(2024, 11, 15)),
        effective: words.date(date(2025, 1, 2)),
        due: words.date(date(2027, 3, 13)),
    })
}
