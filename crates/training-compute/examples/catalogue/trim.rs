//! What Epoch AI's files say of the models that could matter, one row for each.

use super::active::active;
use super::figures::{figure, plain};
use super::how;
use serde::{Deserialize, Serialize};
use std::error::Error;

/// One of Epoch AI's files.
pub struct Copy {
    /// The day it was copied, `2026-07-19`.
    pub day: String,
    /// Its text.
    pub file: String,
}

/// A model: what the newest copy says, and what older ones say where that is silent.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Row {
    pub model: String,
    /// Other spellings under which a copy has a total of it: who joins copies by name alone counts it
    /// once more for each.
    pub spellings: String,
    pub organization: String,
    pub country: String,
    /// Day of publication.
    pub date: String,
    pub domain: String,
    /// All of them, used for each token or not.
    pub parameters: Option<f64>,
    /// Of a mixture of experts those that multiply each token.
    pub active: Option<f64>,
    /// Where that was found.
    pub active_words: String,
    /// Whether it is a mixture of experts.
    pub experts: bool,
    /// Seen or unique, of whatever kind: the column has been used for all of them.
    pub tokens: Option<f64>,
    pub epochs: Option<f64>,
    /// Over all models it came from.
    pub operations: Option<f64>,
    /// Epoch AI's word for how sure that is.
    pub confidence: String,
    /// The part of `operations` that was done on top of the base model.
    pub finetune: Option<f64>,
    pub base: String,
    pub hardware: String,
    pub chips: Option<f64>,
    pub hours: Option<f64>,
    pub utilisation: Option<f64>,
    /// Whether its weights can be downloaded: `yes`, `no`, or nothing where nobody says.
    pub open: String,
    /// How the total was come by, in the words of Epoch AI's column, which one file has.
    pub method: String,
    /// How, as read from the notes: the name of a [`How`](training_compute::How).
    pub how: String,
    /// Where that was found.
    pub how_words: String,
    pub link: String,
    /// The day of the newest copy that has it.
    pub copy: String,
}

/// The least total that is kept: a ten-thousandth of the lowest line.
const LEAST: f64 = 1e19;
/// The first day of publication that is kept: nothing before it comes near a line.
const FIRST: &str = "2016";

/// The rows that matter, as CSV: of at least [`LEAST`] operations since [`FIRST`], or of known size and data.
///
/// # Errors
/// A copy has no such column, or a row that cannot be read.
pub fn trim(copies: &[Copy]) -> Result<String, Box<dyn Error>> {
    let mut rows: Vec<Row> = Vec::new();
    for copy in copies {
        let mut file = csv::Reader::from_reader(copy.file.as_bytes());
        let headers = file.headers()?.clone();
        for record in file.records() {
            let row = row(&headers, &record?, &copy.day);
            if row.model.is_empty() {
                continue;
            }
            match rows.iter_mut().find(|known| name(&known.model) == name(&row.model)) {
                Some(known) => fill(known, row),
                None => rows.push(row),
            }
        }
    }
    rows.retain(|row| {
        let large = row.operations.is_some_and(|operations| operations >= LEAST);
        let large = large && row.date.as_str() >= FIRST;
        let known = row.parameters.is_some_and(|size| size >= 1e9) && row.tokens.is_some();
        large || known && row.domain.contains("Language")
    });
    rows.sort_by(|a, b| (&b.date, &a.model).cmp(&(&a.date, &b.model)));
    let mut trimmed = csv::Writer::from_writer(Vec::new());
    for row in rows {
        trimmed.serialize(row)?;
    }
    Ok(String::from_utf8(trimmed.into_inner()?)?)
}

/// A name as it is compared: copies differ in blanks and hyphens. Capitals do tell models apart: CaLM
/// and CALM are two.
fn name(model: &str) -> String {
    model.chars().filter(|c| c.is_alphanumeric() || "+.".contains(*c)).collect()
}

