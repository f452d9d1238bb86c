//! What a browser keeps follows from the deals: what is written, what is removed, and what two windows do at once.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers expect by failing, as tests do
#![allow(clippy::disallowed_methods)] // a test tells how long something took

use outbound_deal::Deal;
use outbound_drafts::workspace::{Change, Mark, Order, Record, Shelf, Upshot, Workspace};
use outbound_drafts::{Action, Named};
use outbound_rule::facts::{Answer, Fact};
use outbound_words::number::Notation;
use std::time::Instant;

/// A window, and how it keeps what is in it.
#[derive(Clone)]
struct Window {
    shelf: Shelf,
    all: Workspace,
}

/// What a browser keeps, and how often a record was written.
#[derive(Default)]
struct Browser {
    records: Vec<(Record, Mark)>,
    written: usize,
    versions: u64,
    full: bool,
}

impl Browser {
    fn version(&self, id: Mark) -> Option<Mark> {
        self.records.iter().find(|(record, _)| record.id == id).map(|(_, version)| *version)
    }

    /// As `hooks/storage.rs` does it: nothing is written over that was not seen.
    fn does(&mut self, change: Change) -> Upshot {
        let there = |browser: &Self, id| {
            browser.records.iter().find(|(record, _)| record.id == id).cloned()
        };
        match change {
            Change::Put(deal, _) if self.full => Upshot::Failed(deal),
            Change::Put(deal, before) if self.version(deal.id()) != before => {
                match there(self, deal.id()) {
                    Some((record, version)) => Upshot::Met(record, version),
                    None => Upshot::Missed(deal.id()),
                }
            }
            Change::Put(deal, _) => {
                self.versions += 1;
                self.written += 1;
                self.records.retain(|(record, _)| record.id != deal.id());
                self.records.push((deal.record(), Mark::of(self.versions)));
                Upshot::Written(deal, Mark::of(self.versions))
            }
            Change::Remove(id, before) => match there(self, id) {
                Some((record, version)) if version != before => Upshot::Met(record, version),
                _ => {
                    self.records.retain(|(record, _)| record.id != id);
                    Upshot::Removed(id)
                }
            },
            Change::Show(id) => Upshot::Shown(id),
        }
    }
}

impl Window {
    /// The example, called by numbers from there on.
    fn new(first: u64) -> Self {
        let all = Workspace::example(Notation::English).marked_from(Mark::of(first));
        Self { shelf: Shelf::default(), all }
    }

    fn order(&mut self, order: Order) {
        self.all = self.all.after(order);
    }

    fn learn(&mut self, done: Upshot) {
        (self.shelf, self.all) = std::mem::take(&mut self.shelf).after(self.all.clone(), done);
    }

    /// Writes until there is nothing to write.
    fn keep(&mut self, browser: &mut Browser) {
        // Each change is done as the others are known by then; two rounds do mostly.
        for _ in 0..10 {
            let changes = self.shelf.changes(&self.all);
            if changes.is_empty() {
                return;
            }
            for change in changes {
                let done = browser.does(change);
                self.learn(done);
            }
        }
        assert_eq!(self.shelf.changes(&self.all), [], "it never comes to an end");
    }

    /// Opens what is kept, as a page does that begins.
    fn begin(first: u64, browser: &Browser) -> Self {
        let found: Vec<_> = browser
            .records
            .iter()
            .map(|(record, version)| (record.open(Notation::English).unwrap(), *version))
            .collect();
        let (shelf, all) = Self::new(first).all.take_up(&found, None, false);
        Self { shelf, all }
    }

    fn names(&self) -> Vec<&str> {
        self.all.deals().iter().map(|deal| deal.draft().deal().name.as_str()).collect()
    }
}

fn named(name: &str) -> Order {
    Order::Change(Action::Name(Named::Deal, name.to_owned()))
}

fn opened(name: &str) -> Order {
    Order::Open(Box::new(Deal { name: name.to_owned(), ..Deal::example() }), false)
}

fn listed() -> Order {
    Order::Change(Action::Answer(Fact::OnEntityList, None, Some(Answer::Yes)))
}

fn kept(browser: &Browser) -> Vec<String> {
    let mut records = browser.records.clone();
    records.sort_by(|(one, _), (other, _)| one.place.total_cmp(&other.place));
    let names = records
        .iter()
        .map(|(record, _)| record.open(Notation::English).unwrap().draft().deal().name.clone());
    names.collect()
}

/// Two windows with the same two deals.
fn two() -> (Browser, Window, Window) {
    let mut browser = Browser::default();
    let mut one = Window::new(100);
    one.order(named("A"));
    one.order(opened("B"));
    one.keep(&mut browser);
    let other = Window::begin(200, &browser);
    assert_eq!(other.names(), ["A", "B"]);
    (browser, one, other)
}

