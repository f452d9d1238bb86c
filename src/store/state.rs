//! What every page is given: the deals and what follows from the one shown.

use super::intake::{Arrived, Intake, Keeping, Told, Trouble};
use super::kept::Kept;
use super::refused;
use crate::hooks::{self, Found, Heard, Keep, Start, Stock};
use outbound_deal::assessment::{Assessment, assess};
use outbound_deal::{Problem, Refused};
use outbound_drafts::workspace::{Order, Shelf, Workspace};
use outbound_drafts::{Action, Draft};
use outbound_rule::law::Basis;
use outbound_words::{Language, Words, message};
use std::rc::Rc;
use yew::{AttrValue, Callback, Reducible};

/// The one store.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Store {
    pub(super) workspace: Rc<Workspace>,
    pub(super) intake: Rc<Intake>,
    /// How this browser keeps the deals, if it does, and what is known of what it keeps.
    pub(super) keep: Option<Rc<Keep>>,
    pub(super) shelf: Rc<Shelf>,
    /// Whether what an older program kept is still to be taken over.
    pub(super) old: bool,
}

/// Something the visitor did, or that came of it later.
pub(super) enum Command {
    Order(Order),
    Tell(Told),
    Kept(Kept),
}

impl Store {
    /// What is kept in this browser, if anything is, or the example.
    pub(crate) fn start(language: Language, start: Option<&Start>) -> Self {
        let notation = language.notation();
        let words = Words::of(language);
        let mut store = Self {
            workspace: Rc::new(Workspace::example(notation).marked_from(hooks::lot())),
            intake: Rc::default(),
            keep: None,
            shelf: Rc::default(),
            old: false,
        };
        let Some(start) = start else { return store };
        match &start.found {
            Found::Nothing => {}
            Found::Kept(stock) => store.take_up(stock.clone(), false),
            Found::Locked(lock) => store.tell(Told::Locked(lock.clone())),
            Found::Aside => store.tell(Told::Keep(Keeping::Aside)),
            Found::Unread => store.tell(Told::Keep(Keeping::Unread)),
        }
        match start.old.as_deref().map(|text| Workspace::of_version_1(text, notation)) {
            Some(Ok(old)) => store.take_over(&old),
            Some(Err((line, why))) if store.keep.is_none() => {
                let name = words.text(message::DealsKeptLine { line: line.to_string() });
                store.tell(Told::Keep(Keeping::Unread));
                store.tell(Told::Trouble(refused::trouble(&words, name, &why)));
            }
            Some(Err(_)) | None => {}
        }
        store
    }

    fn tell(&mut self, told: Told) {
        self.intake = Rc::new(self.intake.after(told));
    }

    /// Opens what is kept: in the place of what merely stands there, or beside it.
    fn take_up(&mut self, stock: Stock, beside: bool) {
        let words = Words::of(Language::of(self.workspace.notation()));
        let mut unread = stock.unread;
        let mut found = Vec::new();
        for (record, version) in stock.deals {
            match record.open(self.workspace.notation()) {
                Ok(deal) => found.push((deal, version)),
                Err(why) => {
                    let name = words.text(message::DEALS_KEPT_RECORD);
                    self.tell(Told::Trouble(refused::trouble(&words, name, &why)));
                }
            }
        }
        while unread > 0 {
            let why = Refused::at("+", Problem::NotKnown);
            self.tell(Told::Trouble(refused::trouble(
                &words,
                words.text(message::DEALS_KEPT_RECORD),
                &why,
            )));
            unread -= 1;
        }
        let (shelf, workspace) = self.workspace.take_up(&found, stock.shown, beside);
        let more = stock.more + found.len() - shelf.len();
        (self.workspace, self.shelf) = (Rc::new(workspace), Rc::new(shelf));
        self.keep = Some(stock.keep);
        self.tell(Told::Keep(Keeping::On));
        self.tell(Told::More(more));
    }

    /// Opens what an older program kept, unless it stands in records already.
    fn take_over(&mut self, old: &Workspace) {
        if self.keep.is_none() {
            self.workspace = Rc::new(old.clone().marked_from(hooks::lot()));
        } else {
            for deal in old.deals() {
                let kept = deal.draft().deal();
                if !self.workspace.deals().iter().any(|other| other.draft().deal() == kept) {
                    if !self.workspace.has_room() {
                        return;
                    }
                    let order = Order::Open(Box::new(kept.clone()), !deal.is_unsaved());
                    self.workspace = Rc::new(self.workspace.after(order));
                }
            }
        }
        self.old = true;
    }

