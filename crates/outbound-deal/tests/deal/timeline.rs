//! What is to be said beside a result because of its day.

use jiff::civil::{Date, date};
use outbound_deal::Deal;
use outbound_deal::assessment::assess;
use outbound_rule::facts::Answer::{No, Yes};
use outbound_rule::facts::{Fact, Facts};
use outbound_rule::law::timeline::{CHECKED, CHECKS, COINS_DUE, COINS_ENACTED, Coins};
use outbound_rule::law::{Basis, Line, Lines, Timeline, Warning, warnings};

/// The notifiable example, with some facts answered otherwise.
fn deal(yes: &[Fact], no: &[Fact]) -> Facts {
    let mut deal = Deal::example();
    yes.iter().for_each(|fact| deal.set(*fact, Some(0), Some(Yes)));
    no.iter().for_each(|fact| deal.set(*fact, Some(0), Some(No)));
    assess(&deal, &Basis::default()).facts
}

fn completed(day: Date) -> Timeline {
    Timeline { completion: Some(day), ..Timeline::default() }
}

#[test]
fn warnings_by_the_day() {
    let facts = deal(&[], &[]);
    let on = |day: Date| {
        let basis = Basis { on: day, ..Basis::default() };
        warnings(&facts, &basis, &completed(day))
    };
    assert_eq!(on(date(2025, 12, 17)), []);
    assert_eq!(on(date(2025, 12, 18)), [Warning::CoinsPending]);
    assert_eq!(on(date(2026, 6, 20)), [Warning::CoinsPending]);
    let late = date(2026, 6, 21);
    assert_eq!(on(late), [Warning::AfterCheck(late), Warning::CoinsPending]);
    let due = date(2027, 3, 13);
    assert_eq!(on(due), [Warning::AfterCheck(due), Warning::CoinsDue]);
    let unknown = warnings(&facts, &Basis::default(), &Timeline::default());
    assert_eq!(unknown, [Warning::DayUnknown(date(2025, 1, 2))]);
    let other = warnings(&facts, &Basis::default(), &completed(date(2025, 2, 1)));
    let (read, completion) = (date(2025, 1, 2), date(2025, 2, 1));
    assert_eq!(other, [Warning::OtherDay { read, completion }]);
}

#[test]
fn hypothetical_lines_are_said_one_by_one() {
    let lines = Lines::IN_THE_RULE.with(Line::Biological, 1e26);
    let basis = Basis { lines, ..Basis::default() };
    let found = warnings(&deal(&[], &[]), &basis, &completed(basis.on));
    assert_eq!(found, [Warning::Hypothetical(Line::Biological)]);
}

#[test]
fn the_coins_act_is_announced_where_it_bites() {
    let bites = |facts: &Facts| -> Vec<Coins> {
        let basis = Basis { on: date(2026, 1, 5), ..Basis::default() };
        let found = warnings(facts, &basis, &completed(basis.on));
        let point = |warning: &Warning| match warning {
            Warning::Coins(point) => Some(*point),
            _ => None,
        };
        found.iter().filter_map(point).collect()
    };
    assert_eq!(bites(&deal(&[], &[])), []);
    let elsewhere = [
        Fact::PrincipalPlaceInConcern,
        Fact::HeadquartersInConcern,
        Fact::OrganizedInConcern,
        Fact::ConcernCitizen,
        Fact::IsGovernmentOfConcern,
        Fact::ActsForGovernment,
        Fact::GovernmentHoldsHalf,
        Fact::GovernmentDirects,
        Fact::ConcernHoldsHalf,
        Fact::TierHoldsHalf,
    ];
    assert_eq!(bites(&deal(&[], &elsewhere)), [Coins::Countries, Coins::Control]);
    assert_eq!(bites(&deal(&[], &[Fact::DevelopsAiSystem])), [Coins::Technologies]);
    let directs = [
        Fact::OrganizedUnderForeignLaw,
        Fact::UsParentByVotes,
        Fact::HasAuthority,
        Fact::DirectsTransaction,
    ];
    let by_entity = deal(&directs, &[Fact::OrganizedUnderUsLaw, Fact::KnowsWouldBeProhibited]);
    assert_eq!(bites(&by_entity), [Coins::Directing]);
    let holder = [Fact::HoldsInterest, Fact::HeldDoesNotifiable, Fact::HalfOfRevenue];
    assert_eq!(bites(&deal(&holder, &[Fact::HoldsOnlyExcepted])), [Coins::Holders]);
    assert_eq!(bites(&deal(&[Fact::PubliclyTraded], &[])), [Coins::Exceptions]);
}

#[test]
fn the_days_themselves() {
    assert_eq!(COINS_ENACTED.until(COINS_DUE).unwrap().get_days(), 450);
    assert!(CHECKS.iter().all(|check| check.on <= CHECKED));
}
