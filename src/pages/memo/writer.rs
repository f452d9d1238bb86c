//! Writing a memo, from one block to the next.

use super::document::{Block, Kind, Piece, Style};
use crate::store::State;
use jiff::civil::Date;
use outbound_deal::Deal;
use outbound_rule::law::Citation;
use outbound_words::{Message, Words};
use yew::AttrValue;

/// What is written so far, and of what deal in what words. What is said goes to the line begun last.
pub(in crate::pages) struct Writer<'a> {
    pub words: &'a Words,
    pub state: &'a State,
    pub blocks: Vec<Block>,
    parts: usize,
}

impl<'a> Writer<'a> {
    pub fn new(words: &'a Words, state: &'a State) -> Self {
        Self { words, state, blocks: Vec::new(), parts: 0 }
    }

    pub fn deal(&self) -> &'a Deal {
        self.state.draft.deal()
    }

    /// Begins a block.
    pub fn begin(&mut self, kind: Kind) {
        self.put(kind, AttrValue::default(), None);
    }

    fn put(&mut self, kind: Kind, name: AttrValue, place: Option<Citation>) {
        self.blocks.push(Block { kind, name, place, lines: Vec::new() });
    }

    /// Begins a part; they are numbered.
    pub fn part(&mut self, heading: Message) {
        self.parts += 1;
        let heading = format!("{}. {}", self.parts, self.words.text(heading));
        self.put(Kind::Heading, heading.into(), None);
    }

    /// Begins something within a part.
    pub fn subheading(&mut self, text: AttrValue) {
        self.put(Kind::Subheading, text, None);
    }

    /// Begins a row.
    pub fn row(&mut self, name: AttrValue, place: Option<Citation>) {
        self.put(Kind::Row, name, place);
        self.line();
    }

    /// A paragraph of one message.
    pub fn paragraph(&mut self, text: AttrValue) {
        self.begin(Kind::Paragraph);
        self.say(text);
    }

    /// A row with one line.
    pub fn named(&mut self, name: Message, text: AttrValue) {
        self.row(self.words.text(name), None);
        self.say(text);
    }

    /// Goes on in a new line, unless nothing is said in this one yet.
    pub fn line(&mut self) {
        if let Some(block) = self.blocks.last_mut()
            && block.lines.last().is_none_or(|line| !line.is_empty())
        {
            block.lines.push(Vec::new());
        }
    }

    /// Whether something is said in the block begun last.
    pub fn says(&self) -> bool {
        self.blocks.last().is_some_and(|block| block.lines.iter().any(|line| !line.is_empty()))
    }

    fn add(&mut self, piece: Piece) {
        let Some(block) = self.blocks.last_mut() else { return };
        match block.lines.last_mut() {
            Some(line) => line.push(piece),
            None => block.lines.push(vec![piece]),
        }
    }

    pub fn text(&mut self, style: Style, text: AttrValue) {
        self.add(Piece::Text(style, text));
    }

    pub fn say(&mut self, text: AttrValue) {
        self.text(Style::Said, text);
    }

    /// What the next piece is.
    pub fn before(&mut self, text: &str) {
        self.say(format!("{text}:").into());
    }

    pub fn strong(&mut self, text: AttrValue) {
        self.text(Style::Strong, text);
    }

    /// A message.
    pub fn message(&mut self, style: Style, says: Message) {
        self.text(style, self.words.text(says));
    }

    /// What the visitor typed, or room for it.
    pub fn typed(&mut self, text: &str) {
        let style = if text.is_empty() { Style::Blank } else { Style::Typed };
        self.text(style, text.to_owned().into());
    }

    /// What the visitor typed, after what it is.
    pub fn labelled(&mut self, label: Message, text: &str) {
        self.line();
        self.message(Style::Said, label);
        self.typed(text);
    }

    /// A day with its weekday.
    pub fn day(&mut self, day: Date) {
        self.say(self.words.date_with_weekday(day));
    }

    /// A day beside what it is the day of.
    pub fn dated(&mut self, day: Option<Date>) {
        if let Some(day) = day {
            self.say(format!("({})", self.words.date(day)).into());
        }
    }

    pub fn place(&mut self, place: Citation) {
        self.add(Piece::Place(place));
    }
}
