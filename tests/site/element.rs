//! A rendered page as a tree of elements, and what of it is read or heard as text.
//!
//! In texts, `^` raises, `~…~` is struck through, `‹…›` is seen but not heard, and `{en: …}` is in another language.
#![allow(clippy::unwrap_used, clippy::panic)] // what is rendered is well formed, or a test fails

use std::collections::BTreeMap;

/// An element of a page; the page itself has no tag.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// Its name in HTML.
    pub tag: String,
    /// Its attributes, each with its value; those without one with an empty text.
    pub attributes: BTreeMap<String, String>,
    /// What stands in it.
    pub inside: Vec<Piece>,
}

/// What stands in an element.
#[derive(Clone, Debug)]
pub enum Piece {
    Text(String),
    Element(Element),
}

/// Elements that have no end.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

/// Elements that run on in the text around them.
const INLINE: [&str; 23] = [
    "a", "abbr", "b", "bdi", "button", "cite", "code", "em", "i", "input", "kbd", "label", "mark",
    "output", "s", "select", "small", "span", "strong", "sub", "sup", "time", "tspan",
];

impl Element {
    /// Reads what Yew rendered: whatever was opened is closed.
    pub fn read(page: &str) -> Self {
        let mut open = vec![Self::default()];
        let mut rest = page;
        while !rest.is_empty() {
            let finished = if let Some(end) = rest.strip_prefix("</") {
                let (tag, after) = end.split_once('>').unwrap();
                rest = after;
                let closed = open.pop().unwrap();
                assert_eq!(closed.tag, tag, "{page}");
                Piece::Element(closed)
            } else if let Some(start) = rest.strip_prefix('<') {
                let (begun, after) = Self::begun(start);
                rest = after;
                if !VOID.contains(&begun.tag.as_str()) {
                    open.push(begun);
                    continue;
                }
                Piece::Element(begun)
            } else {
                let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
                rest = after;
                Piece::Text(unescaped(text))
            };
            open.last_mut().unwrap().inside.push(finished);
        }
        let whole = open.pop().unwrap();
        assert!(open.is_empty(), "<{}> is not closed: {page}", whole.tag);
        whole
    }

    /// Reads the tag and its attributes, and gives what stands behind them.
    fn begun(start: &str) -> (Self, &str) {
        let ends = |letter: char| letter.is_whitespace() || "=/>".contains(letter);
        let (tag, mut rest) = start.split_at(start.find(ends).unwrap());
        let mut attributes = BTreeMap::new();
        loop {
            rest = rest.trim_start_matches([' ', '/']);
            if let Some(after) = rest.strip_prefix('>') {
                return (Self { tag: tag.to_owned(), attributes, inside: Vec::new() }, after);
            }
            let (name, after) = rest.split_at(rest.find(ends).unwrap());
            let value = after.strip_prefix("=\"").map(|value| value.split_once('"').unwrap());
            let (value, after) = value.unwrap_or(("", after));
            attributes.insert(name.to_owned(), unescaped(value));
            rest = after;
        }
    }

    /// The value of an attribute.
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// The elements that stand in it, not those within them.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.inside.iter().filter_map(|piece| match piece {
            Piece::Element(element) => Some(element),
            Piece::Text(_) => None,
        })
    }

    /// All elements in it, in the order of the page.
    pub fn all(&self) -> Vec<&Self> {
        self.elements().flat_map(|inner| [vec![inner], inner.all()].concat()).collect()
    }

    /// All elements in it of a tag.
    pub fn tagged(&self, tag: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.tag == tag).collect()
    }

    /// The first element in it with this value of an attribute.
    pub fn with(&self, attribute: &str, value: &str) -> &Self {
        let found = self.all().into_iter().find(|element| element.get(attribute) == Some(value));
        found.unwrap_or_else(|| panic!("{attribute}=\"{value}\" is not in {self:?}"))
    }

    /// What of it is read or heard, in one line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut after_element = false;
        for piece in &self.inside {
            match piece {
                Piece::Text(piece) => text += piece,
                // Two beside each other are two words, whatever draws them apart.
                Piece::Element(element) if after_element => {
                    text += &format!(" {}", element.within_text())
                }
                Piece::Element(element) => text += &element.within_text(),
            }
            after_element = matches!(piece, Piece::Element(_));
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How it is written in the text around it.
    fn within_text(&self) -> String {
        // The space at either end belongs to the text around.
        let edge = |piece: Option<&Piece>, is_space: fn(&str) -> bool| match piece {
            Some(Piece::Text(text)) if is_space(text) => " ",
            _ => "",
        };
        let before = edge(self.inside.first(), |text| text.starts_with(char::is_whitespace));
        let after = edge(self.inside.last(), |text| text.ends_with(char::is_whitespace));
        let text = self.text();
        if self.is_skipped() || text.is_empty() {
            return format!("{before}{after}");
        }
        let text = match (self.tag.as_str(), self.get("lang")) {
            _ if self.get("aria-hidden") == Some("true") => format!("‹{text}›"),
            (_, Some(lang)) => format!("{{{lang}: {text}}}"),
            ("sup", _) => format!("^{text}"),
            ("s", _) => format!("~{text}~"),
            _ => text,
        };
        if INLINE.contains(&self.tag.as_str()) {
            format!("{before}{text}{after}")
        } else {
            format!(" {text} ")
        }
    }

    /// Whether it is left out of texts: hidden, a drawing beside words, or what names or is a control.
    fn is_skipped(&self) -> bool {
        self.get("hidden").is_some()
            || match self.tag.as_str() {
                "svg" => self.get("role").is_none(),
                "label" => self.get("for").is_some(),
                tag => ["select", "textarea"].contains(&tag),
            }
    }

    /// What it is to assistive technology, if anything by itself.
    pub fn role(&self) -> Option<&str> {
        if let Some(role) = self.get("role") {
            return Some(role);
        }
        Some(match self.tag.as_str() {
            "a" => "link",
            "dd" => "definition",
            "dt" => "term",
            "fieldset" => "group",
            "figcaption" => "caption",
            "footer" => "contentinfo",
            "h1" => "heading 1",
            "h2" => "heading 2",
            "h3" => "heading 3",
            "h4" => "heading 4",
            "h5" => "heading 5",
            "h6" => "heading 6",
            "header" => "banner",
            "li" => "item",
            "nav" => "navigation",
            "ol" | "ul" => "list",
            "output" => "status",
            "p" => "paragraph",
            "section" if self.get("aria-labelledby").is_some() => "region",
            "select" => "combobox",
            "td" => "cell",
            "th" => "header",
            "tr" => "row",
            "textarea" => "textbox",
            "input" => match self.get("type") {
                Some(kind @ ("checkbox" | "radio" | "date" | "file")) => kind,
                Some("range") => "slider",
                _ => "textbox",
            },
            "article" | "button" | "details" | "figure" | "form" | "img" | "main" | "table" => {
                &self.tag
            }
            _ => return None,
        })
    }

    /// Whether it and all in it is text and nothing else.
    pub fn is_text(&self) -> bool {
        if self.role().is_some() {
            return false;
        }
        let runs_on = INLINE.contains(&self.tag.as_str()) || self.tag == "br";
        let unheard = self.get("aria-hidden") == Some("true");
        self.is_skipped() || unheard || runs_on && self.elements().all(Self::is_text)
    }
}

fn unescaped(text: &str) -> String {
    let letters = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    letters.iter().fold(text.to_owned(), |text, (written, letter)| text.replace(written, letter))
}
