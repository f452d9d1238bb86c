//! What this browser keeps, if the visitor chose that it should: a record for each deal. What there is to write
//! follows from the deals (`workspace::Shelf`); here it is carried out.

mod channel;
mod database;
mod old;

pub use self::channel::News;
pub use self::old::forget_old;

use self::database::{Head, Met, Step, Stored};
use super::IN_BROWSER;
use super::seal::Lock;
use gloo::utils::window;
use idb::{Database, Error};
use outbound_deal::Sealed;
use outbound_drafts::workspace::{Change, DEALS, Mark, Record, Upshot};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Promise;
use yew::{Callback, hook, use_effect_with};

/// How this browser keeps the deals.
#[derive(Clone, Debug, PartialEq)]
pub struct Keep {
    since: Mark,
    /// With a passphrase, if so.
    lock: Option<Lock>,
}

impl Keep {
    /// Whether a passphrase opens it.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.lock.is_some()
    }
}

/// What was kept, as far as it can be open at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Stock {
    /// How it is kept.
    pub keep: Rc<Keep>,
    /// Each deal with its version.
    pub deals: Vec<(Record, Mark)>,
    /// The one that was shown.
    pub shown: Option<Mark>,
    /// How many more there are than can be open.
    pub more: usize,
    /// How many could not be read at all.
    pub unread: usize,
}

/// What was found when the page began, or when keeping was to begin.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Nothing is kept.
    Nothing,
    /// These.
    Kept(Stock),
    /// Something that a passphrase opens.
    Locked(Sealed),
    /// Something that cannot be read here, or no answer.
    Unread,
    /// Something that the visitor begins without, this once.
    Aside,
}

/// What a window learns of what is kept, by writing or from another.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// Something came of records.
    Done(Vec<Upshot>),
    /// Another window wiped everything.
    Wiped,
    /// Nothing is kept any more.
    Removed,
    /// All is kept in another way.
    Anew,
}

/// Everything found at the start: in records, and by the program before those.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// In records.
    pub found: Found,
    /// In the text that was kept before.
    pub old: Option<String>,
}

thread_local! {
    /// Whether something is being written: one after the other.
    static WRITING: Cell<bool> = const { Cell::new(false) };
}

/// Drawn by lot.
#[must_use]
pub fn lot() -> Mark {
    let mut drawn = [0; 8];
    if let Some(crypto) = IN_BROWSER.then(window).and_then(|window| window.crypto().ok()) {
        let _ = crypto.get_random_values_with_u8_array(&mut drawn);
    }
    Mark::of(u64::from_le_bytes(drawn))
}

/// Looks for what is kept. `aside`: the visitor begins without it.
pub async fn find(aside: bool) -> Start {
    let found = match look().await {
        Ok(Found::Nothing) if aside && old::old().is_some() => Found::Aside,
        Ok(Found::Kept(_) | Found::Locked(_) | Found::Unread) if aside => Found::Aside,
        Ok(found) => found,
        Err(error) if is_refused(&error) => Found::Nothing,
        Err(_) => Found::Unread,
    };
    let old = if found == Found::Aside { None } else { old::old() };
    Start { found, old }
}

/// Whether the browser has no database for this page at all: then nothing is kept in one either.
fn is_refused(error: &Error) -> bool {
    match error {
        Error::IndexedDbNotFound(_) | Error::IndexedDbOpenFailed(_) => true,
        Error::DomException(error) => {
            matches!(error.name().as_str(), "InvalidStateError" | "SecurityError")
        }
        _ => false,
    }
}

async fn look() -> Result<Found, Error> {
    let Some(database) = database::open(false).await? else { return Ok(Found::Nothing) };
    let found = match database::head(&database).await? {
        None => Found::Nothing,
        Some(head) => found(&database, head).await?,
    };
    database.close();
    Ok(found)
}

async fn found(database: &Database, head: Head) -> Result<Found, Error> {
    match &head.lock {
        None => {
            let keep = Keep { since: head.since, lock: None };
            stock(database, &head, keep).await.map(Found::Kept)
        }
        Some(lock) => Ok(Sealed::read(lock).map_or(Found::Unread, Found::Locked)),
    }
}

async fn stock(database: &Database, head: &Head, keep: Keep) -> Result<Stock, Error> {
    let (first, count, mut unread) = database::first(database, Some(DEALS)).await?;
    let more = count.saturating_sub(DEALS);
    let mut deals = Vec::new();
    for stored in first {
        match opened(&keep, stored).await {
            Some(deal) => deals.push(deal),
            None => unread += 1,
        }
    }
    Ok(Stock { keep: Rc::new(keep), deals, shown: head.shown, more, unread })
}

