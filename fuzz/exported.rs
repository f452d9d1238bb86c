//! What holds of all that is taken along, whatever stands in the deal.

use outbound_check::outcome::calendar::calendar;
use outbound_check::page::Page;
use outbound_check::pages::{Shown, ShownProps, memo::memo};
use outbound_check::store::State;
use outbound_deal::Deal;
use outbound_drafts::workspace::{Order, Workspace};
use outbound_words::number::Notation;
use outbound_words::{Language, Words};
use yew::LocalServerRenderer;

/// A memo as HTML has our tags alone, a calendar our lines alone, and a page no style and no script.
pub fn deal(deal: Deal) {
    let state = Workspace::example(Notation::English).after(Order::Open(Box::new(deal), false));
    let state = State::of(state);
    for language in Language::ALL {
        let words = Words::of(language);
        let memo = memo(&words, &state, None);
        assert!(memo.markdown().starts_with("# "));
        only_our_tags(&memo.page());
        for line in calendar(&words, &state).unwrap_or_default().split("\r\n") {
            assert!(!line.contains(['\r', '\n']) && line.len() <= 75, "{line:?}");
        }
    }
    let words = Words::of(Language::English);
    for page in [Page::Check, Page::Compute, Page::Result, Page::Deals] {
        let (words, state) = (words, state.clone());
        let drawn = drawn(ShownProps { page, step: 0, words, state });
        assert!(!drawn.contains("style=") && !drawn.contains("<script"), "{drawn}");
    }
}

fn drawn(props: ShownProps) -> String {
    let page = LocalServerRenderer::<Shown>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.map(|runtime| runtime.block_on(page.render())).unwrap_or_default()
}

/// Every `<` begins one of the tags a memo is made of, and no tag has attributes that are not ours.
fn only_our_tags(page: &str) {
    const PLAIN: [&str; 16] = [
        "html", "head", "title", "style", "body", "h1", "h2", "h3", "p", "ul", "li", "table", "tr",
        "td", "strong", "em",
    ];
    const WHOLE: [&str; 4] = ["!DOCTYPE html>", "br>", "html lang=\"en\">", "html lang=\"de\">"];
    const BEGUN: [&str; 3] = [
        "meta charset=\"utf-8\">",
        "meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ",
        "a href=\"https://www.ecfr.gov/",
    ];
    for tag in page.split('<').skip(1) {
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let plain = PLAIN
            .iter()
            .any(|ours| name.strip_prefix(ours).is_some_and(|rest| rest.starts_with('>')));
        let known = plain
            || name.starts_with("a>")
            || WHOLE.iter().chain(&BEGUN).any(|ours| tag.starts_with(ours));
        assert!(known, "<{}", tag.chars().take(80).collect::<String>());
    }
}
