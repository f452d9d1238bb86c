//! What every page is given: the deals and what follows from the one shown.

use super::counter::{Arrived, Counter, Keeping, Told, Trouble};
use super::refused;
use crate::assessment::{Assessment, assess};
use crate::draft::{Action, Draft};
use crate::hooks;
use crate::law::Basis;
use crate::locale::{Language, Words};
use crate::number::Notation;
use crate::workspace::{Order, Workspace};
use std::rc::Rc;
use yew::{Callback, Reducible, hook, use_callback, use_effect_with, use_memo, use_reducer_eq};

/// The one store.
#[derive(Clone, Debug, PartialEq)]
struct Store {
    workspace: Rc<Workspace>,
    counter: Rc<Counter>,
}

/// Something the visitor did, or that came of it later.
enum Command {
    Order(Order),
    Tell(Told),
}

impl Store {
    /// What is kept in this browser, if anything is, or the example.
    fn start(language: Language) -> Self {
        let notation = notation(language);
        let mut counter = Counter::default();
        let workspace = match hooks::kept().map(|text| Workspace::kept(&text, notation)) {
            Some(Ok(workspace)) => {
                counter.keeping = Keeping::On;
                Some(workspace)
            }
            Some(Err((line, why))) => {
                let words = Words::of(language);
                counter.keeping = Keeping::Unread;
                let name = words.with("deals-kept-line", &[("line", line.to_string())]);
                counter.troubles.push(refused::trouble(&words, name, &why));
                None
            }
            None => None,
        };
        let workspace = workspace.unwrap_or_else(|| Workspace::example(notation));
        Self { workspace: Rc::new(workspace), counter: Rc::new(counter) }
    }
}

impl Reducible for Store {
    /// Whatever was begun before everything was wiped comes too late.
    type Action = (usize, Command);

    fn reduce(self: Rc<Self>, (wiped, command): Self::Action) -> Rc<Self> {
        if wiped != self.workspace.wiped() {
            return self;
        }
        let mut next = (*self).clone();
        match command {
            Command::Order(order) => {
                // A link that was made is of the deal as it was.
                let stale = Told::Link(Default::default());
                next.counter = Rc::new(next.counter.after(stale));
                next.workspace = Rc::new(next.workspace.after(order));
            }
            Command::Tell(Told::Arrive(arrived)) if !next.workspace.has_room() => {
                let Arrived { name, full: says, .. } = *arrived;
                let trouble = Trouble { name, says, detail: Default::default() };
                next.counter = Rc::new(next.counter.after(Told::Trouble(trouble)));
            }
            Command::Tell(told) => {
                let order = match &told {
                    Told::Wipe(_) => Some(Order::Wipe),
                    Told::Arrive(arrived) => {
                        Some(Order::Open(Box::new(arrived.deal.clone()), arrived.saved))
                    }
                    _ => None,
                };
                if let Some(order) = order {
                    next.workspace = Rc::new(next.workspace.after(order));
                }
                next.counter = Rc::new(next.counter.after(told));
            }
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
        }
    }
}

impl PartialEq for State {
    /// All the rest follows from these.
    fn eq(&self, other: &Self) -> bool {
        self.workspace == other.workspace && self.counter == other.counter
    }
}

impl State {
    /// Whether anything would be lost if the page were left now.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.counter.keeping != Keeping::On && self.workspace.is_unsaved()
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

/// The one store, kept while the page is open and nowhere else, unless the visitor wants it kept.
#[hook]
pub fn use_workspace(language: Language) -> State {
    let store = use_reducer_eq(|| Store::start(language));
    let workspace = store.workspace.clone();
    let draft = workspace.shown().draft().clone();
    let basis = draft.basis();
    let assessment = use_memo(draft.clone(), |draft| assess(draft.deal(), &basis));
    let deps = (store.dispatcher(), workspace.wiped());
    let tell = use_callback(deps.clone(), |told, (dispatch, wiped)| {
        dispatch.dispatch((*wiped, Command::Tell(told)));
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
    use_effect_with((workspace.clone(), store.counter.keeping), {
        let tell = tell.clone();
        move |(workspace, keeping)| {
            let deals = workspace.keep();
            hooks::leave(&deals);
            if *keeping == Keeping::On && !hooks::keep(&deals) {
                hooks::forget();
                tell.emit(Told::Keep(Keeping::Off));
                let words = Words::of(language);
                super::counter::tell_trouble_to(
                    &tell,
                    &words.text("deals-keep"),
                    words.text("deals-not-kept"),
                );
            }
        }
    });
    let counter = store.counter.clone();
    State { workspace, draft, assessment, basis, counter, act, order, tell }
}
