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

use crate::page::Page;
use crate::store::State;
use answers::AnswersPage;
use background::BackgroundPage;
use calculators::CalculatorsPage;
use check::CheckPage;
use compute::ComputePage;
use deals::DealsPage;
use explore::ExplorePage;
use facts::FactsPage;
use interview::InterviewPage;
use memo::MemoPage;
use outbound_words::Words;
use privacy::PrivacyPage;
use result::ResultPage;
use rules::RulesPage;
use yew::{Html, Properties, component, html};

/// What a page is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PageProps {
    /// How far the interview is.
    #[prop_or_default]
    pub step: usize,
    /// The words of the language.
    pub words: Words,
    /// The draft, what follows from it, and the way to change it.
    pub state: State,
}

/// What a [`Shown`] page is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShownProps {
    /// Which page it is.
    pub page: Page,
    /// What it is given.
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
    let ShownProps { page, step, words, state } = props.clone();
    if locked::hides(page, &state) {
        return locked::locked_page(&words, &state);
    }
    let given = PageProps { step, words, state };
    match page {
        Page::Check => html! { <CheckPage ..given /> },
        Page::Interview => html! { <InterviewPage ..given /> },
        Page::Answers => html! { <AnswersPage ..given /> },
        Page::Memo => html! { <MemoPage ..given /> },
        Page::Deals => html! { <DealsPage ..given /> },
        Page::Facts => html! { <FactsPage ..given /> },
        Page::Compute => html! { <ComputePage ..given /> },
        Page::Result => html! { <ResultPage ..given /> },
        Page::Calculators => html! { <CalculatorsPage ..given /> },
        Page::Background => html! { <BackgroundPage ..given /> },
        Page::Rules => html! { <RulesPage ..given /> },
        Page::Explore => html! { <ExplorePage ..given /> },
        Page::Privacy => html! { <PrivacyPage ..given /> },
    }
}
