//! What stands around every page.

use super::theme_switch;
use crate::hooks::{Route, Seal, Theme, focus, served};
use crate::page::Page;
use jiff::civil::date;
use outbound_words::{Language, Message, Words, message};
use yew::{Callback, Html, MouseEvent, html};

/// What stands around every page: the ways to the others and to the other language, the theme in
/// use, what is told the theme chosen, and whether anything is unsaved.
pub fn shell(
    words: &Words,
    route: Route,
    theme: Theme,
    on_theme: &Callback<Theme>,
    unsaved: bool,
    shown: Html,
) -> Html {
    let skip = |event: MouseEvent| {
        // The fragment is the route: following the link would leave the page.
        event.prevent_default();
        focus("main");
    };
    let home = Route::new(route.language, Page::default());
    html! {
        <div class="shell">
            <a class="skip" href="#main" onclick={skip}>{ words.text(message::SKIP) }</a>
            <header class="top">
                <a class="brand" href={home.to_string()}>
                    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
                        <path d="M2 16h20M5 16v-4M9 16V9M13 16v-4M17 16V6M21 16v-4" />
                    </svg>
                    { words.text(message::BRAND) }
                </a>
                { private(words, route) }
                <nav class="languages" aria-label={words.text(message::LANGUAGES)}>
                    for language in Language::ALL {
                        <a key={language.tag()} lang={language.tag()} hreflang={language.tag()}
                            href={Route { language, ..route }.to_string()}
                            aria-current={(language == route.language).then_some("true")}>
                            { language.name() }
                        </a>
                    }
                </nav>
                { theme_switch(words, theme, on_theme) }
                <nav class="pages" aria-label={words.text(message::PAGES)}>
                    for page in Page::ALL.iter().copied().filter(|page| *page != Page::Privacy) {
                        <a key={page.name()} href={Route::new(route.language, page).to_string()}
                            aria-current={(page == route.page).then_some("page")}>
                            { words.text(page.label()) }
                            if unsaved && page == Page::Deals {
                                <span class="unsaved">
                                    <span class="visually-hidden">{ format!(" ({})", words.text(message::UNSAVED)) }</span>
                                </span>
                            }
                        </a>
                    }
                </nav>
            </header>
            <main id="main" tabindex="-1">{ shown }</main>
            { footer(words) }
        </div>
    }
}

/// What the page promises and whether it is sealed, with the way to check both.
fn private(words: &Words, route: Route) -> Html {
    // Where nothing is known yet, the promise alone: it is the application's own.
    let key = match served().seal {
        None => message::PRIVATE,
        Some(Seal::Sealed) => message::PRIVATE_SEALED,
        Some(_) => message::PRIVATE_OPEN,
    };
    html! {
        <a class="private" href={Route::new(route.language, Page::Privacy).to_string()}
            aria-current={(route.page == Page::Privacy).then_some("page")}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5 7V5a3 3 0 0 1 6 0v2M3 7h10v7H3z" /></svg>
            { words.text(key) }
        </a>
    }
}

/// The way to the licences and notices of all that is shipped: a page beside this one, which takes no deal away from
/// under anybody. The edition in one file has them at its own end, below the foot (tools/pages.mjs).
fn licences(words: &Words) -> Html {
    if served().edition.as_deref() == Some("file") {
        return html! {};
    }
    html! { <a href="licences.html" target="_blank" rel="noopener">{ words.text(message::FOOTER_LICENCES) }</a> }
}

fn footer(words: &Words) -> Html {
    let text = words.text(message::FooterRule {
        published: words.date(date(2024, 11, 15)),
        effective: words.date(date(2025, 1, 2)),
        due: words.date(date(2027, 3, 13)),
    });
    let outside = |href: &'static str, name: Message| {
        html! { <a {href} target="_blank" rel="noreferrer noopener">{ words.text(name) }</a> }
    };
    html! {
        <footer class="bottom">
            <p class="advice">{ words.text(message::FOOTER_ADVICE) }</p>
            <p>{ text }</p>
            <p class="sources">
                { outside("https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850", message::FOOTER_CODE) }
                { outside("https://www.federalregister.gov/citation/89-FR-90398", message::FOOTER_REGISTER) }
                <a href={Route::new(words.language(), Page::Privacy).to_string()}>{ words.text(message::PAGE_PRIVACY) }</a>
                { licences(words) }
            </p>
        </footer>
    }
}
