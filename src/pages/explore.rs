//! The explorer: published models by date and training operations, against lines that can be moved.
//!
//! It knows no deal. What is looked at stands in the address, for it is public.

mod address;
mod captions;
mod card;
mod chart;
mod count;
mod dragging;
mod exports;
mod fields;
mod filters;
mod layers;
mod state;
mod table;

use super::PageProps;
use crate::components::{page_head, rich};
use crate::hooks::{self, Route};
use crate::page::Page;
use crate::store::full;
use crate::wording;
use address::use_address;
use outbound_drafts::workspace::Order;
use outbound_drafts::{Action, TrainingEdit};
use outbound_words::{Words, message};
use state::{Act, Do, ExplorerState};
use strict_json::letters::quoted;
use threshold_explorer::{NotAView, View, newest};
use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_callback, use_effect_with,
    use_memo, use_node_ref, use_reducer_eq,
};

/// What the [`Explorer`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExplorerProps {
    /// The words of the language.
    pub words: Words,
    /// Opens a model, by its name, in the calculator; there is none where the chart stands alone.
    #[prop_or_default]
    pub on_open: Option<Callback<String>>,
}

/// The explorer, as a page or as a chart in somebody else's.
#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let words = &props.words;
    let language = words.language();
    let explorer = use_reducer_eq(|| ExplorerState::start(words, hooks::viewed()));
    let act: Act = use_callback(explorer.dispatcher(), |what: Do, dispatch| {
        dispatch.dispatch(what);
    });
    use_effect_with(language, {
        let act = act.clone();
        move |language| act.emit(Do::Speak(*language))
    });
    use_address(words, &explorer, &act);
    let nodes = [use_node_ref(), use_node_ref()];
    let view = &explorer.view;
    let still = use_memo((view.filter.clone(), view.ranges), |(filter, ranges)| {
        chart::still(filter, *ranges)
    });
    let named =
        use_memo((view.filter.clone(), view.day), |(filter, day)| chart::named(filter, *day));
    let alone = props.on_open.is_none();
    html! {
        <div class={if alone { "explore alone" } else { "explore" }}>
            { page_head(words, &words.text(message::EXPLORE_TITLE), &words.text(message::EXPLORE_LEDE)) }
            { refused(words, &explorer) }
            <div class="desk">
                <div class="facts">
                    { chart::key(words) }
                    { chart::chart(words, &explorer, (&still, &named), &nodes, &act) }
                    { fields::fields(words, &explorer, &act) }
                    { card::card(words, &explorer, props.on_open.as_ref(), &act) }
                </div>
                <aside class="verdict" aria-labelledby="count-heading">
                    { count::count(words, view, &act) }
                </aside>
                <div class="rest">
                    { filters::filters(words, &explorer, &act) }
                    { filters::other_regimes(words, &explorer, &act) }
                    { table::table(words, &explorer, &act) }
                    { exports::links(words, &explorer, alone, &act) }
                    { source(words) }
                </div>
            </div>
        </div>
    }
}

/// What is to be known of the data, on the page and beside the table.
fn about(words: &Words) -> [AttrValue; 7] {
    [
        words.text(message::EXPLORE_ABOUT_BANDS),
        words.text(message::EXPLORE_ABOUT_LEVELS),
        words.text(message::EXPLORE_ABOUT_HOW),
        words.text(message::ExploreAboutLeftOut { newest: words.date(newest()) }),
        words.text(message::EXPLORE_ABOUT_BIOLOGY),
        words.text(message::EXPLORE_ABOUT_CHINA),
        words.text(message::EXPLORE_ABOUT_ADDRESS),
    ]
}

/// Says that a link was not understood.
fn refused(words: &Words, explorer: &ExplorerState) -> Html {
    html! {
        if let Some(why) = &explorer.refused {
            <p class="troubles" role="alert">
                { match why {
                    NotAView::Part(part) => words.text(message::ExploreRefused { part: quoted(part) }),
                    NotAView::TooLong { found, most } => {
                        let [found, most] = [found, most].map(|letters| wording::number(words, *letters as f64));
                        words.text(message::ExploreRefusedLong { found, most })
                    }
                } }
            </p>
        }
    }
}

/// Whose data it is, of which day, and what is left out.
fn source(words: &Words) -> Html {
    html! {
        <section class="about-data">
            <h2>{ words.text(message::EXPLORE_ABOUT) }</h2>
            <p>{ rich(words, &exports::source(words)) }</p>
            for text in about(words) {
                <p>{ rich(words, &text) }</p>
            }
        </section>
    }
}

/// The view of an address.
fn opened(part: Option<String>) -> (View, Option<NotAView>) {
    match part.map(|text| View::read(&text)) {
        None => (View::default(), None),
        Some(Ok(view)) => (view, None),
        Some(Err(why)) => (View::default(), Some(why)),
    }
}

/// The explorer as a page: what it knows of the deals is how to begin one with a model.
#[component]
pub(super) fn ExplorePage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let on_open = {
        let (words, state) = (*words, state.clone());
        Callback::from(move |name: String| {
            if !state.workspace.has_room() {
                return full(&words, &state, &name.into());
            }
            state.order.emit(Order::Add);
            state.order.emit(Order::Change(Action::Train(0, TrainingEdit::Model(name))));
            hooks::go(Route::new(words.language(), Page::Compute));
        })
    };
    html! { <Explorer words={*words} {on_open} /> }
}
