//! A memo as the page shows it.

use super::document::{Block, Document, Item, Line, Piece, Row};
use crate::components::{cite, disclosure, rich};
use crate::locale::Words;
use yew::{Html, html};

/// The memo; `figure` draws the estimate of an AI system.
pub(super) fn shown(words: &Words, document: &Document, figure: impl Fn(usize) -> Html) -> Html {
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Heading(text) => html! { <h3>{ rich(words, text) }</h3> },
        Block::Subheading(text) => html! { <h4>{ rich(words, text) }</h4> },
        Block::Paragraph(text) => html! { <p>{ line(words, text) }</p> },
        Block::Loud(text) => html! { <p class="hypothetical">{ line(words, text) }</p> },
        Block::Rows(rows) => self::rows(words, rows),
        Block::List(items) => list(words, items),
        Block::Tree(items) => disclosure(words, &words.text("trace-heading"), list(words, items)),
        Block::Figure(system) => figure(*system),
    });
    html! {
        <article class="memo" lang={document.language.tag()}>
            <h2>{ rich(words, &document.title) }</h2>
            { for blocks }
        </article>
    }
}

/// Names with what is said of each, and the place in the rule beside it.
pub(in crate::pages) fn rows(words: &Words, rows: &[Row]) -> Html {
    let rows = rows.iter().map(|row| {
        html! {
            <div>
                <dt>{ rich(words, &row.name) }</dt>
                <dd>{ for row.lines.iter().map(|said| html! { <p>{ line(words, said) }</p> }) }</dd>
                <dd class="place">{ row.place.as_ref().map(cite).unwrap_or_default() }</dd>
            </div>
        }
    });
    html! { <dl class="said">{ for rows }</dl> }
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
