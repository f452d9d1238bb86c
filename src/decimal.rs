//! Between decimal digits and binary floating point, both ways to the nearest, ties to even.
//!
//! The standard library does the same, and faster, with fourteen kilobytes of tables, which do not
//! compress, and two algorithms each way: more than the texts of a language. What is typed and shown
//! here are some hundred numbers. `tests/decimal.rs` holds this against the standard library.

use std::cmp::Ordering;

/// The number nearest to `digits` × 10^`power`, where the digits may hold one point; infinite if it
/// is beyond reach, `None` if they are no digits.
///
/// ```
/// assert_eq!(outbound_check::decimal::nearest("989.4", 12), Some(989.4e12));
/// assert_eq!(outbound_check::decimal::nearest("1.2.3", 0), None);
/// ```
#[must_use]
pub fn nearest(digits: &str, power: i32) -> Option<f64> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let figures = || whole.bytes().chain(fraction.bytes());
    if figures().next().is_none() || !figures().all(|figure| figure.is_ascii_digit()) {
        return None;
    }
    let all: Vec<u8> = figures().map(|figure| figure - b'0').skip_while(|f| *f == 0).collect();
    // As many as can matter, then one for all that follow.
    let (read, rest) = all.split_at(all.len().min(800));
    let lost = i32::try_from(rest.len()).ok()?;
    let power = power.saturating_sub(i32::try_from(fraction.len()).ok()?).saturating_add(lost);
    let leading = power.saturating_add(i32::try_from(read.len()).ok()?);
    if read.is_empty() || leading < -330 {
        return Some(0.0);
    } else if leading > 310 {
        return Some(f64::INFINITY);
    }
    let mut natural = Natural(Vec::new());
    read.iter().for_each(|figure| natural.times_plus(10, (*figure).into()));
    natural.times_plus(10, rest.iter().any(|figure| *figure > 0).into());
    let exact = Scaled { natural, tens: power - 1, twos: 0 };
    let start = read.iter().take(17).fold(0.0, |sum, figure| sum * 10.0 + f64::from(*figure));
    let about = times_power(start, leading - i32::try_from(read.len().min(17)).ok()?);
    let rounds_up = |low: f64| {
        let (natural, twos) = binary(low);
        let middle = Scaled { natural: Natural::from(2 * natural + 1), tens: 0, twos: twos - 1 };
        exact.order(&middle).then(odd_is_greater(natural)).is_gt()
    };
    let mut found = about.min(f64::MAX);
    while found.is_finite() && rounds_up(found) {
        found = found.next_up();
    }
    while found > 0.0 && !rounds_up(found.next_down()) {
        found = found.next_down();
    }
    Some(found)
}

/// The first so many significant digits of a number not below zero, at most 17, without zeros at
/// their end, and the power of ten of the first.
///
/// ```
/// assert_eq!(outbound_check::decimal::significant(1.0692e25, 3), ("107".to_owned(), 25));
/// assert_eq!(outbound_check::decimal::significant(0.0, 3), ("0".to_owned(), 0));
/// ```
#[must_use]
pub fn significant(value: f64, digits: usize) -> (String, i32) {
    if value == 0.0 || !value.is_finite() {
        return (if value == 0.0 { "0" } else { "∞" }.to_owned(), 0);
    }
    let (natural, twos) = binary(value);
    let exact = Scaled { natural: Natural::from(natural), tens: 0, twos };
    let ten = |tens| Scaled { natural: Natural::from(1), tens, twos: 0 };
    let mut first = libm::floor(libm::log10(value)) as i32;
    while exact.order(&ten(first)).is_lt() {
        first -= 1;
    }
    while exact.order(&ten(first + 1)).is_ge() {
        first += 1;
    }
    let last = first + 1 - digits.clamp(1, 17) as i32;
    let rounds_up = |low: u64| {
        let middle = Scaled { natural: Natural::from(2 * low + 1), tens: last, twos: -1 };
        exact.order(&middle).then(odd_is_greater(low)).is_gt()
    };
    let mut found = times_power(value, -last) as u64;
    while rounds_up(found) {
        found += 1;
    }
    while found > 0 && !rounds_up(found - 1) {
        found -= 1;
    }
    let shown = found.to_string();
    let first = last + shown.len() as i32 - 1;
    (shown.trim_end_matches('0').to_owned(), first)
}

/// A tie goes to the even neighbour.
fn odd_is_greater(low: u64) -> Ordering {
    (low % 2).cmp(&0)
}

/// `value` × 10^`power` to within some units of the last place; in two steps, as the power alone may
/// be beyond reach.
fn times_power(value: f64, power: i32) -> f64 {
    let half = power / 2;
    value * libm::exp10(half.into()) * libm::exp10((power - half).into())
}

/// A finite number not below zero as an integer times a power of two.
fn binary(value: f64) -> (u64, i32) {
    let bits = value.to_bits();
    let (fraction, exponent) = (bits & ((1 << 52) - 1), (bits >> 52 & 0x7ff) as i32);
    if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) }
}

/// A natural number of any size: 32 bits each, the lowest first, without zeros at the end.
#[derive(Clone)]
struct Natural(Vec<u32>);

impl From<u64> for Natural {
    fn from(number: u64) -> Self {
        let mut natural = Self(Vec::new());
        natural.times_plus(1, (number >> 32) as u32);
        natural.times_plus(1 << 31, 0);
        natural.times_plus(2, number as u32);
        natural
    }
}

impl Natural {
    fn times_plus(&mut self, factor: u32, plus: u32) {
        let mut carry = u64::from(plus);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }
}

/// A natural number times powers of ten and of two.
struct Scaled {
    natural: Natural,
    tens: i32,
    twos: i32,
}

impl Scaled {
    fn order(&self, other: &Self) -> Ordering {
        let (tens, twos) = (self.tens.min(other.tens), self.twos.min(other.twos));
        let whole = |number: &Self| {
            let mut natural = number.natural.clone();
            (tens..number.tens).for_each(|_| natural.times_plus(10, 0));
            (twos..number.twos).for_each(|_| natural.times_plus(2, 0));
            natural.0
        };
        let (ours, theirs) = (whole(self), whole(other));
        ours.len().cmp(&theirs.len()).then_with(|| ours.iter().rev().cmp(theirs.iter().rev()))
    }
}
