//! Words for units.

mod operations;
mod prefix;

use super::among;
use outbound_rule::facts::units::CUBIC_FOOT;
use training_compute::Unit;

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
    if among(word, "%|percent|per cent|pct|prozent|v.h|v. h|vh|% mfu") {
        return Some(Named::new(Unit::Utilisation, -2, 1.0));
    }
    if let Some((unit, _)) = WORDS.into_iter().find(|(_, words)| among(word, words)) {
        return Some(Named::new(unit, 0, 1.0));
    }
    if among(word, "m³|m3|cubic meters|cubic metres|cubic meter|cubic metre|kubikmeter|kubikmetern")
    {
        return Some(Named::new(Unit::CubicFeet, 0, 1.0 / CUBIC_FOOT));
    }
    hours(word)
        .map(|times| Named::new(Unit::Hours, 0, times))
        .or_else(|| chip_hours(word))
        .or_else(|| dollars(word))
        .or_else(|| power_or_energy(word))
        .or_else(|| operations::operations(phrase))
}

const CHIPS: &str = "chip|chips|gpu|gpus|tpu|tpus|npu|npus|cards|karten|accelerators|beschleuniger";

const WORDS: [(Unit, &str); 12] = [
    (Unit::Utilisation, "mfu"),
    (Unit::Parameters, "param|params|parameter|parameters|parametern|weights|gewichte"),
    (Unit::Tokens, "tok|token|tokens|residues|bases|nucleotides|nukleotide|aminosäuren|basen"),
    (Unit::Epochs, "epoch|epochs|epoche|epochen|passes"),
    (Unit::Examples, "examples|samples|images|videos|structures|beispiele|bilder|strukturen"),
    (Unit::Ratio, "times|mal"),
    (Unit::Chips, CHIPS),
    (Unit::Kelvin, "k|kelvin|°k"),
    (Unit::Nanometers, "nm|nanometer|nanometers|nanometre|nanometres|nanometern"),
    (Unit::Layers, "layer|layers|lage|lagen|schicht|schichten"),
    (Unit::CubicFeet, "cubic feet|cubic foot|cu ft|cu. ft|ft³|ft3|cubic ft|kubikfuß"),
    (
        Unit::SquareMillimeters,
        "mm²|mm2|sq mm|square millimeters|square millimetres|quadratmillimeter",
    ),
];

/// Hours in a unit of time; a month is a twelfth of a year of 365.25 days.
const HOURS: [(f64, &str); 7] = [
    (1.0 / 3600.0, "s|sec|secs|second|seconds|sek|sekunde|sekunden"),
    (1.0 / 60.0, "min|mins|minute|minutes|minuten"),
    (1.0, "h|hr|hrs|hour|hours|std|stunde|stunden"),
    (24.0, "d|day|days|tag|tage|tagen"),
    (168.0, "week|weeks|woche|wochen"),
    (730.5, "month|months|monat|monate|monaten"),
    (8766.0, "year|years|jahr|jahre|jahren"),
];

fn hours(word: &str) -> Option<f64> {
    HOURS.into_iter().find(|(_, words)| among(word, words)).map(|(hours, _)| hours)
}

/// `GPU-hours`, `chip days`, `TPU-Stunden`.
fn chip_hours(word: &str) -> Option<Named> {
    let (chip, time) =
        word.split_once(['-', ' ']).or_else(|| Some((word.strip_suffix('h')?, "h")))?;
    let times = hours(time).filter(|_| among(chip, CHIPS))?;
    Some(Named::new(Unit::ChipHours, 0, times))
}

/// `$`, `USD`, `dollars`, and for each hour: `$/h`, `USD per GPU-hour`.
fn dollars(word: &str) -> Option<Named> {
    let names = [
        "us-dollars",
        "us-dollar",
        "us dollars",
        "us dollar",
        "dollars",
        "dollar",
        "us$",
        "usd",
        "$",
    ];
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
    if among(word, "w|watt|watts") {
        Some(Named::new(Unit::Watts, power, 1.0))
    } else {
        among(word, "wh|watt-hours|wattstunden")
            .then(|| Named::new(Unit::KilowattHours, power - 3, 1.0))
    }
}