    /// Something came of keeping the deals, here or in another window.
    fn kept(&mut self, kept: Kept) {
        match kept {
            // It had begun already: what is open is newer.
            Kept::Began(_) if self.keep.is_some() => {}
            Kept::Began(stock) => {
                let beside = self.intake.keeping != Keeping::Locked;
                self.take_up(stock, beside);
            }
            Kept::Relocked(keep) => self.keep = Some(keep),
            Kept::TakenOver => self.old = false,
            Kept::Heard(keep, heard, said) => {
                if self.keep.as_ref() != Some(&keep) {
                    return;
                }
                match heard {
                    Heard::Done(all) => {
                        let mut shelf = (*self.shelf).clone();
                        let mut workspace = (*self.workspace).clone();
                        for done in all {
                            (shelf, workspace) = shelf.after(workspace, done);
                        }
                        self.shelf = Rc::new(shelf);
                        if workspace != *self.workspace {
                            self.workspace = Rc::new(workspace);
                        }
                        if !said.is_empty() {
                            self.tell(Told::Say(said));
                        }
                    }
                    Heard::Wiped => self.wipe(said),
                    Heard::Removed => self.keep_no_longer(Keeping::Off, said),
                    Heard::Anew => self.keep_no_longer(Keeping::Aside, said),
                }
            }
        }
    }

    fn keep_no_longer(&mut self, keeping: Keeping, said: AttrValue) {
        (self.keep, self.shelf, self.old) = (None, Rc::default(), false);
        self.tell(Told::Keep(keeping));
        self.tell(Told::Say(said));
    }

    fn wipe(&mut self, said: AttrValue) {
        (self.keep, self.shelf, self.old) = (None, Rc::default(), false);
        self.workspace = Rc::new(self.workspace.after(Order::Wipe));
        self.tell(Told::Wipe(said));
    }
}

impl Reducible for Store {
    /// Whatever was begun before everything was wiped comes too late.
    type Action = (usize, Command);

    fn reduce(self: Rc<Self>, (wiped, command): Self::Action) -> Rc<Self> {
        let removed = matches!(command, Command::Tell(Told::Removed(..)));
        if wiped != self.workspace.wiped() && !removed {
            return self;
        }
        let mut next = (*self).clone();
        match command {
            Command::Order(order) => {
                // A link that was made is of the deal as it was.
                next.tell(Told::Link(Default::default()));
                next.workspace = Rc::new(next.workspace.after(order));
            }
            Command::Tell(Told::Arrive(arrived)) if !next.workspace.has_room() => {
                let Arrived { name, full: says, .. } = *arrived;
                next.tell(Told::Trouble(Trouble { name, says, detail: Default::default() }));
            }
            Command::Tell(Told::Wipe(said)) => next.wipe(said),
            Command::Tell(told) => {
                if let Told::Arrive(arrived) = &told {
                    let order = Order::Open(Box::new(arrived.deal.clone()), arrived.saved);
                    next.workspace = Rc::new(next.workspace.after(order));
                }
                if matches!(told, Told::Keep(Keeping::Off | Keeping::Aside)) {
                    (next.keep, next.shelf, next.old) = (None, Rc::default(), false);
                }
                next.tell(told);
            }
            Command::Kept(kept) => next.kept(kept),
        }
        Rc::new(next)
    }
}

/// The deals, what follows from the one shown, and the ways to change them.
#[derive(Clone, Debug)]
pub struct State {
    /// Every deal that is open.
    pub workspace: Rc<Workspace>,
    /// What was entered of the one shown.
    pub draft: Rc<Draft>,
    /// What follows.
    pub assessment: Rc<Assessment>,
    /// On what basis the law was read.
    pub basis: Basis,
    /// Where deals come in and go out.
    pub intake: Rc<Intake>,
    /// Tells what the visitor did in the deal shown.
    pub act: Callback<Action>,
    /// Tells what the visitor did with a deal as a whole.
    pub order: Callback<Order>,
    /// Tells of deals coming in and going out.
    pub tell: Callback<Told>,
    /// How this browser keeps the deals, if it does.
    pub keep: Option<Rc<Keep>>,
    /// The numbers of those that it would not keep as they are.
    pub unkept: Vec<usize>,
    /// Whether something is on its way to where it is kept.
    pub pending: bool,
    /// Tells what came of keeping them.
    pub kept: Callback<Kept>,
}

impl State {
    /// The deals as they stand, with nobody to change them.
    #[must_use]
    pub fn of(workspace: Workspace) -> Self {
        let draft = workspace.shown().draft().clone();
        let basis = draft.basis();
        let assessment = Rc::new(assess(draft.deal(), &basis));
        Self {
            workspace: Rc::new(workspace),
            draft,
            assessment,
            basis,
            intake: Rc::default(),
            act: Callback::noop(),
            order: Callback::noop(),
            tell: Callback::noop(),
            keep: None,
            unkept: Vec::new(),
            pending: false,
            kept: Callback::noop(),
        }
    }
}

impl PartialEq for State {
    /// All the rest follows from these.
    fn eq(&self, other: &Self) -> bool {
        self.workspace == other.workspace
            && self.intake == other.intake
            && (&self.keep, &self.unkept) == (&other.keep, &other.unkept)
    }
}

impl State {
    /// Whether anything would be lost if the page were left now.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        match self.intake.keeping {
            Keeping::On => !self.unkept.is_empty(),
            _ => self.workspace.is_unsaved(),
        }
    }

    /// The same while something is still on its way to where it is kept.
    #[must_use]
    pub fn would_lose(&self) -> bool {
        self.is_unsaved() || self.pending && self.workspace.is_unsaved()
    }
}
