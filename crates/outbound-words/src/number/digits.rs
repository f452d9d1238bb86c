//! Digits with commas, points and spaces among them.

use super::cursor::{Cursor, is_space};
use super::{Misread, Notation, Place, Slip};
use training_compute::Unit;

/// Digits as written, such as `2,048.5`.
#[derive(Debug)]
pub struct Digits {
    text: String,
    /// Where they begin, for the cursor.
    pub start: usize,
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

/// What stands around digits, as far as it tells how their commas and points were meant.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    pub notation: Notation,
    pub tail: Tail,
    /// The language of the words behind them.
    pub tongue: Option<Notation>,
    /// Whether a unit stands beside them.
    pub named: bool,
    /// What the field counts.
    pub field: Unit,
    /// Whether it asks for a share of a whole, which is never a thousand.
    pub share: bool,
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
        Some(Self { text, start, place: cursor.place(start) })
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
    pub fn resolve(&self, around: Around) -> Result<String, Misread> {
        let Around { notation, tail, .. } = around;
        let own = well_formed(&self.text, notation);
        let other = well_formed(&self.text, notation.habits().other);
        let (place, slip) = (self.place, Slip::OtherNotation);
        match (own, other) {
            (Some(own), Some(other)) if own != other => {
                let fraction = if own.contains('.') { &own } else { &other };
                let grouped = if own.contains('.') { &other } else { &own };
                let swapped = || Misread::DidYouMean { place, suggestion: self.swapped(), slip };
                if around.share {
                    return if own.contains('.') { Ok(own) } else { Err(swapped()) };
                }
                if !around.doubtful(&own) {
                    return Ok(own);
                }
                // Nobody has two chips and a bit.
                if around.field == Unit::Chips && tail == Tail::None {
                    return if own.contains('.') { Err(swapped()) } else { Ok(own) };
                }
                let first = around.plainly(fraction);
                Err(Misread::TwoReadings { place, first, second: grouped.clone() })
            }
            (Some(own), _) => Ok(own),
            (None, Some(other)) if tail != Tail::None => Ok(other),
            (None, Some(_)) => Err(Misread::DidYouMean { place, suggestion: self.swapped(), slip }),
            (None, None) => Err(Misread::NotUnderstood { place }),
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

impl Around {
    /// Whether three digits behind a comma or point could as well be meant in the other notation: they would then be
    /// a thousand times as many, or a thousandth.
    fn doubtful(self, own: &str) -> bool {
        let Self { notation, tail, tongue, named, field, .. } = self;
        let foreign = tongue.is_some_and(|tongue| tongue != notation);
        let Some((whole, fraction)) = own.split_once('.') else {
            return foreign || tail == Tail::Power;
        };
        // “5,000” is hardly written for five, whoever writes it.
        if foreign || fraction.ends_with('0') || field == Unit::Chips && tail == Tail::None {
            return true;
        }
        match (tongue, tail, notation) {
            (Some(_), ..) => false,
            // From 1 to below 10 before a power of ten is as it should be.
            (None, Tail::Power, _) => whole.len() > 1,
            // There are no tenths of cents.
            (None, _, Notation::English) => named && field == Unit::Dollars,
            // What is copied with its unit is mostly English.
            (None, ..) => named,
        }
    }

    /// A fraction so written that there is no doubt about it.
    fn plainly(self, fraction: &str) -> String {
        let short = fraction.trim_end_matches('0').trim_end_matches('.');
        let three = short.split_once('.').is_some_and(|(_, digits)| digits.len() == 3);
        let more = if three && self.doubtful(short) { "0" } else { "" };
        format!("{short}{more}").replace('.', &self.notation.decimal().to_string())
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