#[test]
fn a_change_writes_the_record_of_that_deal_alone() {
    let (mut browser, mut window, _) = two();
    assert_eq!(browser.written, 2);
    window.order(listed());
    let changes = window.shelf.changes(&window.all);
    assert!(
        matches!(&changes[..], [Change::Put(deal, Some(_))] if deal.draft().deal().name == "B")
    );
    window.keep(&mut browser);
    assert_eq!(browser.written, 3);
    // What is no part of a deal is not kept, and a name typed again writes nothing.
    window.order(Order::Change(Action::Search("llama".into())));
    window.order(Order::Change(Action::Write(Notation::German)));
    window.order(named("B"));
    assert_eq!(window.shelf.changes(&window.all), []);
    window.order(Order::Show(0));
    assert!(matches!(window.shelf.changes(&window.all)[..], [Change::Show(_)]));
}

#[test]
fn what_is_kept_comes_back_as_it_was_and_in_its_order() {
    let (mut browser, mut window, _) = two();
    window.order(Order::Show(0));
    window.order(opened("between"));
    window.order(Order::Duplicate(1));
    window.order(Order::Close(0));
    window.keep(&mut browser);
    let back = Window::begin(300, &browser);
    assert_eq!(back.names(), ["between", "between (2)", "B"]);
    let of = |window: &Window| {
        let deals = window.all.deals().iter();
        deals
            .map(|one| (one.id(), one.draft().deal().clone(), one.is_unsaved()))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(&back), of(&window));
    assert_eq!(back.shelf.changes(&back.all), [Change::Show(back.all.shown().id())]);
}

#[test]
fn closing_removes_a_record_and_an_undo_would_bring_it_back() {
    let (mut browser, mut window, _) = two();
    let before = window.all.clone();
    window.order(Order::Close(1));
    window.keep(&mut browser);
    assert_eq!(kept(&browser), ["A"]);
    window.all = before;
    window.keep(&mut browser);
    assert_eq!(kept(&browser), ["A", "B"]);
}

/// As in the case: each window wrote all deals over those of the other.
#[test]
fn two_windows_do_not_write_over_each_other() {
    let (mut browser, mut one, mut other) = two();
    one.order(Order::Show(0));
    one.order(named("A of one"));
    other.order(Order::Show(1));
    other.order(named("B of the other"));
    one.keep(&mut browser);
    other.keep(&mut browser);
    assert_eq!(kept(&browser), ["A of one", "B of the other"]);
}

#[test]
fn the_same_deal_changed_in_both_is_kept_twice() {
    let (mut browser, mut one, mut other) = two();
    for (window, name) in [(&mut one, "of one"), (&mut other, "of the other")] {
        window.order(Order::Show(0));
        window.order(named(name));
    }
    one.keep(&mut browser);
    other.keep(&mut browser);
    assert_eq!(kept(&browser), ["of one", "of the other (2)", "B"]);
    assert_eq!(other.names(), ["of one", "of the other (2)", "B"]);
    assert_eq!(other.all.number_shown(), 1, "what was typed here stays in view");
    // The other way round the first window hears of it.
    let (record, version) = browser
        .records
        .iter()
        .find(|(record, _)| {
            record.open(Notation::English).unwrap().draft().deal().name == "of the other (2)"
        })
        .unwrap()
        .clone();
    one.learn(Upshot::Came(record, version));
    assert_eq!(one.names(), ["of one", "of the other (2)", "B"]);
    assert_eq!(one.shelf.changes(&one.all), []);
}

#[test]
fn the_same_change_in_both_is_one() {
    let (mut browser, mut one, mut other) = two();
    for window in [&mut one, &mut other] {
        window.order(Order::Show(0));
        window.order(named("same"));
        window.keep(&mut browser);
    }
    assert_eq!(kept(&browser), ["same", "B"]);
    assert_eq!(other.names(), ["same", "B"]);
}

#[test]
fn what_another_window_did_is_followed_but_not_over_what_was_entered_here() {
    let (mut browser, mut one, mut other) = two();
    one.order(named("B of one"));
    one.keep(&mut browser);
    let (record, version) = browser.records.last().unwrap().clone();
    let mut at_work = other.clone();
    other.order(Order::Show(1));
    other.learn(Upshot::Came(record.clone(), version));
    assert_eq!(other.names(), ["A", "B of one"]);
    at_work.order(Order::Show(1));
    at_work.order(named("B at work"));
    at_work.learn(Upshot::Came(record, version));
    assert_eq!(at_work.names(), ["A", "B at work"]);
    at_work.keep(&mut browser);
    assert_eq!(kept(&browser), ["A", "B of one", "B at work (2)"]);
}

