//! Where data goes, on one page, for whoever has to file that.

use super::{found, served, tried};
use crate::hooks::{Probed, Seal, Served};
use crate::pages::memo::{Document, Writer, versions};
use crate::store::Keeping;
use crate::store::State;
use jiff::civil::Date;
use outbound_words::Words;

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
    for name in ["what", "where", "out"] {
        memo.named(&format!("flow-{name}"), words.joined(&["flow", name, "says"]));
    }
    let kept = match state.intake.keeping {
        Keeping::Off => "flow-kept-off",
        _ if state.keep.as_ref().is_some_and(|keep| keep.is_sealed()) => "flow-kept-sealed",
        Keeping::Locked => "flow-kept-sealed",
        Keeping::On | Keeping::Unread | Keeping::Aside => "flow-kept-on",
    };
    memo.named("flow-kept", words.text(kept));
    let host = match came.edition.as_deref() {
        Some("file") => "flow-host-file",
        Some("offline") => "flow-host-offline",
        _ => "flow-host-site",
    };
    memo.named("flow-host", words.text(host));
    let sealed = came.seal == Some(Seal::Sealed);
    let seal = if sealed { "flow-seal-short-sealed" } else { "flow-seal-short-open" };
    memo.named("flow-seal", words.text(seal));
    let tried = match probed.tried.as_slice() {
        [] => words.text("flow-tried-not"),
        lines => tried::summary(words, lines).into(),
    };
    memo.named("flow-tried", tried);
    memo.named("flow-stored", found::summary(words, &probed.found).into());
    memo.named("flow-limits", words.text("flow-limits-says"));
    versions(&mut memo);
    served::hashes(&mut memo, came);
    memo.row(words.text("flow-date"), None);
    match dated {
        Some(date) => memo.day(date),
        None => memo.typed(""),
    }
    memo.row(words.text("flow-by"), None);
    memo.typed("");
    Document { language: words.language(), title: words.text("flow-title"), blocks: memo.blocks }
}
