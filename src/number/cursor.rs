//! A place in a text that moves on.

use super::Place;

/// Moves over the characters of a text; past the end it sees `'\0'`.
pub struct Cursor {
    chars: Vec<char>,
    at: usize,
}

impl Cursor {
    pub fn new(text: &str) -> Self {
        Self { chars: text.chars().collect(), at: 0 }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    pub fn back_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The character `ahead` places on, without moving.
    pub fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }

    pub fn done(&self) -> bool {
        self.at >= self.chars.len()
    }

    pub fn step(&mut self, by: usize) {
        self.at = (self.at + by).min(self.chars.len());
    }

    /// Moves past `c` if it is next.
    pub fn eat(&mut self, c: char) -> bool {
        let found = self.peek(0) == c;
        if found {
            self.step(1);
        }
        found
    }

    /// Moves past the run of characters that are `wanted`, and gives it.
    pub fn run(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let start = self.at;
        while !self.done() && wanted(self.peek(0)) {
            self.step(1);
        }
        self.since(start)
    }

    pub fn spaces(&mut self) {
        self.run(is_space);
    }

    pub fn since(&self, start: usize) -> String {
        self.chars[start..self.at].iter().collect()
    }

    pub fn place(&self, start: usize) -> Place {
        Place { start, end: self.at }
    }

    /// From here to the end without the spaces there.
    pub fn rest(&self) -> Place {
        let trailing = self.chars[self.at..].iter().rev().take_while(|c| is_space(**c)).count();
        Place { start: self.at, end: self.chars.len() - trailing }
    }

    /// The next word: letters, joined by a slash or hyphen to further letters (`FLOP/s-days`), with
    /// the point of an abbreviation; or a percent or dollar sign. Empty if none is next.
    pub fn word(&mut self) -> String {
        let start = self.at;
        if self.eat('%') || self.eat('$') {
            return self.since(start);
        }
        while is_letter(self.peek(0))
            || self.at > start && matches!(self.peek(0), '/' | '-') && is_letter(self.peek(1))
        {
            self.step(1);
        }
        if self.at > start
            && self.peek(0) == '.'
            && !self.peek(1).is_ascii_digit()
            && self.peek(1) != '.'
        {
            self.step(1);
        }
        self.since(start)
    }
}

/// Spaces of every width, and the marks of no width that come along when text is copied.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || ('À'..='ɏ').contains(&c) && c != '×' && c != '÷'
}
