//! What every page is given: the draft and what follows from it.

use crate::assessment::{Assessment, assess};
use crate::draft::{Action, Draft};
use crate::law::Basis;
use crate::locale::Language;
use crate::number::Notation;
use crate::workspace::{Order, Workspace};
use std::rc::Rc;
use yew::{Callback, Reducible, hook, use_callback, use_effect_with, use_memo, use_reducer_eq};

impl Reducible for Workspace {
    type Action = Order;

    fn reduce(self: Rc<Self>, order: Order) -> Rc<Self> {
        Rc::new(self.after(order))
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
    /// Tells what the visitor did in the deal shown.
    pub act: Callback<Action>,
    /// Tells what the visitor did with a deal as a whole.
    pub order: Callback<Order>,
}

impl State {
    /// The deals as they stand, with nobody to change them.
    #[must_use]
    pub fn of(workspace: Workspace) -> Self {
        let draft = workspace.shown().draft().clone();
        let basis = draft.basis();
        let assessment = Rc::new(assess(draft.deal(), &basis));
        let (act, order) = (Callback::noop(), Callback::noop());
        Self { workspace: Rc::new(workspace), draft, assessment, basis, act, order }
    }
}

impl PartialEq for State {
    /// All the rest follows from the workspace.
    fn eq(&self, other: &Self) -> bool {
        self.workspace == other.workspace
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

/// The one store, kept while the page is open and nowhere else.
#[hook]
pub fn use_workspace(language: Language) -> State {
    let workspace = use_reducer_eq(|| Workspace::example(notation(language)));
    let draft = workspace.shown().draft().clone();
    let basis = draft.basis();
    let assessment = use_memo(draft.clone(), |draft| assess(draft.deal(), &basis));
    let order = use_callback(workspace.dispatcher(), |order, dispatch| dispatch.dispatch(order));
    let act = use_callback(order.clone(), |action, order: &Callback<Order>| {
        order.emit(Order::Change(action));
    });
    use_effect_with(language, {
        let act = act.clone();
        move |language| act.emit(Action::Write(notation(*language)))
    });
    State { workspace: Rc::new((*workspace).clone()), draft, assessment, basis, act, order }
}
