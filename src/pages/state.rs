//! What every page is given: the deals and what follows from the one shown.

use super::counter::{Arrived, Counter, Keeping, Told, Trouble};
use super::keeping::{self, Kept};
use super::refused;
use crate::hooks::{self, Found, Heard, Keep, Start, Stock};
use outbound_deal::assessment::{Assessment, assess};
use outbound_deal::{Problem, Refused};
use outbound_drafts::workspace::{Order, Shelf, Workspace};
use outbound_drafts::{Action, Draft};
use outbound_rule::law::Basis;
use outbound_words::number::Notation;
use outbound_words::{Language, Words};
use std::rc::Rc;
use yew::{
    AttrValue, Callback, Reducible, hook, use_callback, use_effect_with, use_memo, use_mut_ref,
    use_reducer_eq,
};

/// The one store.
#[derive(Clone, Debug, PartialEq)]
struct Store {
    workspace: Rc<Workspace>,
    counter: Rc<Counter>,
    /// How this browser keeps the deals, if it does, and what is known of what it keeps.
    keep: Option<Rc<Keep>>,
    shelf: Rc<Shelf>,
    /// Whether what an older program kept is still to be taken over.
    old: bool,
}

/// Something the visitor did, or that came of it later.
enum Command {
    Order(Order),
    Tell(Told),
    Kept(Kept),
}

impl Store {
    /// What is kept in this browser, if anything is, or the example.
    fn start(language: Language, start: Option<&Start>) -> Self {
        let notation = notation(language);
        let words = Words::of(language);
        let mut store = Self {
            workspace: Rc::new(Workspace::example(notation).marked_from(hooks::lot())),
            counter: Rc::default(),
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
                let name = words.with("deals-kept-line", &[("line", line.to_string())]);
                store.tell(Told::Keep(Keeping::Unread));
                store.tell(Told::Trouble(refused::trouble(&words, name, &why)));
            }
            Some(Err(_)) | None => {}
        }
        store
    }

    fn tell(&mut self, told: Told) {
        self.counter = Rc::new(self.counter.after(told));
    }

    /// Opens what is kept: in the place of what merely stands there, or beside it.
    fn take_up(&mut self, stock: Stock, beside: bool) {
        let words = Words::of(language_of(self.workspace.notation()));
        let mut unread = stock.unread;
        let mut found = Vec::new();
        for (record, version) in stock.deals {
            match record.open(self.workspace.notation()) {
                Ok(deal) => found.push((deal, version)),
                Err(why) => {
                    let name = words.text("deals-kept-record");
                    self.tell(Told::Trouble(refused::trouble(&words, name, &why)));
                }
            }
        }
        while unread > 0 {
            let why = Refused::at("+", Problem::NotKnown);
            self.tell(Told::Trouble(refused::trouble(
                &words,
                words.text("deals-kept-record"),
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
                let beside = self.counter.keeping != Keeping::Locked;
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
    pub counter: Rc<Counter>,
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
            counter: Rc::default(),
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
            && self.counter == other.counter
            && (&self.keep, &self.unkept) == (&other.keep, &other.unkept)
    }
}

impl State {
    /// Whether anything would be lost if the page were left now.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        match self.counter.keeping {
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

/// How numbers are written in a language.
#[must_use]
pub fn notation(language: Language) -> Notation {
    match language {
        Language::English => Notation::English,
        Language::German => Notation::German,
    }
}

fn language_of(notation: Notation) -> Language {
    match notation {
        Notation::English => Language::English,
        Notation::German => Language::German,
    }
}

/// The one store, kept while the page is open and nowhere else, unless the visitor wants it kept. `start`: what was
/// found of that.
#[hook]
pub fn use_workspace(language: Language, start: Option<&Start>) -> State {
    let store = use_reducer_eq(|| Store::start(language, start));
    let workspace = store.workspace.clone();
    let draft = workspace.shown().draft().clone();
    let basis = draft.basis();
    let assessment = use_memo(draft.clone(), |draft| assess(draft.deal(), &basis));
    let deps = (store.dispatcher(), workspace.wiped());
    let tell = use_callback(deps.clone(), |told, (dispatch, wiped)| {
        dispatch.dispatch((*wiped, Command::Tell(told)));
    });
    let kept = use_callback(deps.clone(), |kept, (dispatch, wiped)| {
        dispatch.dispatch((*wiped, Command::Kept(kept)));
    });
    let order = use_callback(deps, |order, (dispatch, wiped)| {
        dispatch.dispatch((*wiped, Command::Order(order)));
    });
    let act = use_callback(order.clone(), |action, order: &Callback<Order>| {
        order.emit(Order::Change(action));
    });
    use_effect_with(language, {
        let (act, tell) = (act.clone(), tell.clone());
        let first = workspace.shown().draft().notation() == notation(language);
        move |language| {
            act.emit(Action::Write(notation(*language)));
            // What was said was said in the other language.
            if !first {
                tell.emit(Told::Begin);
            }
        }
    });
    let left = use_mut_ref(|| None::<Rc<Workspace>>);
    use_effect_with(workspace.clone(), move |workspace| {
        let before = left.replace(Some(workspace.clone()));
        hooks::leave(workspace.left_since(before.as_deref()));
    });
    let heard = {
        let (kept, keep) = (kept.clone(), store.keep.clone());
        Callback::from(move |heard| {
            let Some(keep) = keep.clone() else { return };
            let said = keeping::said(&Words::of(language), &heard);
            kept.emit(Kept::Heard(keep, heard, said));
        })
    };
    hooks::use_others(store.keep.clone(), heard.clone());
    let changes = store.keep.as_ref().map(|_| store.shelf.changes(&workspace)).unwrap_or_default();
    let pending = !changes.is_empty() || hooks::is_writing();
    let unkept = store.shelf.failed(&workspace);
    let counter = store.counter.clone();
    let keep = store.keep.clone();
    let state = State {
        workspace,
        draft,
        assessment,
        basis,
        counter,
        act,
        order,
        tell,
        keep,
        unkept,
        pending,
        kept,
    };
    let deps = (state.workspace.clone(), state.keep.clone(), store.shelf.turn(), store.old);
    use_effect_with(deps, {
        let state = state.clone();
        move |(_, keep, _, old)| match keep {
            Some(keep) if !changes.is_empty() => hooks::write(keep.clone(), changes, heard),
            Some(_) if *old && state.unkept.is_empty() => {
                // All of it is written: only now may the only other copy go.
                hooks::forget_old();
                state.kept.emit(Kept::TakenOver);
            }
            None if *old => keeping::begin(&Words::of(language), &state, None),
            _ => {}
        }
    });
    state
}
