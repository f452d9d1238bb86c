//! A whole field: a number, a range, or a number within a factor.

use super::cursor::Cursor;
use super::dates::hours_between;
use super::product::{Product, fit, is_joint};
use super::{Misread, Notation, Place, Slip, among, grouped};
use crate::compute::{Amount, AmountError, Form, Measure, Quantity, Unit};

/// What a field of this unit holds, see the [module](super).
///
/// Units may be written and are checked; days, weeks, months (730.5 hours), years and two dates become
/// hours, PFLOP/s-days become operations. "More than" makes a floor. In a range an end without scale
/// or unit takes the other's: "50–70B", "30–45 %", "2 to 3 months".
///
/// # Errors
/// A [`Misread`] for whatever is not understood, or not positive, finite and of the field's unit.
pub fn read(text: &str, field: Unit, notation: Notation) -> Result<Amount, Misread> {
    let mut cursor = Cursor::new(text);
    cursor.spaces();
    if cursor.done() {
        return Err(Misread::Empty);
    }
    let start = cursor.at();
    if field == Unit::Hours
        && let Some(hours) = hours_between(&mut cursor)
    {
        let hours = Amount::point(hours?);
        return finish(&mut cursor, start, field, hours);
    }
    let mut floor = hedge(&mut cursor) == Hedge::AtLeast;
    let first = Product::next(&mut cursor, notation)?;
    floor |= cursor.eat('+');
    cursor.spaces();
    let amount = match joint(&mut cursor) {
        Joint::None => {
            // Before anything is suggested for a number that has something unreadable behind it.
            all_read(&mut cursor)?;
            let value = value(&first, field, notation, None)?;
            if floor {
                Amount::at_least(value, Amount::SOMEWHAT_MORE)
            } else {
                Amount::point(value)
            }
        }
        _ if floor => return Err(Misread::NotUnderstood { place: cursor.place(start) }),
        Joint::Range => {
            let second = Product::next(&mut cursor, notation)?;
            let high = value(&second, field, notation, None)?;
            let low = value(&first, field, notation, Some(&second))?;
            if low >= high {
                return Err(Misread::Reversed { place: cursor.place(start) });
            }
            Amount::range(low, high)
        }
        Joint::Factor => {
            let factor = Product::next(&mut cursor, notation)?;
            if let Some((_, place)) = factor.unit {
                return Err(Misread::NotUnderstood { place });
            }
            if factor.value(0) <= 1.0 {
                return Err(Misread::FactorTooSmall { place: factor.place });
            }
            Amount::about(value(&first, field, notation, None)?, factor.value(0))
        }
    };
    let amount = finish(&mut cursor, start, field, amount)?;
    match field {
        Unit::Chips => whole_chips(amount, text, cursor.place(start), notation),
        _ => Ok(amount),
    }
}

/// Nothing may be left over, and the amount must be one of the field.
fn finish(
    cursor: &mut Cursor,
    start: usize,
    field: Unit,
    amount: Result<Amount, AmountError>,
) -> Result<Amount, Misread> {
    all_read(cursor)?;
    let place = cursor.place(start);
    let amount = amount.map_err(|error| refused(error, place))?;
    field.check(amount).map_err(|error| refused(error, place))?;
    Ok(amount)
}

/// Nothing but a full stop is left.
fn all_read(cursor: &mut Cursor) -> Result<(), Misread> {
    cursor.eat('.');
    let place = cursor.rest();
    if place.start < place.end { Err(Misread::NotUnderstood { place }) } else { Ok(()) }
}

/// Nobody has two chips and a bit: a thousand was grouped as in the other notation.
fn whole_chips(
    amount: Amount,
    text: &str,
    place: Place,
    notation: Notation,
) -> Result<Amount, Misread> {
    let (Form::Point(chips) | Form::Range { low: chips, .. }) = amount.form() else {
        return Ok(amount);
    };
    let suggestion = exchanged(text.trim());
    if chips < 1000.0
        && chips.fract() != 0.0
        && read(&suggestion, Unit::Chips, notation).is_ok_and(|other| other.low().fract() == 0.0)
    {
        return Err(Misread::DidYouMean { place, suggestion, slip: Slip::OtherNotation });
    }
    Ok(amount)
}

/// A text with its commas and points exchanged.
pub(crate) fn exchanged(text: &str) -> String {
    let exchanged = text.chars().map(|sign| match sign {
        ',' => '.',
        '.' => ',',
        other => other,
    });
    exchanged.collect()
}

