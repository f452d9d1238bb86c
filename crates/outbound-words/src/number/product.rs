//! One number: digits, powers of ten, words of scale, factors, and its unit.

use super::bound::is_behind;
use super::cursor::{Cursor, is_space};
use super::digits::{Around, Digits, Tail};
use super::power::{exponent, raised, times};
use super::scale::{Scale, scale};
use super::tongue::tongue;
use super::unit::{Named, named};
use super::{Misread, Notation, Place, Slip, Sought, among, compact};
use training_compute::Unit;

/// A number as written, before its unit is compared with the field's.
#[derive(Debug)]
pub struct Product {
    pub place: Place,
    /// Digits as Rust reads them, `14.8`.
    digits: String,
    /// The power of ten they are multiplied by.
    pub power: i32,
    /// Every further factor.
    times: f64,
    /// Whether a power, letter or word scaled the digits: "50–70B" scales both ends.
    pub scaled: bool,
    pub unit: Beside,
    /// A plain whole number without anything, which may have lost its superscript.
    plain: Option<String>,
    /// The minus sign before it.
    pub negative: Option<Place>,
}

/// The unit beside a number, and where it stands.
pub type Beside = Option<(Named, Place)>;

/// One factor of a product before its commas are judged.
struct Factor {
    digits: Digits,
    /// Written as a power of ten itself, `10^24`.
    is_power: bool,
    power: i32,
    tail: Tail,
    /// A word that is one of two scales.
    either: Option<(i32, i32)>,
    /// The language of its word of scale.
    tongue: Option<Notation>,
    end: usize,
}

impl Product {
    /// The number that comes next, with its unit.
    pub fn next(cursor: &mut Cursor, sought: Sought, notation: Notation) -> Result<Self, Misread> {
        cursor.spaces();
        let start = cursor.at();
        let before = sign(cursor);
        let currency = currency(cursor);
        let negative = before.or(sign(cursor));
        let mut factors = vec![Factor::next(cursor, sought, notation)?];
        while times(cursor) {
            factors.push(Factor::next(cursor, sought, notation)?);
        }
        if let [first, second] = &factors[..] {
            lost_superscript(first, second)?;
        }
        let place = cursor.place(start);
        cursor.spaces();
        let (unit, spoken) = unit(cursor, currency)?;
        let powers = factors.iter().any(|factor| factor.is_power);
        let mut product = Self {
            place,
            digits: String::new(),
            power: 0,
            times: 1.0,
            scaled: factors.iter().any(|factor| factor.tail != Tail::None),
            unit,
            negative,
            plain: match &factors[..] {
                [only] if only.tail == Tail::None => only.digits.plain().map(str::to_owned),
                _ => None,
            },
        };
        for factor in &factors {
            let tail = if powers { Tail::Power } else { factor.tail };
            let around = Around {
                notation,
                tail,
                tongue: factor.tongue.or(spoken),
                named: product.unit.is_some(),
                field: sought.field,
                share: sought.is_share(),
            };
            let digits =
                if factor.is_power { "1".to_owned() } else { factor.digits.resolve(around)? };
            if let Some((short, long)) = factor.either {
                let place = cursor.span(factor.digits.start, factor.end);
                return Err(factor.either_scale(place, &digits, [short, long], notation));
            }
            product.power = product.power.saturating_add(factor.power);
            if product.digits.is_empty() || product.digits == "1" {
                product.digits = digits;
            } else if digits != "1" {
                product.times *= number(&digits).unwrap_or(f64::NAN);
            }
        }
        Ok(product)
    }

    /// Whether all digits are zero.
    pub fn is_zero(&self) -> bool {
        self.times == 0.0 || self.digits.bytes().all(|b| matches!(b, b'0' | b'.'))
    }

    /// The value without its unit, scaled by a further power of ten; infinite if it is beyond reach.
    pub fn value(&self, further: i32) -> f64 {
        let power = self.power.saturating_add(further);
        number(&format!("{}e{power}", self.digits)).unwrap_or(f64::INFINITY) * self.times
    }

