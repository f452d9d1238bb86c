//! What was done to find out, factor by factor of § 850.104(c).

use super::document::Style;
use super::writer::Writer;
use crate::wording;
use outbound_rule::law::diligence::Factor;
use outbound_words::message;

/// All seven factors, each with what was recorded or that nothing was.
pub(super) fn diligence(memo: &mut Writer) {
    memo.part(message::DILIGENCE_HEADING);
    memo.paragraph(memo.words.text(message::MEMO_DILIGENCE));
    for factor in &Factor::ALL {
        let provision = factor.provision();
        let place = provision.citation();
        memo.row(wording::summary(memo.words, &place, provision.says), Some(place));
        record(memo, *factor);
        if !memo.says() {
            memo.message(Style::Gap, message::MEMO_NO_RECORD);
        }
    }
}

/// What was recorded about a factor.
pub(super) fn record(memo: &mut Writer, factor: Factor) {
    if let Some(record) = memo.deal().diligence.get(&factor) {
        memo.labelled(message::MEMO_DONE, &record.note);
        memo.dated(record.date);
    }
}
