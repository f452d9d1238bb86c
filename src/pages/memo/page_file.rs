//! A memo as a page of its own: one file, which word processors open as well.

use super::document::{Block, Document, Item, Line, Piece};
use crate::components::plain;
use crate::law::Citation;

/// How it looks; in the file itself, because it stands alone.
const STYLE: &str = "body{font:11pt/1.45 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em}td,th{vertical-align:top;text-align:left;padding:.3em .8em .3em 0;border-top:1px solid #999;font-weight:400}p{margin:0 0 .3em}";

impl Document {
    /// As a page of HTML in one file.
    #[must_use]
    pub fn page(&self) -> String {
        let title = escaped(&self.title);
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{STYLE}</style></head><body>\n<h1>{title}</h1>\n",
            self.language.tag(),
        );
        for block in &self.blocks {
            page += &match block {
                Block::Heading(text) => format!("<h2>{}</h2>\n", escaped(text)),
                Block::Subheading(text) => format!("<h3>{}</h3>\n", escaped(text)),
                Block::Paragraph(text) => format!("<p>{}</p>\n", line(text)),
                Block::Loud(text) => format!("<p><strong>{}</strong></p>\n", line(text)),
                Block::Rows(rows) => {
                    let rows = rows.iter().map(|row| {
                        let said: String =
                            row.lines.iter().map(|said| format!("<p>{}</p>", line(said))).collect();
                        let place = row.place.as_ref().map(link).unwrap_or_default();
                        format!(
                            "<tr><th scope=\"row\">{}</th><td>{said}</td><td>{place}</td></tr>\n",
                            escaped(&row.name)
                        )
                    });
                    format!("<table>\n{}</table>\n", rows.collect::<String>())
                }
                Block::List(items) | Block::Tree(items) => list(items),
                Block::Figure(_) => String::new(),
            };
        }
        page + "</body></html>\n"
    }
}

fn list(items: &[Item]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items =
        items.iter().map(|item| format!("<li>{}{}</li>\n", line(&item.line), list(&item.inner)));
    format!("<ul>\n{}</ul>\n", items.collect::<String>())
}

fn line(pieces: &Line) -> String {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Said(text) => escaped(text),
        Piece::Strong(text) => format!("<strong>{}</strong>", escaped(text)),
        Piece::Gap(text) => format!("<em>[{}]</em>", escaped(text)),
        Piece::Typed(text) => marked(text).replace('\n', "<br>"),
        Piece::Place(place) => link(place),
        Piece::Blank => "_".repeat(20),
    });
    pieces.collect::<Vec<_>>().join(" ")
}

fn link(place: &Citation) -> String {
    format!("<a href=\"{}\">{place}</a>", place.address())
}

/// Our words, powers in superscript letters.
fn escaped(text: &str) -> String {
    marked(&plain(text))
}

fn marked(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
