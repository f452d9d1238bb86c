//! The list of questions for the target, to copy or to save.

use crate::components::download;
use crate::components::{disclosure, plain, press, rich, says};
use crate::hooks::copy;
use crate::store::State;
use crate::wording;
use crate::wording::{SHOWN, more};
use outbound_rule::facts::Source;
use outbound_rule::law::Question;
use outbound_words::{Words, message};
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
    let mut text = format!("{}\n\n", words.text(message::ASKING_LETTER));
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
            <h2>{ words.text(message::ASKING_HEADING) }</h2>
            { says(words, message::ASKING_LEDE) }
            { numbered(words, first, several, 1) }
            if !rest.is_empty() {
                { disclosure(words, &more(words, rest), numbered(words, rest, several, 1 + SHOWN)) }
            }
            <p class="groups">
                { press("link", words.text(message::ASKING_COPY), Callback::from(on_copy)) }
                <a download="questions.txt" href={address}>{ words.text(message::ASKING_SAVE) }</a>
                <span class="small" role="status">
                    if **copied {
                        { words.text(message::COPIED) }
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
        Question::Measure(measure) => words.text(message::measure_help(measure)),
        Question::Operations(_) => words.text(message::ASKING_OPERATIONS),
    }
}
