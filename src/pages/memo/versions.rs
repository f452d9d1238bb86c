//! By what program and what text it was worked out, so that it can be done again.

use super::document::{Block, Row, said};
use crate::law::part850::{EFFECTIVE, PUBLISHED};
use crate::law::timeline::CHECKED;
use crate::locale::Words;
use crate::pages::state::State;
use jiff::civil::date;

/// The program, the text of the rule, and its hash.
pub(super) fn versions(words: &Words, state: &State) -> Vec<Block> {
    let heading = Block::Heading(words.text("memo-versions"));
    vec![heading, Block::Rows(rows(words, state))]
}

/// What the memo and the result say of it.
pub(in crate::pages) fn rows(words: &Words, state: &State) -> Vec<Row> {
    let row = |key: &str, text: String| Row::new(words.text(key), vec![said(text)]);
    let days = [("published", date(2024, 11, 15)), ("effective", EFFECTIVE)];
    let days = days.map(|(name, day)| (name, words.date(day).to_string()));
    let text = [("source", PUBLISHED.to_owned())].into_iter().chain(days);
    let text = words.with("memo-rule-text", &text.collect::<Vec<_>>());
    vec![
        row("memo-program", format!("Outbound Check {}", env!("CARGO_PKG_VERSION"))),
        row("memo-rule", text.to_string()),
        row("memo-read-on", words.date(state.basis.on).to_string()),
        row("memo-compared", words.date(CHECKED).to_string()),
        row("memo-hash", env!("RULES_SHA256").to_owned()),
    ]
}
