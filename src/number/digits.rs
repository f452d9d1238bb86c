//! Digits with commas, points and spaces among them.

use super::cursor::{Cursor, is_space};
use super::{Misread, Notation, Place, Slip};

/// Digits as written, such as `2,048.5`.
#[derive(Debug)]
pub struct Digits {
    text: String,
    pub place: Place,
}

/// What follows digits: it decides how far a doubtful comma can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tail {
    /// Nothing that scales.
    None,
    /// A word such as "Mio." or "billion".
    Word,
    /// A letter such as "T".
    Letter,
    /// A power of ten.
    Power,
}

impl Digits {
    /// The digits that come next; `None` if there are none.
    pub fn next(cursor: &mut Cursor) -> Option<Self> {
        let start = cursor.at();
        if matches!(cursor.peek(0), '.' | ',') && cursor.peek(1).is_ascii_digit() {
            cursor.step(1);
        }
        if cursor.run(|c| c.is_ascii_digit()).is_empty() {
            cursor.back_to(start);
            return None;
        }
        while separates(cursor) {
            cursor.step(1);
            cursor.run(|c| c.is_ascii_digit());
        }
        let text = cursor.since(start).chars().map(|c| if is_space(c) { ' ' } else { c }).collect();
        Some(Self { text, place: cursor.place(start) })
    }

    /// Exactly as written, when it is digits only.
    pub fn plain(&self) -> Option<&str> {
        self.text.bytes().all(|b| b.is_ascii_digit()).then_some(&self.text)
    }

    /// Whether they are from 1 to below 10, as before a power of ten.
    pub fn is_mantissa(&self) -> bool {
        let digits = self.text.bytes().take_while(u8::is_ascii_digit).count();
        digits == 1 && !self.text.starts_with('0')
    }

    /// The number in the form Rust reads, `2048.5`.
    pub fn resolve(&self, notation: Notation, tail: Tail) -> Result<String, Misread> {
        let own = well_formed(&self.text, notation);
        let other = well_formed(&self.text, notation.other());
        let copied = match tail {
            Tail::Power => true,
            Tail::Letter => notation == Notation::German,
            Tail::Word | Tail::None => false,
        };
        match (own, other) {
            (Some(own), Some(other)) if copied && own != other && !own.contains('.') => {
                Err(Misread::TwoReadings { place: self.place, first: self.swapped(), second: own })
            }
            (Some(own), _) => Ok(own),
            (None, Some(other)) if tail != Tail::None => Ok(other),
            (None, Some(_)) => Err(Misread::DidYouMean {
                place: self.place,
                suggestion: self.swapped(),
                slip: Slip::OtherNotation,
            }),
            (None, None) => Err(Misread::NotUnderstood { place: self.place }),
        }
    }

    /// Commas for points and points for commas.
    fn swapped(&self) -> String {
        let swap = |c| match c {
            '.' => ',',
            ',' => '.',
            c => c,
        };
        self.text.chars().map(swap).collect()
    }
}

/// Whether a separator with digits behind it is next. A space separates only before exactly three.
fn separates(cursor: &Cursor) -> bool {
    let digit = |ahead| cursor.peek(ahead).is_ascii_digit();
    match cursor.peek(0) {
        '.' | ',' | '\'' | '’' | '_' => digit(1),
        c if is_space(c) => digit(1) && digit(2) && digit(3) && !digit(4),
        _ => false,
    }
}

/// The number in the form Rust reads, if the groups are right in this notation.
fn well_formed(text: &str, notation: Notation) -> Option<String> {
    let (whole, fraction) = match text.split_once(notation.decimal()) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if fraction.is_some_and(|fraction| !digits(fraction)) {
        return None;
    }
    let separator = whole.chars().find(|c| !c.is_ascii_digit());
    let ungrouped = match separator {
        None if whole.is_empty() => "0".to_owned(),
        None => whole.to_owned(),
        Some(separator) if separator == notation.decimal() => return None,
        Some('.' | ',') if separator != Some(notation.group()) => return None,
        Some(separator) => {
            let mut groups = whole.split(separator);
            let first = groups.next().filter(|group| digits(group) && group.len() <= 3)?;
            if first.starts_with('0') || !groups.all(|group| digits(group) && group.len() == 3) {
                return None;
            }
            whole.replace(separator, "")
        }
    };
    Some(fraction.map_or(ungrouped.clone(), |fraction| format!("{ungrouped}.{fraction}")))
}
