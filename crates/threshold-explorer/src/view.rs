//! What is looked at, and its link.

use super::plot::held;
use super::scale::scale;
use super::{Column, Filter, Place, Point, Size, Sort, countries, points};
use crate::regimes::{REGIMES, Regime};
use jiff::civil::{Date, date};
use outbound_rule::law::{Line, Lines};
use outbound_words::number::exponential;
use strict_json::date_text;
use strict_json::letters::unseen;
use training_compute::{Confidence, Domain};

/// What is looked at: all that an address says of it.
///
/// ```
/// use threshold_explorer::View;
/// let view = View::read("1&day=2025-06-30&prohibited=1e24&place=china")?;
/// assert_eq!(view.write(), "1&day=2025-06-30&prohibited=1e24&place=china");
/// assert_eq!(View::default().write(), "1");
/// assert!(View::read("1&prohibited=everything").is_err());
/// # Ok::<(), threshold_explorer::NotAView>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The day to which models are counted.
    pub day: Date,
    /// Where the rule's lines are drawn.
    pub lines: Lines,
    /// Which models are looked at.
    pub filter: Filter,
    /// Whether the range of every figure is drawn.
    pub ranges: bool,
    /// Whose lines are drawn beside the rule's.
    pub regimes: Vec<&'static Regime>,
    /// The model looked at, by its place among the points.
    pub chosen: Option<usize>,
    /// How the table is sorted.
    pub sort: Sort,
}

impl Default for View {
    /// The last day before the rule took effect, with its own lines and every model.
    fn default() -> Self {
        Self {
            day: date(2024, 12, 31),
            lines: Lines::IN_THE_RULE,
            filter: Filter::default(),
            ranges: false,
            regimes: Vec::new(),
            chosen: None,
            sort: Sort::default(),
        }
    }
}

/// Why a text is not a view.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAView {
    /// This part, or its beginning, was not understood.
    #[error("not a view: {0:?}")]
    Part(String),
    /// No view takes so many letters.
    #[error("{found} letters are no view, which has {most} at most")]
    TooLong {
        /// How many there are.
        found: usize,
        /// How many are read.
        most: usize,
    },
}

/// The version of the form; a later one gets another number.
const VERSION: &str = "1";
/// The longest text that is read; no view that can be chosen comes near it.
const LONGEST: usize = 1000;
/// The most letters of an organisation.
pub(super) const ORGANISATION: usize = 60;

impl View {
    /// The models that are looked at, whatever their day.
    pub fn shown(&self) -> impl Iterator<Item = &'static Point> + '_ {
        points().iter().filter(|point| self.filter.takes(point))
    }

    /// Those of them that were published by the day.
    pub fn published(&self) -> impl Iterator<Item = &'static Point> + '_ {
        self.shown().filter(|point| point.day <= self.day)
    }

    /// For an address: what is not as it is at first, in one order.
    #[must_use]
    pub fn write(&self) -> String {
        let first = Self::default();
        let mut text = VERSION.to_owned();
        let mut part = |name: &str, value: &str| {
            text.push('&');
            text.push_str(name);
            if !value.is_empty() {
                text.push('=');
                escape(value, &mut text);
            }
        };
        if self.day != first.day {
            part("day", &date_text(self.day));
        }
        for line in Line::ALL {
            if self.lines.at(line) != line.in_the_rule() {
                part(line.name(), &exponential(self.lines.at(line)));
            }
        }
        let filter = &self.filter;
        match filter.place {
            Place::Anywhere => {}
            Place::China => part("place", "china"),
            Place::Elsewhere => part("place", "elsewhere"),
            Place::In(country) => part("country", country),
        }
        if !filter.organisation.is_empty() {
            part("organisation", &filter.organisation);
        }
        if let Some(domain) = filter.domain {
            part("domain", domain.name());
        }
        if filter.confidence != Confidence::Speculative {
            part("confidence", filter.confidence.name());
        }
        if let Some(open) = filter.open {
            part("weights", if open { "open" } else { "closed" });
        }
        if let Some(size) = filter.size {
            part("size", size.name());
        }
        if self.ranges {
            part("ranges", "");
        }
        for regime in &self.regimes {
            part("regime", regime.name);
        }
        if let Some(point) = self.chosen.and_then(|at| points().get(at)) {
            part("model", &point.model.name);
        }
        if self.sort != first.sort {
            part(if self.sort.falling { "falling" } else { "rising" }, self.sort.by.name());
        }
        text
    }

    /// Reads what stands in an address, strictly: an unknown name, a name that comes twice or a value
    /// that is not one refuse the whole. What others count visits by is no part of it, nor is what a mail or
    /// a chat puts behind a link or into one.
    ///
    /// # Errors
    /// [`NotAView::TooLong`], or [`NotAView::Part`] with what was not understood.
    pub fn read(text: &str) -> Result<Self, NotAView> {
        if text.len() > LONGEST {
            return Err(NotAView::TooLong { found: text.len(), most: LONGEST });
        }
        let text = BREAKS.iter().fold(text.to_owned(), |text, one| text.replace(one, ""));
        let mut bare = Some(text.trim().trim_end_matches(BEHIND));
        while let Some(part) = bare {
            if let Ok(view) = Self::read_strictly(part) {
                return Ok(view);
            }
            // A mark that could be the end of a name is one, if that names something.
            bare = without_mark(part);
        }
        Self::read_strictly(&text)
    }

