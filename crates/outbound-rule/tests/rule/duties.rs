//! What follows from an outcome: who has to do what, and by when.

use jiff::civil::{Date, Weekday, date};
use outbound_rule::facts::{Fact, Facts, Measure, Scope};
use outbound_rule::law::duties::{Bearer, Due, Duty, FACTORS, Obligation, duties};
use outbound_rule::law::timeline::Trigger;
use outbound_rule::law::timeline::thirty_days_after;
use outbound_rule::law::{Basis, Outcome, Outcomes, Timeline, Warning, possible, warnings};
use partly_known::{Range, Truth};

/// A U.S. fund buys unlisted shares of a Chinese developer of an AI system; all else is answered
/// no. `yes` and `no` say what is different.
fn deal(operations: f64, yes: &[Fact], no: &[Fact]) -> Facts {
    let mut facts = Facts::new(1);
    let base = [
        Fact::OrganizedUnderUsLaw,
        Fact::AcquiresEquity,
        Fact::KnowsActually,
        Fact::OrganizedInConcern,
        Fact::DevelopsAiSystem,
    ];
    for fact in &Fact::ALL {
        let system = (fact.scope() == Scope::System).then_some(0);
        let holds = base.contains(fact) && !no.contains(fact) || yes.contains(fact);
        facts.set(*fact, system, Truth::from(holds));
    }
    let point = |value| Range::new(value, value).unwrap_or(Range::UNKNOWN);
    let [above, at] = [1e6, 1.0].map(point);
    for measure in &Measure::ALL {
        let keeps_down = measure.name().contains("flops") || measure.name().contains("layers");
        facts.set_measure(*measure, if keeps_down { at } else { above });
    }
    facts.set_measure(Measure::CommittedCapital, point(1e9));
    facts.set_operations(0, point(operations));
    facts
}

fn open(mut facts: Facts, matters: &[Fact]) -> Facts {
    for fact in matters {
        let system = (fact.scope() == Scope::System).then_some(0);
        facts.set(*fact, system, Truth::Unknown);
    }
    facts
}

fn follows(facts: &Facts, timeline: &Timeline) -> Vec<Duty> {
    duties(facts, &Basis::default(), timeline)
}

/// What is asked of whom, and whether it is certain.
fn asked(facts: &Facts) -> Vec<(Obligation, Bearer, bool)> {
    let duties = follows(facts, &Timeline::default());
    duties.iter().map(|duty| (duty.obligation, duty.bearer, duty.certain)).collect()
}

fn last_day(obligation: Obligation, timeline: Timeline) -> Option<Date> {
    obligation.due(&timeline).last_day()
}

fn completed(day: Date) -> Timeline {
    Timeline { completion: Some(day), ..Timeline::default() }
}

const ENTITY: [Fact; 2] = [Fact::OrganizedUnderForeignLaw, Fact::UsParentByVotes];
const DIRECTS: [Fact; 3] =
    [Fact::HasAuthority, Fact::DirectsTransaction, Fact::KnowsWouldBeProhibited];
const US: [Fact; 1] = [Fact::OrganizedUnderUsLaw];
const CLEAR: f64 = 1e22;
const REPORTED: f64 = 5e23;
const BARRED: f64 = 5e25;

#[test]
fn thirty_days_after_a_completion_date() {
    for (completion, last, weekday) in [
        // The first day of the rule.
        (date(2025, 1, 2), date(2025, 2, 1), Weekday::Saturday),
        // Over the end of a month, of a year, of February.
        (date(2025, 4, 15), date(2025, 5, 15), Weekday::Thursday),
        (date(2025, 12, 5), date(2026, 1, 4), Weekday::Sunday),
        (date(2027, 1, 31), date(2027, 3, 2), Weekday::Tuesday),
        // Leap years, with and without a 29 February in reach.
        (date(2028, 1, 30), date(2028, 2, 29), Weekday::Tuesday),
        (date(2028, 1, 31), date(2028, 3, 1), Weekday::Wednesday),
        (date(2028, 2, 29), date(2028, 3, 30), Weekday::Thursday),
    ] {
        let due = Obligation::Notify.due(&completed(completion));
        assert_eq!(due.last_day(), Some(last), "after {completion}");
        assert_eq!(due.weekday(), Some(weekday), "after {completion}");
    }
    assert_eq!(thirty_days_after(Date::MAX), None);
}

