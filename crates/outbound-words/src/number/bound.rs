//! Words and signs that make a bound of a number: "at most", "<", "or more".

use super::cursor::Cursor;

/// Which way a bound points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// From the number up.
    Up,
    /// From the number down.
    Down,
}

/// A bound in words: which way, and whether the number itself is meant too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounding {
    pub side: Side,
    pub included: bool,
}

/// What stands before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// Nothing, or no more than the digits say.
    None,
    /// "Between" or "from": a second number must follow.
    Between,
    /// The number is a bound.
    Bound(Bounding),
}

const fn bound(side: Side, included: bool) -> Lead {
    Lead::Bound(Bounding { side, included })
}

const AT_LEAST: Lead = bound(Side::Up, true);
const MORE: Lead = bound(Side::Up, false);
const AT_MOST: Lead = bound(Side::Down, true);
const LESS: Lead = bound(Side::Down, false);

const SIGNS: [(Lead, &str); 5] = [
    (AT_LEAST, "≥|>=|=>"),
    (MORE, ">"),
    (AT_MOST, "≤|<=|=<"),
    (LESS, "<"),
    (Lead::None, "~|≈|=|~="),
];

const BEFORE: [(Lead, &str); 6] = [
    (
        AT_LEAST,
        "at least|no less than|not less than|no fewer than|not fewer than|not below|not under|minimum|min|a minimum of|\
         mindestens|wenigstens|zumindest|minimal|ab|nicht weniger als|nicht unter",
    ),
    (
        MORE,
        "more than|greater than|larger than|higher than|over|above|exceeding|mehr als|größer als|höher als|über|oberhalb von",
    ),
    (
        AT_MOST,
        "at most|at the most|up to|no more than|not more than|no greater than|not greater than|not above|not over|\
         maximum|max|maximally|a maximum of|höchstens|maximal|allenfalls|bis|bis zu|nicht mehr als|nicht über|nicht größer als",
    ),
    (
        LESS,
        "less than|fewer than|lower than|smaller than|below|under|unter|weniger als|kleiner als|niedriger als|\
         geringer als|unterhalb von",
    ),
    (Lead::None, "about|around|approximately|approx|roughly|circa|ca|etwa|rund|ungefähr|zirka"),
    (Lead::Between, "between|zwischen|from|von"),
];

const BEHIND: [(Lead, &str); 2] = [
    (
        AT_LEAST,
        "or more|or above|or greater|or higher|or over|and more|and above|and up|and over|at least|minimum|plus|\
         oder mehr|oder darüber|und mehr|und darüber|mindestens",
    ),
    (
        AT_MOST,
        "or less|or fewer|or lower|or below|or under|and less|and below|and under|at most|at the most|maximum|max|\
         oder weniger|oder darunter|und weniger|und darunter|höchstens|maximal",
    ),
];

/// Moves past what stands before a number.
pub fn lead(cursor: &mut Cursor) -> Lead {
    let start = cursor.at();
    let signs = cursor.run(|c| "<>≤≥=~≈".contains(c));
    if !signs.is_empty() {
        if let Some((lead, _)) = SIGNS.iter().find(|(_, known)| super::among(&signs, known)) {
            return *lead;
        }
        cursor.back_to(start);
    }
    phrase(cursor, &BEFORE).unwrap_or(Lead::None)
}

/// Moves past "+", "or more" and their like behind a number.
pub fn behind(cursor: &mut Cursor) -> Option<Bounding> {
    let start = cursor.at();
    if cursor.eat('+') && !matches!(cursor.peek(0), '-' | '−' | '/') {
        return Some(Bounding { side: Side::Up, included: true });
    }
    cursor.back_to(start);
    cursor.spaces();
    let found = phrase(cursor, &BEHIND);
    let end = cursor.at();
    cursor.spaces();
    // "And less than" begins another bound, "plus or minus" says how far off.
    let more = super::among(&cursor.word().to_lowercase(), "than|als|or|oder|minus");
    cursor.back_to(end);
    match found {
        Some(Lead::Bound(bound)) if !more => Some(bound),
        _ => {
            cursor.back_to(start);
            None
        }
    }
}

/// Whether a word begins or is what may stand behind a number, and so is no unit.
pub fn is_behind(word: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    let mut phrases = BEHIND.iter().flat_map(|(_, phrases)| phrases.split('|'));
    phrases.any(|phrase| phrase.split(' ').next() == Some(word.as_str()))
}

/// Moves past the longest of the phrases that comes next.
fn phrase(cursor: &mut Cursor, known: &[(Lead, &str)]) -> Option<Lead> {
    /// No phrase has more words.
    const WORDS: usize = 3;
    let (mut said, mut found, mut end) = (String::new(), None, cursor.at());
    for _ in 0..WORDS {
        let word = cursor.word().to_lowercase();
        if word.is_empty() {
            break;
        }
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(word.trim_end_matches('.'));
        if let Some((lead, _)) = known.iter().find(|(_, phrases)| super::among(&said, phrases)) {
            (found, end) = (Some(*lead), cursor.at());
        }
        cursor.spaces();
    }
    cursor.back_to(end);
    found
}
