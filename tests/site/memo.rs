//! The memo and the calendar: whole in both languages, and nothing typed becomes more than text.
#![allow(clippy::unwrap_used)] // helpers fail as tests do
#![allow(clippy::disallowed_methods)] // a test tells how long something took

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
use jiff::civil::date;
use outbound_check::outcome::calendar::calendar;
use outbound_check::pages::memo::{Document, memo};
use outbound_check::store::State;
use outbound_deal::base64::encode;
use outbound_deal::{Deal, Diligence};
use outbound_drafts::workspace::{Order, Workspace};
use outbound_drafts::{Action, Day, RemarkEdit};
use outbound_rule::facts::{Fact, Measure};
use outbound_rule::law::diligence::Factor;
use outbound_rule::law::duties::{ITEMS, duties};
use outbound_rule::law::{Line, Question};
use outbound_words::number::Notation;
use outbound_words::{Language, Words, message};
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::time::{Duration, Instant};

fn opened(deal: Deal) -> Workspace {
    Workspace::example(Notation::English).after(Order::Open(Box::new(deal), false))
}

fn state(deal: Deal) -> State {
    State::of(opened(deal))
}

fn of(deal: Deal, language: Language) -> Document {
    memo(&Words::of(language), &state(deal), None)
}

/// A deal with notes, evidence, figures, two AI systems and every day.
fn rich() -> Deal {
    Deal::read(include_bytes!("../../crates/outbound-deal/tests/deal/deal-version-1.json")).unwrap()
}

#[test]
fn the_memo_of_the_example_reads_as_it_was_reviewed() {
    for language in Language::ALL {
        let name = format!("example-{}", language.tag());
        insta::assert_snapshot!(name, of(Deal::example(), language).markdown());
    }
}

#[test]
fn the_memo_of_a_deal_with_all_there_is_reads_as_it_was_reviewed() {
    for language in Language::ALL {
        let name = format!("rich-{}", language.tag());
        insta::assert_snapshot!(name, of(rich(), language).markdown());
    }
}

/// What a reader of Markdown makes of it: its texts, and how many links, headings, tables, tags,
/// pieces of code and pictures.
fn read(markdown: &str) -> (String, [usize; 6]) {
    let mut text = String::new();
    let mut found = [0; 6];
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(said) => text += &said,
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(_) => text.push('\n'),
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.starts_with("https://www.ecfr.gov/"), "{dest_url}");
                found[0] += 1;
            }
            Event::Start(Tag::Heading { .. }) => found[1] += 1,
            Event::Start(Tag::Table(_) | Tag::FootnoteDefinition(_)) => found[2] += 1,
            Event::Html(_) | Event::InlineHtml(_) | Event::Rule => found[3] += 1,
            Event::Code(_) | Event::Start(Tag::CodeBlock(_)) | Event::InlineMath(_) => {
                found[4] += 1;
            }
            Event::Start(Tag::Image { .. } | Tag::Strikethrough | Tag::Emphasis) => found[5] += 1,
            _ => {}
        }
    }
    (text, found)
}

const NASTY: [&str; 32] = [
    "[x](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "<script>alert(1)</script>",
    "<https://example.com>",
    "https://example.com and www.example.com and a@example.com",
    "# heading",
    "heading\n===",
    "heading\n---",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "12) item",
    "> quote",
    "    code",
    "\tcode",
    "```\ncode\n```",
    "`code`",
    "| a | b |\n|---|---|\n| c | d |",
    "*emphasis* _emphasis_ **strong** __strong__ ~~gone~~",
    "\\*not\\* \\",
    "&lt;b&gt; &amp; &copy;",
    "a\n\nb",
    "[^1]\n\n[^1]: note",
    "[a]: https://example.com",
    "$x^2$ and $$y$$",
    "- [ ] task",
    "***",
    "\"quotes\" and 'apostrophes'",
    "10^25 is 1e25",
    "10\\^25",
    "ends with a backslash\\\nand goes on",
];

/// A deal in which every text is this one.
fn saying(text: &str) -> Deal {
    let mut workspace = opened(rich());
    let line = text.replace(['\n', '\t'], " ");
    let facts = Fact::ALL.iter().map(|fact| Question::Fact(*fact, Some(0)));
    let figures = Measure::ALL.iter().map(|measure| Question::Measure(*measure));
    for about in facts.chain(figures).chain([Question::Operations(0)]) {
        for edit in [RemarkEdit::Note(text.to_owned()), RemarkEdit::Source(line.clone())] {
            workspace = workspace.after(Order::Change(Action::Remark(about, edit)));
        }
    }
    let mut deal = workspace.shown().draft().deal().clone();
    (deal.name, deal.investor, deal.target) = (line.clone(), line.clone(), line);
    for factor in &Factor::ALL {
        deal.diligence.insert(*factor, Diligence { note: text.to_owned(), date: None });
    }
    deal
}