#[test]
fn each_time_runs_from_its_own_day() {
    let timeline = Timeline {
        entered: Some(date(2025, 3, 1)),
        completion: Some(date(2025, 3, 31)),
        knowledge: Some(date(2025, 6, 1)),
        filing: Some(date(2025, 3, 10)),
        information: Some(date(2025, 7, 1)),
        error: Some(date(2025, 8, 1)),
    };
    for (obligation, day) in [
        (Obligation::Notify, date(2025, 4, 30)),
        (Obligation::NotifyForEntity, date(2025, 4, 30)),
        (Obligation::Update, date(2025, 4, 30)),
        (Obligation::NotifyKnowledge, date(2025, 7, 1)),
        (Obligation::Supplement, date(2025, 7, 31)),
        (Obligation::Correct, date(2025, 8, 31)),
        (Obligation::KeepRecords, date(2035, 3, 10)),
    ] {
        assert_eq!(last_day(obligation, timeline), Some(day), "{}", obligation.name());
    }
    assert_eq!(Obligation::NotEngage.due(&timeline), Due::Always);
    assert_eq!(Obligation::Answer.due(&timeline), Due::AsAsked);
}

#[test]
fn an_unknown_day_leaves_the_rule_in_words() {
    let due = Obligation::Notify.due(&Timeline::default());
    assert_eq!(due.to_string(), "within 30 calendar days after the completion date");
    assert_eq!((due.last_day(), due.trigger()), (None, Some(Trigger::Completion)));
    let due = Obligation::KeepRecords.due(&Timeline::default());
    assert_eq!(due.to_string(), "for ten years from the filing");
}

#[test]
fn knowledge_by_the_completion_date_is_not_later_knowledge() {
    let timeline = Timeline { knowledge: Some(date(2025, 5, 1)), ..completed(date(2025, 5, 1)) };
    assert_eq!(Obligation::NotifyKnowledge.due(&timeline).last_day(), None);
    let facts = deal(CLEAR, &[], &[]);
    assert!(warnings(&facts, &Basis::default(), &timeline).contains(&Warning::KnewAtCompletion));
    let timeline = Timeline { knowledge: Some(date(2025, 5, 2)), ..timeline };
    assert_eq!(last_day(Obligation::NotifyKnowledge, timeline), Some(date(2025, 6, 1)));
}

#[test]
fn a_us_person_may_not_make_a_prohibited_transaction() {
    let facts = deal(BARRED, &[], &[]);
    assert_eq!(asked(&facts), [(Obligation::NotEngage, Bearer::Investor, true)]);
}

#[test]
fn a_us_parent_prevents_what_would_be_prohibited() {
    let facts = deal(BARRED, &ENTITY, &US);
    assert_eq!(asked(&facts), [(Obligation::PreventByEntity, Bearer::Parent, true)]);
    assert_eq!(FACTORS.len(), 5);
}

#[test]
fn a_us_person_does_not_direct_what_would_be_prohibited() {
    let facts = deal(BARRED, &DIRECTS, &US);
    assert_eq!(asked(&facts), [(Obligation::NotDirect, Bearer::Decider, true)]);
    let both = [ENTITY.as_slice(), &DIRECTS].concat();
    let expected = [
        (Obligation::PreventByEntity, Bearer::Parent, true),
        (Obligation::NotDirect, Bearer::Decider, true),
    ];
    assert_eq!(asked(&deal(BARRED, &both, &US)), expected);
    // § 850.303 speaks of what a non-U.S. person does.
    let own = [(Obligation::NotEngage, Bearer::Investor, true)];
    assert_eq!(asked(&deal(BARRED, &DIRECTS, &[])), own);
}

#[test]
fn whoever_only_directs_what_is_notifiable_owes_nothing() {
    assert_eq!(asked(&deal(REPORTED, &DIRECTS, &US)), []);
}

#[test]
fn what_is_notifiable_is_notified_and_what_follows_is_done() {
    for (facts, notify, bearer) in [
        (deal(REPORTED, &[], &[]), Obligation::Notify, Bearer::Investor),
        (deal(REPORTED, &ENTITY, &US), Obligation::NotifyForEntity, Bearer::Parent),
    ] {
        let expected = [
            notify,
            Obligation::Answer,
            Obligation::Update,
            Obligation::Supplement,
            Obligation::KeepRecords,
            Obligation::Correct,
        ];
        assert_eq!(asked(&facts), expected.map(|obligation| (obligation, bearer, true)));
    }
}

