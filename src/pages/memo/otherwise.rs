//! What would come of other conventions, other readings, or other answers.

use super::document::Kind;
use super::writer::Writer;
use crate::outcome::changes;
use crate::wording;
use outbound_rule::law::flips;
use outbound_words::message;

/// Where something else would lead elsewhere.
pub(super) fn otherwise(memo: &mut Writer) {
    let (words, state) = (memo.words, memo.state);
    let assessment = &state.assessment;
    let found = match assessment.possible.settled() {
        Some(_) => flips(&assessment.facts, &state.basis),
        None => Vec::new(),
    };
    if found.is_empty() && assessment.conventions.is_empty() && assessment.readings.is_empty() {
        return;
    }
    memo.part(message::MEMO_OTHERWISE);
    if !assessment.conventions.is_empty() {
        memo.subheading(words.text(message::CONVENTION_OTHERS));
    }
    for (convention, left) in &assessment.conventions {
        memo.row(words.text(message::convention(*convention)), None);
        memo.strong(wording::outcomes(words, *left));
    }
    if !assessment.readings.is_empty() {
        memo.subheading(words.text(message::READINGS_HEADING));
    }
    for (reading, left) in &assessment.readings {
        memo.row(words.text(message::reading(*reading)), None);
        memo.say(words.text(message::reading_ours(*reading)));
        memo.line();
        memo.say(words.text(message::reading_other(*reading)));
        memo.strong(wording::outcomes(words, *left));
    }
    if !found.is_empty() {
        memo.subheading(words.text(message::FLIPS_SHOW));
        for flip in &found {
            memo.begin(Kind::Item(0));
            memo.say(changes::said(words, state, flip));
            memo.strong(wording::outcomes(words, flip.outcomes));
        }
        memo.paragraph(words.text(message::FLIPS_NOTE));
    }
}
