//! Whose deal it is, and whose memo.

use super::document::{Kind, Style};
use super::writer::Writer;
use crate::outcome::consequences::warned_of;
use crate::wording;
use jiff::civil::Date;
use outbound_drafts::{Day, Named};
use outbound_words::message;
use outbound_words::number::grouped;
use yew::AttrValue;

/// What stands on top; `dated` is the day the visitor gave the memo.
pub(super) fn head(memo: &mut Writer, dated: Option<Date>) {
    moved(memo);
    for named in Named::ALL {
        memo.row(
            memo.words.text(match named {
                Named::Deal => message::MEMO_DEAL,
                Named::Investor => message::MEMO_INVESTOR,
                Named::Target => message::MEMO_TARGET,
            }),
            None,
        );
        memo.typed(named.in_deal(memo.deal()));
    }
    if let Some(value) = value(memo) {
        memo.named(message::MEMO_VALUE, value);
    }
    for each in Day::ALL {
        if let Some(date) = memo.state.draft.day(each) {
            memo.row(day(memo, each), None);
            memo.day(date);
        }
    }
    if let Some(date) = memo.deal().dates.commitment {
        memo.row(memo.words.text(message::MEMO_COMMITMENT), None);
        memo.day(date);
    }
    memo.row(memo.words.text(message::MEMO_DATE), None);
    match dated {
        Some(date) => memo.day(date),
        None => memo.typed(""),
    }
    memo.row(memo.words.text(message::MEMO_BY), None);
    memo.typed("");
    memo.paragraph(memo.words.text(message::MEMO_ADVICE));
}

/// What a day of the deal is.
pub(super) fn day(memo: &Writer, day: Day) -> AttrValue {
    match day {
        Day::Completion => memo.words.text(message::MEMO_COMPLETION),
        _ => memo.words.text(wording::day(day)),
    }
}

/// What the deal is worth.
pub(super) fn value(memo: &Writer) -> Option<AttrValue> {
    let value = memo.deal().value_usd?;
    Some(grouped(value.into(), 15, memo.words.language().notation()).into())
}

/// That this is not the rule's result, where lines were moved.
pub(super) fn moved(memo: &mut Writer) {
    if memo.state.basis.lines.hypothetical() {
        memo.begin(Kind::Loud);
        memo.message(Style::Said, message::MEMO_MOVED);
    }
}

/// What the result may not be read without.
pub(super) fn warnings(memo: &mut Writer) {
    for warning in warned_of(memo.words, memo.state, |_| true) {
        memo.begin(Kind::Item(0));
        memo.say(warning);
    }
}
