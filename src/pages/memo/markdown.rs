//! A memo as Markdown. Whatever was typed stays text: it makes no markup, no link, no heading.

use super::document::{Block, Document, Item, Line, Piece};
use crate::components::plain;
use crate::law::Citation;

impl Document {
    /// As Markdown (CommonMark), for a file.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n", escaped(&self.title));
        for block in &self.blocks {
            text.push('\n');
            match block {
                Block::Heading(heading) => text += &format!("## {}\n", inside(heading)),
                Block::Subheading(heading) => text += &format!("### {}\n", inside(heading)),
                Block::Paragraph(paragraph) => text += &format!("{}\n", line(paragraph, "", true)),
                Block::Loud(paragraph) => text += &format!("**{}**\n", line(paragraph, "", true)),
                Block::Rows(rows) => {
                    for row in rows {
                        let place = row.place.as_ref().map(|place| format!(" ({})", link(place)));
                        text += &format!("- {}{}", escaped(&row.name), place.unwrap_or_default());
                        match row.lines.as_slice() {
                            [only] => text += &format!(" — {}\n", line(only, "  ", true)),
                            lines => {
                                text.push('\n');
                                for said in lines {
                                    text += &format!("  - {}\n", line(said, "    ", true));
                                }
                            }
                        }
                    }
                }
                Block::List(items) => list(items, "", true, &mut text),
                Block::Tree(items) => list(items, "", false, &mut text),
                Block::Figure(_) => {
                    text.pop();
                }
            }
        }
        text
    }
}

fn list(items: &[Item], indent: &str, links: bool, text: &mut String) {
    for item in items {
        let inner = format!("{indent}  ");
        *text += &format!("{indent}- {}\n", line(&item.line, &inner, links));
        list(&item.inner, &inner, links, text);
    }
}

/// A line; what was typed on several lines goes on behind the indent.
fn line(pieces: &Line, indent: &str, links: bool) -> String {
    let mut text = String::new();
    for piece in pieces {
        if !text.is_empty() {
            text.push(' ');
        }
        text += &match piece {
            Piece::Said(said) => escaped(said),
            Piece::Strong(said) => format!("**{}**", inside(said)),
            Piece::Gap(said) => format!("\\[{}\\]", inside(said)),
            Piece::Place(place) if links => link(place),
            Piece::Place(place) => place.to_string(),
            Piece::Blank => "\\_".repeat(20),
            Piece::Typed(typed) => {
                let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
                let lines: Vec<_> = lines.map(guarded).collect();
                lines.join(&format!("\\\n{indent}"))
            }
        };
    }
    text
}

fn link(place: &Citation) -> String {
    format!("[{place}](<{}>)", place.address())
}

/// Our words at the start of a line, powers in superscript letters.
fn escaped(text: &str) -> String {
    guarded(&plain(text))
}

/// The same within a line.
fn inside(text: &str) -> String {
    marked(&plain(text))
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
