//! What other facts would make of a deal.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use super::given::{deal, point};
use outbound_rule::facts::{Fact, Facts, Measure, Scope};
use outbound_rule::law::{
    Basis, Change, Direction, Flip, Line, Outcome, Outcomes, flips, possible,
};
use partly_known::{Bound, Range, Truth};
use proptest::collection::vec;
use proptest::prelude::Strategy;
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq, proptest};

proptest! {
    #[test]
    fn flips_flip_and_are_the_smallest(facts in near_a_deal()) {
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
        for change in turned(&facts) {
            let outcomes = outcomes_after(&facts, &[change]);
            let expected = outcomes != settled && movable(change);
            let same = |flip: &&Flip| flip.changes.len() == 1 && flip.outcomes == outcomes;
            let shown = found.iter().filter(same).any(|flip| match (flip.changes[0], change) {
                // Any line on the way that makes the same of it will do.
                (Change::Operations(system, ..), Change::Operations(other, ..)) => system == other,
                (made, _) => made == change,
            });
            prop_assert_eq!(shown, expected, "{:?}", change);
        }
    }
}

/// A deal that is often covered: the purchase of a developer of AI systems, a few facts turned.
fn near_a_deal() -> impl Strategy<Value = Facts> {
    let matters = turned(&developer(2, 5e23));
    (select(vec![1e22, 5e23, 5e25]), vec(select(matters), 0..8)).prop_map(
        |(operations, changes)| {
            let mut facts = developer(2, operations);
            changes.iter().for_each(|change| change.apply(&mut facts));
            facts
        },
    )
}

/// A U.S. fund buys unlisted shares of a Chinese developer; all else is answered no.
fn developer(systems: usize, operations: f64) -> Facts {
    let mut facts = Facts::new(systems);
    let complete = deal(&[]);
    for fact in &Fact::ALL {
        facts.set(*fact, None, complete.get(*fact, None));
        let system_truth = Truth::from(*fact == Fact::DevelopsAiSystem);
        if fact.scope() == Scope::System {
            (0..systems).for_each(|system| facts.set(*fact, Some(system), system_truth));
        }
    }
    Measure::ALL.iter().for_each(|measure| facts.set_measure(*measure, complete.measure(*measure)));
    (0..systems).for_each(|system| facts.set_operations(system, point(operations)));
    facts
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
    for fact in &Fact::ALL {
        let of_systems = || systems().map(Some).collect();
        let places = if fact.scope() == Scope::Deal { vec![None] } else { of_systems() };
        all.extend(
            places
                .into_iter()
                .map(|place| Change::Fact(*fact, place, facts.get(*fact, place).not())),
        );
    }
    let across = |range: Range, bound: Bound| range.keeps(bound) == Truth::No;
    for measure in &Measure::ALL {
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
    let mut facts = developer(1, 0.0);
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

#[test]
fn pairs_are_not_crowded_out_by_what_flips_alone() {
    let facts = developer(1, 1e22);
    let fast = Change::Measure(Measure::DoublePrecision, Bound::AtLeast(100.0), true);
    let small = Change::Measure(Measure::Envelope, Bound::AtMost(41_600.0), true);
    assert_eq!(found(&facts, &[so(Fact::Supercomputers), fast]), None, "it is too large as well");
    let mut facts = facts;
    small.apply(&mut facts);
    let prohibited = Some(Outcomes::only(Outcome::Prohibited));
    assert_eq!(found(&facts, &[so(Fact::Supercomputers), fast]), prohibited);
}
