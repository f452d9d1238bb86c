//! A draft of the notification's contents, item by item of § 850.405(b), as far as they are known.

use super::diligence::record;
use super::document::Style;
use super::head::{day, moved, value};
use super::writer::Writer;
use crate::wording;
use outbound_drafts::Day;
use outbound_rule::facts::{Fact, Facts, Measure};
use outbound_rule::law::diligence::Factor;
use outbound_rule::law::duties::{
    CERTIFICATION, Filing, LANGUAGE, Signer, contents, transaction_kinds,
};
use outbound_rule::law::part850::{COVERED, NOTIFIABLE, PROHIBITED, S209};
use outbound_rule::law::{Duty, Provision, Test, grounds};
use outbound_words::{Message, message};
use partly_known::Truth;

static IS_COVERED_PERSON: Test = Test::See(&S209);

/// The figures that tell a technology node.
const NODES: [Measure; 3] = [Measure::LogicNode, Measure::NandLayers, Measure::DramHalfPitch];

/// The draft, for whoever has to file a notification or may have to; nothing for others.
pub(super) fn notification(memo: &mut Writer, owed: &[Duty]) {
    let mut filings: Vec<Filing> = Vec::new();
    for filing in owed.iter().filter_map(|duty| duty.obligation.filing()) {
        if !filings.contains(&filing) {
            filings.push(filing);
        }
    }
    let Some(first) = filings.first() else { return };
    let words = memo.words;
    memo.part(message::MEMO_DRAFT);
    memo.paragraph(words.text(message::NOTIFICATION_LEDE));
    memo.paragraph(words.text(message::MEMO_DRAFT_LEDE));
    moved(memo);
    let mut facts = memo.state.assessment.facts.clone();
    if *first == Filing::AfterKnowledge {
        // The deal is described as it would have been read with what was learned later.
        facts.set(Fact::KnowsActually, None, Truth::Yes);
    }
    items(memo, &filings, &facts);
    memo.subheading(words.text(message::CERTIFICATION));
    for one in CERTIFICATION.iter().chain([&LANGUAGE]) {
        provision(memo, one);
    }
    memo.paragraph(words.text(message::SIGNERS));
    for signer in Signer::ALL {
        provision(memo, signer.provision());
        memo.typed("");
    }
}

fn provision(memo: &mut Writer, provision: &Provision) {
    let place = provision.citation();
    memo.row(wording::summary(memo.words, &place, provision.says), Some(place));
}

fn items(memo: &mut Writer, filings: &[Filing], facts: &Facts) {
    let of_each: Vec<_> =
        filings.iter().map(|filing| contents(*filing, facts, &memo.state.basis)).collect();
    // The items of the first filing; the same of the others say whether each applies there.
    for (place, item) in of_each.first().into_iter().flatten().enumerate() {
        let applies = of_each.iter().filter_map(|items| Some(items.get(place)?.applies));
        let applies = applies.fold(Truth::No, Truth::or);
        if applies == Truth::No {
            continue;
        }
        provision(memo, item.provision);
        fill(memo, place + 1, filings, facts);
        let key = if memo.says() { message::MEMO_GAP_REST } else { message::MEMO_GAP_ALL };
        if applies == Truth::Unknown {
            memo.line();
            memo.message(Style::Said, message::ITEM_PERHAPS);
        } else if item.applies == Truth::No {
            // The last item, where § 850.403 is only one of the ways to file.
            memo.line();
            memo.message(Style::Said, message::MEMO_IF_LATER);
        }
        memo.line();
        memo.message(Style::Gap, key);
    }
}

/// What is known of an item, by its number in § 850.405(b).
fn fill(memo: &mut Writer, item: usize, filings: &[Filing], facts: &Facts) {
    let (words, deal) = (memo.words, memo.deal());
    match item {
        2 => named(memo, message::MEMO_INVESTOR, &deal.investor),
        5 => why_covered(memo, filings, facts),
        6 => {
            dated(memo, Day::Agreed);
            dated(memo, Day::Completion);
        }
        7 => value(memo).into_iter().for_each(|value| memo.say(value)),
        9 => named(memo, message::MEMO_TARGET, &deal.target),
        10 => {
            met(memo, &[&PROHIBITED, &NOTIFIABLE], facts);
            for system in 0..deal.systems.len() {
                let range = facts.operations(system);
                if range.low() > 0.0 {
                    memo.line();
                    memo.before(&wording::system_name(words, system));
                    let range = wording::range(words, range);
                    memo.say(words.text(message::KnownOperations { range }));
                }
            }
        }
        11 => met(memo, &[&IS_COVERED_PERSON], facts),
        12 => {
            for measure in NODES {
                if let Some(figure) = deal.measures.get(&measure) {
                    memo.line();
                    memo.say(words.text(message::measure(measure)));
                    memo.strong(wording::range(words, figure.range()).into());
                }
            }
        }
        13 => {
            dated(memo, Day::Knowledge);
            for factor in Factor::ALL.iter().filter(|factor| deal.diligence.contains_key(factor)) {
                record(memo, *factor);
                memo.place(factor.provision().citation());
            }
        }
        _ => {}
    }
}

fn named(memo: &mut Writer, what: Message, name: &str) {
    if !name.is_empty() {
        memo.line();
        memo.before(&memo.words.text(what));
        memo.typed(name);
    }
}

fn dated(memo: &mut Writer, which: Day) {
    if let Some(date) = memo.state.draft.day(which) {
        memo.line();
        memo.before(&day(memo, which));
        memo.day(date);
    }
}

/// Under which sections it is filed, what kind of transaction it is, and why it is covered.
fn why_covered(memo: &mut Writer, filings: &[Filing], facts: &Facts) {
    let sections = filings.iter().map(|filing| match filing {
        Filing::Own => "§ 850.401",
        Filing::ForEntity => "§ 850.402",
        Filing::AfterKnowledge => "§ 850.403",
    });
    let sections = sections.collect::<Vec<_>>().join(", ");
    memo.say(memo.words.text(message::MemoFiledUnder { sections }));
    let kinds = filings.first().map(|first| transaction_kinds(*first, facts, &memo.state.basis));
    let kinds = kinds.unwrap_or_default();
    if !kinds.is_empty() {
        let places: Vec<_> = kinds.iter().map(|(place, _)| place.to_string()).collect();
        memo.line();
        memo.say(memo.words.text(message::NotificationKind { places: places.join(", ") }));
    }
    met(memo, &[&COVERED], facts);
}

/// The paragraphs by which conditions are met.
fn met(memo: &mut Writer, tests: &[&'static Test], facts: &Facts) {
    let described = memo.deal().systems.len();
    for reason in grounds(tests, facts, &memo.state.basis) {
        let line = wording::reason(memo.words, &reason, described > 1);
        if let Some(line) = line.filter(|_| reason.system.is_none_or(|system| system < described)) {
            memo.line();
            memo.say(line.text);
            memo.place(line.citation);
        }
    }
}
