//! A memo as Markdown. Whatever was typed stays text: it makes no markup, no link, no heading.

use super::document::{Document, Kind, Piece, Style};
use crate::components::plain;
use outbound_rule::law::Citation;

impl Document {
    /// As Markdown (CommonMark), for a file.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n", escaped(&self.title));
        let mut before = Kind::Heading;
        for block in &self.blocks {
            if !block.kind.goes_on(before) && !matches!(block.kind, Kind::Figure(_)) {
                text.push('\n');
            }
            before = block.kind;
            let name = marked(&plain(&block.name));
            let indent = "  ".repeat(block.kind.depth());
            text += &match block.kind {
                Kind::Heading => format!("## {name}"),
                Kind::Subheading => format!("### {name}"),
                Kind::Row => format!("- {}", escaped(&block.name)),
                Kind::Item(_) | Kind::Node(_) => format!("{indent}- "),
                Kind::Loud => "**".to_owned(),
                Kind::Paragraph => String::new(),
                Kind::Figure(_) => continue,
            };
            if let Some(place) = &block.place {
                text += &format!(" ({})", link(place));
            }
            let links = !matches!(block.kind, Kind::Node(_));
            for pieces in &block.lines {
                text += match (block.kind, block.lines.len()) {
                    (Kind::Row, 1) if pieces.is_empty() => "",
                    (Kind::Row, 1) => " — ",
                    (Kind::Row, _) => "\n  - ",
                    _ => "",
                };
                line(pieces, &format!("{indent}    "), links, &mut text);
            }
            text += if block.kind == Kind::Loud { "**\n" } else { "\n" };
        }
        text
    }
}

/// A line; what was typed on several lines goes on behind the indent.
fn line(pieces: &[Piece], indent: &str, links: bool, text: &mut String) {
    for (number, piece) in pieces.iter().enumerate() {
        if number > 0 {
            text.push(' ');
        }
        *text += &match piece {
            Piece::Place(place) if links => link(place),
            Piece::Place(place) => place.to_string(),
            Piece::Text(Style::Said, said) => escaped(said),
            Piece::Text(Style::Strong, said) => format!("**{}**", marked(&plain(said))),
            Piece::Text(Style::Gap, said) => format!("\\[{}\\]", marked(&plain(said))),
            Piece::Text(Style::Blank, _) => "\\_".repeat(20),
            Piece::Text(Style::Typed, typed) => {
                let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
                lines.map(guarded).collect::<Vec<_>>().join(&format!("\\\n{indent}"))
            }
        };
    }
}

fn link(place: &Citation) -> String {
    format!("[{place}](<{}>)", place.address())
}

/// Our words at the start of a line, powers in superscript letters.
fn escaped(text: &str) -> String {
    guarded(&plain(text))
}

/// One line of text at the start of a line: no bullet, no number, no underline of a heading.
fn guarded(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let is_marker = match rest.bytes().next() {
        Some(b'.' | b')') => digits > 0,
        Some(b'-' | b'+' | b'=') => digits == 0,
        _ => false,
    };
    format!("{number}{}{}", if is_marker { "\\" } else { "" }, marked(rest))
}

/// One line of text, without what makes emphasis, code, links, tables or tags; nor an address that
/// some readers of Markdown make a link of by themselves.
fn marked(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    let mut before = ["", ""];
    let mut letters = text.split_inclusive(|_: char| true).peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or_default();
        let takes_part = match letter {
            "\\" | "`" | "*" | "_" | "[" | "]" | "<" | ">" | "&" | "#" | "|" | "~" | "!" | "$"
            | "^" | "{" | "}" | "@" => true,
            ":" => next == "/",
            "." => before.iter().all(|before| before.eq_ignore_ascii_case("w")),
            _ => false,
        };
        if takes_part {
            marked.push('\\');
        }
        marked += if letter == "\n" || letter == "\t" { " " } else { letter };
        before = [before[1], letter];
    }
    marked
}
