//! The one store as a hook: kept while the page is open, and on its way to where this browser keeps it.

use super::intake::Told;
use super::keeping;
use super::kept::{self, Kept};
use super::state::{Command, State, Store};
use crate::hooks::{self, Start};
use outbound_deal::assessment::assess;
use outbound_drafts::Action;
use outbound_drafts::workspace::{Order, Workspace};
use outbound_words::{Language, Words};
use std::rc::Rc;
use yew::{Callback, hook, use_callback, use_effect_with, use_memo, use_mut_ref, use_reducer_eq};

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
        let first = workspace.shown().draft().notation() == language.notation();
        move |language| {
            act.emit(Action::Write(language.notation()));
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
            let said = kept::said(&Words::of(language), &heard);
            kept.emit(Kept::Heard(keep, heard, said));
        })
    };
    hooks::use_others(store.keep.clone(), heard.clone());
    let changes = store.keep.as_ref().map(|_| store.shelf.changes(&workspace)).unwrap_or_default();
    let pending = !changes.is_empty() || hooks::is_writing();
    let unkept = store.shelf.failed(&workspace);
    let intake = store.intake.clone();
    let keep = store.keep.clone();
    let state = State {
        workspace,
        draft,
        assessment,
        basis,
        intake,
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
