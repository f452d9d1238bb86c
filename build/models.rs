//! What the site holds of the published models, `data/models.tsv`.

/// What only the pages of the feature `explore` show.
const EXPLORED: [&str; 3] = ["open", "how", "link"];

/// The models that a training can start from: of at least 10^21 operations, or of known size and data. The rest is
/// for the explorer, and so are the columns that only it shows.
pub fn starting_points(all: &str) -> String {
    let columns: Vec<Vec<&str>> = all.lines().map(|line| line.split('\t').collect()).collect();
    let values = |name: &str| columns.iter().find(|column| column[0] == name);
    let value = |name: &str, row: usize| {
        values(name).and_then(|column| column.get(row)).copied().unwrap_or("")
    };
    let starts = |row: usize| {
        let figure = value("operations", row)
            .split(' ')
            .next()
            .and_then(|figure| figure.parse::<f64>().ok());
        let known = !value("parameters", row).is_empty() && !value("tokens", row).is_empty();
        known || figure.is_some_and(|figure| figure >= 1e21)
    };
    let shown = columns.iter().filter(|column| !EXPLORED.contains(&column[0]));
    let cut = shown.map(|column| {
        // A line with one value is about the whole.
        let kept = |row: &usize| *row == 0 || column.len() <= 2 || starts(*row);
        let kept: Vec<&str> = (0..column.len()).filter(kept).map(|row| column[row]).collect();
        kept.join("\t")
    });
    cut.collect::<Vec<_>>().join("\n")
}
