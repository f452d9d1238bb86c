//! What a memo is made of, whatever it is shown as.

use crate::law::Citation;
use crate::locale::Language;
use yew::AttrValue;

/// A memo, written once and then shown on the page, printed, or saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language it is written in.
    pub language: Language,
    /// Its title.
    pub title: AttrValue,
    /// What stands under it, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a memo.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The heading of a part.
    Heading(AttrValue),
    /// The heading of something within a part.
    Subheading(AttrValue),
    /// A paragraph.
    Paragraph(Line),
    /// A paragraph that nobody may miss.
    Loud(Line),
    /// Names with what is said of each, and the place in the rule.
    Rows(Vec<Row>),
    /// A list, with lists inside it.
    List(Vec<Item>),
    /// A list of hundreds of lines, folded on the screen and whole in print.
    Tree(Vec<Item>),
    /// The estimate of this AI system on the scale; a drawing, which only the page has.
    Figure(usize),
}

/// A name with what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub name: AttrValue,
    /// Where the rule speaks of it.
    pub place: Option<Citation>,
    /// What is said, line by line.
    pub lines: Vec<Line>,
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it says.
    pub line: Line,
    /// The list inside it.
    pub inner: Vec<Item>,
}

/// A line in pieces.
pub type Line = Vec<Piece>;

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Our words; they may hold powers such as `10^25`.
    Said(AttrValue),
    /// Our words, with weight.
    Strong(AttrValue),
    /// The visitor's words, left as they are.
    Typed(AttrValue),
    /// That something is missing, in words.
    Gap(AttrValue),
    /// A place in the rule.
    Place(Citation),
    /// Room to fill in by hand.
    Blank,
}

/// A line of our words.
pub(super) fn said(text: impl Into<AttrValue>) -> Line {
    vec![Piece::Said(text.into())]
}

/// A line of our words, with weight.
pub(super) fn strong(text: impl Into<AttrValue>) -> Line {
    vec![Piece::Strong(text.into())]
}

/// A line that says what is missing.
pub(super) fn gap(text: impl Into<AttrValue>) -> Line {
    vec![Piece::Gap(text.into())]
}

/// A line of the visitor's.
pub(super) fn typed(text: &str) -> Line {
    vec![Piece::Typed(text.to_owned().into())]
}

impl Row {
    /// A name and what is said of it.
    pub(super) fn new(name: impl Into<AttrValue>, lines: Vec<Line>) -> Self {
        Self { name: name.into(), place: None, lines }
    }

    /// With the place where the rule speaks of it.
    pub(super) fn at(self, place: impl Into<Option<Citation>>) -> Self {
        Self { place: place.into(), ..self }
    }
}

impl Item {
    /// A line with nothing inside it.
    pub(super) fn new(line: Line) -> Self {
        Self { line, inner: Vec::new() }
    }
}
