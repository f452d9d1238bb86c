//! Where deals come in and go out: files, links, what this browser keeps.

use super::keeping::removed;
use super::refused;
use super::state::State;
use crate::hooks::{self, Page, Route};
use outbound_deal::{Deal, Refused, Sealed, limits};
use outbound_words::Words;
use strict_json::letters::quoted;
use web_sys::File;
use yew::{AttrValue, Callback};

/// What the page says about deals coming in and going out, and what it waits for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counter {
    /// What was done last.
    pub said: AttrValue,
    /// What was opened last.
    pub opening: Opening,
    /// What was not opened, and why.
    pub troubles: Vec<Trouble>,
    /// The deal of a link, before the visitor said what is to become of it.
    pub offered: Option<Box<Deal>>,
    /// Encrypted files that wait for their passphrase.
    pub locked: Vec<(AttrValue, Sealed)>,
    /// The link that was made.
    pub link: AttrValue,
    /// Whether this browser keeps the deals.
    pub keeping: Keeping,
    /// What a passphrase is to be tried on, where the deals are kept under one.
    pub lock: Option<Sealed>,
    /// How many deals are kept beside those that are open: there is not room for all at once.
    pub more: usize,
    /// Whether the visitor was asked if those are to be removed for good.
    pub removing: bool,
    /// Whether the browser is at work on a passphrase.
    pub busy: bool,
    /// Whether files are held over the page.
    pub dragging: bool,
}

/// How many of the deals that were chosen together are open by now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Which was last.
    pub name: AttrValue,
    /// How many are open.
    pub opened: usize,
    /// How many were chosen.
    pub of: usize,
}

/// A deal that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// The file, or what else it is from.
    pub name: AttrValue,
    /// The deal.
    pub deal: Deal,
    /// Whether it stands in a file as it is.
    pub saved: bool,
    /// What there is to say if there is no room for it.
    pub full: AttrValue,
}

/// Whether this browser keeps the deals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// It does not.
    #[default]
    Off,
    /// It does.
    On,
    /// It keeps something that could not be read, which is left as it is.
    Unread,
    /// It does, under a passphrase that was not given yet.
    Locked,
    /// It does, but the visitor began without that, which is left as it is.
    Aside,
}

/// Something that was not opened, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// The file, or what else it was.
    pub name: AttrValue,
    /// What is wrong, and where.
    pub says: AttrValue,
    /// What the reader of JSON says of it, in English.
    pub detail: AttrValue,
}

/// Something about deals coming in and going out.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Said what was done.
    Say(AttrValue),
    /// Could not open something.
    Trouble(Trouble),
    /// Waits for so many deals, which were chosen together.
    Expect(usize),
    /// Has one of them, and opens it if there is room.
    Arrive(Box<Arrived>),
    /// Begins anew: what was said before is done with.
    Begin,
    /// Shows what a link holds, or is done with it.
    Offer(Option<Box<Deal>>),
    /// Waits for the passphrase of a file.
    Lock(AttrValue, Sealed),
    /// Is done with that file.
    Unlock(usize),
    /// Shows a link.
    Link(AttrValue),
    /// Keeps the deals from now on, or does not.
    Keep(Keeping),
    /// Keeps so many more than can be open.
    More(usize),
    /// Keeps them under a passphrase, which is asked for.
    Locked(Sealed),
    /// Asks whether to remove them for good, or no longer.
    AskRemove(bool),
    /// Removed what was kept, and says so, or what is wrong.
    Removed(AttrValue, Option<Trouble>),
    /// Is at work on a passphrase, or no longer.
    Busy(bool),
    /// Files are held over the page, or no longer.
    Drag(bool),
    /// Wiped everything, and says so.
    Wipe(AttrValue),
}

