//! By what program and what text it was worked out, so that it can be done again.

use super::writer::Writer;
use jiff::civil::date;
use outbound_rule::law::part850::{EFFECTIVE, PUBLISHED};
use outbound_rule::law::timeline::CHECKED;

/// The program, the text of the rule, and its hash.
pub(in crate::pages) fn versions(memo: &mut Writer) {
    let words = memo.words;
    let values = [
        ("source", PUBLISHED.into()),
        ("published", words.date(date(2024, 11, 15))),
        ("effective", words.date(EFFECTIVE)),
    ];
    memo.named("memo-program", concat!("Outbound Check ", env!("CARGO_PKG_VERSION")).into());
    memo.named("memo-rule", words.with("memo-rule-text", &values));
    memo.named("memo-read-on", words.date(memo.state.basis.on));
    memo.named("memo-compared", words.date(CHECKED));
    memo.named("memo-hash", env!("RULES_SHA256").into());
}
