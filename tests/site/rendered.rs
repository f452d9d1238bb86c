//! Rendering as a page does, without a browser, and what must hold of whatever is rendered.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use crate::element::Element;
use outbound_words::{Language, Words};
use yew::{Html, LocalServerRenderer, Properties, component};

#[derive(Clone, PartialEq, Properties)]
struct StageProps {
    shown: Html,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    props.shown.clone()
}

/// Renders as a page does, and holds every component to the page's policy.
pub async fn shown(shown: Html) -> String {
    let props = StageProps { shown };
    let page = LocalServerRenderer::<Stage>::with_props(props).hydratable(false).render().await;
    assert!(!page.contains("style="), "the policy forbids style attributes: {page}");
    assert!(!page.contains("javascript:"), "{page}");
    assert_sound(&page);
    page
}

pub fn english() -> Words {
    Words::of(Language::English)
}

pub fn german() -> Words {
    Words::of(Language::German)
}

/// No id stands twice, what an attribute names by its id is there, and nothing that leads elsewhere stands in a summary.
#[track_caller]
pub fn assert_sound(page: &str) {
    let tree = Element::read(page);
    let all = tree.all();
    let mut ids: Vec<_> = all.iter().filter_map(|one| one.get("id")).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|two| two[0] != two[1]), "an id stands twice: {ids:?}");
    for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
        let named = all.iter().filter_map(|one| one.get(attribute)).flat_map(|ids| ids.split(' '));
        for id in named {
            assert!(ids.contains(&id), "{attribute}=\"{id}\" in {page}");
        }
    }
    for summary in tree.tagged("summary") {
        assert!(summary.tagged("a").is_empty(), "a press would both open and leave: {page}");
    }
}

/// The headings of a part of a page, each with a `#` for its level.
pub fn headings(part: &Element) -> String {
    let level = |one: &Element| one.tag.strip_prefix('h')?.parse::<usize>().ok();
    let lines = part.all().into_iter().filter_map(|one| Some((level(one)?, one.text())));
    let lines = lines.map(|(level, text)| format!("{} {text}", "#".repeat(level)));
    lines.collect::<Vec<_>>().join("\n")
}