impl Counter {
    /// After something was told.
    #[must_use]
    pub fn after(&self, told: Told) -> Self {
        let mut next = self.clone();
        match told {
            Told::Say(said) => {
                next.said = said;
                next.opening = Opening::default();
            }
            Told::Trouble(trouble) => next.troubles.push(trouble),
            Told::Expect(of) => next.opening = Opening { of, ..Opening::default() },
            Told::Arrive(arrived) => {
                next.said = AttrValue::default();
                next.opening.opened += 1;
                next.opening.name = arrived.name;
            }
            Told::Begin => {
                next.said = AttrValue::default();
                next.opening = Opening::default();
                next.troubles.clear();
            }
            Told::Offer(deal) => next.offered = deal,
            Told::Lock(name, file) => next.locked.push((name, file)),
            Told::Unlock(number) if number < next.locked.len() => {
                next.locked.remove(number);
            }
            Told::Unlock(_) => {}
            Told::Link(link) => next.link = link,
            Told::Keep(keeping) => {
                next = Self { keeping, lock: None, more: 0, removing: false, ..next };
            }
            Told::AskRemove(removing) => next.removing = removing,
            Told::More(more) => next.more = more,
            Told::Locked(lock) => {
                next = Self { keeping: Keeping::Locked, lock: Some(lock), more: 0, ..next };
            }
            Told::Removed(said, trouble) => {
                next.troubles.extend(trouble);
                if !said.is_empty() {
                    next.said = said;
                }
            }
            Told::Busy(busy) => next.busy = busy,
            Told::Drag(dragging) => next.dragging = dragging,
            Told::Wipe(said) => next = Self { said, ..Self::default() },
        }
        next
    }
}

/// Opens files, each after the deal shown, and goes to where the deals are.
pub(super) fn open_files(words: &Words, state: &State, files: Vec<File>) {
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
        let (words, state) = (words.clone(), state.clone());
        let done = move |bytes: Option<Vec<u8>>| match bytes {
            Some(bytes) => open_bytes(&words, &state, &name, &bytes),
            None => tell_trouble(&state, &name, words.text("deals-unreadable")),
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
pub(super) fn put(words: &Words, state: &State, name: &AttrValue, deal: Deal, saved: bool) {
    state.tell.emit(Told::Expect(1));
    arrive(words, state, name, deal, saved);
}

/// Opens one of those that are waited for.
fn arrive(words: &Words, state: &State, name: &AttrValue, deal: Deal, saved: bool) {
    let (name, full) = (name.clone(), words.text("deals-full"));
    state.tell.emit(Told::Arrive(Box::new(Arrived { name, deal, saved, full })));
}

/// Says that there is no room for one more deal, where the deals are.
pub(super) fn full(words: &Words, state: &State, name: &AttrValue) {
    state.tell.emit(Told::Begin);
    tell_trouble(state, name, words.text("deals-full"));
    hooks::go(Route::new(words.language(), Page::Deals));
}

/// Opens an encrypted file.
pub(super) fn unlock(words: &Words, state: &State, number: usize, passphrase: String) {
    let Some((name, file)) = state.counter.locked.get(number).cloned() else { return };
    state.tell.emit(Told::Begin);
    state.tell.emit(Told::Busy(true));
    let (words, state) = (words.clone(), state.clone());
    let done = move |bytes: Option<Vec<u8>>| {
        state.tell.emit(Told::Busy(false));
        match bytes.map(|bytes| Deal::read(&bytes)) {
            None => tell_trouble(&state, &name, words.text("deals-locked-out")),
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
pub(super) fn open_link(words: &Words, state: &State) {
    let Some(link) = hooks::take_link() else { return };
    state.tell.emit(Told::Begin);
    match Deal::of_link(&link) {
        Ok(deal) => state.tell.emit(Told::Offer(Some(Box::new(deal)))),
        Err(refused) => trouble(words, state, &words.text("deals-the-link"), &refused),
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

/// The same to whom the state is not there yet.
pub(super) fn tell_trouble_to(tell: &Callback<Told>, name: &AttrValue, says: AttrValue) {
    let trouble = Trouble { name: name.clone(), says, detail: AttrValue::default() };
    tell.emit(Told::Trouble(trouble));
}

/// Wipes everything: what is open, what is kept, what was typed, and the address.
pub(super) fn wipe(words: &Words, state: &State) {
    // What is kept is gone a moment later: then it is said.
    state.tell.emit(Told::Wipe(AttrValue::default()));
    hooks::remove(true, removed(words, state, words.text("deals-wiped")));
    // The way back stands before the first page, whichever of the two is drawn first.
    hooks::replace_and_focus(Route::new(words.language(), Page::default()), "#undo:not(:empty)");
    hooks::focus("#main");
}
