//! The rule engine against a second oracle, written from the regulation's text alone as plain
//! functions, on a hundred thousand random complete deals.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

pub mod deal;
pub mod deals;
pub mod part850;

use deal::Deal;
use deals::{Matter, Random, as_deal, change, complete, matters};
use outbound_rule::facts::Facts;
use outbound_rule::law::{Basis, Outcome, Outcomes, Reading, Readings, possible};
use part850::Paragraph;
use partly_known::Truth;
use std::collections::BTreeMap;

/// The deal in plain booleans and numbers, where everything is known.
fn plain(facts: &Facts) -> Deal<bool> {
    let answer = |fact, at| match facts.get(fact, at) {
        Truth::Yes => true,
        Truth::No => false,
        Truth::Unknown => panic!("{fact:?} is open"),
    };
    let figure = |matter| match matter {
        Matter::Measure(measure) => facts.measure(measure).low(),
        Matter::Operations(at) => facts.operations(at).low(),
        Matter::Fact(..) => unreachable!(),
    };
    as_deal(facts.systems(), answer, figure)
}

fn oracle(facts: &Facts, otherwise: Readings) -> Outcome {
    let outcomes = part850::outcomes(&plain(facts), otherwise);
    let mut holding = outcomes.into_iter().filter(|(_, holds)| *holds).map(|(outcome, _)| outcome);
    let outcome = holding.next().unwrap();
    assert_eq!(holding.next(), None, "the oracle has one outcome");
    outcome
}

/// What the oracle and the engine agree on.
fn agreed(facts: &Facts, otherwise: Readings) -> Outcome {
    let expected = oracle(facts, otherwise);
    let basis = Basis { otherwise, ..Basis::default() };
    let found = possible(facts, &basis);
    if found != Outcomes::only(expected) {
        panic!(
            "the text leads to {expected:?}, the engine to {found:?}: {}",
            told(facts, otherwise)
        );
    }
    expected
}

/// The deal in as few words as bring the two apart.
fn told(facts: &Facts, otherwise: Readings) -> String {
    let basis = Basis { otherwise, ..Basis::default() };
    let differs =
        |facts: &Facts| possible(facts, &basis) != Outcomes::only(oracle(facts, otherwise));
    let mut least = facts.clone();
    let mut words = Vec::new();
    for matter in matters(facts.systems()) {
        let mut without = least.clone();
        match *matter {
            Matter::Fact(fact, at) => {
                without.set(fact, at, Truth::No);
                if differs(&without) {
                    least = without;
                } else {
                    words.push(format!("{} {at:?}", fact.name()));
                }
            }
            Matter::Measure(measure) => {
                words.push(format!("{} {:?}", measure.name(), facts.measure(measure).low()));
            }
            Matter::Operations(at) => {
                words.push(format!("operations {at} {:?}", facts.operations(at).low()));
            }
        }
    }
    words.join(", ")
}

/// How often each thing that has to occur did.
#[derive(Default)]
struct Seen(BTreeMap<String, usize>);

impl Seen {
    fn note(&mut self, what: String) {
        *self.0.entry(what).or_default() += 1;
    }

    /// Notes a paragraph that nothing else helps.
    fn note_lone<const N: usize>(&mut self, section: &str, paragraphs: [Paragraph<bool>; N]) {
        let mut met = paragraphs.iter().filter(|(_, met)| *met);
        if let (Some((label, _)), None) = (met.next(), met.next()) {
            self.note(format!("{section}({label})"));
        }
    }
}

const DEALS: usize = 60_000;

/// Half of the deals are another deal with one answer changed, to see what turns on each answer.
#[test]
fn the_engine_agrees_with_the_text() {
    let none = Readings::default();
    let mut random = Random(0x850);
    let mut seen = Seen::default();
    for _ in 0..DEALS {
        let facts = complete(&mut random);
        let outcome = agreed(&facts, none);
        seen.note(format!("{outcome:?}"));
        note_paragraphs(&facts, outcome, &mut seen);
        let (matter, changed) = changed(&facts, outcome, &mut random);
        if agreed(&changed, none) != outcome {
            seen.note(name(matter));
        }
    }
    let times = |what: &String| seen.0.get(what).copied().unwrap_or_default();
    let rare = expected().into_iter().filter(|(what, least)| times(what) < *least);
    let rare: Vec<_> = rare.map(|(what, _)| (times(&what), what)).collect();
    assert!(rare.is_empty(), "too few deals were decided by {rare:?}");
}

