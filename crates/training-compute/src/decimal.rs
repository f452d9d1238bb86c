//! The digits of numbers.

use std::fmt;

/// A finite number in tens: the fewest digits that read back as it, or those it was rounded to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    /// Without zeros at their end.
    digits: u64,
    /// The power of ten of the last digit.
    power: i32,
}

impl Decimal {
    /// The fewest digits that read back as this number.
    #[must_use]
    pub fn of(value: f64) -> Self {
        let written = format!("{:e}", value.abs());
        let (mantissa, power) = written.split_once('e').unwrap_or((&written, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let behind = i32::try_from(fraction.len()).unwrap_or(0);
        let read = |digits: &str| digits.parse().unwrap_or(0);
        Self {
            negative: value < 0.0,
            digits: [whole, fraction].concat().parse().unwrap_or(0),
            power: read(power) - behind,
        }
        .without_zeros()
    }

    /// Rounded to so many digits, counted from the first; a half goes to the even digit.
    #[must_use]
    pub fn significant(self, count: usize) -> Self {
        self.rounded_at(self.exponent() + 1 - i32::try_from(count).unwrap_or(i32::MAX))
    }

    /// Rounded to so many digits behind the point; a half goes to the even digit.
    #[must_use]
    pub fn places(self, count: i32) -> Self {
        self.rounded_at(-count)
    }

    /// The power of ten of the first digit.
    #[must_use]
    pub fn exponent(self) -> i32 {
        self.power + self.digits.checked_ilog10().unwrap_or(0).cast_signed()
    }

    /// The digits by themselves, without zeros at their end.
    #[must_use]
    pub fn digits(self) -> String {
        self.digits.to_string()
    }

    fn rounded_at(mut self, power: i32) -> Self {
        if power > self.power {
            // Of more digits than there are, nothing is left.
            let unit = 10_u64.checked_pow(power.abs_diff(self.power));
            self.digits = unit.map_or(0, |unit| {
                let (kept, rest) = (self.digits / unit, self.digits % unit);
                let up = rest > unit / 2 || (rest == unit / 2 && kept % 2 == 1);
                kept + u64::from(up)
            });
            self.power = power;
        }
        self.without_zeros()
    }

    fn without_zeros(mut self) -> Self {
        if self.digits == 0 {
            return Self { negative: false, digits: 0, power: 0 };
        }
        while self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.power += 1;
        }
        self
    }
}

/// In full: `-2048.5`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let digits = self.digits();
        let [above, below] =
            [self.power, -self.power].map(|zeros| usize::try_from(zeros).unwrap_or(0));
        let digits =
            "0".repeat((below + 1).saturating_sub(digits.len())) + &digits + &"0".repeat(above);
        let (whole, fraction) = digits.split_at(digits.len() - below);
        let point = if below > 0 { "." } else { "" };
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}

/// As a power of ten: `-2.0485e3`.
impl fmt::LowerExp for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let digits = self.digits();
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        write!(f, "{sign}{first}{point}{rest}e{}", self.exponent())
    }
}

/// A number rounded to so many significant digits.
///
/// ```
/// assert_eq!(training_compute::rounded(1.0692e25, 3), 1.07e25);
/// ```
#[must_use]
pub fn rounded(value: f64, digits: usize) -> f64 {
    let rounded = format!("{:e}", Decimal::of(value).significant(digits)).parse();
    rounded.ok().filter(|rounded: &f64| rounded.is_finite()).unwrap_or(value)
}
