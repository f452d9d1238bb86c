//! The catalogue, from the trimmed rows and what is wrong with them.

use super::figures::figure;
use super::how;
use super::trim::Row;
use serde::Deserialize;
use std::error::Error;
use training_compute::{
    Amount, Confidence, Domain, Form, How, Link, Measure, Model, Models, Operations, Quantity,
    Remark, Structure,
};

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

/// `data/catalogue.csv`, one model a row.
///
/// # Errors
/// A source has no such column, or a row that cannot be read.
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
    let models: Vec<Model> = rows.iter().map(|row| model(row, remark(row), &hardware)).collect();
    let copied = rows.iter().map(|row| row.copy.as_str()).max().unwrap_or_default().to_owned();
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(COLUMNS.iter().map(|(name, _)| *name).chain(["copy"]))?;
    for (row, model) in rows.iter().zip(&models) {
        let values = COLUMNS.iter().map(|(_, value)| value(model));
        table.write_record(values.chain([row.copy.clone()]))?;
    }
    let text = String::from_utf8(table.into_inner()?)?;
    let written = Models { copied, models };
    if Models::read(&text)? == written { Ok(text) } else { Err("is not read as written".into()) }
}

type Column = (&'static str, fn(&Model) -> String);

const COLUMNS: [Column; 20] = [
    ("name", |model| model.name.clone()),
    ("developer", |model| model.developer.clone()),
    ("country", |model| model.country.clone()),
    ("date", |model| model.date.clone()),
    ("domains", |model| model.domains.iter().map(|domain| domain.letter()).collect()),
    ("experts", |model| yes(model.structure == Structure::MixtureOfExperts)),
    ("parameters", |model| number(model.parameters)),
    ("total", |model| number(model.total)),
    ("tokens", |model| number(model.tokens)),
    ("accelerator", |model| model.accelerator.clone().unwrap_or_default()),
    ("chips", |model| number(model.chips)),
    ("hours", |model| number(model.hours)),
    ("utilisation", |model| number(model.utilisation)),
    ("operations", |model| number(model.operations)),
    ("own", |model| number(model.own)),
    ("base", |model| model.base.clone()),
    ("open", |model| model.open.map_or("", |open| if open { "yes" } else { "no" }).to_owned()),
    ("how", |model| if model.how == How::Unstated { "" } else { model.how.name() }.to_owned()),
    ("link", |model| model.link.short().to_owned()),
    ("remark", |model| model.remark.map_or("", |remark| remark.name()).to_owned()),
];

fn yes(is: bool) -> String {
    if is { "yes".to_owned() } else { String::new() }
}

/// A number in the shorter way to write it, and how sure it is if that was said.
fn number<U: Measure>(quantity: Option<Quantity<U>>) -> String {
    let Some(amount) = quantity.map(|quantity| quantity.amount()) else { return String::new() };
    let [plain, power] = [amount.median().to_string(), format!("{:e}", amount.median())];
    let number = if power.len() < plain.len() { power } else { plain };
    match amount.form() {
        Form::Published { confidence, .. } => format!("{number} {}", confidence.name()),
        _ => number,
    }
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
        // A row is one line.
        name: row.model.replace('\n', " "),
        developer: organisations(&row.organization.replace('\n', " ")),
        country: countries(&row.country),
        date: row.date.clone(),
        domains: domains(&row.domain),
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
        open: match row.open.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        how: how::said(&row.method).or_else(|| How::from_name(&row.how)).unwrap_or_default(),
        // Shown beside a total only.
        link: Link::of(row.operations.map_or("", |_| row.link.as_str())),
        remark,
    }
}

/// The short names of countries; Taiwan is one of its own.
fn countries(list: &str) -> String {
    let short = |name| match name {
        "United States of America" => "United States",
        "United Kingdom of Great Britain and Northern Ireland" => "United Kingdom",
        "Korea (Republic of)" => "South Korea",
        "Macao" => "Macau",
        other => other,
    };
    let joint = if list.contains(" & ") { " & " } else { ", " };
    list.split(joint).map(short).collect::<Vec<_>>().join(joint)
}

/// The organisations under one name each, where the copies have two.
fn organisations(list: &str) -> String {
    let one = |name| match name {
        "Z.ai (Zhipu AI)" => "Zhipu AI",
        "Zhejiang University (ZJU)" => "Zhejiang University",
        other => other,
    };
    list.split(", ").map(one).collect::<Vec<_>>().join(", ")
}

/// The kinds of data, from Epoch AI's finer words.
fn domains(list: &str) -> Vec<Domain> {
    let kind = |word| match word {
        "Language" | "Search" => Domain::Language,
        "Vision" | "Image generation" | "Video" | "3D modeling" => Domain::Vision,
        "Speech" | "Audio" => Domain::Sound,
        "Biology" => Domain::Biology,
        "Robotics" => Domain::Robotics,
        "Games" => Domain::Games,
        _ => Domain::Other,
    };
    let words: Vec<&str> = list.split(',').map(str::trim).collect();
    // That there are several kinds shows in there being several.
    let named = words.iter().filter(|word| !word.is_empty() && **word != "Multimodal");
    let kinds: Vec<Domain> = named.map(|word| kind(word)).collect();
    Domain::ALL.into_iter().filter(|domain| kinds.contains(domain)).collect()
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
