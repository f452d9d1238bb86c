//! A memo as the page shows it.

use super::document::{Block, Document, Item, Line, Piece};
use crate::components::{Folded, cite, rich};
use crate::locale::Words;
use yew::{Callback, Html, html};

/// The memo; `whole` unfolds what is folded, `figure` draws the estimate of an AI system.
pub(super) fn shown(
    words: &Words,
    document: &Document,
    whole: bool,
    figure: impl Fn(usize) -> Html,
) -> Html {
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Heading(text) => html! { <h3>{ rich(words, text) }</h3> },
        Block::Subheading(text) => html! { <h4>{ rich(words, text) }</h4> },
        Block::Paragraph(text) => html! { <p>{ line(words, text) }</p> },
        Block::Loud(text) => html! { <p class="hypothetical">{ line(words, text) }</p> },
        Block::Rows(rows) => {
            let rows = rows.iter().map(|row| {
                html! {
                    <div>
                        <dt>{ rich(words, &row.name) }</dt>
                        <dd>{ for row.lines.iter().map(|said| html! { <p>{ line(words, said) }</p> }) }</dd>
                        <dd class="place">{ row.place.as_ref().map(cite).unwrap_or_default() }</dd>
                    </div>
                }
            });
            html! { <dl>{ for rows }</dl> }
        }
        Block::List(items) => list(words, items),
        Block::Tree(items) => {
            let held = {
                let (words, items) = (words.clone(), items.clone());
                Callback::from(move |()| list(&words, &items))
            };
            let line = html! { { words.text("trace-heading") } };
            html! { <Folded class="disclosure whole" open={whole} {line} {held} /> }
        }
        Block::Figure(system) => figure(*system),
    });
    html! {
        <article class="memo" lang={document.language.tag()}>
            <h2>{ rich(words, &document.title) }</h2>
            { for blocks }
        </article>
    }
}

fn list(words: &Words, items: &[Item]) -> Html {
    html! {
        <ul>
            for item in items {
                <li>
                    { line(words, &item.line) }
                    if !item.inner.is_empty() {
                        { list(words, &item.inner) }
                    }
                </li>
            }
        </ul>
    }
}

fn line(words: &Words, pieces: &Line) -> Html {
    let pieces = pieces.iter().enumerate().map(|(number, piece)| {
        let piece = match piece {
            Piece::Said(text) => rich(words, text),
            Piece::Strong(text) => html! { <strong>{ rich(words, text) }</strong> },
            Piece::Typed(text) => html! { <span class="typed">{ text }</span> },
            Piece::Gap(text) => html! { <em class="gap">{ "[" }{ rich(words, text) }{ "]" }</em> },
            Piece::Place(place) => cite(place),
            Piece::Blank => html! { <span class="by-hand"></span> },
        };
        html! { <>if number > 0 { { " " } }{ piece }</> }
    });
    pieces.collect()
}
