//! The catalogue, from the trimmed rows and what is wrong with them.

use super::figures::figure;
use super::trim::Row;
use outbound_check::compute::{
    Amount, Confidence, Measure, Model, Models, Operations, Quantity, Remark, Structure,
};
use serde::Deserialize;
use std::error::Error;

/// The files below `data/`, as CSV.
pub struct Sources<'a> {
    /// `models.csv`
    pub models: &'a str,
    /// `models-corrections.csv`
    pub corrections: &'a str,
    /// `models-hardware.csv`
    pub hardware: &'a str,
}

/// What is wrong with a row. Without a column the row stays as it is, with the remark.
#[derive(Deserialize)]
struct Correction {
    model: String,
    column: String,
    value: String,
    remark: Remark,
    #[serde(rename = "reason")]
    _reason: String,
}

/// What Epoch AI calls an accelerator.
#[derive(Deserialize)]
struct Hardware {
    name: String,
    accelerator: String,
}

/// `data/models.json`, one model a line.
pub fn write(sources: &Sources) -> Result<String, Box<dyn Error>> {
    let mut rows: Vec<Row> = all(sources.models)?;
    let corrections: Vec<Correction> = all(sources.corrections)?;
    let hardware: Vec<Hardware> = all(sources.hardware)?;
    for correction in &corrections {
        let row = rows.iter_mut().find(|row| row.model == correction.model);
        correct(row.ok_or_else(|| format!("no model {:?}", correction.model))?, correction)?;
    }
    let remark = |row: &Row| {
        let mut about = corrections.iter().filter(|correction| correction.model == row.model);
        about.next().map(|correction| correction.remark)
    };
    let lines = rows.iter().map(|row| serde_json::to_string(&model(row, remark(row), &hardware)));
    let lines: Vec<String> = lines.collect::<Result<_, _>>()?;
    let source = "Epoch AI, “Data on AI Models”, https://epoch.ai/data/ai-models, CC BY 4.0";
    let json = format!("{{\"source\":\"{source}\",\"models\":[\n{}\n]}}\n", lines.join(",\n"));
    Models::read(&json)?;
    Ok(json)
}

fn all<T: for<'a> Deserialize<'a>>(text: &str) -> Result<Vec<T>, csv::Error> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().collect()
}

fn correct(row: &mut Row, correction: &Correction) -> Result<(), String> {
    let value = figure(&correction.value);
    let column = match correction.column.as_str() {
        "" => return Ok(()),
        "operations" => &mut row.operations,
        "parameters" => &mut row.parameters,
        "active" => &mut row.active,
        "tokens" => &mut row.tokens,
        other => return Err(format!("{}: no column {other:?}", correction.model)),
    };
    if *column == value {
        return Err(format!("{}: nothing is wrong any more", correction.model));
    }
    *column = value;
    Ok(())
}

fn model(row: &Row, remark: Option<Remark>, hardware: &[Hardware]) -> Model {
    let (parameters, total) =
        if row.experts { (row.active, row.parameters) } else { (row.parameters, None) };
    let named = hardware.iter().find(|hardware| hardware.name == row.hardware);
    // With a base model it is not said whose hours they are.
    let chip_time = named.filter(|_| row.finetune.is_none());
    Model {
        name: row.model.clone(),
        developer: row.organization.clone(),
        country: row.country.clone(),
        date: row.date.clone(),
        biological: row.domain.contains("Biology"),
        structure: if row.experts { Structure::MixtureOfExperts } else { Structure::Dense },
        parameters: quantity(parameters),
        total: quantity(total),
        tokens: quantity(parameters.and_then(|size| seen(row, size))),
        accelerator: chip_time.map(|hardware| hardware.accelerator.clone()),
        chips: quantity(row.chips.filter(|_| chip_time.is_some())),
        hours: quantity(row.hours.filter(|_| chip_time.is_some())),
        utilisation: quantity(row.utilisation.filter(|_| chip_time.is_some())),
        operations: row.operations.and_then(|value| published(value, &row.confidence)),
        own: row.finetune.and_then(|value| published(value, &row.confidence)),
        base: row.base.clone(),
        remark,
        link: row.link.clone(),
        copy: row.copy.clone(),
    }
}

/// The tokens seen: the column holds unique ones as well, and images and samples. What is published
/// decides, where something is; elsewhere models of language alone are taken at their word.
fn seen(row: &Row, size: f64) -> Option<f64> {
    let tokens = row.tokens?;
    let readings = [tokens * row.epochs.unwrap_or(1.0), tokens];
    let off = |tokens: f64| {
        let published = row.finetune.or(row.operations)?;
        Some(libm::fabs(libm::log(6.0 * size * tokens / published)))
    };
    match off(tokens) {
        None => Some(readings[0]).filter(|_| row.domain == "Language"),
        Some(_) => {
            let near = |tokens: &f64| off(*tokens).is_some_and(|off| off < libm::log(1.25));
            let off = |tokens: &f64| off(*tokens).unwrap_or(f64::INFINITY);
            let close = readings.into_iter().filter(near);
            close.min_by(|a, b| off(a).total_cmp(&off(b)))
        }
    }
}

fn quantity<U: Measure>(value: Option<f64>) -> Option<Quantity<U>> {
    Quantity::point(value?).ok()
}

/// A figure with the band of Epoch AI's word for it, the widest where there is none.
fn published(value: f64, confidence: &str) -> Option<Quantity<Operations>> {
    let confidence = match confidence {
        "Confident" => Confidence::Confident,
        "Likely" => Confidence::Likely,
        _ => Confidence::Speculative,
    };
    Quantity::new(Amount::published(value, confidence).ok()?).ok()
}
