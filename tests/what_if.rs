//! What other readings of the text, and other facts, would make of a deal.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_check::facts::{Fact, Facts, Measure, Scope};
use outbound_check::law::{
    Basis, Change, Direction, Flip, Line, Outcome, Outcomes, Reading, Readings, differing, flips,
    possible,
};
use outbound_check::logic::{Bound, Range, Truth};
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_oneof};
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq, proptest};

const STRETCHES: [f64; 7] = [1e22, 1e23, 5e23, 1e24, 5e24, 1e25, 1e26];

fn point(value: f64) -> Range {
    Range::new(value, value).unwrap_or(Range::UNKNOWN)
}

fn points(measure: Measure) -> Vec<f64> {
    let near = |bound: &Bound| match *bound {
        Bound::MoreThan(line) | Bound::AtLeast(line) | Bound::AtMost(line) => {
            [line.next_down(), line, line.next_up()]
        }
    };
    measure.bounds().iter().flat_map(near).collect()
}

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
        for fact in Fact::ALL {
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
        for measure in Measure::ALL {
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

    #[test]
    fn flips_flip_and_are_the_smallest(facts in facts(2, 0)) {
        let basis = Basis::default();
        let settled = Outcomes::only(possible(&facts, &basis).settled().unwrap());
        let found = flips(&facts, &basis);
        for flip in &found {
            prop_assert_eq!(outcomes_after(&facts, &flip.changes), flip.outcomes);
            prop_assert!(flip.outcomes != settled);
            if let [one, other] = flip.changes.as_slice() {
                for change in [one, other] {
                    prop_assert_eq!(outcomes_after(&facts, &[*change]), settled);
                }
            }
        }
        // Turning any fact over that may be turned, and any figure, is found if it flips.
        for change in turned(&facts) {
            let outcomes = outcomes_after(&facts, &[change]);
            let flip = Flip { changes: vec![change], outcomes };
            prop_assert_eq!(outcomes != settled && movable(change), found.contains(&flip), "{:?}", change);
        }
    }
}

fn outcomes_after(facts: &Facts, changes: &[Change]) -> Outcomes {
    let mut facts = facts.clone();
    changes.iter().for_each(|change| change.apply(&mut facts));
    possible(&facts, &Basis::default())
}

/// Every single change of complete facts; a figure to the other side of each of its bounds.
fn turned(facts: &Facts) -> Vec<Change> {
    let mut all = Vec::new();
    let systems = || 0..facts.systems();
    for fact in Fact::ALL {
        let of_systems = || systems().map(Some).collect();
        let places = if fact.scope() == Scope::Deal { vec![None] } else { of_systems() };
        all.extend(
            places
                .into_iter()
                .map(|place| Change::Fact(*fact, place, facts.get(*fact, place).not())),
        );
    }
    let across = |range: Range, bound: Bound| range.keeps(bound) == Truth::No;
    for measure in Measure::ALL {
        for bound in measure.bounds() {
            all.push(Change::Measure(*measure, *bound, across(facts.measure(*measure), *bound)));
        }
    }
    for (system, line) in systems().flat_map(|system| Line::ALL.map(|line| (system, line))) {
        let bound = Bound::MoreThan(line.in_the_rule());
        all.push(Change::Operations(system, bound, across(facts.operations(system), bound)));
    }
    all
}

/// Whether anybody is to be shown this: not how to know less or to have somebody else invest.
fn movable(change: Change) -> bool {
    use Fact::*;
    let Change::Fact(fact, _, truth) = change else { return true };
    let only_yes = [
        UsCitizen,
        UsPermanentResident,
        OrganizedUnderUsLaw,
        InUnitedStates,
        OrganizedUnderForeignLaw,
        UsParentByVotes,
        UsParentByBoard,
        UsParentAsGeneralPartner,
        UsParentAsAdviser,
        HasAuthority,
        DirectsTransaction,
        KnowsActually,
        AwareOfHighProbability,
        ReasonToKnow,
        KnowsWouldBeProhibited,
        KnewWhenLending,
        AcquiresEquity,
        ProvidesDebt,
        ConvertsContingent,
        DevelopsAssets,
        EntersJointVenture,
        AcquiresFundInterest,
    ];
    let only_no = [
        OnlyThroughFund,
        ByForeclosure,
        GovernmentBusiness,
        StatutoryException,
        DesignatedCountry,
        AddressedElsewhere,
        EmploymentCompensation,
        SyndicateDefault,
        WithOwnEntity,
        UncalledCommitment,
        RegisteredInvestmentCompany,
        BusinessDevelopmentCompany,
    ];
    let barred = if truth == Truth::Yes { only_no.as_slice() } else { &only_yes };
    !barred.contains(&fact)
}

/// A U.S. fund buys unlisted shares of a Chinese company; all else is answered no.
fn deal(yes: &[Fact]) -> Facts {
    let mut facts = Facts::new(0);
    let base = [
        Fact::OrganizedUnderUsLaw,
        Fact::AcquiresEquity,
        Fact::KnowsActually,
        Fact::OrganizedInConcern,
    ];
    for fact in Fact::ALL {
        facts.set(*fact, None, Truth::from(base.contains(fact) || yes.contains(fact)));
    }
    for measure in Measure::ALL {
        let line = measure.bounds()[0];
        let out = match line {
            Bound::MoreThan(line) | Bound::AtLeast(line) => line / 2.0,
            Bound::AtMost(line) => line * 2.0,
        };
        facts.set_measure(*measure, point(out));
    }
    facts
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

#[test]
fn a_holder_is_read_both_ways() {
    let facts = deal(&[Fact::HoldsInterest, Fact::HeldDoesNotifiable, Fact::HalfOfRevenue]);
    let found = differing(&facts, &Basis::default());
    let [(Reading::HolderOfNotifiable, outcomes)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(outcomes.settled(), Some(Outcome::NotCovered));
}

fn found(facts: &Facts, changes: &[Change]) -> Option<Outcomes> {
    let same = |flip: &Flip| {
        flip.changes.len() == changes.len()
            && changes.iter().all(|change| flip.changes.contains(change))
    };
    flips(facts, &Basis::default()).into_iter().find(same).map(|flip| flip.outcomes)
}

fn so(fact: Fact) -> Change {
    Change::Fact(fact, None, Truth::Yes)
}

#[test]
fn what_would_change_a_notifiable_deal() {
    let facts = deal(&[Fact::DesignsCircuits, Fact::BeyondMinorityProtections]);
    let only = |outcome| Some(Outcomes::only(outcome));
    assert_eq!(found(&facts, &[so(Fact::OnEntityList)]), only(Outcome::Prohibited));
    let cold = Change::Measure(Measure::DesignedTemperature, Bound::AtMost(4.5), true);
    assert_eq!(found(&facts, &[cold]), only(Outcome::Prohibited));
    let plain = Change::Fact(Fact::BeyondMinorityProtections, None, Truth::No);
    let listed = so(Fact::PubliclyTraded);
    assert_eq!(found(&facts, &[listed, plain]), only(Outcome::Excepted));
    assert_eq!(found(&facts, &[listed]), None, "not while it gives more than minority rights");
    let elsewhere = Change::Fact(Fact::OrganizedInConcern, None, Truth::No);
    assert_eq!(found(&facts, &[elsewhere]), only(Outcome::NotCovered));
    assert_eq!(found(&facts, &[Change::Fact(Fact::KnowsActually, None, Truth::No)]), None);
}

#[test]
fn two_grounds_have_to_go_together() {
    let facts = deal(&[Fact::DesignsCircuits, Fact::OnEntityList, Fact::Meets3A090a]);
    let not = |fact| Change::Fact(fact, None, Truth::No);
    let both = [not(Fact::OnEntityList), not(Fact::Meets3A090a)];
    assert_eq!(found(&facts, &both), Some(Outcomes::only(Outcome::Notifiable)));
    assert_eq!(found(&facts, &both[..1]), None);
}

#[test]
fn operations_move_to_the_nearest_line() {
    let mut facts = Facts::new(1);
    let complete = deal(&[]);
    for fact in Fact::ALL {
        match fact.scope() {
            Scope::Deal => facts.set(*fact, None, complete.get(*fact, None)),
            Scope::System => {
                facts.set(*fact, Some(0), Truth::from(*fact == Fact::DevelopsAiSystem))
            }
        }
    }
    Measure::ALL.iter().for_each(|measure| facts.set_measure(*measure, complete.measure(*measure)));
    facts.set_operations(0, Range::new(2e24, 4e24).unwrap());
    let moved = |line: f64, above| Change::Operations(0, Bound::MoreThan(line), above);
    assert_eq!(found(&facts, &[moved(1e25, true)]), Some(Outcomes::only(Outcome::Prohibited)));
    assert_eq!(found(&facts, &[moved(1e23, false)]), Some(Outcomes::only(Outcome::NotCovered)));
    let biological = Change::Fact(Fact::PrimarilyBiological, Some(0), Truth::Yes);
    assert_eq!(found(&facts, &[biological]), Some(Outcomes::only(Outcome::Prohibited)));
    let flips = flips(&facts, &Basis::default());
    let ways = |direction| {
        flips.iter().filter(|flip| flip.direction(Outcome::Notifiable) == direction).count()
    };
    assert!(ways(Direction::Milder) > 0 && ways(Direction::Graver) > 0);
    assert_eq!(ways(Direction::Open), 0, "nothing was left unanswered");
}

#[test]
fn nothing_flips_while_nothing_is_settled() {
    assert_eq!(flips(&Facts::new(1), &Basis::default()), []);
}
