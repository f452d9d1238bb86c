//! What the data says in numbers: tests and pages quote these, and data made anew changes them in one place.

use std::collections::BTreeSet;
use std::error::Error;
use training_compute::{Model, Models, accelerators, is_china};

/// The lines of the rule, from the lowest.
const LINES: [f64; 3] = [1e23, 1e24, 1e25];
/// The last day before the rule was in force; and no last day.
const UNTIL: [&str; 2] = ["2024-12-31", ""];
/// With more models than this they are not named.
const NAMED: usize = 6;

/// Of which models, and whether of their developers those in China alone.
type Which = (&'static str, fn(&Model) -> bool, bool);

const WHICH: [Which; 4] = [
    ("all", |_| true, false),
    ("china", Model::in_china, true),
    ("biology", Model::biological, false),
    ("biology in china", |model| model.biological() && model.in_china(), true),
];

/// `data/counts.csv`: how many there are, and how many models lie above each line by the middle of their published
/// totals, by day of publication; with developers, and with names where they are few.
///
/// # Errors
/// A row of the catalogue cannot be read, or the counts cannot be written.
pub fn count(catalogue: &str) -> Result<String, Box<dyn Error>> {
    let models = Models::read(catalogue)?.models;
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["which", "above", "until", "models", "developers", "names"])?;
    for (what, number) in [("accelerators", accelerators().len()), ("catalogue", models.len())] {
        table.write_record([what, "", "", &number.to_string(), "", ""])?;
    }
    // Of joint models it is not always said who is where; another model may say it.
    let homes = models.iter().flat_map(Model::developers);
    let in_china: BTreeSet<&str> =
        homes.filter(|(_, home)| home.is_some_and(is_china)).map(|(name, _)| name).collect();
    for (which, holds, there) in WHICH {
        for line in LINES {
            for until in UNTIL {
                let mut names: Vec<&str> = Vec::new();
                let mut developers = BTreeSet::new();
                for model in models.iter().filter(|model| holds(model)) {
                    let published = model.operations.map_or(0.0, |total| total.amount().median());
                    let by_then =
                        until.is_empty() || !model.date.is_empty() && *model.date <= *until;
                    if published > line && by_then {
                        names.push(&model.name);
                        let counts = |name: &str, home: Option<&str>| {
                            !there || home.map_or(in_china.contains(name), is_china)
                        };
                        let by = model.developers().filter(|(name, home)| counts(name, *home));
                        developers.extend(by.map(|(name, _)| name));
                    }
                }
                let [many, by] = [names.len(), developers.len()].map(|number| number.to_string());
                names.sort_unstable();
                let names = if names.len() > NAMED { String::new() } else { names.join("; ") };
                table.write_record([which, &format!("{line:e}"), until, &many, &by, &names])?;
            }
        }
    }
    Ok(String::from_utf8(table.into_inner()?)?)
}
