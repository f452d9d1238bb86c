//! Where data goes, on one page, for whoever has to file that.

use super::{found, served, tried};
use crate::hooks::{Probed, Seal, Served};
use crate::pages::memo::{Document, Writer, versions};
use crate::store::Keeping;
use crate::store::State;
use jiff::civil::Date;
use outbound_words::{Words, message};

/// The statement, of this page in this browser; `dated` is the day the visitor gave it.
#[must_use]
pub fn statement(
    words: &Words,
    state: &State,
    came: &Served,
    probed: &Probed,
    dated: Option<Date>,
) -> Document {
    let mut memo = Writer::new(words, state);
    memo.named(message::FLOW_WHAT, words.text(message::FLOW_WHAT_SAYS));
    memo.named(message::FLOW_WHERE, words.text(message::FLOW_WHERE_SAYS));
    memo.named(message::FLOW_OUT, words.text(message::FLOW_OUT_SAYS));
    let kept = match state.intake.keeping {
        Keeping::Off => message::FLOW_KEPT_OFF,
        _ if state.keep.as_ref().is_some_and(|keep| keep.is_sealed()) => message::FLOW_KEPT_SEALED,
        Keeping::Locked => message::FLOW_KEPT_SEALED,
        Keeping::On | Keeping::Unread | Keeping::Aside => message::FLOW_KEPT_ON,
    };
    memo.named(message::FLOW_KEPT, words.text(kept));
    let host = match came.edition.as_deref() {
        Some("file") => message::FLOW_HOST_FILE,
        Some("offline") => message::FLOW_HOST_OFFLINE,
        _ => message::FLOW_HOST_SITE,
    };
    memo.named(message::FLOW_HOST, words.text(host));
    let sealed = came.seal == Some(Seal::Sealed);
    let seal = if sealed { message::FLOW_SEAL_SHORT_SEALED } else { message::FLOW_SEAL_SHORT_OPEN };
    memo.named(message::FLOW_SEAL, words.text(seal));
    let tried = match probed.tried.as_slice() {
        [] => words.text(message::FLOW_TRIED_NOT),
        lines => tried::summary(words, lines).into(),
    };
    memo.named(message::FLOW_TRIED, tried);
    memo.named(message::FLOW_STORED, found::summary(words, &probed.found).into());
    memo.named(message::FLOW_LIMITS, words.text(message::FLOW_LIMITS_SAYS));
    versions(&mut memo);
    served::hashes(&mut memo, came);
    memo.row(words.text(message::FLOW_DATE), None);
    match dated {
        Some(date) => memo.day(date),
        None => memo.typed(""),
    }
    memo.row(words.text(message::FLOW_BY), None);
    memo.typed("");
    Document {
        language: words.language(),
        title: words.text(message::FLOW_TITLE),
        blocks: memo.blocks,
    }
}
