//! The records in the browser's database: each step is one transaction, and holds only if it found what it expected.

use super::lot;
use idb::event::VersionChangeEvent;
use idb::{
    Database, DatabaseEvent, Error, Event, Factory, IndexParams, KeyPath, ObjectStore,
    ObjectStoreParams, Query, Request, Transaction, TransactionMode,
};
use outbound_drafts::workspace::{Mark, Record};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::js_sys::{Object, Reflect};

/// The name under which anything is kept; `static/start/kept.mjs` knows it and the two below as well.
pub(super) const NAME: &str = "outbound-check";
const DEALS: &str = "deals";
const HEADS: &str = "head";
/// By what the records are in order, so that the first of them can be read without the others.
const PLACE: &str = "place";

/// What is kept beside the deals.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Head {
    /// Drawn when keeping began, and anew when all was sealed or unsealed.
    pub since: Mark,
    pub shown: Option<Mark>,
    /// A sealed text that holds nothing: with it a passphrase is tried.
    pub lock: Option<String>,
}

/// A record as it stands there, sealed or not, and its version.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stored {
    pub record: Record,
    pub version: Mark,
}

/// One thing to do.
pub(super) enum Step<'a> {
    Put(&'a Stored, Option<Mark>),
    Remove(Mark, Mark),
    Show(Mark),
}

/// What came of it.
pub(super) enum Met {
    /// It is done.
    Done,
    /// Something else stood in that place, or nothing any more.
    Other(Option<Stored>),
    /// Nothing is kept any more, or all of it in another way.
    Moved,
}

/// The database, unless there is none: then it is made only if it should be. To look for it makes none, though WebKit keeps its name, as of version 0.
pub(super) async fn open(make: bool) -> Result<Option<Database>, Error> {
    let mut request = Factory::new()?.open(NAME, Some(1))?;
    let absent = Rc::new(Cell::new(false));
    let seen = absent.clone();
    request.on_upgrade_needed(move |event| {
        seen.set(!make);
        let _ = if make { create(&event) } else { leave(&event) };
    });
    match request.await {
        Ok(database) => Ok(Some(database)),
        Err(_) if absent.get() => Ok(None),
        Err(error) => Err(error),
    }
}

fn create(event: &VersionChangeEvent) -> Result<(), Error> {
    let database = event.database()?;
    let mut by = ObjectStoreParams::new();
    by.key_path(Some(KeyPath::new_single("name")));
    database.create_object_store(HEADS, by)?;
    let mut by = ObjectStoreParams::new();
    by.key_path(Some(KeyPath::new_single("id")));
    let deals = database.create_object_store(DEALS, by)?;
    deals.create_index(PLACE, KeyPath::new_single(PLACE), None::<IndexParams>)?;
    Ok(())
}

fn leave(event: &VersionChangeEvent) -> Result<(), Error> {
    if let Some(transaction) = event.target()?.transaction() {
        transaction.abort()?;
    }
    Ok(())
}

/// Removes everything, the database too; gives since when that was kept.
pub(super) async fn remove() -> Result<Option<Mark>, Error> {
    let Some(database) = open(false).await? else { return Ok(None) };
    // All at once first: another window that has it open may keep it from being removed for a moment.
    let (heads, deals, all) = both(&database)?;
    let since = heads.get(Query::Key(HEADS.into()))?.await?.and_then(|head| mark(&head, "since"));
    heads.clear()?.await?;
    deals.clear()?.await?;
    committed(all).await?;
    database.close();
    Factory::new()?.delete(NAME)?.await?;
    Ok(since)
}

fn both(database: &Database) -> Result<(ObjectStore, ObjectStore, Transaction), Error> {
    let all = database.transaction(&[HEADS, DEALS], TransactionMode::ReadWrite)?;
    Ok((all.object_store(HEADS)?, all.object_store(DEALS)?, all))
}

async fn committed(all: Transaction) -> Result<(), Error> {
    match all.await? {
        idb::TransactionResult::Committed => Ok(()),
        idb::TransactionResult::Aborted => Err(Error::DomExceptionNotFound),
    }
}

/// The head, `None` if there is none, and an error if it is of a form that is not known here.
pub(super) async fn head(database: &Database) -> Result<Option<Head>, Error> {
    let all = database.transaction(&[HEADS], TransactionMode::ReadOnly)?;
    read_head(&all.object_store(HEADS)?).await
}

async fn read_head(heads: &ObjectStore) -> Result<Option<Head>, Error> {
    let Some(value) = heads.get(Query::Key(HEADS.into()))?.await? else { return Ok(None) };
    let since = mark(&value, "since");
    let since = since.ok_or_else(|| Error::UnexpectedJsType("head", value.clone()))?;
    Ok(Some(Head { since, shown: mark(&value, "shown"), lock: text(&value, "lock") }))
}

