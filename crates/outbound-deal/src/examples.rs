//! Worked deals to open. The figures of the trainings are published ones; the deals are made up.

use super::Deal;

/// The names of the examples, which the page has titles for.
pub const NAMES: [&str; 7] =
    ["prohibited", "notifiable", "excepted", "not_covered", "straddling", "fund", "venture"];

/// An example by its name.
///
/// ```
/// use outbound_deal::examples::{NAMES, example};
/// assert!(NAMES.iter().all(|name| example(name).is_some()));
/// ```
#[must_use]
pub fn example(name: &str) -> Option<Deal> {
    let file: &[u8] = match name {
        "prohibited" => include_bytes!("../data/examples/prohibited.json"),
        "notifiable" => include_bytes!("../data/examples/notifiable.json"),
        "excepted" => include_bytes!("../data/examples/excepted.json"),
        "not_covered" => include_bytes!("../data/examples/not_covered.json"),
        "straddling" => include_bytes!("../data/examples/straddling.json"),
        "fund" => include_bytes!("../data/examples/fund.json"),
        "venture" => include_bytes!("../data/examples/venture.json"),
        _ => return None,
    };
    Deal::read(file).ok()
}
