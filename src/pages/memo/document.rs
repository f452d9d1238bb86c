//! What a memo is made of, whatever it is shown as.

use outbound_rule::law::Citation;
use outbound_words::Language;
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

/// A piece of a memo. Rows and items that follow each other are one table, one list.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// The text of a heading, the name of a row; nothing in others.
    pub name: AttrValue,
    /// Where the rule speaks of what a row names.
    pub place: Option<Citation>,
    /// What is said; several lines in a row alone.
    pub lines: Vec<Vec<Piece>>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The heading of a part.
    Heading,
    /// The heading of something within a part.
    Subheading,
    /// A paragraph.
    Paragraph,
    /// A paragraph that nobody may miss.
    Loud,
    /// A name with what is said of it, and its place in the rule.
    Row,
    /// A line of a list, so deep.
    Item(usize),
    /// The same of a list of hundreds, folded on the screen and whole in print.
    Node(usize),
    /// The estimate of this AI system on the scale; a drawing, which only the page has.
    Figure(usize),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Text(Style, AttrValue),
    /// A place in the rule.
    Place(Citation),
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Ours; they may hold powers such as `10^25`.
    Said,
    /// Ours, with weight.
    Strong,
    /// The visitor's, left as they are.
    Typed,
    /// That something is missing.
    Gap,
    /// None: room to fill in by hand.
    Blank,
}

impl Kind {
    /// Whether a block of this kind and the one before it are parts of one table or list.
    #[must_use]
    pub fn goes_on(self, before: Self) -> bool {
        matches!(
            (self, before),
            (Self::Row, Self::Row)
                | (Self::Item(_), Self::Item(_))
                | (Self::Node(_), Self::Node(_))
        )
    }

    /// How deep it stands in its list.
    #[must_use]
    pub fn depth(self) -> usize {
        match self {
            Self::Item(depth) | Self::Node(depth) => depth,
            _ => 0,
        }
    }
}
