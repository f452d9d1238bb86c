//! What holds of whatever comes from outside. Each target beside this file tries one of these for hours,
//! and `tests/fuzz.rs` all of them for seconds, on every run.

use outbound_check::compute::{Amount, Unit};
use outbound_check::deal::{Deal, Refused, Sealed, day, limits, read_training};
use outbound_check::draft::date_text;
use outbound_check::explore::View;
use outbound_check::hooks::Route;
use outbound_check::locale::{Language, Words};
use outbound_check::number::{Notation, read};
use outbound_check::pages::{State, calendar::calendar, memo::memo};
use outbound_check::workspace::{Opened, Order, Workspace};

/// What tries out some bytes.
pub type Promise = fn(&[u8]);

/// Every promise, by the name of its target and of its corpus.
pub const ALL: [(&str, Promise); 6] = [
    ("deal", deal),
    ("training", training),
    ("text", |bytes| text(&String::from_utf8_lossy(bytes))),
    ("number", |bytes| number(&String::from_utf8_lossy(bytes))),
    ("address", |bytes| address(&String::from_utf8_lossy(bytes))),
    ("export", export),
];

/// A file is a deal or is refused with a reason, by its place; a deal is written and read again as it was.
pub fn deal(bytes: &[u8]) {
    match Deal::read(bytes) {
        Ok(deal) => {
            assert!(deal.systems.len() <= limits::SYSTEMS);
            let written = deal.write();
            assert_eq!(Deal::read(written.as_bytes()).ok().as_ref(), Some(&deal), "{written}");
        }
        Err(refused) => gives_a_reason(&refused, bytes),
    }
}

/// The same of a training by itself.
pub fn training(bytes: &[u8]) {
    if let Err(refused) = read_training(bytes) {
        gives_a_reason(&refused, bytes);
    }
}

fn gives_a_reason(refused: &Refused, bytes: &[u8]) {
    let said = refused.to_string();
    assert!(!said.is_empty() && said.len() < 2_000 + 4 * bytes.len(), "{said}");
    if let Refused::At { path, problem } = refused {
        assert!(!path.is_empty() && !problem.to_string().is_empty());
    }
}

/// A text is a link, what a browser kept, or an encrypted file, and comes back as it was; or it is refused.
pub fn text(text: &str) {
    if let Ok(deal) = Deal::of_link(text) {
        assert_eq!(Deal::of_link(&deal.link()).ok(), Some(deal));
    }
    if let Ok(kept) = Workspace::of_version_1(text, Notation::English) {
        for deal in kept.deals() {
            let again = deal.record().open(Notation::English).ok();
            assert_eq!(again.as_ref().map(Opened::draft), Some(deal.draft()));
        }
    }
    if let Ok(sealed) = Sealed::read(text) {
        assert_eq!(Sealed::read(&sealed.write()).ok(), Some(sealed));
    }
}

/// What is typed into a field is a number within bounds, or its place and remedy are known; a day reads back.
pub fn number(typed: &str) {
    // A field takes no more.
    let typed: String = typed.chars().take(limits::NAME).collect();
    for notation in [Notation::English, Notation::German] {
        for unit in [Unit::Operations, Unit::Tokens, Unit::Hours, Unit::Dollars] {
            match read(&typed, unit, notation) {
                Ok(amount) => {
                    let bounds = Amount::SMALLEST / 1e3..=Amount::LARGEST * 1e3;
                    let is_number =
                        bounds.contains(&amount.median()) && amount.low() <= amount.high();
                    assert!(is_number, "{typed:?}: {amount:?}");
                }
                Err(misread) => {
                    assert!(!misread.to_string().is_empty());
                    let _ = misread.corrected(&typed);
                }
            }
        }
    }
    if let Some(read) = day(&typed) {
        assert_eq!(day(&date_text(read)), Some(read), "{typed:?}");
    }
}

/// An address names a page in a language and perhaps a view of the published models, or nothing; what it names has
/// one address.
pub fn address(fragment: &str) {
    if let Some(route) = Route::parse(fragment) {
        assert_eq!(Route::parse(&route.to_string()), Some(route), "{fragment:?}");
    }
    for part in [fragment, fragment.trim_start_matches("#/en/explore/")] {
        if let Ok(view) = View::read(part) {
            assert_eq!(View::read(&view.write()).ok(), Some(view), "{part:?}");
        }
    }
    if let Some(language) = Language::from_tag(fragment) {
        assert!(fragment.to_ascii_lowercase().starts_with(language.tag()), "{fragment:?}");
    }
}

/// Whatever stands in a deal, its memo as HTML has our tags alone, and its calendar our lines alone.
pub fn export(bytes: &[u8]) {
    let Ok(deal) = Deal::read(bytes) else { return };
    let few =
        deal.systems.iter().map(|system| system.training.stages.len() + 1).sum::<usize>() < 50;
    if !few {
        return; // the same many times over, which would take the time of thousands of others
    }
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
}

/// Every `<` begins one of the tags a memo is made of, and no tag has attributes that are not ours.
pub fn only_our_tags(page: &str) {
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
