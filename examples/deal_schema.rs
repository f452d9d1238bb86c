//! Writes the JSON Schema of the saved deal:
//! `cargo run --example deal_schema > static/deal.schema.json`

use outbound_deal::Deal;
use std::io::{Write, stdout};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let schema = serde_json::to_string_pretty(&Deal::schema())?;
    Ok(writeln!(stdout().lock(), "{schema}")?)
}
