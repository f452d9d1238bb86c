//! What would come of other conventions, other readings, or other answers.

use super::document::Kind;
use super::writer::Writer;
use crate::outcome::changes;
use crate::wording;
use outbound_rule::law::flips;

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
    memo.part("memo-otherwise");
    if !assessment.conventions.is_empty() {
        memo.subheading(words.text("convention-others"));
    }
    for (convention, left) in &assessment.conventions {
        memo.row(words.joined(&["convention", convention.name()]), None);
        memo.strong(wording::outcomes(words, *left));
    }
    if !assessment.readings.is_empty() {
        memo.subheading(words.text("readings-heading"));
    }
    for (reading, left) in &assessment.readings {
        let name = reading.name();
        memo.row(words.joined(&["reading", name]), None);
        memo.say(words.joined(&["reading", name, "ours"]));
        memo.line();
        memo.say(words.joined(&["reading", name, "other"]));
        memo.strong(wording::outcomes(words, *left));
    }
    if !found.is_empty() {
        memo.subheading(words.text("flips-show"));
        for flip in &found {
            memo.begin(Kind::Item(0));
            memo.say(changes::said(words, state, flip));
            memo.strong(wording::outcomes(words, flip.outcomes));
        }
        memo.paragraph(words.text("flips-note"));
    }
}
