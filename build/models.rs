//! What the page holds of the published models, `data/models.tsv`.

/// The lowest line of the rule, 31 CFR 850.217(d).
const LOWEST_LINE: f64 = 1e23;

/// The models, with where they were published only of those above the lowest line: what their figure is held against.
/// The other addresses would be three kilobytes to download; they are in `data/models.csv`, and in what it is from.
pub fn with_fewer_links(all: &str) -> String {
    let columns: Vec<Vec<&str>> = all.lines().map(|line| line.split('\t').collect()).collect();
    let operations = columns.iter().find(|column| column[0] == "operations");
    let above = |row: &usize| {
        let figure =
            operations.and_then(|column| column.get(*row)?.split(' ').next()?.parse().ok());
        figure.is_some_and(|figure: f64| figure > LOWEST_LINE)
    };
    let cut = columns.iter().map(|column| {
        let kept =
            |row| if row == 0 || column[0] != "link" || above(&row) { column[row] } else { "" };
        (0..column.len()).map(kept).collect::<Vec<_>>().join("\t")
    });
    cut.collect::<Vec<_>>().join("\n")
}
