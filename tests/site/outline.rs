//! What a page says to those who read or hear it: rendered HTML as a tree, and that as an outline.
//!
//! An outline has a line for each element that means something: its role, its name, what stands in it, where it leads, its
//! state, and its text. Wrappers and classes are not in it. In texts, `^` raises, `~…~` is struck through, `‹…›` is
//! seen but not heard, and `{en: …}` is in another language.
#![allow(clippy::unwrap_used, clippy::panic)] // what is rendered is well formed, or a test fails

use std::collections::BTreeMap;

/// An element of a page; the page itself has no tag.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub tag: String,
    attributes: BTreeMap<String, String>,
    inside: Vec<Piece>,
}

#[derive(Clone, Debug)]
enum Piece {
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

/// Attributes that tell something by themselves, beside those of ARIA.
const TOLD: [&str; 14] = [
    "checked",
    "datetime",
    "disabled",
    "download",
    "hreflang",
    "lang",
    "max",
    "method",
    "min",
    "open",
    "placeholder",
    "rel",
    "required",
    "target",
];

/// Attributes of ARIA that are told otherwise: as a name, by what they lead to, or by leaving it out.
const RESOLVED: [&str; 5] =
    ["aria-controls", "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby"];

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

    fn elements(&self) -> impl Iterator<Item = &Self> {
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
        let edge = |letter: Option<&Piece>, end: fn(&str) -> bool| match letter {
            Some(Piece::Text(text)) if end(text) => " ",
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
    fn role(&self) -> Option<&str> {
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
    fn is_text(&self) -> bool {
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

/// The outline of a rendered page or of a part of one.
pub fn outline(page: &str) -> String {
    let page = Element::read(page);
    outline_of(&page, &page)
}

/// The outline of a part, whose names and descriptions may stand elsewhere on the page.
pub fn outline_of(page: &Element, part: &Element) -> String {
    Outline { page }.lines(&part.inside, None).join("\n")
}

struct Outline<'a> {
    page: &'a Element,
}

impl Outline<'_> {
    /// What stands in an element; a control in a label is named by it.
    fn lines(&self, inside: &[Piece], label: Option<&str>) -> Vec<String> {
        let mut lines = Vec::new();
        // Text that goes on until something else begins.
        let mut running = Element::default();
        let flush = |running: &mut Element, lines: &mut Vec<String>| {
            let text = std::mem::take(running).text();
            if !text.is_empty() && label.is_none() {
                lines.push(text);
            }
        };
        for piece in inside {
            match piece {
                Piece::Element(element) if !element.is_text() => {
                    flush(&mut running, &mut lines);
                    lines.extend(self.element(element, label));
                }
                text => running.inside.push(text.clone()),
            }
        }
        flush(&mut running, &mut lines);
        lines
    }

    fn element(&self, element: &Element, label: Option<&str>) -> Vec<String> {
        if element.get("hidden").is_some() {
            return Vec::new();
        }
        let Some(role) = element.role() else { return self.wrapped(element, label) };
        let mut line = role.to_owned();
        if let Some(name) = self.name(element, label) {
            line += &format!(" \"{name}\"");
        }
        if let Some(value) = value(element) {
            line += &format!(" = {value}");
        }
        if let Some(address) = element.get("href") {
            line += &format!(" → {address}");
        }
        let states = self.states(element);
        if !states.is_empty() {
            line += &format!(" [{}]", states.join(", "));
        }
        // Of a picture and of a list to choose from, the name and the value are all.
        let inside = if role == "img" || role == "combobox" || element.tag == "textarea" {
            Vec::new()
        } else {
            self.lines(&element.inside, None)
        };
        match inside.as_slice() {
            [text]
                if element
                    .inside
                    .iter()
                    .all(|piece| !matches!(piece, Piece::Element(inner) if !inner.is_text())) =>
            {
                vec![format!("{line}: {text}")]
            }
            _ => {
                std::iter::once(line).chain(inside.iter().map(|line| format!("  {line}"))).collect()
            }
        }
    }

    /// What stands in an element that means nothing by itself, or names another.
    fn wrapped(&self, element: &Element, label: Option<&str>) -> Vec<String> {
        let named_by = ["caption", "label", "legend", "summary"].contains(&element.tag.as_str());
        let name = named_by.then(|| element.text());
        self.lines(&element.inside, name.as_deref().or(label))
    }

    fn name(&self, element: &Element, label: Option<&str>) -> Option<String> {
        let own = |tag| element.elements().find(|inner| inner.tag == tag).map(Element::text);
        let by_label = || {
            let id = element.get("id")?;
            let of = |one: &&&Element| one.get("for") == Some(id);
            self.page.tagged("label").iter().find(of).map(|one| one.text())
        };
        let controls = ["input", "select", "textarea"].contains(&element.tag.as_str());
        let by_ids = element.get("aria-labelledby").map(|ids| self.texts(ids));
        by_ids.or_else(|| element.get("aria-label").map(str::to_owned)).or_else(|| {
            match element.tag.as_str() {
                "fieldset" => own("legend"),
                "details" => own("summary"),
                "table" => own("caption"),
                _ if controls => by_label().or_else(|| label.map(str::to_owned)),
                _ => None,
            }
        })
    }

    /// The texts of the elements with these ids.
    fn texts(&self, ids: &str) -> String {
        ids.split(' ').map(|id| self.page.with("id", id).text()).collect::<Vec<_>>().join(" ")
    }

    fn states(&self, element: &Element) -> Vec<String> {
        let told = element.attributes.iter().filter(|(name, _)| {
            let aria = name.starts_with("aria-") && !RESOLVED.contains(&name.as_str());
            aria || TOLD.contains(&name.as_str())
        });
        let told =
            told.map(|(name, value)| match (name.trim_start_matches("aria-"), value.as_str()) {
                (name, "" | "true") => name.to_owned(),
                (name, value) if name == value => name.to_owned(),
                (name, value) => format!("{name} {value}"),
            });
        let described = element.get("aria-describedby").map(|ids| self.texts(ids));
        told.chain(described.map(|text| format!("described by \"{text}\""))).collect()
    }
}

/// What a control holds.
fn value(element: &Element) -> Option<String> {
    let chosen = |option: &&&Element| option.get("selected").is_some();
    match element.tag.as_str() {
        "select" => {
            let options = element.tagged("option");
            let chosen = options.iter().find(chosen).map(|option| option.text());
            Some(format!("{} of {}", chosen.unwrap_or_default(), options.len()))
        }
        "textarea" => Some(format!("\"{}\"", element.text())),
        "input" if !matches!(element.get("type"), Some("checkbox" | "radio" | "file")) => {
            Some(format!("\"{}\"", element.get("value").unwrap_or_default()))
        }
        _ => None,
    }
}
