//! What holds of whatever comes from outside. Each target beside this file tries one of these for hours,
//! and `tests/site/fuzz.rs` all of them for seconds, on every run.

mod calculated;
pub mod chance;
mod estimated;
mod exported;
mod followed;
pub mod made;
mod pen;
mod schema;
mod turns;
mod wild;

use chance::Chance;
use outbound_check::hooks::Route;
use outbound_deal::{Deal, Refused, Sealed, limits, read_training};
use outbound_drafts::workspace::{Opened, Workspace};
use outbound_words::Language;
use outbound_words::number::{Notation, read};
use strict_json::date_text;
use strict_json::day;
use threshold_explorer::View;
use training_compute::{Amount, Unit};

/// What tries out some bytes, and tells whether they were what they should be.
pub type Promise = fn(&[u8]) -> bool;

/// Every promise, by the name of its target and of its corpus.
pub const ALL: [(&str, Promise); 8] = [
    ("deal", deal),
    ("training", training),
    ("text", |bytes| text(&String::from_utf8_lossy(bytes))),
    ("number", |bytes| number(&String::from_utf8_lossy(bytes))),
    ("address", |bytes| address(&String::from_utf8_lossy(bytes))),
    ("calculators", |bytes| calculated::typed(&String::from_utf8_lossy(bytes))),
    ("export", export),
    ("made", made),
];

/// A file is a deal or is refused with a reason, by its place; a deal is written and read again as it was, and what
/// follows from it is worked out.
pub fn deal(bytes: &[u8]) -> bool {
    let read = Deal::read(bytes);
    match &read {
        Ok(deal) => {
            assert!(deal.systems.len() <= limits::SYSTEMS);
            let written = deal.write();
            assert_eq!(Deal::read(written.as_bytes()).ok().as_ref(), Some(deal), "{written}");
            followed::deal(deal);
        }
        Err(refused) => gives_a_reason(refused, bytes),
    }
    read.is_ok()
}

/// The same of a training by itself.
pub fn training(bytes: &[u8]) -> bool {
    match read_training(bytes) {
        Ok(training) => estimated::training(&training),
        Err(refused) => {
            gives_a_reason(&refused, bytes);
            false
        }
    }
}

/// The same of what is made from the schema, by a number.
fn made(number: &[u8]) -> bool {
    let (target, input) = made_of(number);
    let promise = ALL.iter().find(|(name, _)| *name == target);
    promise.is_some_and(|(_, keep)| keep(&input))
}

/// What a number makes from the schema, and the target it is for: trainings for the most part, since what follows from a
/// deal takes a hundred times as long, and its memo ten thousand times.
pub fn made_of(number: &[u8]) -> (&'static str, Vec<u8>) {
    let mut chance = Chance::of(number.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)));
    let (target, text) = match chance.below(4_000) {
        0 => ("export", made::deal(&mut chance)),
        1..=400 => ("deal", made::deal(&mut chance)),
        _ => ("training", made::training(&mut chance)),
    };
    (target, text.into_bytes())
}

fn gives_a_reason(refused: &Refused, bytes: &[u8]) {
    let said = refused.to_string();
    assert!(!said.is_empty() && said.len() < 2_000 + 4 * bytes.len(), "{said}");
    if let Refused::At { path, problem } = refused {
        assert!(!path.is_empty() && !problem.to_string().is_empty());
    }
}

/// A text is a link, what a browser kept, or an encrypted file, and comes back as it was; or it is refused.
pub fn text(text: &str) -> bool {
    let linked = Deal::of_link(text);
    if let Ok(deal) = &linked {
        assert_eq!(Deal::of_link(&deal.link()).ok().as_ref(), Some(deal));
    }
    let kept = Workspace::of_version_1(text, Notation::English);
    for deal in kept.iter().flat_map(Workspace::deals) {
        let again = deal.record().open(Notation::English).ok();
        assert_eq!(again.as_ref().map(Opened::draft), Some(deal.draft()));
    }
    let sealed = Sealed::read(text);
    if let Ok(sealed) = &sealed {
        assert_eq!(Sealed::read(&sealed.write()).ok().as_ref(), Some(sealed));
    }
    linked.is_ok() || kept.is_ok() || sealed.is_ok()
}

/// What is typed into a field is a number within bounds, or its place and remedy are known; a day reads back.
pub fn number(typed: &str) -> bool {
    // A field takes no more.
    let typed: String = typed.chars().take(limits::NAME).collect();
    let mut understood = false;
    for notation in [Notation::English, Notation::German] {
        for unit in [Unit::Operations, Unit::Tokens, Unit::Hours, Unit::Dollars] {
            match read(&typed, unit, notation) {
                Ok(amount) => {
                    let bounds = Amount::SMALLEST / 1e3..=Amount::LARGEST * 1e3;
                    let is_number =
                        bounds.contains(&amount.median()) && amount.low() <= amount.high();
                    assert!(is_number, "{typed:?}: {amount:?}");
                    understood = true;
                }
                Err(misread) => {
                    assert!(!misread.to_string().is_empty());
                    let _ = misread.corrected(&typed);
                }
            }
        }
    }
    let day_read = day(&typed);
    if let Some(read) = day_read {
        assert_eq!(day(&date_text(read)), Some(read), "{typed:?}");
    }
    understood || day_read.is_some()
}

/// An address names a page in a language and perhaps a view of the published models, or nothing; what it names has
/// one address.
pub fn address(fragment: &str) -> bool {
    let route = Route::parse(fragment);
    if let Some(route) = route {
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
    route.is_some()
}

/// Whatever stands in a deal, it is drawn and taken along as what it is.
pub fn export(bytes: &[u8]) -> bool {
    let Ok(deal) = Deal::read(bytes) else { return false };
    let parts = deal.systems.iter().map(|system| system.training.stages.len() + 1);
    // Of the same many times over each would take the time of thousands of others.
    let few = parts.sum::<usize>() < 50;
    if few {
        exported::deal(deal);
    }
    few
}
