//! Powers of ten and signs of multiplication.

use super::cursor::Cursor;

/// Moves past a sign of multiplication with a number behind it.
pub fn times(cursor: &mut Cursor) -> bool {
    let start = cursor.at();
    cursor.spaces();
    let found = matches!(cursor.peek(0), '×' | 'x' | 'X' | '*' | '·' | '⋅' | '∙' | '•');
    cursor.step(1);
    cursor.spaces();
    if found && (cursor.peek(0).is_ascii_digit()) {
        return true;
    }
    cursor.back_to(start);
    false
}

/// `e25`, `E+25`, `e−3` after digits, also with spaces between.
pub fn exponent(cursor: &mut Cursor) -> Option<i32> {
    let start = cursor.at();
    cursor.spaces();
    if cursor.eat('e') || cursor.eat('E') {
        cursor.spaces();
        if let Some(power) = signed(cursor) {
            return Some(power);
        }
    }
    cursor.back_to(start);
    None
}

/// `^25`, `^{25}`, `**25` or `²⁵` after a ten.
pub fn raised(cursor: &mut Cursor) -> Option<i32> {
    const SUPERSCRIPTS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    let start = cursor.at();
    let high = cursor.run(|c| c == '⁻' || c == '⁺' || SUPERSCRIPTS.contains(c));
    if !high.is_empty() {
        let plain: String = high
            .chars()
            .map(|c| match c {
                '⁻' => '-',
                '⁺' => '+',
                c => {
                    let digit = SUPERSCRIPTS.chars().position(|s| s == c).unwrap_or(0) as u32;
                    char::from_digit(digit, 10).unwrap_or('0')
                }
            })
            .collect();
        let power = plain.parse().ok();
        if power.is_none() {
            cursor.back_to(start);
        }
        return power;
    }
    cursor.spaces();
    if cursor.eat('^') || (cursor.peek(0) == '*' && cursor.peek(1) == '*') {
        cursor.run(|c| c == '*');
        cursor.spaces();
        let closing = [('{', '}'), ('(', ')')].into_iter().find(|(open, _)| cursor.eat(*open));
        if let Some(power) = signed(cursor)
            && closing.is_none_or(|(_, close)| cursor.eat(close))
        {
            return Some(power);
        }
    }
    cursor.back_to(start);
    None
}

/// Digits with or without a sign. Hundreds of them are just too many, and saturate.
fn signed(cursor: &mut Cursor) -> Option<i32> {
    let negative = match cursor.peek(0) {
        '-' | '−' => true,
        '+' => false,
        _ => {
            let digits = cursor.run(|c| c.is_ascii_digit());
            return (!digits.is_empty()).then(|| digits.parse().unwrap_or(i32::MAX / 4));
        }
    };
    cursor.step(1);
    let digits = cursor.run(|c| c.is_ascii_digit());
    let power: i32 = digits.parse().unwrap_or(i32::MAX / 4);
    (!digits.is_empty()).then_some(if negative { -power } else { power })
}
