//! Whether and how this browser keeps the deals: begun, sealed, opened, ended.

use super::intake::{Keeping, Told, Trouble, tell_trouble_to};
use super::kept::Kept;
use super::state::State;
use crate::hooks::{self, Found, take};
use outbound_words::{Message, Words, message};
use yew::{AttrValue, Callback};

/// The fewest characters of a passphrase.
pub(crate) const LEAST: usize = 12;

/// Keeps the deals from now on, openly or under a passphrase.
pub(crate) fn begin(words: &Words, state: &State, passphrase: Option<String>) {
    state.tell.emit(Told::Begin);
    let sealed = passphrase.is_some();
    state.tell.emit(Told::Busy(sealed));
    let (words, state) = (*words, state.clone());
    let done = move |found| {
        state.tell.emit(Told::Busy(false));
        match found {
            Some(Found::Kept(stock)) => state.kept.emit(Kept::Began(stock)),
            Some(Found::Locked(lock)) => state.tell.emit(Told::Locked(lock)),
            Some(_) => state.tell.emit(Told::Keep(Keeping::Unread)),
            None => {
                let why = if sealed { message::DEALS_NOT_SEALED } else { message::DEALS_NOT_KEPT };
                tell_trouble_to(&state.tell, &words.text(message::DEALS_KEEP), words.text(why));
            }
        }
    };
    hooks::begin(passphrase, Callback::from(done));
}

/// Keeps them under the passphrase typed, whether they were kept before or not.
pub(crate) fn seal(words: &Words, state: &State, _: usize) {
    let Some(passphrase) = chosen(words, state, "keep-passphrase", message::DEALS_KEEP) else {
        return;
    };
    match &state.keep {
        Some(_) => relock(words, state, Some(passphrase)),
        None => begin(words, state, Some(passphrase)),
    }
}

/// Keeps them openly again.
pub(crate) fn unseal(words: &Words, state: &State, _: usize) {
    relock(words, state, None);
}

fn relock(words: &Words, state: &State, passphrase: Option<String>) {
    let Some(keep) = state.keep.clone() else { return };
    state.tell.emit(Told::Begin);
    state.tell.emit(Told::Busy(true));
    let said = words.text(if passphrase.is_some() {
        message::KEEPING_SEALED
    } else {
        message::KEEPING_OPEN
    });
    let (words, state) = (*words, state.clone());
    let done = move |keep| {
        state.tell.emit(Told::Busy(false));
        match keep {
            Some(keep) => {
                state.kept.emit(Kept::Relocked(keep));
                state.tell.emit(Told::Say(said.clone()));
            }
            None => {
                let says = words.text(message::DEALS_NOT_SEALED);
                tell_trouble_to(&state.tell, &words.text(message::DEALS_KEEP), says);
            }
        }
    };
    hooks::relock(keep, passphrase, Callback::from(done));
}

/// A passphrase typed twice, long enough and the same; what is wrong with it is told.
pub(crate) fn chosen(words: &Words, state: &State, name: &str, about: Message) -> Option<String> {
    let passphrase = take(&format!("field-{name}"));
    let again = take(&format!("field-{name}-again"));
    state.tell.emit(Told::Begin);
    let wrong = if passphrase.chars().count() < LEAST {
        message::DEALS_PASSPHRASE_SHORT
    } else if passphrase != again {
        message::DEALS_PASSPHRASE_DIFFERS
    } else {
        return Some(passphrase);
    };
    tell_trouble_to(&state.tell, &words.text(about), words.text(wrong));
    None
}

/// Opens what is kept with the passphrase typed.
pub(crate) fn unlock(words: &Words, state: &State, _: usize) {
    let Some(lock) = state.intake.lock.clone() else { return };
    state.tell.emit(Told::Begin);
    state.tell.emit(Told::Busy(true));
    let (words, state) = (*words, state.clone());
    let done = move |stock| {
        state.tell.emit(Told::Busy(false));
        match stock {
            Some(stock) => {
                state.kept.emit(Kept::Began(stock));
                hooks::focus("#main");
            }
            None => {
                let says = words.text(message::LOCKED_ANOTHER);
                tell_trouble_to(&state.tell, &words.text(message::LOCKED_PASSPHRASE), says);
                hooks::focus("#field-kept-passphrase");
            }
        }
    };
    hooks::unlock(lock, take("field-kept-passphrase"), Callback::from(done));
}

/// Begins without what is kept, which stays as it is.
pub(crate) fn set_aside(_: &Words, state: &State, _: usize) {
    state.tell.emit(Told::Begin);
    state.tell.emit(Told::Keep(Keeping::Aside));
}

/// Removes what is kept, and keeps nothing any more.
pub(crate) fn end(words: &Words, state: &State, _: usize) {
    state.tell.emit(Told::Begin);
    state.tell.emit(Told::Keep(Keeping::Off));
    hooks::remove(false, removed(words, state, AttrValue::default()));
}

/// Says that everything kept is gone, or that it is not.
pub(crate) fn removed(words: &Words, state: &State, said: AttrValue) -> Callback<bool> {
    let (words, tell) = (*words, state.tell.clone());
    Callback::from(move |removed: bool| {
        let trouble = (!removed).then(|| Trouble {
            name: words.text(message::DEALS_KEEP),
            says: words.text(message::KEEPING_NOT_REMOVED),
            detail: AttrValue::default(),
        });
        let said = if removed { said.clone() } else { words.text(message::KEEPING_NOT_REMOVED) };
        tell.emit(Told::Removed(said, trouble));
    })
}

/// Asks whether to remove what no passphrase was given for.
pub(crate) fn ask(_: &Words, state: &State, _: usize) {
    state.tell.emit(Told::AskRemove(true));
}

/// No longer.
pub(crate) fn ask_not(_: &Words, state: &State, _: usize) {
    state.tell.emit(Told::AskRemove(false));
}