#[test]
fn whatever_is_typed_stays_text_in_markdown() {
    let long = "x".repeat(4000);
    let plain = read(&of(saying("plain"), Language::English).markdown()).1;
    for text in NASTY.into_iter().chain([long.as_str()]) {
        let (said, found) = read(&of(saying(text), Language::English).markdown());
        assert_eq!(found, plain, "links, headings, tables, tags, code, pictures of {text:?}");
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (said, expected) = (words(&said), words(text));
        // Note, evidence, three names and the records, in the memo and the draft.
        let times = said.matches(&expected).count();
        assert!(times > 10, "{text:?} reads back {times} times in {said}");
    }
}

#[test]
fn whatever_is_typed_stays_text_in_the_page() {
    for text in NASTY {
        let page = of(saying(text), Language::English).page();
        let tags = page.split('<').skip(1).filter_map(|tag| tag.split(['>', ' ']).next());
        for tag in tags {
            let known = [
                "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3",
                "p", "strong", "em", "table", "tr", "th", "td", "ul", "li", "a", "br",
            ];
            assert!(known.contains(&tag.trim_start_matches('/')), "<{tag}> of {text:?}");
        }
        assert_eq!(page.matches("<a href=\"").count(), page.matches("<a ").count());
        let addresses = page.split("<a href=\"").skip(1);
        addresses.for_each(|rest| assert!(rest.starts_with("https://www.ecfr.gov/")));
    }
}

#[test]
fn every_answer_note_and_record_is_in_the_memo() {
    for language in Language::ALL {
        let words = Words::of(language);
        let deal = rich();
        let memo = of(deal.clone(), language);
        let (said, _) = read(&memo.markdown());
        for (fact, _, entry) in deal.entries() {
            let question = words.text(message::fact(fact));
            let answer = words.text(message::answer(entry.answer));
            assert!(said.contains(&*question), "{question}");
            assert!(said.contains(&*answer), "{answer}");
            let note = entry.note.replace('\n', " ");
            assert!(said.contains(&note), "{note}");
            if let Some(evidence) = &entry.evidence {
                assert!(said.contains(&evidence.source), "{}", evidence.source);
            }
        }
        for (measure, _) in deal.measures.iter() {
            let figure = words.text(message::measure(*measure));
            assert!(said.contains(&*figure), "{figure}");
        }
        for name in [&deal.name, &deal.investor, &deal.target] {
            assert!(said.contains(name.as_str()), "{name}");
        }
    }
}

#[test]
fn the_draft_has_every_item_that_may_apply_in_the_order_of_the_text() {
    let markdown = of(Deal::example(), Language::English).markdown();
    let items = ITEMS.iter().map(|item| format!("[{}]", item.citation()));
    let places: Vec<_> = items.map(|item| markdown.find(&item)).collect();
    assert!(places[..11].iter().all(Option::is_some), "{places:?}");
    assert!(places[..11].is_sorted(), "{places:?}");
    assert_eq!(places[11..], [None, None], "no circuits, no later knowledge");
    let later = of(rich(), Language::English).markdown();
    assert!(later.contains("[§ 850.405(b)(13)]"), "knowledge acquired later is explained");
}

#[test]
fn nobody_drafts_a_notification_where_none_can_be_due() {
    let mut deal = Deal::example();
    deal.set(Fact::PubliclyTraded, None, Some(outbound_rule::facts::Answer::Yes));
    let deal = state(deal);
    assert!(duties(&deal.assessment.facts, &deal.basis, &deal.draft.timeline()).is_empty());
    let memo = memo(&Words::default(), &deal, None).markdown();
    assert!(!memo.contains("850.405"), "{memo}");
}

#[test]
fn a_memo_under_moved_lines_says_so_before_anything_else() {
    let moved = opened(Deal::example())
        .after(Order::Change(Action::Line(Line::Notifiable, "10^26".to_owned())));
    let state = State::of(moved);
    for language in Language::ALL {
        let words = Words::of(language);
        let memo = memo(&words, &state, None).markdown();
        let shout = words.text(message::MEMO_MOVED);
        let first = memo.lines().nth(2).unwrap();
        assert_eq!(first.trim_matches('*'), &*shout);
    }
    assert_eq!(calendar(&Words::default(), &state), None);
}

