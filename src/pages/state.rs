//! What every page is given: the draft and what follows from it.

use crate::assessment::{Assessment, assess};
use crate::draft::{Action, Draft};
use crate::law::Basis;
use crate::locale::Language;
use crate::number::Notation;
use std::rc::Rc;
use yew::{Callback, Reducible, hook, use_effect_with, use_memo, use_reducer_eq};

impl Reducible for Draft {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// The draft, what follows from it, and the way to change it.
#[derive(Clone, Debug)]
pub struct State {
    /// What was entered.
    pub draft: Rc<Draft>,
    /// What follows.
    pub assessment: Rc<Assessment>,
    /// On what basis the law was read.
    pub basis: Basis,
    /// Tells what the visitor did.
    pub act: Callback<Action>,
}

impl PartialEq for State {
    /// The assessment follows from the draft and the basis.
    fn eq(&self, other: &Self) -> bool {
        self.draft == other.draft && self.basis == other.basis
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

/// The one store: a draft, kept while the page is open and nowhere else.
#[hook]
pub fn use_draft(language: Language) -> State {
    let draft = use_reducer_eq(|| Draft::example(notation(language)));
    let basis = draft.basis();
    let assessment = use_memo((*draft).clone(), |draft| assess(draft.deal(), &basis));
    let dispatch = draft.dispatcher();
    use_effect_with(language, {
        let dispatch = dispatch.clone();
        move |language| dispatch.dispatch(Action::Write(notation(*language)))
    });
    let act = Callback::from(move |action| dispatch.dispatch(action));
    State { draft: Rc::new((*draft).clone()), assessment, basis, act }
}