/// A record as it is for the page, with its version.
async fn opened(keep: &Keep, stored: Stored) -> Option<(Record, Mark)> {
    let Stored { mut record, version } = stored;
    if let Some(lock) = &keep.lock {
        record.text = unsealed(lock, &record.text).await?;
    }
    Some((record, version))
}

async fn unsealed(lock: &Lock, text: &str) -> Option<String> {
    String::from_utf8(lock.unseal(&Sealed::read(text).ok()?).await.ok()?).ok()
}

/// Begins to keep the deals, with a passphrase or without, and gives what was kept already; nothing comes back where
/// the browser will not.
pub fn begin(passphrase: Option<String>, done: Callback<Option<Found>>) {
    spawn_local(async move { done.emit(begun(passphrase).await) });
}

async fn begun(passphrase: Option<String>) -> Option<Found> {
    let lock = match &passphrase {
        Some(passphrase) => Some(Lock::new(passphrase).await.ok()?),
        None => None,
    };
    let empty = match &lock {
        Some(lock) => Some(lock.seal("").await.ok()?),
        None => None,
    };
    let database = database::open(true).await.ok()??;
    let new = Head::new(empty);
    let head = database::begin(&database, new.clone()).await.ok()?;
    let begun = if head == new {
        stock(&database, &head, Keep { since: head.since, lock }).await.map(Found::Kept)
    } else {
        found(&database, head).await
    };
    database.close();
    begun.ok()
}

/// Opens what was kept with a passphrase; nothing comes back for another one.
pub fn unlock(lock: Sealed, passphrase: String, done: Callback<Option<Stock>>) {
    spawn_local(async move { done.emit(unlocked(&lock, &passphrase).await) });
}

async fn unlocked(lock: &Sealed, passphrase: &str) -> Option<Stock> {
    let lock = Lock::of(lock, passphrase).await.ok()?;
    let database = database::open(false).await.ok()??;
    let head = database::head(&database).await.ok()??;
    let keep = Keep { since: head.since, lock: Some(lock) };
    let stock = stock(&database, &head, keep).await;
    database.close();
    stock.ok()
}

/// Keeps all that is kept in another way from now on: under that passphrase, or under none. Nothing comes back where
/// that failed; then all is kept as before.
pub fn relock(keep: Rc<Keep>, passphrase: Option<String>, done: Callback<Option<Rc<Keep>>>) {
    spawn_local(async move {
        while WRITING.replace(true) {
            turn().await;
        }
        let kept = relocked(&keep, passphrase).await;
        WRITING.set(false);
        done.emit(kept);
    });
}

/// Lets the browser do something else.
async fn turn() {
    let _ = JsFuture::from(Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback(&resolve);
    }))
    .await;
}

async fn relocked(keep: &Keep, passphrase: Option<String>) -> Option<Rc<Keep>> {
    let lock = match passphrase {
        Some(passphrase) => Some(Lock::new(&passphrase).await.ok()?),
        None => None,
    };
    let empty = match &lock {
        Some(lock) => Some(lock.seal("").await.ok()?),
        None => None,
    };
    let database = database::open(false).await.ok()??;
    let mut kept = None;
    // Another window may write meanwhile.
    for _ in 0..5 {
        let there = database::head(&database).await.ok()??;
        let new = Head { shown: there.shown, ..Head::new(empty.clone()) };
        let (stored, _, unread) = database::first(&database, None).await.ok()?;
        let mut records = Vec::new();
        for mut one in stored {
            if let Some(lock) = &keep.lock {
                one.record.text = unsealed(lock, &one.record.text).await?;
            }
            if let Some(lock) = &lock {
                one.record.text = lock.seal(&one.record.text).await.ok()?;
            }
            records.push(one);
        }
        if unread == 0 && database::replace(&database, keep.since, &new, &records).await.ok()? {
            channel::tell(keep.since, &News::Anew);
            kept = Some(Rc::new(Keep { since: new.since, lock }));
            break;
        }
    }
    database.close();
    kept
}

/// Whether something is being written.
#[must_use]
pub fn is_writing() -> bool {
    WRITING.get()
}

/// Does what is to be done, and tells what came of it and the other windows; nothing while it is at work already.
pub fn write(keep: Rc<Keep>, changes: Vec<Change>, heard: Callback<Heard>) {
    if WRITING.replace(true) {
        return;
    }
    spawn_local(async move {
        let came = written(&keep, changes).await;
        WRITING.set(false);
        heard.emit(came);
    });
}

