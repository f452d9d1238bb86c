//! The time between two dates.

use jiff::civil::Date;

use super::Misread;
use super::cursor::Cursor;
use strict_json::YEARS;

/// The hours from the first day through the last, if the text is two dates: `2024-03-01 – 2024-05-15`
/// or `1.3.2024 bis 15.5.2024`. Months before days, as in `3/1/2024`, are not taken for dates.
///
/// Nothing if the text is something else.
pub fn hours_between(cursor: &mut Cursor) -> Option<Result<f64, Misread>> {
    let start = cursor.at();
    let dates = two_dates(cursor);
    if dates.is_none() {
        cursor.back_to(start);
    }
    let (first, last) = dates?;
    let place = cursor.place(start);
    Some(match (first, last) {
        (Err(misread), _) | (_, Err(misread)) => Err(misread),
        (Ok(first), Ok(last)) if last < first => Err(Misread::Reversed { place }),
        (Ok(first), Ok(last)) => {
            let days = first.duration_until(last).as_hours() / 24;
            Ok((days + 1) as f64 * 24.0)
        }
    })
}

type Read = Result<Date, Misread>;

fn two_dates(cursor: &mut Cursor) -> Option<(Read, Read)> {
    let first = date(cursor)?;
    cursor.spaces();
    if !['–', '—', '-', '…'].into_iter().any(|sign| cursor.eat(sign)) {
        let word = cursor.word().to_ascii_lowercase();
        ["to", "bis", "until", "and", "und"].contains(&word.as_str()).then_some(())?;
    }
    cursor.spaces();
    Some((first, date(cursor)?))
}

/// `2024-03-01` or `1.3.2024`.
fn date(cursor: &mut Cursor) -> Option<Read> {
    let start = cursor.at();
    let mut number = || cursor.run(|c| c.is_ascii_digit());
    let first = number();
    let separator = match first.len() {
        4 => '-',
        1 | 2 => '.',
        _ => return None,
    };
    let mut next = || {
        let found = cursor.eat(separator);
        cursor.run(is_space_in_date(separator));
        let digits = cursor.run(|c| c.is_ascii_digit());
        (found && !digits.is_empty()).then_some(digits)
    };
    let (second, third) = (next()?, next()?);
    let (year, day) = if first.len() == 4 { (first, third) } else { (third, first) };
    if year.len() != 4 || second.len() > 2 || day.len() > 2 {
        return None; // a number with groups
    }
    let place = cursor.place(start);
    let date = || {
        let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
        Date::new(year, second.parse().ok()?, day.parse().ok()?).ok()
    };
    Some(date().ok_or(Misread::NoSuchDate { place }))
}

/// "1. 3. 2024" is written with spaces; "2024-03-01" is not.
fn is_space_in_date(separator: char) -> fn(char) -> bool {
    if separator == '.' { super::cursor::is_space } else { |_| false }
}
