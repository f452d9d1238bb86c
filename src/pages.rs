//! The pages: they read the draft and what follows from it, and lay out components.

mod answers;
mod background;
mod calculators;
mod check;
mod compute;
pub(crate) mod deals;
mod explore;
mod facts;
mod interview;
mod locked;
pub mod memo;
pub mod privacy;
mod result;
pub mod rules;

pub use explore::{Explorer, ExplorerProps};

use crate::hooks::{Page, served, use_probe};
use crate::store::State;
use outbound_words::Words;
use yew::{Html, Properties, component, use_state_eq};

/// What a [`Shown`] page is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShownProps {
    /// Which page it is.
    pub page: Page,
    /// How far the interview is.
    #[prop_or_default]
    pub step: usize,
    /// The words of the language.
    pub words: Words,
    /// The draft, what follows from it, and the way to change it.
    pub state: State,
}

/// The page shown; drawn anew only when something on it changed. Give it the page's name as key, so
/// that no page takes over what was opened on another.
#[component]
pub fn Shown(props: &ShownProps) -> Html {
    let changing = use_state_eq(|| None);
    let pressed = use_state_eq(|| false);
    let ShownProps { page, step, words, state } = props;
    let chosen = memo::use_chosen(*page);
    let probed = use_probe(*page == Page::Privacy);
    if locked::hides(*page, state) {
        return locked::locked_page(words, state);
    }
    match page {
        Page::Check => check::check_page(words, state, &changing),
        Page::Interview => interview::interview_page(words, state, *step, &pressed),
        Page::Answers => answers::answers_page(words, state, &pressed),
        Page::Memo => memo::memo_page(words, state, &chosen),
        Page::Deals => deals::deals_page(words, state),
        Page::Facts => facts::facts_page(words, state),
        Page::Compute => compute::compute_page(words, state),
        Page::Result => result::result_page(words, state),
        Page::Calculators => calculators::calculators_page(words, state),
        Page::Background => background::background_page(words),
        Page::Rules => rules::rules_page(words),
        Page::Explore => explore::explore_page(words, state),
        Page::Privacy => privacy::privacy_page(words, state, &chosen, &served(), &probed),
    }
}
