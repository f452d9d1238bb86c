//! What was done to find out, factor by factor of § 850.104(c).

use super::document::Style;
use super::writer::Writer;
use crate::wording;
use outbound_rule::law::diligence::Factor;

/// All seven factors, each with what was recorded or that nothing was.
pub(super) fn diligence(memo: &mut Writer) {
    memo.part("diligence-heading");
    memo.paragraph(memo.words.text("memo-diligence"));
    for factor in Factor::ALL {
        let provision = factor.provision();
        let place = provision.citation();
        memo.row(wording::summary(memo.words, &place, provision.says), Some(place));
        record(memo, *factor);
        if !memo.says() {
            memo.key(Style::Gap, "memo-no-record");
        }
    }
}

/// What was recorded about a factor.
pub(super) fn record(memo: &mut Writer, factor: Factor) {
    if let Some(record) = memo.deal().diligence.get(&factor) {
        memo.labelled("memo-done", &record.note);
        memo.dated(record.date);
    }
}