async fn written(keep: &Keep, changes: Vec<Change>) -> Heard {
    let Ok(opened) = database::open(false).await else {
        let failed = changes.into_iter().filter_map(|change| match change {
            Change::Put(deal, _) => Some(Upshot::Failed(deal)),
            _ => None,
        });
        return Heard::Done(failed.collect());
    };
    let Some(database) = opened else { return Heard::Removed };
    let mut all = Vec::new();
    let mut news = Vec::new();
    let mut moved = false;
    for change in changes {
        match did(&database, keep, change).await {
            Some((done, new)) => {
                all.push(done);
                news.extend(new);
            }
            None => {
                moved = true;
                break;
            }
        }
    }
    if !news.is_empty() {
        channel::tell(keep.since, &News::Changed(news));
    }
    let there = if moved { database::head(&database).await.ok().flatten() } else { None };
    database.close();
    match (moved, there) {
        (false, _) => Heard::Done(all),
        (true, Some(_)) => Heard::Anew,
        (true, None) => Heard::Removed,
    }
}

/// What came of one change, and which record the other windows should hear of; nothing if nothing is kept any more in
/// this way.
async fn did(database: &Database, keep: &Keep, change: Change) -> Option<(Upshot, Option<Mark>)> {
    match change {
        Change::Put(deal, before) => {
            let mut record = deal.record();
            if let Some(lock) = &keep.lock {
                let Ok(sealed) = lock.seal(&record.text).await else {
                    return Some((Upshot::Failed(deal), None));
                };
                record.text = sealed;
            }
            let id = record.id;
            let stored = Stored { record, version: lot() };
            match database::step(database, keep.since, Step::Put(&stored, before)).await {
                Ok(Met::Done) => Some((Upshot::Written(deal, stored.version), Some(id))),
                Ok(Met::Other(there)) => Some((met(keep, id, there).await, None)),
                Ok(Met::Moved) => None,
                Err(_) => Some((Upshot::Failed(deal), None)),
            }
        }
        Change::Remove(id, before) => {
            match database::step(database, keep.since, Step::Remove(id, before)).await {
                Ok(Met::Other(there)) => Some((met(keep, id, there).await, None)),
                Ok(Met::Moved) => None,
                Ok(Met::Done) | Err(_) => Some((Upshot::Removed(id), Some(id))),
            }
        }
        Change::Show(id) => match database::step(database, keep.since, Step::Show(id)).await {
            Ok(Met::Moved) => None,
            _ => Some((Upshot::Shown(id), None)),
        },
    }
}

async fn met(keep: &Keep, id: Mark, there: Option<Stored>) -> Upshot {
    match there {
        None => Upshot::Missed(id),
        Some(stored) => match opened(keep, stored).await {
            Some((record, version)) => Upshot::Met(record, version),
            None => {
                Upshot::Met(Record { id, place: 0.0, saved: false, text: String::new() }, lot())
            }
        },
    }
}

/// Removes all that is kept, in every way; says whether that could be done. `wiped`: everything was wiped, in other
/// windows as well.
pub fn remove(wiped: bool, done: Callback<bool>) {
    forget_old();
    spawn_local(async move {
        let removed = match database::remove().await {
            Ok(since) => {
                if let Some(since) = since {
                    channel::tell(since, if wiped { &News::Wiped } else { &News::Removed });
                }
                true
            }
            Err(error) => is_refused(&error),
        };
        done.emit(removed);
    });
}

/// Hears what other windows did with what is kept.
#[hook]
pub fn use_others(keep: Option<Rc<Keep>>, heard: Callback<Heard>) {
    use_effect_with(keep, move |keep| {
        let listener = keep.clone().and_then(|keep| {
            let since = keep.since;
            let news = Callback::from(move |news| {
                let (keep, heard) = (keep.clone(), heard.clone());
                spawn_local(async move {
                    heard.emit(match news {
                        News::Changed(ids) => Heard::Done(changed(&keep, ids).await),
                        News::Wiped => Heard::Wiped,
                        News::Removed => Heard::Removed,
                        News::Anew => Heard::Anew,
                    });
                });
            });
            channel::listen(since, news)
        });
        move || drop(listener)
    });
}

async fn changed(keep: &Keep, ids: Vec<Mark>) -> Vec<Upshot> {
    let Ok(Some(database)) = database::open(false).await else { return Vec::new() };
    let (mut came, mut gone) = (Vec::new(), Vec::new());
    for id in ids {
        match database::get(&database, id).await {
            Ok(Some(stored)) => {
                let opened = opened(keep, stored).await;
                came.extend(opened.map(|(record, version)| Upshot::Came(record, version)));
            }
            Ok(None) => gone.push(Upshot::Gone(id)),
            Err(_) => {}
        }
    }
    database.close();
    // What came first: a window without any deal would begin one.
    came.into_iter().chain(gone).collect()
}
