//! What other readings of the text would make of a deal.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers expect by failing, as tests do

use super::given::{STRETCHES, deal, point, points};
use outbound_rule::facts::{Fact, Facts, Measure, Scope};
use outbound_rule::law::{Basis, Outcome, Reading, Readings, differing, possible};
use partly_known::{Range, Truth};
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_oneof};
use proptest::sample::select;
use proptest::{prop_assert_eq, proptest};

/// Random facts: each open, no or yes; leaning to yes so that the gates are often open.
fn facts(systems: usize, most_open: usize) -> impl Strategy<Value = Facts> {
    let choices =
        prop_oneof![3 => select(vec![1_usize]), 2 => select(vec![0_usize]), 1 => 0..7_usize];
    let matters = Fact::ALL.len() * (systems + 1) + Measure::ALL.len() + systems;
    let open = vec(0..matters, 0..=most_open);
    (vec(choices, matters), open).prop_map(move |(choices, open)| {
        let mut facts = Facts::new(systems);
        let mut place = 0;
        let mut next = || {
            place += 1;
            (!open.contains(&(place - 1))).then(|| choices[place - 1])
        };
        for fact in &Fact::ALL {
            let truth = |choice: Option<usize>| {
                choice.map_or(Truth::Unknown, |choice| Truth::from(choice % 2 == 1))
            };
            match fact.scope() {
                Scope::Deal => facts.set(*fact, None, truth(next())),
                Scope::System => {
                    (0..systems).for_each(|system| facts.set(*fact, Some(system), truth(next())));
                }
            }
        }
        for measure in &Measure::ALL {
            let points = points(*measure);
            let range =
                next().map_or(Range::UNKNOWN, |choice| point(points[choice % points.len()]));
            facts.set_measure(*measure, range);
        }
        for system in 0..systems {
            let range = next().map_or(Range::UNKNOWN, |choice| point(STRETCHES[choice % 7]));
            facts.set_operations(system, range);
        }
        facts
    })
}

proptest! {
    #[test]
    fn differing_readings_equal_trying_them_all(facts in facts(2, 12), taken in 0..Reading::ALL.len() * 2) {
        let taken = Reading::ALL.get(taken).map_or(Readings::default(), |reading| Readings::default().with(*reading));
        let basis = Basis { otherwise: taken, ..Basis::default() };
        let left = possible(&facts, &basis);
        let tried = Reading::ALL.into_iter().filter_map(|reading| {
            let others = Reading::ALL.into_iter().filter(|other| taken.contains(*other) != (*other == reading));
            let otherwise = others.fold(Readings::default(), Readings::with);
            let outcomes = possible(&facts, &Basis { otherwise, ..basis });
            (outcomes != left).then_some((reading, outcomes))
        });
        prop_assert_eq!(differing(&facts, &basis), tried.collect::<Vec<_>>());
    }
}

#[test]
fn fully_depleted_silicon_is_read_both_ways() {
    let facts = deal(&[Fact::FabricatesCircuits, Fact::FabricatesLogic, Fact::Fdsoi]);
    let basis = Basis::default();
    assert_eq!(possible(&facts, &basis).settled(), Some(Outcome::Prohibited));
    let found = differing(&facts, &basis);
    let [(Reading::FdsoiAtAnyNode, outcomes)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(outcomes.settled(), Some(Outcome::Notifiable));
    // The way back is found too.
    let basis = Basis { otherwise: Readings::default().with(Reading::FdsoiAtAnyNode), ..basis };
    let found = differing(&facts, &basis);
    let [(Reading::FdsoiAtAnyNode, outcomes)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(outcomes.settled(), Some(Outcome::Prohibited));
}

/// A point of reading that is put to AI systems: what was found of these by one reading is not so by the other.
#[test]
fn a_model_of_ones_own_for_internal_use_is_read_both_ways() {
    let of_deal = deal(&[]);
    let mut facts = Facts::new(1);
    let yes = [Fact::DevelopsAiSystem, Fact::IntendedForForensics, Fact::OwnModelInternalUse];
    for fact in &Fact::ALL {
        match fact.scope() {
            Scope::Deal => facts.set(*fact, None, of_deal.get(*fact, None)),
            Scope::System => facts.set(*fact, Some(0), Truth::from(yes.contains(fact))),
        }
    }
    for measure in &Measure::ALL {
        facts.set_measure(*measure, of_deal.measure(*measure));
    }
    facts.set_operations(0, point(1e22));
    let basis = Basis::default();
    assert_eq!(possible(&facts, &basis).settled(), Some(Outcome::Notifiable));
    let found = differing(&facts, &basis);
    let [(Reading::InternalOwnModel, outcomes)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(outcomes.settled(), Some(Outcome::NotCovered));
}

#[test]
fn a_holder_is_read_both_ways() {
    let facts = deal(&[Fact::HoldsInterest, Fact::HeldDoesNotifiable, Fact::HalfOfRevenue]);
    let found = differing(&facts, &Basis::default());
    let [(Reading::HolderOfNotifiable, outcomes)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(outcomes.settled(), Some(Outcome::NotCovered));
}