#[test]
fn a_deal_closed_in_one_and_changed_in_the_other_stays() {
    let (mut browser, mut one, mut other) = two();
    other.order(Order::Show(1));
    other.order(named("changed"));
    one.order(Order::Close(1));
    one.keep(&mut browser);
    other.learn(Upshot::Gone(Mark::of(101)));
    other.keep(&mut browser);
    assert_eq!(kept(&browser), ["A", "changed"]);
    // And the other way round: closed where it was changed elsewhere meanwhile.
    let mut late = Window::begin(300, &browser);
    other.order(named("changed again"));
    other.keep(&mut browser);
    late.order(Order::Close(1));
    late.keep(&mut browser);
    assert_eq!(late.names(), ["A", "changed again"]);
    assert_eq!(kept(&browser), ["A", "changed again"]);
}

#[test]
fn a_deal_closed_in_another_window_closes_here() {
    let (mut browser, mut one, mut other) = two();
    one.order(Order::Close(1));
    one.keep(&mut browser);
    other.learn(Upshot::Gone(Mark::of(101)));
    assert_eq!(other.names(), ["A"]);
    assert_eq!(other.shelf.changes(&other.all).len(), 1, "only that another is shown");
}

#[test]
fn where_there_is_no_room_the_last_good_copy_stays_and_it_is_tried_again_after_a_change() {
    let (mut browser, mut window, _) = two();
    browser.full = true;
    window.order(named("too much"));
    window.keep(&mut browser);
    assert_eq!(kept(&browser), ["A", "B"]);
    assert_eq!(window.shelf.failed(&window.all), [1]);
    assert_eq!(window.shelf.changes(&window.all), [], "not again and again");
    browser.full = false;
    window.order(named("less"));
    window.keep(&mut browser);
    assert_eq!(window.shelf.failed(&window.all), [] as [usize; 0]);
    assert_eq!(kept(&browser), ["A", "less"]);
}

#[test]
fn what_a_fault_would_cost_is_left_deal_by_deal() {
    let (_, window, _) = two();
    let all = window.all.left_since(None);
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|(_, text)| text.is_some()));
    let changed = window.all.after(listed());
    let left = changed.left_since(Some(&window.all));
    assert_eq!(left.len(), 1, "what did not change is there already");
    assert_eq!(left[0].0, window.all.shown().id());
    let saved = Box::new(changed.shown().draft().deal().clone());
    let saved = changed.after(Order::Saved(saved));
    assert_eq!(saved.left_since(Some(&changed)), [(changed.shown().id(), None)]);
    let closed = saved.after(Order::Close(0));
    assert_eq!(closed.left_since(Some(&saved)), [(saved.deals()[0].id(), None)]);
}

#[test]
fn what_the_first_version_kept_is_taken_over_as_it_was() {
    let text = include_str!("kept-version-1.txt");
    let old = Workspace::of_version_1(text, Notation::German).unwrap();
    let mut window = Window { shelf: Shelf::default(), all: old.marked_from(Mark::of(7)) };
    let mut browser = Browser::default();
    window.keep(&mut browser);
    assert_eq!(browser.written, window.all.deals().len());
    let back = Window::begin(9, &browser);
    let deals = back.all.deals().iter();
    let deals: Vec<_> = deals.map(|one| (one.draft().deal().clone(), one.is_unsaved())).collect();
    let lines = text
        .lines()
        .skip(1)
        .map(|line| (Deal::read(&line.as_bytes()[1..]).unwrap(), line.starts_with('+')));
    assert_eq!(deals, lines.collect::<Vec<_>>());
    assert_eq!(window.all.number_shown(), 1);
}

/// What a change costs does not grow with what is kept, beyond looking at each once.
#[test]
fn among_five_thousand_deals_one_change_writes_one_record_and_is_found_soon() {
    let example = Deal::example().write();
    let mut window = Window::new(1 << 20);
    for number in 0..5_000_u64 {
        let record = Record {
            id: Mark::of(number * 7919 % 5_000),
            place: number as f64 + 1.0,
            saved: number % 2 == 0,
            text: example.clone(),
        };
        window.learn(Upshot::Met(record, Mark::of(number)));
    }
    let mut browser = Browser::default();
    let own = window.shelf.changes(&window.all);
    assert_eq!(own.len(), 2, "the example and which is shown");
    own.into_iter().for_each(|change| window.learn(browser.does(change)));
    window.order(Order::Show(2_500));
    window.order(listed());
    let (begun, before) = (Instant::now(), window.all.clone());
    let changes = window.shelf.changes(&window.all);
    eprintln!("{} deals: a change is found in {:?}", before.deals().len(), begun.elapsed());
    assert!(matches!(changes[..], [Change::Put(_, Some(_)), Change::Show(_)]), "{}", changes.len());
    assert!(begun.elapsed().as_millis() < 500, "each is looked at once: {:?}", begun.elapsed());
    let left = window.all.left_since(Some(&before));
    assert!(left.is_empty());
}
