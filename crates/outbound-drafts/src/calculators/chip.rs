//! A chip's data sheet as it stands in its fields.

use super::figure::{Figured, figure};
use outbound_rule::facts::chip::{Chip, Rate};
use outbound_words::number::{Notation, Sought, grouped};
use partly_known::Range;
use training_compute::{Precision, Unit, accelerator};

/// The lengths of numbers a data sheet gives rates for, in bits.
pub const BITS: [u16; 5] = [4, 8, 16, 32, 64];

/// Rates are in TOPS or TFLOPS, whichever a data sheet says.
const TERA: Sought = Sought::beside(Unit::OperationsPerSecond, 12);
const AREA: Sought = Sought::beside(Unit::SquareMillimeters, 0);

/// A chip's data sheet, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChipTexts {
    /// The rate at each of [`BITS`], in TOPS or TFLOPS.
    rates: [String; BITS.len()],
    /// The area of its logic dies in mm².
    pub area: String,
    /// Whether the rates are printed with sparsity.
    pub sparse: bool,
    /// Whether these are all its rates.
    pub all_rates: bool,
    /// The accelerator the rates were taken from.
    pub like: Option<String>,
}

/// A change of the data sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum ChipEdit {
    /// Typed the rate at one of [`BITS`].
    Rate(usize, String),
    /// Typed the area.
    Area(String),
    /// Said whether the rates are printed with sparsity.
    Sparse(bool),
    /// Said whether these are all.
    AllRates(bool),
    /// Took the rates of an accelerator.
    Like(Option<String>),
}

impl ChipTexts {
    /// The rate at one of [`BITS`], as typed.
    #[must_use]
    pub fn rate(&self, place: usize) -> &str {
        self.rates.get(place).map_or("", String::as_str)
    }

    /// The texts of its numbers.
    pub(super) fn texts(&mut self) -> impl Iterator<Item = (&mut String, Sought)> {
        let rates = self.rates.iter_mut().map(|text| (text, TERA));
        rates.chain([(&mut self.area, AREA)])
    }

    /// How a rate was understood.
    #[must_use]
    pub fn read_rate(&self, place: usize, notation: Notation) -> Figured {
        figure(self.rate(place), TERA, notation)
    }

    /// How the area was understood.
    #[must_use]
    pub fn read_area(&self, notation: Notation) -> Figured {
        figure(&self.area, AREA, notation)
    }

    /// What is known of the chip.
    #[must_use]
    pub fn chip(&self, notation: Notation) -> Chip {
        let rates = BITS.into_iter().enumerate().filter_map(|(place, bits)| {
            let tera = Range::within(self.read_rate(place, notation)?.ok()?)?;
            Some(if self.sparse { Rate::sparse(bits, tera) } else { Rate::dense(bits, tera) })
        });
        let area = self.read_area(notation).and_then(Result::ok).and_then(Range::within);
        Chip { rates: rates.collect(), all_rates: self.all_rates, die_area: area }
    }

    pub(super) fn edit(&mut self, edit: ChipEdit, notation: Notation) {
        match edit {
            ChipEdit::Rate(place, text) => {
                self.rates.get_mut(place).into_iter().for_each(|rate| *rate = text.clone());
            }
            ChipEdit::Area(text) => self.area = text,
            ChipEdit::Sparse(sparse) => self.sparse = sparse,
            ChipEdit::AllRates(all) => self.all_rates = all,
            ChipEdit::Like(name) => self.take(name, notation),
        }
    }

    /// Its dense peaks; of two formats of one length the faster.
    fn take(&mut self, name: Option<String>, notation: Notation) {
        if let Some(chip) = name.as_deref().and_then(accelerator) {
            let peak = |bits: u16| {
                let of_length =
                    chip.precisions().filter(|precision| length(*precision) == Some(bits));
                let peaks = of_length.filter_map(|precision| chip.peak(precision));
                peaks.map(|peak| peak.amount().median() / 1e12).reduce(f64::max)
            };
            self.rates = BITS
                .map(|bits| peak(bits).map(|tera| grouped(tera, 9, notation)).unwrap_or_default());
            self.sparse = false;
            // The table has no rates at 64 bits.
            self.all_rates = false;
            self.area.clear();
        }
        self.like = name;
    }
}

/// How long the numbers of a format are. TF32 is left out: the same units are faster at 16 bits, so
/// it never makes the largest product.
fn length(precision: Precision) -> Option<u16> {
    match precision {
        Precision::Fp32 => Some(32),
        Precision::Tf32 => None,
        Precision::Bf16 | Precision::Fp16 => Some(16),
        Precision::Fp8 | Precision::Int8 => Some(8),
        Precision::Fp4 => Some(4),
    }
}
