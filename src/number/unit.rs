//! Words for units.

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

/// The unit a phrase stands for; `None` if it is none we know.
pub fn named(phrase: &str) -> Option<Named> {
    let word = phrase.to_ascii_lowercase();
    let word = word.trim_end_matches('.');
    let (unit, power, times) = match word {
        "%" | "percent" | "per cent" | "prozent" | "% mfu" => (Unit::Utilisation, -2, 1.0),
        "mfu" => (Unit::Utilisation, 0, 1.0),
        "param" | "params" | "parameter" | "parameters" | "parametern" | "weights" | "gewichte" => {
            (Unit::Parameters, 0, 1.0)
        }
        "tok" | "token" | "tokens" | "residues" | "bases" | "nucleotides" | "nukleotide"
        | "aminosäuren" | "basen" => (Unit::Tokens, 0, 1.0),
        "chip" | "chips" | "gpu" | "gpus" | "tpu" | "tpus" | "npu" | "npus" | "cards"
        | "karten" | "accelerators" | "beschleuniger" => (Unit::Chips, 0, 1.0),
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => {
            (Unit::Hours, 0, 1.0)
        }
        "d" | "day" | "days" | "tag" | "tage" | "tagen" => (Unit::Hours, 0, 24.0),
        "week" | "weeks" | "woche" | "wochen" => (Unit::Hours, 0, 168.0),
        "month" | "months" | "monat" | "monate" | "monaten" => (Unit::Hours, 0, 730.5),
        "year" | "years" | "jahr" | "jahre" | "jahren" => (Unit::Hours, 0, 8766.0),
        _ => return operations(phrase),
    };
    Some(Named { unit, power, times, or: None })
}

/// `FLOP`, `PFLOP/s`, `TFLOPS`, `petaflop/s-days`, `operations per second` and their like.
fn operations(phrase: &str) -> Option<Named> {
    let phrase = phrase.replace(" per ", "/").replace(" pro ", "/").replace(' ', "-");
    let word = phrase.to_ascii_lowercase();
    let (power, word) = prefix(&word);
    let (base, rest) = BASES.iter().find_map(|base| Some((*base, word.strip_prefix(base)?)))?;
    let (plural, rest) = match rest.strip_prefix('s') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let (rate, rest) = match SECONDS.iter().find_map(|second| rest.strip_prefix(second)) {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let (unit, times, or) = match rest.trim_start_matches('-') {
        "day" | "days" | "tag" | "tage" | "d" => (Unit::Operations, 86_400.0, None),
        "hour" | "hours" | "stunde" | "stunden" | "h" => (Unit::Operations, 3_600.0, None),
        _ if base == "f" => return None,
        "" if rate => (Unit::OperationsPerSecond, 1.0, None),
        "" if plural && (power > 0 || phrase.ends_with("PS")) => {
            (Unit::OperationsPerSecond, 1.0, Some(Unit::Operations))
        }
        "" if plural => (Unit::Operations, 1.0, Some(Unit::OperationsPerSecond)),
        "" => (Unit::Operations, 1.0, None),
        _ => return None,
    };
    Some(Named { unit, power, times, or })
}

/// What is counted, longest first. The F alone is for "PF-days" only.
const BASES: [&str; 11] = [
    "floating-point-operation",
    "computational-operation",
    "gleitkommaoperationen",
    "gleitkommaoperation",
    "rechenoperationen",
    "rechenoperation",
    "operationen",
    "operation",
    "flop",
    "op",
    "f",
];

const SECONDS: [&str; 6] = ["/seconds", "/second", "/sekunde", "/sec", "/sek", "/s"];

/// The power of ten of a prefix, and the word behind it.
fn prefix(word: &str) -> (i32, &str) {
    const PREFIXES: [(&str, &str, i32); 8] = [
        ("kilo", "k", 3),
        ("mega", "m", 6),
        ("giga", "g", 9),
        ("tera", "t", 12),
        ("peta", "p", 15),
        ("exa", "e", 18),
        ("zetta", "z", 21),
        ("yotta", "y", 24),
    ];
    for (long, short, power) in PREFIXES {
        for prefix in [long, short] {
            if let Some(rest) = word.strip_prefix(prefix)
                && (rest.starts_with('f') || rest.starts_with("op"))
            {
                return (power, rest);
            }
        }
    }
    (0, word)
}