/// Begins to keep, unless that was begun already; gives what stands there then.
pub(super) async fn begin(database: &Database, new: Head) -> Result<Head, Error> {
    let (heads, _, all) = both(database)?;
    if let Some(head) = read_head(&heads).await? {
        return Ok(head);
    }
    heads.put(&head_value(&new), None)?.await?;
    committed(all).await?;
    Ok(new)
}

/// The first records in their order, how many there are in all, and how many of the first are of a form not known here.
pub(super) async fn first(
    database: &Database,
    most: Option<usize>,
) -> Result<(Vec<Stored>, usize, usize), Error> {
    let all = database.transaction(&[DEALS], TransactionMode::ReadOnly)?;
    let deals = all.object_store(DEALS)?;
    let most = most.and_then(|most| u32::try_from(most).ok());
    let values = deals.index(PLACE)?.get_all(None, most)?.await?;
    let count = deals.count(None)?.await? as usize;
    let stored: Vec<_> = values.iter().filter_map(stored).collect();
    let unread = values.len() - stored.len();
    Ok((stored, count, unread))
}

/// The record of that mark.
pub(super) async fn get(database: &Database, id: Mark) -> Result<Option<Stored>, Error> {
    let all = database.transaction(&[DEALS], TransactionMode::ReadOnly)?;
    read(&all.object_store(DEALS)?, id).await
}

async fn read(deals: &ObjectStore, id: Mark) -> Result<Option<Stored>, Error> {
    let found = deals.get(Query::Key(id.to_string().into()))?.await?;
    Ok(found.as_ref().and_then(stored))
}

/// Does one thing, if all stands as the one who asks for it saw it last.
pub(super) async fn step(database: &Database, since: Mark, step: Step<'_>) -> Result<Met, Error> {
    let (heads, deals, all) = both(database)?;
    let head = read_head(&heads).await?.filter(|head| head.since == since);
    let Some(head) = head else { return Ok(Met::Moved) };
    match step {
        Step::Put(stored, before) => {
            let there = read(&deals, stored.record.id).await?;
            if there.as_ref().map(|there| there.version) != before {
                return Ok(Met::Other(there));
            }
            deals.put(&value(stored), None)?.await?;
        }
        Step::Remove(id, before) => {
            let there = read(&deals, id).await?;
            if there.as_ref().is_some_and(|there| there.version != before) {
                return Ok(Met::Other(there));
            }
            deals.delete(Query::Key(id.to_string().into()))?.await?;
        }
        Step::Show(id) => {
            heads.put(&head_value(&Head { shown: Some(id), ..head }), None)?.await?;
        }
    }
    committed(all).await?;
    Ok(Met::Done)
}

/// Puts all records and the head in the place of those there, at once or not at all: only if nothing was changed since
/// they were read.
pub(super) async fn replace(
    database: &Database,
    since: Mark,
    head: &Head,
    records: &[Stored],
) -> Result<bool, Error> {
    let (heads, deals, all) = both(database)?;
    let there = read_head(&heads).await?.is_some_and(|there| there.since == since);
    let values = deals.index(PLACE)?.get_all(None, None)?.await?;
    let versions = values.iter().filter_map(stored).map(|stored| stored.version);
    if !there || !versions.eq(records.iter().map(|stored| stored.version)) {
        return Ok(false);
    }
    let mut last = None;
    for stored in records {
        last = Some(deals.put(&value(stored), None)?);
    }
    if let Some(last) = last {
        last.await?;
    }
    heads.put(&head_value(head), None)?.await?;
    committed(all).await?;
    Ok(true)
}

fn head_value(head: &Head) -> JsValue {
    let shown = head.shown.map_or(JsValue::NULL, |shown| shown.to_string().into());
    let lock = head.lock.as_deref().map_or(JsValue::NULL, JsValue::from);
    let since = head.since.to_string().into();
    object(&[("name", HEADS.into()), ("since", since), ("shown", shown), ("lock", lock)])
}

fn value(stored: &Stored) -> JsValue {
    let Stored { record, version } = stored;
    object(&[
        ("id", record.id.to_string().into()),
        ("version", version.to_string().into()),
        (PLACE, record.place.into()),
        ("saved", record.saved.into()),
        ("text", record.text.as_str().into()),
    ])
}

fn stored(value: &JsValue) -> Option<Stored> {
    let record = Record {
        id: mark(value, "id")?,
        place: of(value, PLACE)?.as_f64()?,
        saved: of(value, "saved")?.as_bool()?,
        text: text(value, "text")?,
    };
    Some(Stored { record, version: mark(value, "version")? })
}

fn object(values: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in values {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

fn of(value: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(value, &name.into()).ok()
}

fn text(value: &JsValue, name: &str) -> Option<String> {
    of(value, name)?.as_string()
}

fn mark(value: &JsValue, name: &str) -> Option<Mark> {
    Mark::read(&text(value, name)?)
}

impl Head {
    /// One that begins now.
    pub(super) fn new(lock: Option<String>) -> Self {
        Self { since: lot(), shown: None, lock }
    }
}
