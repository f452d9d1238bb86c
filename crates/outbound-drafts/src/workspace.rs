//! The deals open in the page, side by side.
//!
//! One store for the whole page. It is what the visitor entered and, of each deal, as it was when it
//! was last saved; nothing else is kept, and nothing outside the page.

mod left;
mod mark;
mod record;
mod shelf;
mod undo;
mod version_1;

pub use self::mark::Mark;
pub use self::record::Record;
pub use self::shelf::{Change, Shelf, Upshot};
pub use self::undo::{Done, Undo};
pub use outbound_deal::limits::DEALS;

use crate::{Action, Draft, Named};
use outbound_deal::{AiSystem, Deal};
use outbound_words::number::Notation;
use std::rc::Rc;

/// The most that are compared at once: more do not fit beside each other.
pub const COMPARED: usize = 4;

/// The deals that are open; there is always one, and one of them is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    deals: Vec<Opened>,
    shown: usize,
    notation: Notation,
    wiped: usize,
    undo: Option<Rc<Undo>>,
    next: Mark,
}

/// A deal that is open.
#[derive(Clone, Debug)]
pub struct Opened {
    id: Mark,
    place: f64,
    draft: Rc<Draft>,
    saved: Option<Rc<Deal>>,
    compared: bool,
}

/// Something the visitor did with a deal as a whole. A number that no deal has changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Changed the deal shown.
    Change(Action),
    /// Began with a blank one.
    Add,
    /// Opened a deal; whether it stands in a file as it is.
    Open(Box<Deal>, bool),
    /// Made a second of it, to try a variant.
    Duplicate(usize),
    /// Turned to it.
    Show(usize),
    /// Put it away.
    Close(usize),
    /// Saved a deal; every one that is just the same stands in that file.
    Saved(Box<Deal>),
    /// Chose whether it is compared with others.
    Compare(usize, bool),
    /// Wiped everything.
    Wipe,
    /// Went back to before what was done last.
    Undo,
    /// Is done with the way back.
    Forget,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        (self.id, self.place, self.compared) == (other.id, other.place, other.compared)
            && (Rc::ptr_eq(&self.draft, &other.draft) || self.draft == other.draft)
            && (is_same(&self.saved, &other.saved) || self.saved == other.saved)
    }
}

/// Whether two hold the very same.
fn is_same<T>(one: &Option<Rc<T>>, other: &Option<Rc<T>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Rc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

impl Opened {
    /// Where it stands and what it is called by is said when it is put among the others.
    fn new(draft: Draft, saved: Option<Deal>) -> Self {
        let (id, place) = (Mark::default(), 0.0);
        Self { id, place, draft: Rc::new(draft), saved: saved.map(Rc::new), compared: false }
    }

    /// A deal with nothing entered; there is nothing in it to save.
    fn blank(notation: Notation) -> Self {
        let deal = Deal { systems: vec![AiSystem::default()], ..Deal::default() };
        Self::new(Draft::of(deal.clone(), notation), Some(deal))
    }

    /// What nothing else has: by this a deal is told from every other, in all windows.
    #[must_use]
    pub fn id(&self) -> Mark {
        self.id
    }

    /// What stands in it.
    #[must_use]
    pub fn draft(&self) -> &Rc<Draft> {
        &self.draft
    }

    /// Whether it would be lost if the page were left now.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.saved.as_deref() != Some(self.draft.deal())
    }

    /// Whether it is compared with others.
    #[must_use]
    pub fn is_compared(&self) -> bool {
        self.compared
    }
}

impl Workspace {
    /// The example that the first screen opens with.
    ///
    /// ```
    /// use outbound_drafts::Action;
    /// use outbound_words::number::Notation;
    /// use outbound_drafts::workspace::{Order, Workspace};
    /// let start = Workspace::example(Notation::English);
    /// assert!(!start.shown().is_unsaved(), "an example need not be saved");
    /// let two = start.after(Order::Duplicate(0)).after(Order::Change(Action::Clear));
    /// assert_eq!((two.deals().len(), two.number_shown()), (2, 1));
    /// assert_eq!(two.deals()[0], *start.shown(), "the other stays as it was");
    /// assert_eq!(two.after(Order::Wipe).deals().len(), 1);
    /// ```
    #[must_use]
    pub fn example(notation: Notation) -> Self {
        let example = Opened::new(Draft::example(notation), Some(Deal::example()));
        Self::of(vec![example], notation)
    }

    fn of(deals: Vec<Opened>, notation: Notation) -> Self {
        let (next, undo) = (Mark::default(), None);
        let mut all = Self { deals: Vec::new(), shown: 0, notation, wiped: 0, undo, next };
        deals.into_iter().for_each(|deal| all.put(deal));
        all
    }

    /// The same, its deals called by numbers that no other window gives: `first` was drawn by lot.
    #[must_use]
    pub fn marked_from(mut self, first: Mark) -> Self {
        self.next = first;
        for deal in &mut self.deals {
            deal.id = self.next.take();
        }
        self
    }

    /// Every deal that is open.
    #[must_use]
    pub fn deals(&self) -> &[Opened] {
        &self.deals
    }

    /// Which of them is shown.
    #[must_use]
    pub fn number_shown(&self) -> usize {
        self.shown
    }

