//! The models in view as a table for other programs (RFC 4180).

use super::Point;
use outbound_rule::law::{Line, Lines};
use outbound_words::number::{self, decimal, exponential};

/// The models as a table for other programs: RFC 4180, with a row of names. Numbers are plain, days are
/// `2024-12-31`, chances run from 0 to 1.
///
/// A field that a spreadsheet would take for a formula begins with an apostrophe.
#[must_use]
pub fn csv(rows: &[&Point], lines: Lines) -> String {
    let chances = Line::ALL.map(|line| format!("chance_above_{}", exponential(lines.at(line))));
    let mut text = String::new();
    row(
        &mut text,
        [
            "model",
            "developers",
            "countries",
            "in_china",
            "published",
            "domains",
            "operations",
            "operations_low_90",
            "operations_high_90",
            "confidence",
            "estimated",
        ]
        .map(str::to_owned)
        .into_iter()
        .chain(chances)
        .chain(["parameters", "parameters_per_token", "open_weights", "source"].map(str::to_owned)),
    );
    for point in rows {
        let model = point.model;
        let domains: Vec<&str> = model.domains.iter().map(|domain| domain.name()).collect();
        let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
        let size = |size: Option<f64>| size.map(exponential).unwrap_or_default();
        let parameters = model.parameters.map(|size| size.amount().median());
        let total = model.total.map(|size| size.amount().median());
        row(
            &mut text,
            [
                model.name.clone(),
                model.developer.clone(),
                model.countries().join(", "),
                yes(point.china),
                model.date.clone(),
                domains.join(", "),
                exponential(point.figure()),
                rounded(point.operations.low()),
                rounded(point.operations.high()),
                point.confidence.name().to_owned(),
                model.how.name().to_owned(),
            ]
            .into_iter()
            .chain(Line::ALL.map(|line| decimal(point.chance_above(lines.at(line)), 3)))
            .chain([
                size(total.or(parameters)),
                size(parameters),
                model.open.map(yes).unwrap_or_default(),
                model.source(),
            ]),
        );
    }
    text
}

/// Three digits: no end of a range is better known.
fn rounded(value: f64) -> String {
    exponential(number::rounded(value, 3))
}

fn row(text: &mut String, fields: impl Iterator<Item = String>) {
    for (at, mut field) in fields.enumerate() {
        if at > 0 {
            text.push(',');
        }
        if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            field.insert(0, '\'');
        }
        if field.contains(['"', ',', '\n', '\r']) {
            text.push('"');
            text.push_str(&field.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&field);
        }
    }
    text.push_str("\r\n");
}