fn row(headers: &csv::StringRecord, record: &csv::StringRecord, day: &str) -> Row {
    // Columns change their names from copy to copy; the first that says something counts.
    let text = |names: &[&str]| {
        let fields = headers.iter().zip(record.iter());
        let mut said = names.iter().filter_map(|name| {
            fields.clone().find(|(header, field)| header == name && !field.trim().is_empty())
        });
        said.next().map(|(_, field)| field.trim()).unwrap_or_default()
    };
    let number = |names: &[&str]| figure(text(names));
    let model = text(&["Model"]).to_owned();
    let (organization, country) = homes(
        text(&["Organization"]),
        text(&["Country (of organization)", "Country (from Organization)"]),
    );
    let parameters = number(&["Parameters"]).map(plain);
    let notes = [text(&["Parameters notes"]), text(&["Training compute notes"])].join(" | ");
    let said = parameters.and_then(|whole| active(&notes, whole));
    let (active, active_words) = said.map_or((None, String::new()), |(n, words)| (Some(n), words));
    let lower = format!("{model} | {notes}").to_lowercase();
    let experts = ["moe", "mixture of experts", "mixture-of-experts"];
    let confidence = text(&["Confidence"]);
    let vouched = !["Unverified", "Wrong"].contains(&confidence);
    let read = how::read(text(&["Training compute notes"]));
    let (how, how_words) = read.map_or_else(Default::default, |(how, words)| (how.name(), words));
    let accessible = text(&["Model accessibility"]);
    let open = match text(&["Open model weights?"]) {
        "Yes" => "yes",
        "No" => "no",
        _ if accessible.starts_with("Open weights") => "yes",
        _ if !accessible.is_empty() => "no",
        _ => "",
    };
    let operations = number(&["Training compute (FLOP)"]).map(plain).filter(|_| vouched);
    Row {
        model,
        spellings: String::new(),
        organization,
        country,
        date: text(&["Publication date"]).to_owned(),
        domain: text(&["Domain"]).to_owned(),
        parameters,
        experts: active.is_some() || experts.iter().any(|word| lower.contains(word)),
        active,
        active_words,
        tokens: number(&[
            "Training dataset size (total)",
            "Training dataset size (gradients)",
            "Training dataset size (datapoints)",
            "(DEPRECATED) Training dataset size (datapoints)",
            "Training dataset size",
        ])
        .map(plain),
        epochs: number(&["Epochs"]).map(plain),
        confidence: if operations.is_some() { confidence.to_owned() } else { String::new() },
        operations,
        finetune: number(&["Finetune compute (FLOP)"]).map(plain).filter(|_| vouched),
        base: text(&["Base model"]).to_owned(),
        hardware: text(&["Training hardware"]).to_owned(),
        chips: number(&["Hardware quantity"]).map(plain),
        hours: number(&["Training time (hours)"]).map(plain),
        utilisation: number(&["Hardware utilization (MFU)", "Hardware utilization"])
            .filter(|share| *share <= 1.0)
            .map(plain),
        open: open.to_owned(),
        method: text(&["Training compute estimation method"]).to_owned(),
        how: how.to_owned(),
        how_words,
        link: text(&["Link"]).split_whitespace().next().unwrap_or_default().to_owned(),
        copy: day.to_owned(),
    }
}

/// The organisations and where they are: one country if all are there, or one for each, joined by
/// commas; joined by ampersands where the data has more or fewer countries than organisations.
fn homes(organizations: &str, countries: &str) -> (String, String) {
    let parts = |list: &str| -> Vec<String> {
        list.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    };
    let (names, places) = (parts(organizations), parts(countries));
    let alone = each_once(&places);
    if alone.len() == 1 || names.len() != places.len() {
        return (each_once(&names).join(", "), alone.join(" & "));
    }
    let mut pairs: Vec<(String, String)> = Vec::new();
    for pair in names.into_iter().zip(places) {
        if pairs.iter().all(|(name, _)| *name != pair.0) {
            pairs.push(pair);
        }
    }
    let (names, places): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
    (names.join(", "), places.join(", "))
}

fn each_once(list: &[String]) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for part in list {
        if !once.contains(part) {
            once.push(part.clone());
        }
    }
    once
}

/// Takes from an older row what the newer one does not say; figures that belong together come together.
fn fill(newer: &mut Row, older: Row) {
    if older.model != newer.model && older.operations.is_some() {
        newer.spellings = older.model;
    }
    for (text, other) in [
        (&mut newer.date, older.date),
        (&mut newer.domain, older.domain),
        (&mut newer.base, older.base),
        (&mut newer.open, older.open),
        (&mut newer.method, older.method),
        (&mut newer.link, older.link),
    ] {
        if text.is_empty() {
            *text = other;
        }
    }
    if newer.organization.is_empty() || newer.country.is_empty() {
        newer.organization = older.organization;
        newer.country = older.country;
    }
    // The notes that go with the figure, or whichever there are.
    let its_own = newer.operations.is_none() && older.operations.is_some();
    if !older.how.is_empty() && (its_own || newer.how.is_empty()) {
        newer.how = older.how;
        newer.how_words = older.how_words;
    }
    if newer.operations.is_none() {
        newer.operations = older.operations;
        newer.confidence = older.confidence;
        newer.finetune = older.finetune;
    }
    if newer.parameters.is_none() {
        newer.parameters = older.parameters;
    }
    if newer.active.is_none() && newer.parameters == older.parameters {
        newer.active = older.active;
        newer.active_words = older.active_words;
    }
    newer.experts |= older.experts;
    if newer.tokens.is_none() {
        newer.tokens = older.tokens;
        newer.epochs = older.epochs;
    }
    if newer.hardware.is_empty() {
        newer.hardware = older.hardware;
        newer.chips = newer.chips.or(older.chips);
        newer.hours = newer.hours.or(older.hours);
        newer.utilisation = newer.utilisation.or(older.utilisation);
    }
}
