//! A whole field: a number, a range, a bound, or a number within a factor.

use super::bound::{Bounding, Lead, Side, behind, lead};
use super::cursor::Cursor;
use super::dates::hours_between;
use super::product::{Product, fit, is_joint};
use super::{
    Misread, Notation, Place, Slip, Sought, among, compact, grouped, percent, rounded, scientific,
};
use partly_known::{End, Ends};
use training_compute::{Amount, AmountError, Measure, Quantity, Unit};

/// What a field of this unit holds, see the [module](super).
///
/// Units may be written and are checked; seconds to years (a month has 730.5 hours) and two dates become
/// hours, PFLOP/s-days become operations. "More than" makes a floor, "at most" a bound that nothing follows from
/// but itself. In a range an end without scale or unit takes the other's: "50–70B", "30–45 %", "2 to 3 months".
/// "± 20 %" makes the 90 % range from four fifths to six fifths, "± 1e23" that far either way; of a share the
/// percentage points are meant.
///
/// # Errors
/// A [`Misread`] for whatever is not understood, or not positive, finite and of the field's unit.
pub fn read(text: &str, field: Unit, notation: Notation) -> Result<Amount, Misread> {
    let place = whole(text);
    let (said, _) = said(text, Sought::of(field), notation)?;
    let amount = match said {
        Said::Point(value) => Amount::point(value),
        Said::Range(low, high) => Amount::range(low, high),
        Said::About(middle, factor) => Amount::about(middle, factor),
        Said::Ends(Ends { low, high: Some(high) }) => Amount::bounded(low, high),
        Said::Ends(Ends { low: Some(low), high: None }) => {
            // Of a share there is no more than the whole.
            let reach = if field.is_share() { 1.0 / low.at } else { f64::INFINITY };
            match reach.min(Amount::SOMEWHAT_MORE) {
                reach if reach > 1.0 => Amount::at_least(low.at, reach),
                _ => Amount::point(low.at),
            }
        }
        Said::Ends(Ends { low: None, high: None }) => return Err(Misread::Empty),
    };
    let amount = amount.map_err(|error| refused(error, place))?;
    field.check(amount).map_err(|error| refused(error, place))?;
    Ok(amount)
}

/// One number, where neither a range nor a bound says enough.
///
/// # Errors
/// Those of [`read`], and [`Misread::OneNumber`].
pub fn one(text: &str, field: Unit, notation: Notation) -> Result<f64, Misread> {
    match said(text, Sought::of(field), notation)?.0 {
        Said::Point(value) => {
            Amount::point(value).map_err(|error| refused(error, whole(text)))?;
            Ok(value)
        }
        _ => Err(Misread::OneNumber { place: whole(text) }),
    }
}

/// The ends between which a figure lies that is compared and not estimated; zero and less are figures too.
/// And whether a unit stood beside it.
///
/// # Errors
/// Those of [`read`], without those for zero and less.
pub fn ends(text: &str, sought: Sought, notation: Notation) -> Result<(Ends, bool), Misread> {
    let (said, named) = said(text, sought, notation)?;
    let ends = match said {
        Said::Point(value) => Ends::between(value, value),
        Said::Range(low, high) => Ends::between(low, high),
        Said::About(middle, factor) => Ends::between(middle / factor, middle * factor),
        Said::Ends(ends) => ends,
    };
    Ok((ends, named))
}

/// What a text says, in the unit of the field.
enum Said {
    Point(f64),
    Range(f64, f64),
    About(f64, f64),
    /// A bound, or two.
    Ends(Ends),
}

