//! Words for units.

mod operations;
mod prefix;

use crate::compute::Unit;

/// A unit as written: what it measures, and how many of the unit of the field it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Named {
    pub unit: Unit,
    /// The power of ten, apart so that digits stay exact.
    pub power: i32,
    /// What else to multiply by.
    pub times: f64,
    /// "FLOPS" is written for counts and for rates: the other thing it could be.
    pub or: Option<Unit>,
}

impl Named {
    fn new(unit: Unit, power: i32, times: f64) -> Self {
        Self { unit, power, times, or: None }
    }
}

/// The unit a phrase stands for; `None` if it is none we know.
pub fn named(phrase: &str) -> Option<Named> {
    let word = phrase.to_ascii_lowercase();
    let word = word.trim_end_matches('.');
    let one = |unit| Some(Named::new(unit, 0, 1.0));
    match word {
        "%" | "percent" | "per cent" | "prozent" | "% mfu" => {
            return Some(Named::new(Unit::Utilisation, -2, 1.0));
        }
        "mfu" => return one(Unit::Utilisation),
        "param" | "params" | "parameter" | "parameters" | "parametern" | "weights" | "gewichte" => {
            return one(Unit::Parameters);
        }
        "tok" | "token" | "tokens" | "residues" | "bases" | "nucleotides" | "nukleotide"
        | "aminosäuren" | "basen" => return one(Unit::Tokens),
        "epoch" | "epochs" | "epoche" | "epochen" | "passes" => return one(Unit::Epochs),
        "examples" | "samples" | "images" | "videos" | "structures" | "beispiele" | "bilder"
        | "strukturen" => return one(Unit::Examples),
        "times" | "mal" => return one(Unit::Ratio),
        _ if CHIPS.contains(&word) => return one(Unit::Chips),
        _ => {}
    }
    hours(word)
        .map(|times| Named::new(Unit::Hours, 0, times))
        .or_else(|| chip_hours(word))
        .or_else(|| dollars(word))
        .or_else(|| power_or_energy(word))
        .or_else(|| operations::operations(phrase))
}

const CHIPS: [&str; 12] = [
    "chip",
    "chips",
    "gpu",
    "gpus",
    "tpu",
    "tpus",
    "npu",
    "npus",
    "cards",
    "karten",
    "accelerators",
    "beschleuniger",
];

/// Hours in a unit of time; a month is a twelfth of a year of 365.25 days.
fn hours(word: &str) -> Option<f64> {
    Some(match word {
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => 1.0,
        "d" | "day" | "days" | "tag" | "tage" | "tagen" => 24.0,
        "week" | "weeks" | "woche" | "wochen" => 168.0,
        "month" | "months" | "monat" | "monate" | "monaten" => 730.5,
        "year" | "years" | "jahr" | "jahre" | "jahren" => 8766.0,
        _ => return None,
    })
}

/// `GPU-hours`, `chip days`, `TPU-Stunden`.
fn chip_hours(word: &str) -> Option<Named> {
    let (chip, time) =
        word.split_once(['-', ' ']).or_else(|| Some((word.strip_suffix('h')?, "h")))?;
    let times = hours(time).filter(|_| CHIPS.contains(&chip))?;
    Some(Named::new(Unit::ChipHours, 0, times))
}

/// `$`, `USD`, `dollars`, and for each hour: `$/h`, `USD per GPU-hour`.
fn dollars(word: &str) -> Option<Named> {
    let names = ["us-dollar", "us dollars", "dollars", "dollar", "us$", "usd", "$"];
    let rest = names.iter().find_map(|name| word.strip_prefix(name)).unwrap_or(word).trim_start();
    if rest.is_empty() {
        return Some(Named::new(Unit::Dollars, 0, 1.0));
    }
    let time = ["/", "per ", "pro "].iter().find_map(|per| rest.strip_prefix(per))?;
    let times = hours(time).or_else(|| chip_hours(time).map(|named| named.times))?;
    Some(Named::new(Unit::DollarsPerChipHour, 0, 1.0 / times))
}

/// `W`, `kW`, `kWh`, `GWh`.
fn power_or_energy(word: &str) -> Option<Named> {
    let (power, word) = prefix::prefix(word, &["w"]);
    match word {
        "w" | "watt" | "watts" => Some(Named::new(Unit::Watts, power, 1.0)),
        "wh" | "watt-hours" | "wattstunden" => {
            Some(Named::new(Unit::KilowattHours, power - 3, 1.0))
        }
        _ => None,
    }
}