    /// What was probably meant instead of a bare small number where operations are counted.
    pub fn superscript(&self, field: Unit) -> Option<(String, Slip)> {
        let counts = matches!(field, Unit::Operations | Unit::OperationsPerSecond);
        let bare = self.unit.is_none_or(|(named, _)| {
            named.power == 0 && (named.unit == field || named.or == Some(field))
        });
        let plain = self.plain.as_deref().filter(|_| counts && bare)?;
        let exponents = 12..=30;
        let exponent = |digits: &str| digits.parse().ok().filter(|n| exponents.contains(n));
        match plain.strip_prefix("10").and_then(exponent) {
            Some(exponent) => Some((format!("10^{exponent}"), Slip::LostSuperscript)),
            None => exponent(plain).map(|n: i32| (format!("10^{n}"), Slip::ExponentAlone)),
        }
    }
}

impl Factor {
    fn next(cursor: &mut Cursor, sought: Sought, notation: Notation) -> Result<Self, Misread> {
        let Some(digits) = Digits::next(cursor) else {
            return Err(not_a_number(cursor));
        };
        let mut factor = Self {
            digits,
            is_power: false,
            power: 0,
            tail: Tail::None,
            either: None,
            tongue: None,
            end: 0,
        };
        let ten = factor.digits.plain() == Some("10");
        if let Some(power) = exponent(cursor) {
            factor.power = power;
            factor.tail = Tail::Power;
        } else if ten && let Some(power) = raised(cursor) {
            factor.power = power;
            factor.tail = Tail::Power;
            factor.is_power = true;
        } else if ten {
            spaced_superscript(cursor, factor.digits.start)?;
        }
        factor.end = cursor.at();
        cursor.spaces();
        let word = cursor.word();
        match scale(&word, notation) {
            // Kelvin, and not thousands.
            Some(_) if word == "K" && sought.counts(Unit::Kelvin) => {}
            Some(Scale::Power(power, tail)) => {
                factor.tongue = tongue(&word);
                factor.power = factor.power.saturating_add(power);
                factor.tail = factor.tail.max(tail);
                factor.end = cursor.at();
            }
            Some(Scale::Either { short, long }) => {
                factor.either = Some((short, long));
                factor.end = cursor.at();
            }
            None => {}
        }
        cursor.back_to(factor.end);
        Ok(factor)
    }

    /// "70 Billion" in German could be either: both, written so that they cannot be confused.
    fn either_scale(
        &self,
        place: Place,
        digits: &str,
        [short, long]: [i32; 2],
        notation: Notation,
    ) -> Misread {
        let with = |scale: i32| {
            let power = self.power.saturating_add(scale);
            number(&format!("{digits}e{power}")).unwrap_or(f64::INFINITY)
        };
        let (first, second): (f64, f64) = (with(short), with(long));
        if second.is_infinite() {
            return Misread::TooLarge { place };
        }
        let shown = |value| compact(value, 15, notation);
        Misread::TwoReadings { place, first: shown(first), second: shown(second) }
    }
}

/// A plus is passed over; a minus is told by its place.
fn sign(cursor: &mut Cursor) -> Option<Place> {
    let start = cursor.at();
    cursor.eat('+');
    let minus = matches!(cursor.peek(0), '-' | '−') && !matches!(cursor.peek(1), '\0');
    if minus {
        cursor.step(1);
    }
    let place = cursor.place(start);
    cursor.spaces();
    minus.then_some(place)
}

/// "10 25": the place of the superscript is still a space.
fn spaced_superscript(cursor: &mut Cursor, start: usize) -> Result<(), Misread> {
    let back = cursor.at();
    if is_space(cursor.peek(0)) {
        cursor.spaces();
        let digits = cursor.run(|c| c.is_ascii_digit());
        if (1..=2).contains(&digits.len()) && !matches!(cursor.peek(0), '.' | ',') {
            return Err(Misread::DidYouMean {
                place: cursor.place(start),
                suggestion: format!("10^{digits}"),
                slip: Slip::LostSuperscript,
            });
        }
    }
    cursor.back_to(back);
    Ok(())
}

