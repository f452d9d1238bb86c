//! A memo as the page shows it.

use super::document::{Block, Document, Kind, Piece, Style};
use crate::components::{cite, disclosure, rich};
use outbound_words::{Words, message};
use yew::{Html, html};

/// The memo; `whole` if with what is folded at its end, `figure` draws the estimate of an AI system.
pub(in crate::pages) fn shown(
    words: &Words,
    document: &Document,
    whole: bool,
    figure: impl Fn(usize) -> Html,
) -> Html {
    let groups = document.blocks.chunk_by(|one, next| next.kind.goes_on(one.kind));
    let groups = groups.map(|group| {
        let Some(first) = group.first() else { return Html::default() };
        match first.kind {
            Kind::Heading => html! { <h3>{ rich(words, &first.name) }</h3> },
            Kind::Subheading => html! { <h4>{ rich(words, &first.name) }</h4> },
            Kind::Paragraph => html! { <p>{ lines(words, first) }</p> },
            Kind::Loud => {
                html! { <p class="hypothetical"><strong>{ lines(words, first) }</strong></p> }
            }
            Kind::Row => rows(words, group),
            Kind::Item(_) => list(words, group),
            Kind::Node(_) if whole => {
                disclosure(words, &words.text(message::TRACE_HEADING), list(words, group))
            }
            Kind::Node(_) => Html::default(),
            Kind::Figure(system) => figure(system),
        }
    });
    html! {
        <article class="memo" lang={document.language.tag()}>
            <h2>{ rich(words, &document.title) }</h2>
            { for groups }
        </article>
    }
}

/// Names with what is said of each, and the place in the rule beside it.
pub(in crate::pages) fn rows(words: &Words, rows: &[Block]) -> Html {
    let rows = rows.iter().map(|row| {
        html! {
            <div>
                <dt>{ rich(words, &row.name) }</dt>
                <dd>{ lines(words, row) }</dd>
                <dd class="place">{ row.place.as_ref().map(cite) }</dd>
            </div>
        }
    });
    html! { <dl class="said">{ for rows }</dl> }
}

/// A list with those inside it: what stands deeper belongs to what stands before it.
fn list(words: &Words, items: &[Block]) -> Html {
    let depth = items.first().map_or(0, |item| item.kind.depth());
    let each = items.chunk_by(|_, next| next.kind.depth() > depth).map(|item| {
        let [first, inside @ ..] = item else { return Html::default() };
        let inside = if inside.is_empty() { Html::default() } else { list(words, inside) };
        html! { <li>{ lines(words, first) }{ inside }</li> }
    });
    html! { <ul>{ for each }</ul> }
}

fn lines(words: &Words, block: &Block) -> Html {
    let mut shown: Vec<Html> = Vec::new();
    for (number, line) in block.lines.iter().enumerate() {
        if number > 0 {
            shown.push(html! { <br /> });
        }
        for piece in line {
            shown.push(self::piece(words, piece));
            shown.push(html! { { " " } });
        }
    }
    html! { <>{ for shown }</> }
}

fn piece(words: &Words, piece: &Piece) -> Html {
    match piece {
        Piece::Place(place) => cite(place),
        Piece::Text(Style::Said, text) => rich(words, text),
        Piece::Text(Style::Strong, text) => html! { <strong>{ rich(words, text) }</strong> },
        Piece::Text(Style::Typed, text) => html! { <span class="typed">{ text }</span> },
        Piece::Text(Style::Gap, text) => html! { <em>{ "[" }{ rich(words, text) }{ "]" }</em> },
        Piece::Text(Style::Blank, _) => html! { <span class="by-hand"></span> },
    }
}
