//! The list of questions for the target, to copy or to save.

use crate::components::download;
use crate::components::{disclosure, plain, press, rich, says};
use crate::hooks::copy;
use crate::store::State;
use crate::wording;
use crate::wording::{SHOWN, more};
use outbound_rule::facts::Source;
use outbound_rule::law::Question;
use outbound_words::Words;
use yew::{Callback, Html, UseStateHandle, html};

/// What to ask the company, that first which would narrow the verdict most.
pub(crate) fn list(
    words: &Words,
    state: &State,
    open: &[Question],
    copied: &UseStateHandle<bool>,
) -> Html {
    let asked: Vec<_> =
        open.iter().filter(|question| question.source() == Source::Target).collect();
    if asked.is_empty() {
        return Html::default();
    }
    let several = state.draft.deal().systems.len() > 1;
    let mut text = format!("{}\n\n", words.text("asking-letter"));
    for (number, question) in asked.iter().enumerate() {
        text +=
            &format!("{}. {}\n", number + 1, plain(&wording::question(words, **question, several)));
        text += &format!("   {}\n\n", plain(&explained(words, **question)));
    }
    let address = download::file("text/plain", &text);
    let on_copy = {
        let copied = copied.clone();
        move |_| {
            let copied = copied.clone();
            copy(&text, Callback::from(move |done| copied.set(done)));
        }
    };
    let (first, rest) = asked.split_at(asked.len().min(SHOWN));
    html! {
        <section class="asking">
            <h2>{ words.text("asking-heading") }</h2>
            { says(words, "asking-lede") }
            { numbered(words, first, several, 1) }
            if !rest.is_empty() {
                { disclosure(words, &more(words, rest), numbered(words, rest, several, 1 + SHOWN)) }
            }
            <p class="groups">
                { press("link", words.text("asking-copy"), Callback::from(on_copy)) }
                <a download="questions.txt" href={address}>{ words.text("asking-save") }</a>
                <span class="small" role="status">
                    if **copied {
                        { words.text("copied") }
                    }
                </span>
            </p>
        </section>
    }
}

/// Questions by their numbers in the whole list.
fn numbered(words: &Words, questions: &[&Question], several: bool, start: usize) -> Html {
    html! {
        <ol start={start.to_string()}>
            for question in questions.iter() {
                <li>{ rich(words, &wording::question(words, **question, several)) }</li>
            }
        </ol>
    }
}

/// What helps whoever is asked.
fn explained(words: &Words, question: Question) -> yew::AttrValue {
    match question {
        Question::Fact(fact, _) => wording::fact_help(words, fact),
        Question::Measure(measure) => words.joined(&["measure", measure.name(), "help"]),
        Question::Operations(_) => words.text("asking-operations"),
    }
}