/// The deal with one matter changed, if possible one that changes the outcome.
fn changed(facts: &Facts, outcome: Outcome, random: &mut Random) -> (Matter, Facts) {
    let all = matters(facts.systems());
    let said = |matter: &&Matter| match matter {
        Matter::Fact(fact, at) => facts.get(*fact, *at) == Truth::Yes,
        _ => true,
    };
    let said: Vec<_> = all.iter().filter(said).copied().collect();
    let mut tries = 0;
    loop {
        let among = if random.one_in(2) { all } else { &said };
        let matter = random.pick(among);
        let mut changed = facts.clone();
        change(&mut changed, matter, random);
        tries += 1;
        if tries == 4 || oracle(&changed, Readings::default()) != outcome {
            return (matter, changed);
        }
    }
}

fn name(matter: Matter) -> String {
    match matter {
        Matter::Fact(fact, _) => fact.name().to_owned(),
        Matter::Measure(measure) => measure.name().to_owned(),
        Matter::Operations(_) => "operations".to_owned(),
    }
}

/// Notes the paragraphs that alone lead to the outcome.
fn note_paragraphs(facts: &Facts, outcome: Outcome, seen: &mut Seen) {
    let (deal, none) = (&plain(facts), Readings::default());
    if outcome == Outcome::NotCovered {
        return;
    }
    seen.note_lone("210(a)", part850::transaction(deal, none));
    seen.note_lone("221", part850::person_of_concern(deal));
    seen.note_lone("209(a)(2)", part850::holder(deal));
    match outcome {
        Outcome::Excepted => seen.note_lone("501", part850::excepted(deal, none)),
        Outcome::Notifiable => seen.note_lone("217", part850::notifiable_activity(deal, none)),
        Outcome::Prohibited => {
            let activity = part850::prohibited_activity(deal, none);
            let status = part850::prohibited_status(deal, none);
            if !part850::any(&status) {
                seen.note_lone("224", activity);
            } else if !part850::any(&activity) {
                seen.note_lone("224", status);
            }
        }
        Outcome::NotCovered => {}
    }
}

/// What has to occur, and how often at least.
fn expected() -> Vec<(String, usize)> {
    fn named<const N: usize>(section: &str, paragraphs: [Paragraph<bool>; N]) -> Vec<String> {
        paragraphs.iter().map(|(label, _)| format!("{section}({label})")).collect()
    }
    let none = Readings::default();
    let any = &plain(&complete(&mut Random(1)));
    let outcomes = Outcome::ALL.iter().map(|outcome| format!("{outcome:?}"));
    let paragraphs = [
        named("210(a)", part850::transaction(any, none)),
        named("221", part850::person_of_concern(any)),
        named("209(a)(2)", part850::holder(any)),
        named("501", part850::excepted(any, none)),
        named("217", part850::notifiable_activity(any, none)),
        named("224", part850::prohibited_activity(any, none)),
        named("224", part850::prohibited_status(any, none)),
    ];
    // Facts that matter only where a reading is taken otherwise, or not to the outcome at all.
    let idle = [
        "committed_on_effective",
        "made_on_effective",
        "internal_use_cybersecurity",
        "own_model_internal_use",
        "only_venture_intends",
        "owned_by_listed_companies",
        "held_is_listed",
        "other_ai_systems",
    ];
    let turning =
        matters(1).iter().map(|matter| name(*matter)).filter(|name| !idle.contains(&name.as_str()));
    let often = outcomes.map(|what| (what, 2_000));
    let paragraphs = paragraphs.into_iter().flatten().map(|what| (what, 20));
    often.chain(paragraphs).chain(turning.map(|what| (what, 5))).collect()
}

#[test]
fn the_engine_agrees_under_every_reading() {
    for reading in Reading::ALL {
        let otherwise = Readings::default().with(reading);
        let mut random = Random(0x850 + reading as u64);
        let differ = (0..5_000).filter(|_| {
            let facts = complete(&mut random);
            agreed(&facts, otherwise) != oracle(&facts, Readings::default())
        });
        assert!(differ.count() >= 5, "{reading:?} changes nothing");
    }
}

#[test]
fn the_engine_agrees_under_any_readings_together() {
    let mut random = Random(7);
    for _ in 0..10_000 {
        let facts = complete(&mut random);
        let taken = Reading::ALL.into_iter().filter(|_| random.one_in(2));
        agreed(&facts, taken.fold(Readings::default(), Readings::with));
    }
}