/// All of the text, and whether it names a unit.
fn said(text: &str, sought: Sought, notation: Notation) -> Result<(Said, bool), Misread> {
    let mut cursor = Cursor::new(text);
    cursor.spaces();
    if cursor.done() {
        return Err(Misread::Empty);
    }
    let start = cursor.at();
    let before = lead(&mut cursor);
    cursor.spaces();
    if sought.field == Unit::Hours
        && !matches!(before, Lead::Bound(_))
        && let Some(hours) = hours_between(&mut cursor)
    {
        let hours = hours?;
        all_read(&mut cursor)?;
        return Ok((Said::Point(hours), true));
    }
    let first = Product::next(&mut cursor, sought, notation)?;
    let back = cursor.at();
    let bound = match (before, behind(&mut cursor)) {
        (Lead::Bound(before), None) => Some(before),
        (Lead::None, after) => after,
        (Lead::Bound(before), Some(after)) => {
            // “At least 1e23 at most 1e25” goes on with another.
            if before.side != after.side {
                cursor.back_to(back);
            }
            Some(before)
        }
        (Lead::Between, Some(_)) => {
            return Err(Misread::NotUnderstood { place: cursor.place(start) });
        }
        (Lead::Between, None) => None,
    };
    if let Some(bound) = bound {
        return bounded(&mut cursor, start, sought, notation, (bound, &first));
    }
    cursor.spaces();
    let joint = joint(&mut cursor);
    if matches!(joint, Joint::None) {
        // Before anything is suggested for a number that has something unreadable behind it.
        all_read(&mut cursor)?;
        if before == Lead::Between {
            return Err(Misread::NotANumber { place: cursor.rest() });
        }
        let value = value(&first, sought, notation, None)?;
        return Ok((Said::Point(value), first.unit.is_some()));
    }
    let second = Product::next(&mut cursor, sought, notation)?;
    let place = cursor.place(start);
    let named = first.unit.is_some() || second.unit.is_some();
    let said = match joint {
        Joint::And if before != Lead::Between => {
            let high = value(&second, sought, notation, None)?;
            let low = value(&first, sought, notation, Some(&second))?;
            all_read(&mut cursor)?;
            return Err(range_or_sum(place, [low, high], sought, notation));
        }
        Joint::None | Joint::Range | Joint::And => {
            let high = value(&second, sought, notation, None)?;
            let low = value(&first, sought, notation, Some(&second))?;
            if low >= high {
                return Err(Misread::Reversed { place });
            }
            Said::Range(low, high)
        }
        Joint::Factor => {
            if let Some((_, place)) = second.unit {
                return Err(Misread::NotUnderstood { place });
            }
            if second.value(0) <= 1.0 {
                return Err(Misread::FactorTooSmall { place: second.place });
            }
            Said::About(value(&first, sought, notation, None)?, second.value(0))
        }
        Joint::PlusMinus => around(place, &first, &second, sought, notation)?,
    };
    all_read(&mut cursor)?;
    Ok((said, named))
}

/// A number that is a bound, and the other one if it follows: "more than 1e23 and less than 1e25".
fn bounded(
    cursor: &mut Cursor,
    start: usize,
    sought: Sought,
    notation: Notation,
    (bound, first): (Bounding, &Product),
) -> Result<(Said, bool), Misread> {
    let end = |at: f64, bound: Bounding| End { at, included: bound.included };
    let back = cursor.at();
    cursor.run(|c| c.is_whitespace() || matches!(c, ',' | ';' | '&'));
    let word = cursor.at();
    if !among(&cursor.word().to_lowercase(), "and|und|but|aber") {
        cursor.back_to(word);
    }
    cursor.spaces();
    let other = match lead(cursor) {
        Lead::Bound(other) if other.side != bound.side => other,
        _ => {
            cursor.back_to(back);
            all_read(cursor)?;
            let end = Some(end(value(first, sought, notation, None)?, bound));
            let ends = match bound.side {
                Side::Up => Ends { low: end, high: None },
                Side::Down => Ends { low: None, high: end },
            };
            return Ok((Said::Ends(ends), first.unit.is_some()));
        }
    };
    cursor.spaces();
    let second = Product::next(cursor, sought, notation)?;
    let place = cursor.place(start);
    all_read(cursor)?;
    let far = end(value(&second, sought, notation, None)?, other);
    let near = end(value(first, sought, notation, Some(&second))?, bound);
    let (low, high) = if bound.side == Side::Up { (near, far) } else { (far, near) };
    if low.at >= high.at {
        return Err(Misread::Reversed { place });
    }
    let named = first.unit.is_some() || second.unit.is_some();
    Ok((Said::Ends(Ends { low: Some(low), high: Some(high) }), named))
}

