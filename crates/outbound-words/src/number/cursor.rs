//! A place in a text that moves on.

use super::Place;
use super::signs::plain;

/// Moves over the signs of a text that count; past the end it sees `'\0'`.
pub struct Cursor {
    chars: Vec<char>,
    /// Where each stands in the text, and after the last the end of the text.
    places: Vec<usize>,
    at: usize,
}

impl Cursor {
    pub fn new(text: &str) -> Self {
        let (mut chars, mut places, mut end) = (Vec::new(), Vec::new(), 0);
        for (place, sign) in text.chars().enumerate() {
            end = place + 1;
            if let Some(sign) = plain(sign) {
                chars.push(sign);
                places.push(place);
            }
        }
        places.push(end);
        Self { chars, places, at: 0 }
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
        let found = self.peek(0) == c && !self.done();
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
        self.chars.get(start..self.at).unwrap_or_default().iter().collect()
    }

    /// From a former place to here, in the text as it was typed.
    pub fn place(&self, start: usize) -> Place {
        self.span(start, self.at)
    }

    /// From here to the end without the spaces there.
    pub fn rest(&self) -> Place {
        let rest = self.chars.get(self.at..).unwrap_or_default();
        let trailing = rest.iter().rev().take_while(|c| is_space(**c)).count();
        self.span(self.at, self.chars.len() - trailing)
    }

    /// From one place to another, in the text as it was typed.
    pub fn span(&self, start: usize, end: usize) -> Place {
        let place = |at: usize| self.places.get(at).copied().unwrap_or_default();
        let first = place(start);
        let end = if end > start { place(end - 1) + 1 } else { first };
        Place { start: first, end }
    }

    /// The next word: letters, joined by a slash or hyphen to further letters (`FLOP/s-days`), with
    /// the point of an abbreviation; or a percent or dollar sign. Empty if none is next.
    pub fn word(&mut self) -> String {
        let start = self.at;
        if self.eat('%') || self.eat('$') {
            return self.since(start);
        }
        while is_letter(self.peek(0))
            || self.at > start && matches!(self.peek(0), '²' | '³')
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

/// Spaces of every width.
pub fn is_space(c: char) -> bool {
    c.is_whitespace()
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || ('À'..='ɏ').contains(&c) && c != '×' && c != '÷'
        || matches!(c, 'µ' | 'μ')
}