#[test]
fn the_hash_is_that_of_the_rule_data_served() {
    let bytes = std::fs::read("data/rules.json").unwrap();
    let hash = hmac_sha256::Hash::hash(&bytes).map(|byte| format!("{byte:02x}")).concat();
    assert!(of(Deal::example(), Language::English).markdown().contains(&hash));
}

/// The days of a calendar, each with its summary and its name, read by another program.
fn events(calendar: &str) -> Vec<(String, String, String)> {
    let calendar: Calendar = calendar.parse().unwrap();
    let events = calendar.components.iter().filter_map(|component| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    let read = events.map(|event| {
        assert!(event.property_value("DTSTAMP").is_some());
        let day = match event.get_start() {
            Some(DatePerhapsTime::Date(day)) => Some(day),
            _ => None,
        };
        let summary = event.get_summary().unwrap().to_owned();
        (day.unwrap().to_string(), summary, event.get_uid().unwrap().to_owned())
    });
    read.collect()
}

#[test]
fn the_calendar_has_the_last_day_of_every_duty() {
    for language in Language::ALL {
        let words = Words::of(language);
        let state = state(rich());
        let text = calendar(&words, &state).unwrap();
        let found = events(&text);
        let owed = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
        for duty in owed {
            let Some(last) = duty.due.last_day() else { continue };
            let name = words.text(message::duty(duty.obligation));
            let is_there = |(day, summary, _): &(String, String, String)| {
                *day == last.to_string() && summary.contains(&*name)
            };
            assert_eq!(found.iter().filter(|one| is_there(one)).count(), 1, "{name} {found:?}");
        }
        let names: std::collections::BTreeSet<_> = found.iter().map(|(_, _, uid)| uid).collect();
        assert_eq!(names.len(), found.len(), "each has a name of its own");
        assert_eq!(text.matches("TRIGGER:-P7D").count(), found.len());
    }
}

#[test]
fn a_calendar_keeps_to_its_form_and_tells_only_the_deals_name() {
    for text in NASTY {
        let state = state(saying(text));
        let calendar = calendar(&Words::default(), &state).unwrap();
        assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        for line in calendar.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
            assert!(!line.contains(['\r', '\n', '\t']), "{line:?}");
        }
        let found = events(&calendar);
        assert!(!found.is_empty());
        let name = state.draft.deal().name.clone();
        assert!(found.iter().all(|(_, summary, _)| summary.contains(&name)), "{name} {found:?}");
    }
    let mut deal = rich();
    let secrets =
        [&mut deal.investor, &mut deal.target].map(|name| std::mem::replace(name, "SECRET".into()));
    drop(secrets);
    let calendar = calendar(&Words::default(), &state(deal)).unwrap();
    assert!(!calendar.contains("SECRET") && calendar.contains("Series B"));
}

#[test]
fn another_deal_on_the_same_day_is_another_event() {
    let on = |name: &str| {
        let completed = Action::Day(Day::Completion, Some(date(2026, 5, 1)));
        let named = Deal { name: name.to_owned(), ..Deal::example() };
        let state = State::of(opened(named).after(Order::Change(completed)));
        events(&calendar(&Words::default(), &state).unwrap())
    };
    assert_eq!(on("A"), on("A"), "opened twice, it is there once");
    assert_ne!(on("A")[0].2, on("B")[0].2);
}

/// The page and its exports follow a click, so they have to come at once: here without optimisation
/// of what they call, on a machine that may be busy.
#[test]
fn the_memo_of_a_deal_with_ten_systems_is_there_at_once() {
    let mut deal = rich();
    deal.systems = vec![deal.systems[0].clone(); 10];
    let state = state(deal);
    let words = Words::of(Language::German);
    let begun = Instant::now();
    let memo = memo(&words, &state, None);
    let built = begun.elapsed();
    assert!(!memo.markdown().is_empty());
    let written = begun.elapsed();
    assert!(written < Duration::from_secs(2), "built in {built:?}, written in {written:?}");
}

#[test]
fn the_memo_as_a_page_names_its_style_by_its_hash_and_allows_nothing_else() {
    let page = of(Deal::example(), Language::English).page();
    let style = page.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next());
    let hash = encode(&hmac_sha256::Hash::hash(style.unwrap().as_bytes()));
    let hash = hash.replace('-', "+").replace('_', "/");
    let policy = format!("content=\"default-src 'none'; style-src 'sha256-{hash}='\"");
    assert!(page.contains(&policy), "{policy} in {}", &page[..400]);
}
