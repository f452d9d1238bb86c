//! What a page says to those who read or hear it, as an outline.
//!
//! It has a line for each element that means something: its role, its name, what stands in it, where it leads, its
//! state, and its text. Wrappers and classes are not in it.

use crate::element::{Element, Piece};

/// Attributes that tell something by themselves, beside those of ARIA.
const TOLD: [&str; 13] = [
    "checked",
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
            [text] if element.elements().all(Element::is_text) => vec![format!("{line}: {text}")],
            lines => {
                [line].into_iter().chain(lines.iter().map(|line| format!("  {line}"))).collect()
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

#[test]
fn an_outline_changes_with_what_is_said_and_not_with_how_it_is_drawn() {
    let plain = concat!(
        "<p>Is it <b>met</b>? <a href=\"#/en/\">Look</a></p>",
        "<input id=\"a\" checked type=\"checkbox\"><label for=\"a\">Yes</label>",
    );
    let drawn =
        &plain.replace("<p>", "<div class=\"x\"><p class=\"y\">").replace("</p>", "</p></div>");
    let drawn = &drawn.replace("<b>met</b>", "<span class=\"z\">met</span>");
    assert_ne!(plain, drawn);
    assert_eq!(outline(plain), outline(drawn));
    for (said, otherwise) in [("met", "open"), ("#/en/", "#/de/"), (" checked", ""), ("Yes", "No")]
    {
        assert_ne!(outline(plain), outline(&plain.replace(said, otherwise)), "{said}");
    }
}
