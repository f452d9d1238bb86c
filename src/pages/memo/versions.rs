//! By what program and what text it was worked out, so that it can be done again.

use super::writer::Writer;
use jiff::civil::date;
use outbound_rule::law::part850::{EFFECTIVE, PUBLISHED};
use outbound_rule::law::timeline::CHECKED;
use outbound_words::message;

/// The program, the text of the rule, and its hash.
pub(in crate::pages) fn versions(memo: &mut Writer) {
    let words = memo.words;
    memo.named(message::MEMO_PROGRAM, concat!("Outbound Check ", env!("CARGO_PKG_VERSION")).into());
    memo.named(
        message::MEMO_RULE,
        words.text(message::MemoRuleText {
            source: PUBLISHED,
            published: words.date(date(2024, 11, 15)),
            effective: words.date(EFFECTIVE),
        }),
    );
    memo.named(message::MEMO_READ_ON, words.date(memo.state.basis.on));
    memo.named(message::MEMO_COMPARED, words.date(CHECKED));
    memo.named(message::MEMO_HASH, env!("RULES_SHA256").into());
}
