//! What the numbers mean: for reading alone, whatever the deal.

mod effort;
mod estimates;
mod glossary;
mod known;
mod lines;
mod when;

use crate::components::{page_head, rich, says};
use crate::hooks::{Page, Route, focus};
use outbound_words::Words;
use yew::{Html, html};

/// What so many operations take, on a chip and at a share of its peak of the reader's choice.
pub(super) use effort::Effort;

/// The parts of the page, one after the other.
const PARTS: [&str; 6] = ["count", "effort", "estimates", "when", "lines", "glossary"];

/// The explainers.
pub(super) fn background_page(words: &Words) -> Html {
    let inside = |part| match part {
        "count" => count(words),
        "effort" => html! { <><Effort words={words.clone()} />{ known::known(words) }</> },
        "estimates" => estimates::estimates(words),
        "when" => when::when(words),
        "lines" => lines::lines(words),
        _ => glossary::glossary(words),
    };
    html! {
        <div class="background">
            { page_head(words, &words.text("background-title"), &words.text("background-lede")) }
            <nav class="groups" aria-label={words.text("groups")}>
                for part in PARTS {
                    <button type="button" class="link" onclick={move |_| { focus(&format!("#{part}")); }}>
                        { rich(words, &words.joined(&["background", part])) }
                    </button>
                }
            </nav>
            for part in PARTS {
                <section key={part}>
                    <h2 id={part} tabindex="-1">{ rich(words, &words.joined(&["background", part])) }</h2>
                    { inside(part) }
                </section>
            }
        </div>
    }
}

/// A count is not a rate.
fn count(words: &Words) -> Html {
    html! {
        <>
            { says(words, "count-told") }
            { effort::example(words) }
        </>
    }
}

/// A paragraph that ends in the way to another page.
fn onward(words: &Words, text: &str, page: Page, name: &str) -> Html {
    let there = Route::new(words.language(), page).to_string();
    html! { <p>{ rich(words, &words.text(text)) }{ " " }<a href={there}>{ words.text(name) }</a></p> }
}
