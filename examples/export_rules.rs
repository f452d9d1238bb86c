//! Writes the rule as data for other programs: `cargo run --example export_rules > data/rules.json`

use outbound_check::pages::rules::data::written;
use std::io::{Write, stdout};

fn main() -> std::io::Result<()> {
    write!(stdout().lock(), "{}", written())
}
