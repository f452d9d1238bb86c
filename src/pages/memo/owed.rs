//! Who has to do what, and by when.

use super::writer::Writer;
use crate::wording::due;
use outbound_rule::law::Duty;
use outbound_rule::law::duties::Bearer;
use outbound_words::message;

/// The duties, by whom they are asked of; those that depend on what is open apart.
pub(super) fn what_follows(memo: &mut Writer, owed: &[Duty]) {
    let words = memo.words;
    memo.part(message::FOLLOWS_HEADING);
    if owed.is_empty() {
        memo.paragraph(words.text(message::FOLLOWS_NOTHING));
    }
    for bearer in Bearer::ALL {
        for certain in [true, false] {
            let mut begun = false;
            for duty in owed {
                if duty.bearer != bearer || duty.certain != certain {
                    continue;
                }
                if !std::mem::replace(&mut begun, true) {
                    memo.subheading(words.text(if certain {
                        message::bearer(bearer)
                    } else {
                        message::bearer_perhaps(bearer)
                    }));
                }
                let obligation = duty.obligation;
                let text = words.text(message::duty(obligation));
                memo.row(text, Some(obligation.citation()));
                let when = due(words, duty.due);
                if !when.is_empty() {
                    memo.strong(when.into());
                    obligation.deadline().into_iter().for_each(|place| memo.place(place));
                }
            }
        }
    }
}
