//! Pages and what stands around them, rendered to text without a browser.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use crate::components::shell_around;
use crate::element::Element;
use crate::outline::{outline, outline_of};
use crate::rendered::{english, german, headings, shown};
use outbound_check::hooks::{Probed, Route, Seal, Served};
use outbound_check::page::Page;
use outbound_check::pages::{Shown, privacy::statement};
use outbound_check::store::{State, use_workspace};
use outbound_drafts::workspace::Workspace;
use outbound_words::number::Notation;
use outbound_words::{Language, Words};
use yew::{Html, Properties, component, html};

#[derive(Clone, PartialEq, Properties)]
struct OpenedProps {
    language: Language,
    page: Page,
}

/// A page as the application opens it.
#[component]
fn Opened(props: &OpenedProps) -> Html {
    let state = use_workspace(props.language, None);
    html! { <Shown page={props.page} words={Words::of(props.language)} {state} /> }
}

/// A page as the application opens it, with one heading above all others.
pub async fn opened(language: Language, page: Page) -> String {
    let rendered = shown(html! { <Opened {language} {page} /> }).await;
    assert_eq!(Element::read(&rendered).tagged("h1").len(), 1);
    rendered
}

#[tokio::test]
async fn the_pages_open_with_the_example_in_both_languages() {
    for language in Language::ALL {
        for page in [Page::Check, Page::Interview, Page::Facts, Page::Answers] {
            let rendered = opened(language, page).await;
            let tree = Element::read(&rendered);
            let open =
                tree.all().into_iter().filter(|one| one.get("data-ruled-out") == Some("false"));
            let open: Vec<_> = open.filter_map(|one| one.get("data-outcome")).collect();
            assert_eq!(open, ["notifiable"; 2], "verdict and bar");
        }
    }
}

#[tokio::test]
async fn the_first_screen_reads_as_it_was_reviewed() {
    for language in Language::ALL {
        let page = opened(language, Page::Check).await;
        let tree = Element::read(&page);
        let whole = outline(&page);
        let asked = whole.split("\nheading 2: ").next().unwrap();
        let verdict = outline_of(&tree, tree.with("id", "verdict"));
        insta::assert_snapshot!(
            format!("check-{}", language.tag()),
            format!("{asked}\n\n{verdict}")
        );
    }
}

#[tokio::test]
async fn the_explorer_counts_and_knows_no_deal() {
    for (language, counted) in [
        (
            Language::English,
            ["On 31 December 2024", "2 organisations in China", "73 models in China"],
        ),
        (
            Language::German,
            ["Am 31. Dezember 2024", "2 Organisationen in China", "73 Modelle in China"],
        ),
    ] {
        let tree = Element::read(&opened(language, Page::Explore).await);
        assert!(tree.all().iter().all(|one| one.get("data-ruled-out").is_none()), "no verdict");
        let text = tree.text();
        for count in counted {
            assert!(text.contains(count), "{count} in {text}");
        }
        let sliders =
            tree.all().into_iter().filter(|one| one.get("role") == Some("slider")).count();
        assert_eq!(sliders, 10, "three lines, the day and the models, in two drawings");
    }
}

#[tokio::test]
async fn the_memo_stands_alone_and_in_the_language_of_the_page() {
    for language in Language::ALL {
        let page = Element::read(&opened(language, Page::Memo).await);
        assert!(page.all().iter().all(|one| one.get("data-ruled-out").is_none()), "no verdict");
        let memo = page.tagged("article")[0];
        assert_eq!(memo.get("lang"), Some(language.tag()));
        memo.with("role", "img");
        insta::assert_snapshot!(format!("memo-headings-{}", language.tag()), headings(memo));
    }
}

#[tokio::test]
async fn the_privacy_page_says_what_it_does_not_know() {
    for (language, unknown) in [
        (Language::English, ["Whether it is sealed", "does not let the page see", "Not tried yet"]),
        (Language::German, ["Ob sie versiegelt ist", "lässt sie die Seite nicht", "Noch nicht"]),
    ] {
        let page = Element::read(&opened(language, Page::Privacy).await);
        assert!(page.all().iter().all(|one| one.get("data-ruled-out").is_none()), "no verdict");
        insta::assert_snapshot!(format!("privacy-headings-{}", language.tag()), headings(&page));
        let text = page.text();
        for unknown in unknown {
            assert!(text.contains(unknown), "{unknown} in {text}");
        }
    }
}

#[test]
fn the_data_flow_statement_says_what_was_found() {
    let state = State::of(Workspace::example(Notation::English));
    let came = Served {
        edition: Some("file".into()),
        seal: Some(Seal::Sealed),
        wasm: Some("ab12".into()),
        ..Served::default()
    };
    let probed = Probed {
        tried: vec!["fetch blocked connect-src page,seal".into(), "worklet absent".into()],
        found: vec!["local outbound-check x".into(), "caches".into(), "isolated yes".into()],
    };
    let day = jiff::civil::date(2026, 11, 28);
    let told =
        |words: &Words, came, probed| statement(words, &state, came, probed, Some(day)).markdown();
    let known = told(&english(), &came, &probed);
    insta::assert_snapshot!("statement-known-en", known);
    let unknown = told(&german(), &Served::default(), &Probed::default());
    insta::assert_snapshot!("statement-unknown-de", unknown);
}

#[tokio::test]
async fn the_shell_reads_as_it_was_reviewed() {
    for language in Language::ALL {
        let page = shell_around(Route::new(language, Page::Check)).await;
        insta::assert_snapshot!(format!("shell-{}", language.tag()), outline(&page));
    }
}

#[test]
fn the_readme_counts_what_the_data_counts() {
    let readme = include_str!("../../README.md");
    let models = threshold_explorer::points().len();
    assert!(readme.contains(&format!("{models} published models by date")), "{models}");
    let accelerators = training_compute::accelerators().len();
    assert!(readme.contains(&format!("{accelerators} accelerators")), "{accelerators}");
}