/// "5e24 ± 20 %": that part of the number either way, or that much of what the field counts.
fn around(
    place: Place,
    first: &Product,
    second: &Product,
    sought: Sought,
    notation: Notation,
) -> Result<Said, Misread> {
    let is_share =
        |product: &Product| product.unit.is_some_and(|(named, _)| named.unit == Unit::Utilisation);
    let (middle, reach) = if is_share(second) && !is_share(first) && !sought.is_share() {
        let (power, times) = second.unit.map_or((0, 1.0), |(named, _)| (named.power, named.times));
        let middle = value(first, sought, notation, None)?;
        (middle, middle * second.value(power) * times)
    } else {
        let reach = value(second, sought, notation, None)?;
        (value(first, sought, notation, Some(second))?, reach)
    };
    let [low, high] = [middle - reach, middle + reach].map(|end| rounded(end, DIGITS));
    if reach <= 0.0 {
        return Err(Misread::Zero { place: second.place });
    }
    if low <= 0.0 && !sought.any() {
        return Err(Misread::ReachesZero { place });
    }
    Ok(Said::Range(low, high))
}

/// The digits that survive a sum or a product of what was typed.
const DIGITS: usize = 15;

/// "5e24 and 7e24" may be a range or a sum.
fn range_or_sum(place: Place, ends: [f64; 2], sought: Sought, notation: Notation) -> Misread {
    let [a, b] = ends;
    if a <= 0.0 || b <= 0.0 {
        return Misread::NotUnderstood { place };
    }
    let one = |value: f64| match sought.field {
        Unit::Operations | Unit::OperationsPerSecond => {
            scientific(value, DIGITS, notation).to_string()
        }
        Unit::Utilisation => percent(value, DIGITS, notation),
        _ => compact(value, DIGITS, notation),
    };
    let to = notation.habits().to;
    let range = format!("{} {to} {}", one(a.min(b)), one(a.max(b)));
    let first = if a == b { one(a) } else { range };
    Misread::TwoReadings { place, first, second: one(rounded(a + b, DIGITS)) }
}

/// Nothing but what ends a sentence or stands between the cells of a list is left.
fn all_read(cursor: &mut Cursor) -> Result<(), Misread> {
    cursor.run(|c| c.is_whitespace() || matches!(c, '.' | ',' | ';'));
    let place = cursor.rest();
    if place.start < place.end { Err(Misread::NotUnderstood { place }) } else { Ok(()) }
}

fn whole(text: &str) -> Place {
    let start = text.chars().take_while(|c| c.is_whitespace()).count();
    let end = text.trim_end().chars().count();
    Place { start: start.min(end), end }
}

/// [`read`] for the unit of the type.
///
/// # Errors
/// Those of [`read`].
pub fn quantity<U: Measure>(text: &str, notation: Notation) -> Result<Quantity<U>, Misread> {
    let amount = read(text, U::UNIT, notation)?;
    Quantity::new(amount).map_err(|error| refused(error, whole(text)))
}

/// A text with its commas and points exchanged.
pub fn exchanged(text: &str) -> String {
    let exchanged = text.chars().map(|sign| match sign {
        ',' => '.',
        '.' => ',',
        other => other,
    });
    exchanged.collect()
}