/// [`read`] for the unit of the type.
///
/// # Errors
/// Those of [`read`].
pub fn quantity<U: Measure>(text: &str, notation: Notation) -> Result<Quantity<U>, Misread> {
    let amount = read(text, U::UNIT, notation)?;
    let place = Place { start: 0, end: text.chars().count() };
    Quantity::new(amount).map_err(|error| refused(error, place))
}

/// The value in the unit of the field; scale and unit may come from the other end of a range.
fn value(
    product: &Product,
    field: Unit,
    notation: Notation,
    other: Option<&Product>,
) -> Result<f64, Misread> {
    let place = product.place;
    let alone = other.is_none_or(|other| !other.scaled && other.unit.is_none());
    if let Some((suggestion, slip)) = product.superscript(field)
        && (alone || slip == Slip::LostSuperscript)
    {
        return Err(Misread::DidYouMean { place, suggestion, slip });
    }
    let unit = product.unit.or(other.and_then(|other| other.unit));
    let (power, times) = fit(unit, field)?;
    let further = match other {
        Some(other) if !product.scaled => power.saturating_add(other.power),
        _ => power,
    };
    let value = product.value(further) * times;
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
    match Amount::point(value) {
        Ok(_) => Ok(value),
        Err(AmountError::NotPositive(_)) if !product.is_zero() => Err(Misread::TooSmall { place }),
        Err(error) => Err(refused(error, place)),
    }
}

/// What stands before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hedge {
    /// Nothing, or no more than the digits say.
    None,
    AtLeast,
}

/// Moves past "more than", "about", "~" and their like.
fn hedge(cursor: &mut Cursor) -> Hedge {
    let start = cursor.at();
    let signs = cursor.run(|c| ">≥=~≈".contains(c));
    match signs.as_str() {
        "" => {}
        signs if among(signs, ">|≥|>=") => return Hedge::AtLeast,
        signs if among(signs, "~|≈") => return Hedge::None,
        _ => cursor.back_to(start),
    }
    let word = cursor.word().to_ascii_lowercase();
    let is = |words: &str| among(&word, words);
    let second = |cursor: &mut Cursor, wanted: &str| {
        cursor.spaces();
        cursor.word().eq_ignore_ascii_case(wanted)
    };
    if is("over|über|mindestens|min.")
        || word == "more" && second(cursor, "than")
        || word == "at" && second(cursor, "least")
        || word == "mehr" && second(cursor, "als")
    {
        return Hedge::AtLeast;
    }
    if !is(
        "about|around|approximately|approx|approx.|ca|ca.|circa|etwa|rund|between|zwischen|from|von",
    ) {
        cursor.back_to(start);
    }
    Hedge::None
}

/// What stands between a number and the next.
enum Joint {
    None,
    Range,
    Factor,
}

/// Moves past "–", "to", "×/÷", "within a factor of" and their like.
fn joint(cursor: &mut Cursor) -> Joint {
    let start = cursor.at();
    let signs = cursor.run(|c| "-–—‑−.…×xX*/÷±+".contains(c));
    cursor.spaces();
    let mut words = Vec::new();
    while !cursor.peek(0).is_ascii_digit() {
        let word = cursor.word().to_ascii_lowercase();
        if word.is_empty() {
            break;
        }
        words.push(word);
        cursor.spaces();
    }
    let factor = words.iter().any(|word| among(word.trim_end_matches('s'), "factor|faktor"));
    match (signs.as_str(), &words[..]) {
        (signs, []) if among(signs, "-|–|—|‑|−|..|...|…") => Joint::Range,
        ("", [word]) if among(word, "to|bis|and|und") => Joint::Range,
        (signs, [first, ..])
            if factor && among(signs, "|±|+/-|×|x") && (is_joint(first) || first == "a") =>
        {
            Joint::Factor
        }
        (signs, []) if among(signs, "×/÷|x/÷|*/÷|×÷|÷×|×/|x/|X/|*/|÷/×|/×") => {
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
    Some(match (field, notation) {
        (Unit::Parameters, Notation::English) => "B",
        (Unit::Parameters, Notation::German) => " Mrd.",
        (Unit::Tokens, Notation::English) => "T",
        (Unit::Tokens, Notation::German) => " Bio.",
        _ => return None,
    })
}
