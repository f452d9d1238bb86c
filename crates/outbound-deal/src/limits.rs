//! What may come from outside, be it a file, a link, kept text or a keyboard: all limits in one place. No real
//! deal comes near them.

use super::{AiSystem, Deal, Entry, Problem, Refused, Remark};
use outbound_rule::facts::{Fact, Scope};
use std::ops::RangeInclusive;
use strict_json::Tree;
use strict_json::letters::{tidied, unseen};
use strict_json::sorted::Sorted;
use training_compute::Training;

/// The most bytes of a file.
pub const BYTES: usize = 1 << 20;
/// The most bytes of an encrypted file: the largest deal, its letters and the header.
pub const SEALED: usize = BYTES * 4 / 3 + 4_096;
/// How often a passphrase is hashed in what is read: RFC 7518 wants a thousand, and a file may not keep the
/// browser busy for minutes.
pub const ROUNDS: RangeInclusive<u64> = 1_000..=10_000_000;
/// The bytes of the salt it is hashed with.
pub const SALT: RangeInclusive<usize> = 8..=256;
/// The most letters of a link.
pub const LINK: usize = 1 << 16;
/// How deep lists and objects may stand in one another; the reader of JSON has no other.
pub const DEPTH: usize = 127;
/// The most deals that can be open at once.
pub const DEALS: usize = 20;
/// The most AI systems of a deal.
pub const SYSTEMS: usize = 100;
/// The most stages in the training of one.
pub const STAGES: usize = 100;
/// The most further ways to count one of them.
pub const WAYS: usize = 10;
/// The most ways to count in all of a deal: each takes its time, and a file may not hold up the page.
pub const METHODS: usize = 200;
/// The most figures of a deal that are one of two: what comes of several multiplies.
pub const EITHER: usize = 20;
/// The most characters of a name, a source or a typed number.
pub const NAME: usize = 200;
/// The most characters of a note.
pub const NOTE: usize = 4_000;
pub use strict_json::YEARS;

/// What a note may have beside letters.
const BREAKS: [char; 2] = ['\n', '\t'];

/// A name or a source as a deal can hold it: what a file would be refused for is left out, be it all of it.
///
/// ```
/// use outbound_deal::limits::tidy_name;
/// assert_eq!(tidy_name("Exa\u{202E}mple\n"), "Example");
/// ```
#[must_use]
pub fn tidy_name(text: &str) -> String {
    tidy(text, NAME, &[])
}

/// A note as a deal can hold it, with its line breaks.
#[must_use]
pub fn tidy_note(text: &str) -> String {
    tidy(text, NOTE, &BREAKS)
}

fn tidy(text: &str, most: usize, breaks: &[char]) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    tidied(text, breaks).chars().take(most).collect()
}

/// Holds what was read against the limits, and its answers against what each is about.
pub(super) fn check(deal: &Deal) -> Result<(), Refused> {
    for (path, text) in
        [("name", &deal.name), ("investor", &deal.investor), ("target", &deal.target)]
    {
        line(path, text)?;
    }
    if deal.value_usd.is_some_and(|value| value.cents() < 0) {
        return Err(Refused::at("value_usd", Problem::Negative));
    }
    for (factor, record) in &deal.diligence {
        text(&format!("diligence.{}.note", factor.name()), &record.note, NOTE, &BREAKS)?;
    }
    answers("answers", &deal.answers, Scope::Deal)?;
    for (measure, said) in &deal.remarks {
        remark(&format!("remarks.{}", measure.name()), said)?;
    }
    few("systems", deal.systems.len(), SYSTEMS)?;
    few("systems", deal.systems.iter().map(|system| methods(&system.training)).sum(), METHODS)?;
    deal.systems.iter().enumerate().try_for_each(|(number, system)| of_system(number, system))
}

fn of_system(number: usize, system: &AiSystem) -> Result<(), Refused> {
    let path = format!("systems[{number}]");
    answers(&format!("{path}.answers"), &system.answers, Scope::System)?;
    remark(&format!("{path}.remark"), &system.remark)?;
    check_training(&format!("{path}.training.stages"), &system.training)
}

/// Holds the stages of a training, which stand at `path`, against the limits.
pub(super) fn check_training(path: &str, training: &Training) -> Result<(), Refused> {
    few(path, training.stages.len(), STAGES)?;
    few(path, methods(training), METHODS)?;
    for (stage, described) in training.stages.iter().enumerate() {
        few(&format!("{path}[{stage}].also"), described.also.len(), WAYS)?;
        for (number, method) in described.methods().enumerate() {
            let Some(name) = method.accelerator() else { continue };
            let way = match number.checked_sub(1) {
                None => "method".to_owned(),
                Some(also) => format!("also[{also}]"),
            };
            line(&format!("{path}[{stage}].{way}.{}.accelerator", method.name()), name)?;
        }
    }
    Ok(())
}

fn answers(path: &str, answers: &Sorted<Fact, Entry>, about: Scope) -> Result<(), Refused> {
    for (fact, entry) in answers {
        let path = || format!("{path}.{}", fact.name());
        match (fact.scope() == about, about) {
            (true, _) => {}
            (false, Scope::Deal) => {
                return Err(Refused::at(path(), Problem::OfSystems));
            }
            (false, Scope::System) => {
                return Err(Refused::at(path(), Problem::OfDeal));
            }
        }
        if !entry.note.is_empty() {
            text(&format!("{}.note", path()), &entry.note, NOTE, &BREAKS)?;
        }
        if let Some(evidence) = &entry.evidence {
            line(&format!("{}.evidence.source", path()), &evidence.source)?;
        }
    }
    Ok(())
}

fn remark(path: &str, remark: &Remark) -> Result<(), Refused> {
    text(&format!("{path}.note"), &remark.note, NOTE, &BREAKS)?;
    match &remark.evidence {
        Some(evidence) => line(&format!("{path}.evidence.source"), &evidence.source),
        None => Ok(()),
    }
}

fn methods(training: &Training) -> usize {
    training.stages.iter().map(|stage| stage.methods().count()).sum()
}

/// Holds the figures that are one of two, wherever they stand in a file, against the limit.
pub(super) fn check_either(path: &str, tree: &Tree) -> Result<(), Refused> {
    fn count(tree: &Tree) -> usize {
        match tree {
            Tree::List(list) => list.iter().map(count).sum(),
            Tree::Object(fields) => {
                usize::from(fields.get("either").is_some())
                    + fields.values().map(count).sum::<usize>()
            }
            _ => 0,
        }
    }
    few(&format!("{path}: either"), count(tree), EITHER)
}

fn few(path: &str, found: usize, most: usize) -> Result<(), Refused> {
    if found <= most {
        return Ok(());
    }
    Err(Refused::at(path, Problem::TooMany(found, most)))
}

fn line(path: &str, line: &str) -> Result<(), Refused> {
    if !line.is_empty() && line.trim().is_empty() {
        return Err(Refused::at(path, Problem::Blank));
    }
    text(path, line, NAME, &[])
}

fn text(path: &str, text: &str, most: usize, breaks: &[char]) -> Result<(), Refused> {
    if text.chars().nth(most).is_some() {
        return Err(Refused::at(path, Problem::TooLong(most)));
    }
    match unseen(text, breaks) {
        Some(letter) => Err(Refused::at(path, Problem::Unseen(letter))),
        None => Ok(()),
    }
}