    /// The deal shown.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is always a deal, and one of them is shown")]
    pub fn shown(&self) -> &Opened {
        &self.deals[self.shown]
    }

    /// Whether anything would be lost if the page were left now.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.deals.iter().any(Opened::is_unsaved)
    }

    /// How often everything was wiped: what was begun before is not to come back after it.
    #[must_use]
    pub fn wiped(&self) -> usize {
        self.wiped
    }

    /// How many are compared.
    #[must_use]
    pub fn compared(&self) -> usize {
        self.deals.iter().filter(|deal| deal.compared).count()
    }

    /// Whether one more can be opened.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.deals.len() < DEALS
    }

    /// The workspace after an order.
    #[must_use]
    pub fn after(&self, order: Order) -> Self {
        let mut next = self.clone();
        let lost = self.loses(&order);
        match order {
            Order::Change(action) => next.change(action),
            Order::Add => next.put(Opened::blank(self.notation)),
            Order::Open(deal, saved) => {
                let saved = saved.then(|| (*deal).clone());
                next.put(Opened::new(Draft::of(*deal, self.notation), saved));
            }
            Order::Duplicate(number) => {
                if let Some(deal) = self.deals.get(number) {
                    let named = Action::Name(Named::Deal, self.variant(&deal.draft.deal().name));
                    next.put(Opened::new(deal.draft.after(named), None));
                }
            }
            Order::Show(number) if number < self.deals.len() => next.shown = number,
            Order::Close(number) if number < self.deals.len() => next.close(number),
            Order::Saved(saved) => {
                for deal in next.deals.iter_mut().filter(|deal| *deal.draft.deal() == *saved) {
                    deal.saved = Some(Rc::new((*saved).clone()));
                }
            }
            Order::Compare(number, compared) => {
                let room = !compared || self.compared() < COMPARED;
                if let Some(deal) = next.deals.get_mut(number).filter(|_| room) {
                    deal.compared = compared;
                }
            }
            Order::Show(_) | Order::Close(_) => {}
            Order::Wipe => {
                next.deals.clear();
                next.put(Opened::blank(self.notation));
                next.wiped = self.wiped + 1;
            }
            Order::Undo => next.go_back(),
            Order::Forget => next.undo = None,
        }
        if let Some(lost) = lost {
            next.undo = Some(Rc::new(lost));
        }
        next
    }

    fn change(&mut self, action: Action) {
        if let Action::Write(notation) = action {
            self.notation = notation;
            for deal in &mut self.deals {
                deal.draft = Rc::new(deal.draft.after(Action::Write(notation)));
            }
            return;
        }
        let begins = match &action {
            Action::Clear => Some(Opened::blank(self.notation).saved),
            Action::Example => Some(Some(Rc::new(Deal::example()))),
            _ => None,
        };
        let Some(shown) = self.deals.get_mut(self.shown) else { return };
        shown.draft = Rc::new(shown.draft.after(action));
        if let Some(saved) = begins {
            shown.saved = saved;
        }
    }

    /// Opens one more after that shown, and shows it.
    fn put(&mut self, mut deal: Opened) {
        if self.has_room() {
            deal.compared = self.compared() < COMPARED;
            deal.id = self.next.take();
            let place = self.deals.len().min(self.shown + 1);
            self.deals.insert(place, deal);
            self.shown = place;
            self.moved_behind(place);
            self.find_place(place);
        }
    }

    /// Says where a deal that was put in stands: halfway between its neighbours, so that no other has to move.
    fn find_place(&mut self, number: usize) {
        let of = |number: usize| self.deals.get(number).map(|deal| deal.place);
        let before = number.checked_sub(1).and_then(of);
        let after = of(number + 1);
        let place = match (before, after) {
            (Some(before), Some(after)) => before + (after - before) / 2.0,
            (Some(before), None) => before + 1.0,
            (None, Some(after)) => after - 1.0,
            (None, None) => 0.0,
        };
        if before.is_some_and(|before| place <= before) || after.is_some_and(|after| place >= after)
        {
            // After fifty in one gap there is no number left in it.
            let places = (0..self.deals.len()).map(|number| number as f64);
            self.deals.iter_mut().zip(places).for_each(|(deal, place)| deal.place = place);
        } else if let Some(deal) = self.deals.get_mut(number) {
            deal.place = place;
        }
    }

    /// A name for a variant that no other deal has; what has no name gets none.
    fn variant(&self, name: &str) -> String {
        let numbered = name.rsplit_once(" (").filter(|(_, end)| {
            end.strip_suffix(')').is_some_and(|number| number.parse::<u8>().is_ok())
        });
        let stem = numbered.map_or(name, |(stem, _)| stem);
        let taken = |name: &String| self.deals.iter().any(|deal| deal.draft.deal().name == *name);
        let names = (2..=DEALS + 1).map(|number| format!("{stem} ({number})"));
        names.into_iter().find(|name| !stem.is_empty() && !taken(name)).unwrap_or_default()
    }

    fn close(&mut self, number: usize) {
        self.deals.remove(number);
        if self.deals.is_empty() {
            self.put(Opened::blank(self.notation));
        }
        if self.shown > number || self.shown == self.deals.len() {
            self.shown -= 1;
        }
    }
}
