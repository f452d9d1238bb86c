//! Penalties by day and amount, held against the published adjustments.

use super::{
    CRIMINAL, Confidence, LEVELS, Limb, NOT_SELF_DISCLOSURE, PenaltyError, civil_maximum,
    divestment,
};
use crate::facts::{Dollars, Fact, Facts};
use crate::law::part850::EFFECTIVE;
use crate::law::{Basis, Timeline};
use jiff::civil::date;
use partly_known::Truth;

const MID_2025: jiff::civil::Date = date(2025, 6, 1);

#[test]
fn each_level_follows_on_the_one_before() {
    assert_eq!(LEVELS[0].from, EFFECTIVE);
    for pair in LEVELS.windows(2) {
        assert_eq!(pair[0].through.tomorrow().ok(), Some(pair[1].from));
    }
}

#[test]
fn the_statutory_amount_by_the_day() {
    for (day, dollars, confidence, beyond) in [
        (date(2025, 1, 2), 368_136, Confidence::Secondary, false),
        (date(2025, 1, 14), 368_136, Confidence::Secondary, false),
        (date(2025, 1, 15), 377_700, Confidence::Published, false),
        (date(2026, 1, 14), 377_700, Confidence::Published, false),
        (date(2026, 1, 15), 377_700, Confidence::Secondary, false),
        (date(2027, 1, 14), 377_700, Confidence::Secondary, false),
        (date(2027, 1, 15), 377_700, Confidence::Secondary, true),
    ] {
        let maximum = civil_maximum(day, None).unwrap();
        assert_eq!(maximum.amount, Dollars::whole(dollars), "{day}");
        assert_eq!((maximum.level.confidence, maximum.beyond), (confidence, beyond), "{day}");
    }
    let before = date(2025, 1, 1);
    assert_eq!(civil_maximum(before, None), Err(PenaltyError::NotInForce(before)));
}

#[test]
fn the_greater_of_the_two_to_the_cent() {
    for (cents, limb, most) in [
        (18_884_999, Limb::Statutory, 37_770_000),
        (18_885_000, Limb::Statutory, 37_770_000),
        (18_885_001, Limb::TwiceTheTransaction, 37_770_002),
    ] {
        let maximum = civil_maximum(MID_2025, Some(Dollars::from_cents(cents))).unwrap();
        assert_eq!((maximum.limb, maximum.amount.cents()), (limb, most));
    }
    let too_large = civil_maximum(MID_2025, Some(Dollars::from_cents(Dollars::LIMIT)));
    assert_eq!(too_large, Err(PenaltyError::TooLarge));
}

#[test]
fn the_paragraphs_stand_where_they_say() {
    assert_eq!(CRIMINAL[0].provision.citation().to_string(), "§ 850.701(a)(2)");
    assert_eq!((CRIMINAL[0].fine, CRIMINAL[0].years), (Some(Dollars::whole(1_000_000)), 20));
    for (place, provision) in NOT_SELF_DISCLOSURE.iter().enumerate() {
        assert_eq!(provision.citation().to_string(), format!("§ 850.704(d)({})", place + 1));
    }
}

#[test]
fn only_what_a_us_person_enters_into_after_the_first_day_is_undone() {
    let mut facts = Facts::new(0);
    for fact in &Fact::ALL {
        facts.set(*fact, None, Truth::No);
    }
    let yes = [
        Fact::AcquiresEquity,
        Fact::KnowsActually,
        Fact::OrganizedInConcern,
        Fact::QuantumComputer,
    ];
    yes.iter().for_each(|fact| facts.set(*fact, None, Truth::Yes));
    let undone = |facts: &Facts, entered| {
        divestment(facts, &Basis::default(), &Timeline { entered, ..Timeline::default() })
    };
    let mut own = facts.clone();
    own.set(Fact::UsCitizen, None, Truth::Yes);
    assert_eq!(undone(&own, Some(date(2025, 1, 3))), Truth::Yes);
    assert_eq!(undone(&own, Some(date(2025, 1, 2))), Truth::No);
    assert_eq!(undone(&own, None), Truth::Unknown);
    own.set(Fact::PubliclyTraded, None, Truth::Unknown);
    assert_eq!(undone(&own, Some(date(2025, 1, 3))), Truth::Unknown);
    facts.set(Fact::OrganizedUnderForeignLaw, None, Truth::Yes);
    facts.set(Fact::UsParentByVotes, None, Truth::Yes);
    assert_eq!(undone(&facts, Some(date(2025, 1, 3))), Truth::No);
}
