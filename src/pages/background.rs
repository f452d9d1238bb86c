//! What the numbers mean: for reading alone, whatever the deal.

mod effort;
mod estimates;
mod glossary;
mod known;
mod lines;
mod when;

use super::PageProps;
use crate::components::{page_head, rich, says};
use crate::hooks::{Route, focus};
use crate::page::Page;
use outbound_words::{Message, Words, message};
use yew::{Html, component, html};

/// What so many operations take, on a chip and at a share of its peak of the reader's choice.
pub(super) use effort::Effort;

/// The parts of the page, one after the other.
const PARTS: [(&str, Message); 6] = [
    ("count", message::BACKGROUND_COUNT),
    ("effort", message::BACKGROUND_EFFORT),
    ("estimates", message::BACKGROUND_ESTIMATES),
    ("when", message::BACKGROUND_WHEN),
    ("lines", message::BACKGROUND_LINES),
    ("glossary", message::BACKGROUND_GLOSSARY),
];

/// The explainers.
#[component]
pub(super) fn BackgroundPage(props: &PageProps) -> Html {
    let PageProps { words, .. } = props;
    let inside = |part| match part {
        "count" => count(words),
        "effort" => html! { <><Effort words={*words} />{ known::known(words) }</> },
        "estimates" => estimates::estimates(words),
        "when" => when::when(words),
        "lines" => lines::lines(words),
        _ => glossary::glossary(words),
    };
    html! {
        <div class="background">
            { page_head(words, &words.text(message::BACKGROUND_TITLE), &words.text(message::BACKGROUND_LEDE)) }
            <nav class="groups" aria-label={words.text(message::GROUPS)}>
                for (part, heading) in PARTS {
                    <button type="button" class="link" onclick={move |_| { focus(&format!("#{part}")); }}>
                        { rich(words, &words.text(heading)) }
                    </button>
                }
            </nav>
            for (part, heading) in PARTS {
                <section key={part}>
                    <h2 id={part} tabindex="-1">{ rich(words, &words.text(heading)) }</h2>
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
            { says(words, message::COUNT_TOLD) }
            { effort::example(words) }
        </>
    }
}

/// A paragraph that ends in the way to another page.
fn onward(words: &Words, text: Message, page: Page, name: Message) -> Html {
    let there = Route::new(words.language(), page).to_string();
    html! { <p>{ rich(words, &words.text(text)) }{ " " }<a href={there}>{ words.text(name) }</a></p> }
}
