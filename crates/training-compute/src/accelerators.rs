//! Accelerators and their dense peaks, from `data/accelerators.csv`.
//!
//! The file itself is compiled in and read once when first asked for: it is 16 kB, its sources stand
//! in it row by row, and a table generated from it would only be a second copy to keep equal.

use std::fmt;
use std::sync::LazyLock;

use super::search::Search;
use super::{OperationsPerSecond, Quantity};
use csv::StringRecord;
use enum_map::{Enum, EnumMap};
use strict_json::named;

/// One accelerator. Peaks are *dense*: without the doubling for structured sparsity that
/// vendors print, since trained weights are dense.
#[derive(Clone, Debug, PartialEq)]
pub struct Accelerator {
    /// The name, which is unique.
    pub name: String,
    /// Who makes it.
    pub vendor: String,
    /// The year it came out or is announced for.
    pub year: u16,
    /// The power it is designed for, in watts.
    pub watts: Option<f64>,
    /// Where the figures come from and what is doubtful about them.
    pub source: String,
    peaks: EnumMap<Precision, Option<f64>>,
}

impl Accelerator {
    /// The dense peak in a precision, if one is known.
    ///
    /// ```
    /// use training_compute::{Precision, accelerator};
    /// let peak = accelerator("H100 SXM").and_then(|chip| chip.peak(Precision::Bf16));
    /// assert_eq!(peak.map(|peak| peak.amount().median()), Some(989.4e12));
    /// ```
    #[must_use]
    pub fn peak(&self, precision: Precision) -> Option<Quantity<OperationsPerSecond>> {
        Quantity::point(self.peaks[precision]?).ok()
    }

    /// The precisions with a known peak.
    pub fn precisions(&self) -> impl Iterator<Item = Precision> {
        Precision::ALL.into_iter().filter(|precision| self.peaks[*precision].is_some())
    }
}

named! {
    /// The number formats peaks are stated for, in the order of the file's columns.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Precision {
        /// 32-bit floating point.
        Fp32 = "fp32",
        /// 19 bits in 32-bit words, NVIDIA's TensorFloat.
        Tf32 = "tf32",
        /// 16 bits with the range of 32.
        Bf16 = "bf16",
        /// 16-bit floating point.
        Fp16 = "fp16",
        /// 8-bit floating point.
        Fp8 = "fp8",
        /// 8-bit integers, which the rule counts as any others.
        Int8 = "int8",
        /// 4-bit floating point.
        Fp4 = "fp4",
    }
}

impl fmt::Display for Precision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fp32 => "FP32",
            Self::Tf32 => "TF32",
            Self::Bf16 => "BF16",
            Self::Fp16 => "FP16",
            Self::Fp8 => "FP8",
            Self::Int8 => "INT8",
            Self::Fp4 => "FP4",
        })
    }
}

/// The accelerator of exactly this name.
#[must_use]
pub fn accelerator(name: &str) -> Option<&'static Accelerator> {
    accelerators().iter().find(|chip| chip.name == name)
}

/// All accelerators, by vendor as in the file.
#[must_use]
pub fn accelerators() -> &'static [Accelerator] {
    static ROWS: LazyLock<Vec<Accelerator>> = LazyLock::new(|| {
        let mut table = csv::Reader::from_reader(TABLE.as_bytes());
        table.records().filter_map(|record| row(&record.ok()?)).collect()
    });
    &ROWS
}

/// The accelerators whose name, vendor or year have all words of a text, whatever their case.
///
/// ```
/// use training_compute::search_accelerators;
/// let found: Vec<_> = search_accelerators("huawei 910b1").map(|chip| &chip.name).collect();
/// assert_eq!(found, ["Ascend 910B1"]);
/// ```
pub fn search_accelerators(text: &str) -> impl Iterator<Item = &'static Accelerator> {
    let search = Search::new(text);
    let finds = move |chip: &&Accelerator| {
        search.finds(&[&chip.name, &chip.vendor, &chip.year.to_string()])
    };
    accelerators().iter().filter(finds)
}

const TABLE: &str = include_str!("../data/accelerators.csv");

/// A row of the file; `None` if it is not one, which a test rules out.
fn row(record: &StringRecord) -> Option<Accelerator> {
    let mut fields = record.iter();
    let [name, vendor] = [fields.next()?, fields.next()?].map(str::to_owned);
    let year = fields.next()?.parse().ok()?;
    let mut peaks = EnumMap::default();
    for peak in peaks.values_mut() {
        *peak = number(fields.next()?, "e12")?;
    }
    let watts = number(fields.next()?, "")?;
    let source = fields.next()?.to_owned();
    fields.next().is_none().then_some(Accelerator { name, vendor, year, watts, source, peaks })
}

/// An empty field is `Some(None)`, a broken one `None`. The power of ten is read with the digits and
/// not multiplied, so that 989.4 with "e12" is the number nearest to 989.4e12.
fn number(field: &str, power: &str) -> Option<Option<f64>> {
    if field.is_empty() { Some(None) } else { format!("{field}{power}").parse().ok().map(Some) }
}

#[cfg(test)]
mod tests {
    use super::{Precision, TABLE, accelerator, accelerators};

    #[test]
    fn every_line_is_a_row() {
        assert_eq!(accelerators().len(), TABLE.lines().count() - 1);
    }

    #[test]
    fn every_row_has_a_name_of_its_own_and_a_source() {
        for chip in accelerators() {
            assert!(std::ptr::eq(accelerator(&chip.name).unwrap(), chip), "{} twice", chip.name);
            assert!(!chip.source.is_empty() && !chip.vendor.is_empty(), "{}", chip.name);
        }
    }

    #[test]
    fn nothing_is_left_over_or_lost_between_quotes() {
        let rubin = accelerators().iter().find(|chip| chip.name.starts_with("Rubin")).unwrap();
        assert_eq!(rubin.name, "Rubin (per GPU; VR200, announced)");
        let trainium = accelerator("Trainium3").unwrap();
        assert!(trainium.source.ends_with("TDP from Epoch ML hardware 2026-07"));
        assert_eq!(trainium.watts, Some(700.0));
    }

    #[test]
    fn what_is_not_known_stays_unknown() {
        assert_eq!(accelerator("V100 SXM2").unwrap().peak(Precision::Bf16), None);
        assert_eq!(accelerator("Instinct MI308X").unwrap().precisions().count(), 0);
    }

    #[test]
    fn peaks_are_the_dense_ones() {
        let peak = |name, precision| {
            accelerator(name).and_then(|chip| chip.peak(precision)).unwrap().amount().median()
        };
        assert_eq!(peak("H100 SXM", Precision::Fp8), 1978.9e12);
        assert_eq!(peak("H800 SXM", Precision::Bf16), 989.4e12);
        assert_eq!(peak("A100 80GB SXM", Precision::Bf16), 312e12);
        assert_eq!(peak("GB300 (per GPU)", Precision::Int8), 165e12);
    }
}