/// "2.5 × 1024" after a number from 1 to 10 is 2.5 × 10²⁴.
fn lost_superscript(first: &Factor, second: &Factor) -> Result<(), Misread> {
    let exponent = second.digits.plain().and_then(|digits| digits.strip_prefix("10"));
    let exponent = exponent.and_then(|digits| digits.parse().ok());
    match exponent {
        Some(exponent @ 6..=30)
            if first.digits.is_mantissa() && first.tail == Tail::None && !second.is_power =>
        {
            Err(Misread::DidYouMean {
                place: second.digits.place,
                suggestion: format!("10^{exponent}"),
                slip: Slip::LostSuperscript,
            })
        }
        _ => Ok(()),
    }
}

/// Moves past a dollar sign before the number.
fn currency(cursor: &mut Cursor) -> bool {
    let start = cursor.at();
    let mut word = cursor.word().to_uppercase();
    if word == "US" {
        cursor.eat('-');
        cursor.spaces();
        word += &cursor.word().to_uppercase();
    }
    let found = among(&word, "$|US$|USD|USDOLLAR|USDOLLARS|DOLLAR|DOLLARS|US-DOLLAR");
    if !found {
        cursor.back_to(start);
    }
    cursor.spaces();
    found
}

/// The unit that comes next, if any, and its language; dollars may stand before the number.
fn unit(cursor: &mut Cursor, currency: bool) -> Result<(Beside, Option<Notation>), Misread> {
    let start = cursor.at();
    let (mut end, mut phrase) = (start, if currency { "$".to_owned() } else { String::new() });
    loop {
        let slash = cursor.eat('/');
        cursor.spaces();
        let word = cursor.word();
        if word.is_empty() || is_joint(&word) || is_behind(&word) || cursor.peek(0).is_ascii_digit()
        {
            break;
        }
        if slash {
            phrase.push('/');
        } else if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(&word);
        end = cursor.at();
        cursor.spaces();
    }
    cursor.back_to(end);
    if phrase.is_empty() {
        return Ok((None, None));
    }
    let place = cursor.place(start);
    let named = named(&phrase).ok_or(Misread::NotUnderstood { place })?;
    Ok((Some((named, place)), tongue(&phrase)))
}

/// A word that joins two numbers, or a number and its factor.
pub fn is_joint(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    among(
        &word,
        "to|bis|and|und|but|aber|plus/minus|plusminus|plus-minus|within|factor|faktor|mit|um|innerhalb|give|x",
    )
}

fn not_a_number(cursor: &mut Cursor) -> Misread {
    let start = cursor.at();
    let infinity = cursor.eat('∞');
    let word = cursor.word().to_ascii_lowercase();
    if infinity || among(&word, "nan|inf|infinity|unendlich|infinite") {
        return Misread::NotFinite { place: cursor.place(start) };
    }
    cursor.back_to(start);
    Misread::NotANumber { place: cursor.rest() }
}

/// The checks a unit must pass in a field, and what to multiply by: a power of ten and a number.
pub fn fit(unit: Beside, sought: Sought) -> Result<(i32, f64), Misread> {
    let Some((named, place)) = unit else { return Ok((0, 1.0)) };
    let field = sought.field;
    if let Some(beside) = sought.beside {
        return if named.unit == beside.unit || named.or == Some(beside.unit) {
            Ok((named.power - beside.power, named.times))
        } else {
            Err(Misread::WrongUnit { place, found: named.unit, expected: beside.unit })
        };
    }
    let percentage = named.unit == Unit::Utilisation && field == Unit::Ratio;
    let rate = named.or == Some(field) && field == Unit::OperationsPerSecond;
    if named.unit == field || rate || percentage {
        return Ok((named.power, named.times));
    }
    if named.unit == Unit::OperationsPerSecond && field == Unit::Operations {
        return Err(Misread::RateNotCount { place, certain: named.or.is_none() });
    }
    Err(Misread::WrongUnit { place, found: named.unit, expected: field })
}

/// The number nearest to what is written in digits, perhaps with a point and a power, unless it is too large to be held.
fn number(digits: &str) -> Option<f64> {
    digits.parse().ok().filter(|number: &f64| number.is_finite())
}