#[test]
fn only_an_early_filing_is_updated() {
    let facts = deal(REPORTED, &[], &[]);
    let completion = date(2025, 5, 1);
    for (filing, updated) in [(date(2025, 4, 30), true), (completion, false)] {
        let timeline = Timeline { filing: Some(filing), ..completed(completion) };
        let found = follows(&facts, &timeline);
        let update = found.iter().any(|duty| duty.obligation == Obligation::Update);
        assert_eq!(update, updated, "filed {filing}");
    }
}

#[test]
fn later_knowledge_is_notified_whatever_the_class() {
    for operations in [REPORTED, BARRED] {
        let facts = deal(operations, &[], &[Fact::KnowsActually]);
        assert_eq!(
            possible(&facts, &Basis::default()).settled(),
            Some(Outcome::NotCovered),
            "nothing was known"
        );
        let duties = follows(&facts, &Timeline::default());
        let notify = duties[0];
        assert_eq!(notify.obligation, Obligation::NotifyKnowledge);
        assert!(notify.certain, "only knowledge was lacking");
        assert_eq!(notify.under, Outcomes::only(Outcome::NotCovered));
        assert_eq!(notify.due.trigger(), Some(Trigger::Knowledge));
        assert!(duties.iter().any(|duty| duty.obligation == Obligation::KeepRecords));
        assert!(duties.iter().all(|duty| duty.obligation != Obligation::Update));
    }
}

#[test]
fn what_is_not_covered_is_watched() {
    let facts = deal(CLEAR, &[], &[]);
    let watch = [(Obligation::NotifyKnowledge, Bearer::Investor, false)];
    assert_eq!(asked(&facts), watch);
    assert_eq!(asked(&deal(CLEAR, &ENTITY, &US)), [(watch[0].0, Bearer::Parent, false)]);
    assert_eq!(asked(&deal(BARRED, &[], &US)), [], "nobody here is the rule's to ask");
}

#[test]
fn what_is_excepted_asks_nothing_but_an_exemption_has_conditions() {
    assert_eq!(asked(&deal(BARRED, &[Fact::PubliclyTraded], &[])), []);
    let exempted = deal(BARRED, &[Fact::ExemptionGranted], &[]);
    let expected = [
        (Obligation::Correct, Bearer::Investor, true),
        (Obligation::KeepConditions, Bearer::Investor, true),
    ];
    assert_eq!(asked(&exempted), expected);
}

#[test]
fn what_is_open_makes_duties_conditional() {
    let mut facts = deal(REPORTED, &[], &[]);
    facts.set_operations(0, Range::new(1e23, 1e26).unwrap());
    let duties = follows(&facts, &Timeline::default());
    assert!(duties.iter().all(|duty| !duty.certain));
    let of = |obligation| duties.iter().find(|duty| duty.obligation == obligation).unwrap().under;
    assert_eq!(of(Obligation::NotEngage), Outcomes::only(Outcome::Prohibited));
    assert_eq!(of(Obligation::Notify), Outcomes::only(Outcome::Notifiable));
    assert_eq!(of(Obligation::NotifyKnowledge), Outcomes::only(Outcome::NotCovered));
}

#[test]
fn who_has_to_act_may_be_open_while_the_outcome_is_not() {
    // Either the investor is in the United States or it is a U.S. person's entity: prohibited.
    let facts = deal(BARRED, &ENTITY, &US);
    let facts = open(facts, &[Fact::InUnitedStates]);
    assert_eq!(possible(&facts, &Basis::default()).settled(), Some(Outcome::Prohibited));
    let expected = [
        (Obligation::NotEngage, Bearer::Investor, false),
        (Obligation::PreventByEntity, Bearer::Parent, true),
    ];
    assert_eq!(asked(&facts), expected);
}

#[test]
fn nothing_is_asked_before_the_rule_was_in_force() {
    let basis = Basis { on: date(2025, 1, 1), ..Basis::default() };
    let timeline = completed(basis.on);
    for operations in [CLEAR, REPORTED, BARRED] {
        let facts = deal(operations, &[], &[]);
        assert_eq!(duties(&facts, &basis, &timeline), []);
        let warnings = warnings(&facts, &basis, &timeline);
        assert_eq!(warnings, [Warning::NotInForce(date(2025, 1, 1)), Warning::OtherLaw]);
    }
    let facts = deal(BARRED, &[], &[]);
    assert_eq!(asked(&facts).len(), 1, "2 January 2025 itself is in force");
    assert_eq!(warnings(&facts, &Basis::default(), &completed(date(2025, 1, 2))), []);
}
