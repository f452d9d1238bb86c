//! What was read from a file, held against the limits.

use super::limits::{BREAKS, EITHER, METHODS, NAME, NOTE, STAGES, SYSTEMS, WAYS};
use super::{AiSystem, Deal, Entry, Problem, Refused, Remark};
use outbound_rule::facts::{Fact, Scope};
use serde_json::Value;
use std::collections::BTreeMap;
use strict_json::letters::unseen;
use training_compute::Training;

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

fn answers(path: &str, answers: &BTreeMap<Fact, Entry>, about: Scope) -> Result<(), Refused> {
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
pub(super) fn check_either(path: &str, tree: &Value) -> Result<(), Refused> {
    fn count(tree: &Value) -> usize {
        match tree {
            Value::Array(list) => list.iter().map(count).sum(),
            Value::Object(fields) => {
                usize::from(fields.contains_key("either"))
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
