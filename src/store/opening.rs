//! Opening files and links, and wiping everything.

use super::intake::{Arrived, Told, tell_trouble_to};
use super::keeping::removed;
use super::refused;
use super::state::State;
use crate::hooks::{self, Route};
use crate::page::Page;
use outbound_deal::{Deal, Refused, Sealed, limits};
use outbound_words::{Words, message};
use strict_json::letters::quoted;
use web_sys::File;
use yew::{AttrValue, Callback};

/// Opens files, each after the deal shown, and goes to where the deals are.
pub(crate) fn open_files(words: &Words, state: &State, files: Vec<File>) {
    if files.is_empty() {
        return;
    }
    state.tell.emit(Told::Begin);
    state.tell.emit(Told::Expect(files.len()));
    hooks::go(Route::new(words.language(), Page::Deals));
    for file in files {
        let name = AttrValue::from(quoted(&file.name()));
        // A number of bytes is whole, and no file has more than a number can say.
        let bytes = file.size() as usize;
        if bytes > limits::SEALED {
            let most = limits::SEALED;
            trouble(words, state, &name, &Refused::TooLarge { found: bytes, most });
            continue;
        }
        let (words, state) = (*words, state.clone());
        let done = move |bytes: Option<Vec<u8>>| match bytes {
            Some(bytes) => open_bytes(&words, &state, &name, &bytes),
            None => tell_trouble(&state, &name, words.text(message::DEALS_UNREADABLE)),
        };
        hooks::read(&file, Callback::from(done));
    }
}

fn open_bytes(words: &Words, state: &State, name: &AttrValue, bytes: &[u8]) {
    if Sealed::is_like(bytes) {
        match Sealed::read(&String::from_utf8_lossy(bytes)) {
            Ok(file) => state.tell.emit(Told::Lock(name.clone(), file)),
            Err(refused) => trouble(words, state, name, &refused),
        }
        return;
    }
    match Deal::read(bytes) {
        Ok(deal) => arrive(words, state, name, deal, true),
        Err(refused) => trouble(words, state, name, &refused),
    }
}

/// Opens a deal that was read, by itself.
pub(crate) fn put(words: &Words, state: &State, name: &AttrValue, deal: Deal, saved: bool) {
    state.tell.emit(Told::Expect(1));
    arrive(words, state, name, deal, saved);
}

/// Opens one of those that are waited for.
fn arrive(words: &Words, state: &State, name: &AttrValue, deal: Deal, saved: bool) {
    let (name, full) = (name.clone(), words.text(message::DEALS_FULL));
    state.tell.emit(Told::Arrive(Box::new(Arrived { name, deal, saved, full })));
}

/// Says that there is no room for one more deal, where the deals are.
pub(crate) fn full(words: &Words, state: &State, name: &AttrValue) {
    state.tell.emit(Told::Begin);
    tell_trouble(state, name, words.text(message::DEALS_FULL));
    hooks::go(Route::new(words.language(), Page::Deals));
}

/// Opens an encrypted file.
pub(crate) fn unlock(words: &Words, state: &State, number: usize, passphrase: String) {
    let Some((name, file)) = state.intake.locked.get(number).cloned() else { return };
    state.tell.emit(Told::Begin);
    state.tell.emit(Told::Busy(true));
    let (words, state) = (*words, state.clone());
    let done = move |bytes: Option<Vec<u8>>| {
        state.tell.emit(Told::Busy(false));
        match bytes.map(|bytes| Deal::read(&bytes)) {
            None => tell_trouble(&state, &name, words.text(message::DEALS_LOCKED_OUT)),
            Some(Err(refused)) => trouble(&words, &state, &name, &refused),
            Some(Ok(deal)) => {
                state.tell.emit(Told::Unlock(number));
                put(&words, &state, &name, deal, true);
            }
        }
    };
    hooks::unseal(file, passphrase, Callback::from(done));
}

/// Looks at the address for a deal, and shows what it holds.
pub(crate) fn open_link(words: &Words, state: &State) {
    let Some(link) = hooks::take_link() else { return };
    state.tell.emit(Told::Begin);
    match Deal::of_link(&link) {
        Ok(deal) => state.tell.emit(Told::Offer(Some(Box::new(deal)))),
        Err(refused) => trouble(words, state, &words.text(message::DEALS_THE_LINK), &refused),
    }
}

/// Says why something was not opened.
fn trouble(words: &Words, state: &State, name: &AttrValue, why: &Refused) {
    state.tell.emit(Told::Trouble(refused::trouble(words, name.clone(), why)));
}

/// The same in words of ours.
fn tell_trouble(state: &State, name: &AttrValue, says: AttrValue) {
    tell_trouble_to(&state.tell, name, says);
}

/// Wipes everything: what is open, what is kept, what was typed, and the address.
pub(crate) fn wipe(words: &Words, state: &State) {
    // What is kept is gone a moment later: then it is said.
    state.tell.emit(Told::Wipe(AttrValue::default()));
    hooks::remove(true, removed(words, state, words.text(message::DEALS_WIPED)));
    // The way back stands before the first page, whichever of the two is drawn first.
    hooks::replace_and_focus(Route::new(words.language(), Page::default()), "#undo:not(:empty)");
    hooks::focus("#main");
}
