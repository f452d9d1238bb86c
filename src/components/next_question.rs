//! The question that would narrow the verdict most.

use super::{press, rich};
use outbound_words::{Words, message};
use yew::{Callback, Html, html};

/// The question that would narrow the verdict most, where its answer is usually found, and the way
/// to answer it.
pub fn next_question(
    words: &Words,
    question: &str,
    source: &str,
    on_answer: &Callback<()>,
) -> Html {
    html! {
        <section class="next">
            <h3>{ words.text(message::NEXT_HEADING) }</h3>
            <p>{ rich(words, question) }</p>
            <p class="small">{ rich(words, source) }</p>
            { press("act", words.text(message::NEXT_ANSWER), on_answer.reform(|_| ())) }
        </section>
    }
}