/// The value in the unit of the field; scale and unit may come from the other end of a range.
fn value(
    product: &Product,
    sought: Sought,
    notation: Notation,
    other: Option<&Product>,
) -> Result<f64, Misread> {
    let (place, field) = (product.place, sought.field);
    if let Some(place) = product.negative.filter(|_| !sought.any()) {
        return Err(Misread::Negative { place });
    }
    let alone = other.is_none_or(|other| !other.scaled && other.unit.is_none());
    if let Some((suggestion, slip)) = product.superscript(field)
        && (alone || slip == Slip::LostSuperscript)
    {
        return Err(Misread::DidYouMean { place, suggestion, slip });
    }
    let unit = product.unit.or(other.and_then(|other| other.unit));
    let (power, times) = fit(unit, sought)?;
    let further = match other {
        Some(other) if !product.scaled => power.saturating_add(other.power),
        _ => power,
    };
    let sign = if product.negative.is_some() { -1.0 } else { 1.0 };
    let value = sign * product.value(further) * times;
    if let (Some(letter), true) = (letter(field, notation), alone && !product.scaled)
        && (1.0..1000.0).contains(&value)
    {
        let suggestion = grouped(value, 15, notation) + letter;
        return Err(Misread::DidYouMean { place, suggestion, slip: Slip::LostLetter });
    }
    if field.is_share() && unit.is_none() && value > 1.0 && value <= 100.0 {
        return Err(Misread::DidYouMean {
            place,
            suggestion: grouped(value, 15, notation) + " %",
            slip: Slip::LostPercent,
        });
    }
    match Amount::point(value.abs()) {
        Ok(_) => Ok(value),
        Err(AmountError::NotPositive(_)) if !product.is_zero() => Err(Misread::TooSmall { place }),
        Err(AmountError::NotPositive(_)) if sought.any() => Ok(0.0),
        Err(error) => Err(refused(error, place)),
    }
}

/// What stands between a number and the next.
#[derive(Clone, Copy)]
enum Joint {
    None,
    Range,
    /// "And", which joins a range only after "between".
    And,
    Factor,
    PlusMinus,
}

/// Moves past "–", "to", "×/÷", "within a factor of" and their like.
fn joint(cursor: &mut Cursor) -> Joint {
    let start = cursor.at();
    let signs = cursor.run(|c| "-–—‑−.…~×xX*/÷±+&".contains(c));
    cursor.spaces();
    let mut words = Vec::new();
    while !cursor.peek(0).is_ascii_digit() {
        let before = cursor.at();
        let word = cursor.word().to_lowercase();
        if word.is_empty() || among(&word, "$|us|us$|usd") {
            cursor.back_to(before);
            break;
        }
        words.push(word);
        cursor.spaces();
    }
    let factor = words.iter().any(|word| among(word.trim_end_matches('s'), "factor|faktor"));
    let said = words.join(" ");
    match (signs.as_str(), words.first()) {
        (signs, None) if among(signs, "-|–|—|‑|−|~|..|...|…") => Joint::Range,
        ("", Some(_)) if among(&said, "to|bis|up to|bis zu") => Joint::Range,
        ("", Some(_)) if among(&said, "and|und") => Joint::And,
        ("&", None) => Joint::And,
        (signs, None) if among(signs, "±|+/-|+/−|+-|+−") => Joint::PlusMinus,
        ("", Some(_))
            if among(
                &said,
                "plus minus|plus/minus|plusminus|plus-minus|plus or minus|plus oder minus|give or take",
            ) =>
        {
            Joint::PlusMinus
        }
        (signs, Some(first))
            if factor && among(signs, "|±|+/-|×|x") && (is_joint(first) || first == "a") =>
        {
            Joint::Factor
        }
        (signs, None) if among(signs, "×/÷|x/÷|*/÷|×÷|÷×|×/|x/|X/|*/|÷/×|/×") => {
            Joint::Factor
        }
        _ => {
            cursor.back_to(start);
            Joint::None
        }
    }
}

fn refused(error: AmountError, place: Place) -> Misread {
    match error {
        AmountError::NotFinite | AmountError::TooLarge(_) => Misread::TooLarge { place },
        AmountError::TooSmall(_) => Misread::TooSmall { place },
        AmountError::NotPositive(_) => Misread::Zero { place },
        AmountError::Reversed { .. } => Misread::Reversed { place },
        AmountError::Factor(_) => Misread::FactorTooSmall { place },
        AmountError::AboveWhole(_) => Misread::AboveWhole { place },
    }
}

/// What a number of parameters or tokens too small for any model has probably lost.
fn letter(field: Unit, notation: Notation) -> Option<&'static str> {
    let [_, billions, trillions] = notation.habits().scales;
    match field {
        Unit::Parameters => Some(billions),
        Unit::Tokens => Some(trillions),
        _ => None,
    }
}
