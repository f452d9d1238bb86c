//! A memo as a page of its own: one file, which word processors open as well.

use super::document::{Document, Kind, Piece, Style};
use crate::components::plain;

/// How it looks; in the file itself, because it stands alone.
const STYLE: &str = "body{font:11pt/1.45 Georgia,serif;max-width:46em;margin:2em auto}td{vertical-align:top;padding:.3em .8em .3em 0;border-top:1px solid #999}";

/// The policy of the file: whatever may have got into it, a browser runs nothing and asks nobody. The style is
/// named by its hash.
const POLICY: &str =
    "default-src 'none'; style-src 'sha256-bAmTCHg2O78QuqS6EGLISgymOdc7Lna8A/HM11tdEMo='";

impl Document {
    /// As a page of HTML in one file.
    #[must_use]
    pub fn page(&self) -> String {
        let title = marked(&plain(&self.title));
        let mut page = format!(
            "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"><title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>",
            self.language.tag(),
        );
        let mut deep = 0;
        let mut before = Kind::Heading;
        for block in &self.blocks {
            let kind = block.kind;
            let depth = match kind {
                Kind::Item(depth) | Kind::Node(depth) => depth + 1,
                _ => 0,
            };
            if before == Kind::Row && kind != Kind::Row {
                page += "</table>";
            }
            // A list stands inside the item before it, which ends with it.
            while deep > depth {
                page += "</li></ul>";
                deep -= 1;
            }
            if deep == depth && depth > 0 {
                page += "</li>";
            }
            while deep < depth {
                page += "<ul>";
                deep += 1;
            }
            page.push('\n');
            if kind == Kind::Row && before != Kind::Row {
                page += "<table>";
            }
            before = kind;
            let name = marked(&plain(&block.name));
            let said: Vec<_> = block.lines.iter().map(|pieces| line(pieces)).collect();
            let said = said.join("<br>");
            page += &match kind {
                Kind::Heading => format!("<h2>{name}</h2>"),
                Kind::Subheading => format!("<h3>{name}</h3>"),
                Kind::Paragraph => format!("<p>{said}</p>"),
                Kind::Loud => format!("<p><strong>{said}</strong></p>"),
                Kind::Item(_) | Kind::Node(_) => format!("<li>{said}"),
                Kind::Figure(_) => String::new(),
                Kind::Row => {
                    let place = block.place.clone().map(Piece::Place);
                    let place = place.map(|place| line(&[place])).unwrap_or_default();
                    format!("<tr><td>{name}</td><td>{said}</td><td>{place}</td></tr>")
                }
            };
        }
        page + &"</li></ul>".repeat(deep) + "</body></html>\n"
    }
}

fn line(pieces: &[Piece]) -> String {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Place(place) => format!("<a href=\"{}\">{place}</a>", place.address()),
        Piece::Text(Style::Said, text) => marked(&plain(text)),
        Piece::Text(Style::Strong, text) => format!("<strong>{}</strong>", marked(&plain(text))),
        Piece::Text(Style::Gap, text) => format!("<em>[{}]</em>", marked(&plain(text))),
        Piece::Text(Style::Typed, text) => marked(text).replace('\n', "<br>"),
        Piece::Text(Style::Blank, _) => "_".repeat(20),
    });
    pieces.collect::<Vec<_>>().join(" ")
}

fn marked(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