    fn read_strictly(text: &str) -> Result<Self, NotAView> {
        // Who counts visits knows no fragments, and puts `?` where there is none in the address before.
        let mut parts = text.split(['&', '?']);
        let version = parts.next().unwrap_or_default();
        if version != VERSION {
            return Err(refuse(version));
        }
        let mut view = Self::default();
        let mut seen: Vec<&str> = Vec::new();
        for part in parts.filter(|part| !counts_visits(part)) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let value = unescape(value).ok_or_else(|| refuse(part))?;
            if name != "regime" && seen.contains(&name) {
                return Err(refuse(part));
            }
            seen.push(name);
            view.put(name, &value).ok_or_else(|| refuse(part))?;
        }
        Ok(view)
    }

    fn put(&mut self, name: &str, value: &str) -> Option<()> {
        let filter = &mut self.filter;
        match name {
            "day" => {
                self.day = strict_json::day(value).filter(|day| *day == held(*day))?;
            }
            "place" if filter.place == Place::Anywhere => {
                filter.place = match value {
                    "china" => Place::China,
                    "elsewhere" => Place::Elsewhere,
                    _ => return None,
                }
            }
            "country" if filter.place == Place::Anywhere => {
                filter.place = Place::In(countries().into_iter().find(|known| *known == value)?);
            }
            "organisation" => {
                let plain = unseen(value, &[]).is_none();
                let short = (1..=ORGANISATION).contains(&value.chars().count());
                (plain && short).then(|| filter.organisation = value.to_owned())?;
            }
            "domain" => {
                filter.domain = Some(Domain::from_name(value)?);
            }
            "confidence" => {
                filter.confidence = Confidence::from_name(value)?;
            }
            "weights" => {
                filter.open = Some(match value {
                    "open" => true,
                    "closed" => false,
                    _ => return None,
                });
            }
            "size" => {
                filter.size = Some(Size::from_name(value)?);
            }
            "ranges" if value.is_empty() => self.ranges = true,
            "regime" => {
                let regime = REGIMES.iter().find(|regime| regime.name == value)?;
                (!self.regimes.contains(&regime)).then(|| self.regimes.push(regime))?;
            }
            "model" => {
                self.chosen = Some(points().iter().position(|one| one.model.name == value)?);
            }
            "rising" | "falling" if self.sort == Sort::default() => {
                let by = Column::from_name(value)?;
                self.sort = Sort { by, falling: name == "falling" };
            }
            _ => {
                let line = Line::from_name(name)?;
                let operations = value.parse().ok().filter(|value| scale().contains(value))?;
                self.lines = self.lines.with(line, operations);
            }
        }
        Some(())
    }
}

fn refuse(part: &str) -> NotAView {
    NotAView::Part(part.chars().take(40).collect())
}

/// Breaks of lines, as they are and as an address has them.
const BREAKS: [&str; 8] = ["\n", "\r", "\t", "%0A", "%0D", "%09", "%0a", "%0d"];
/// What no view ends with as it is written here.
const BEHIND: [char; 14] = [',', ';', ':', '!', '?', ')', '>', ']', '}', '"', '\'', '”', '’', '»'];

/// A text without the full stop or the mark, written as an address has it, that it ends with.
fn without_mark(text: &str) -> Option<&str> {
    if let Some(shorter) = text.strip_suffix('.') {
        return Some(shorter);
    }
    let (shorter, mark) = text.split_at_checked(text.len().checked_sub(3)?)?;
    let mark = mark.strip_prefix('%').and_then(|code| u8::from_str_radix(code, 16).ok())?;
    (!mark.is_ascii_alphanumeric()).then_some(shorter)
}

/// Whether a part of an address is one by which others count who came from where.
fn counts_visits(part: &str) -> bool {
    let name = part.split('=').next().unwrap_or_default();
    name.starts_with("utm_")
        || ["fbclid", "gclid", "dclid", "msclkid", "twclid", "yclid", "igshid", "mc_cid", "mc_eid"]
            .contains(&name)
}

/// Letters, digits and a few signs as they are, whatever else byte by byte.
fn escape(value: &str, text: &mut String) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            text.push(byte.into());
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
}

fn unescape(value: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [byte, after @ ..] = rest {
        rest = after;
        if *byte != b'%' {
            bytes.push(*byte);
            continue;
        }
        let [high, low, after @ ..] = rest else { return None };
        rest = after;
        let digit = |byte: u8| char::from(byte).to_digit(16);
        bytes.push(u8::try_from(16 * digit(*high)? + digit(*low)?).ok()?);
    }
    String::from_utf8(bytes).ok()
}
