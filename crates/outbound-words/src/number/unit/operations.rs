//! Operations, counted and per second.

use super::Named;
use super::prefix::prefix;
use crate::number::among;
use training_compute::Unit;

/// `FLOP`, `PFLOP/s`, `TFLOPS`, `petaflop/s-days`, `operations per second` and their like.
pub fn operations(phrase: &str) -> Option<Named> {
    let phrase = phrase.replace(" per ", "/").replace(" pro ", "/").replace(' ', "-");
    let word = phrase.to_ascii_lowercase();
    let (power, word) = prefix(&word, &["f", "op"]);
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
        rest if among(rest, "day|days|tag|tage|d") => (Unit::Operations, 86_400.0, None),
        rest if among(rest, "hour|hours|stunde|stunden|h") => (Unit::Operations, 3_600.0, None),
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
