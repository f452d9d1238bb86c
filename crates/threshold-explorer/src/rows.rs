//! The rows of the table, as a view has them.

use super::{Point, View};
use outbound_rule::law::Line;

/// The models of a view that were published by its day, in its order.
#[must_use]
pub fn rows(view: &View) -> Vec<&'static Point> {
    let line = view.lines.at(Line::Prohibited);
    // By size among equals, and never undecided: the same view gives the same table.
    let mut rows: Vec<_> = view.published().collect();
    rows.sort_by(|a, b| {
        let order = view.sort.by.compare(a, b, line);
        let order = if view.sort.falling { order.reverse() } else { order };
        order.then(b.figure().total_cmp(&a.figure())).then(a.day.cmp(&b.day))
    });
    rows
}
