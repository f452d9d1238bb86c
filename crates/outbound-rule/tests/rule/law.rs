//! Laws of the engine, over random facts.
#![expect(clippy::unwrap_used, reason = "a helper of a test may fail as a test does")]

use super::given::{STRETCHES, points};
use outbound_rule::facts::{Fact, Facts, Measure, Scope};
use outbound_rule::law::{
    Basis, Lines, Outcome, Outcomes, Question, because, next_question, open_questions, possible,
    ranked_questions,
};
use partly_known::{Range, Truth};
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_oneof};
use proptest::sample::{Index, select};
use proptest::test_runner::Config as ProptestConfig;
use proptest::{prop_assert, prop_assert_eq, proptest};

fn matters(systems: usize) -> Vec<Question> {
    let mut all = Vec::new();
    for fact in &Fact::ALL {
        match fact.scope() {
            Scope::Deal => all.push(Question::Fact(*fact, None)),
            Scope::System => {
                all.extend((0..systems).map(|system| Question::Fact(*fact, Some(system))));
            }
        }
    }
    all.extend(Measure::ALL.iter().copied().map(Question::Measure));
    all.extend((0..systems).map(Question::Operations));
    all
}

fn settle(facts: &mut Facts, matter: Question, choice: usize) {
    match matter {
        Question::Fact(fact, system) => facts.set(fact, system, Truth::from(choice % 2 == 1)),
        Question::Measure(measure) => {
            let points = points(measure);
            let point = points[choice % points.len()];
            facts.set_measure(measure, Range::new(point, point).unwrap());
        }
        Question::Operations(system) => {
            let point = STRETCHES[choice % STRETCHES.len()];
            facts.set_operations(system, Range::new(point, point).unwrap());
        }
    }
}

fn reopen(facts: &mut Facts, matter: Question) {
    match matter {
        Question::Fact(fact, system) => facts.set(fact, system, Truth::Unknown),
        Question::Measure(measure) => facts.set_measure(measure, Range::UNKNOWN),
        Question::Operations(system) => facts.set_operations(system, Range::UNKNOWN),
    }
}

/// A random complete deal; leaning to yes so that the gates are often open.
fn complete(systems: usize) -> impl Strategy<Value = Facts> {
    let choices =
        prop_oneof![3 => select(vec![1_usize]), 2 => select(vec![0_usize]), 1 => 0..7_usize];
    vec(choices, matters(systems).len()).prop_map(move |choices| {
        let mut facts = Facts::new(systems);
        for (matter, choice) in matters(systems).into_iter().zip(choices) {
            settle(&mut facts, matter, choice);
        }
        facts
    })
}

fn opened(systems: usize, most: usize) -> impl Strategy<Value = (Facts, Vec<Question>)> {
    (complete(systems), vec(proptest::prelude::any::<Index>(), 0..most)).prop_map(
        move |(mut facts, picks)| {
            let all = matters(systems);
            let mut open = Vec::new();
            for pick in picks {
                let matter = all[pick.index(all.len())];
                if !open.contains(&matter) {
                    reopen(&mut facts, matter);
                    open.push(matter);
                }
            }
            (facts, open)
        },
    )
}

fn brute_force(facts: &Facts, open: &[Question], found: &mut Vec<Outcome>) {
    let Some((first, rest)) = open.split_first() else {
        let outcomes = possible(facts, &Basis::default());
        assert_eq!(outcomes.len(), 1, "complete facts settle the outcome: {outcomes:?}");
        found.extend(outcomes.settled());
        return;
    };
    let choices = match first {
        Question::Fact(..) => 2,
        Question::Measure(measure) => points(*measure).len(),
        Question::Operations(_) => STRETCHES.len(),
    };
    for choice in 0..choices {
        let mut facts = facts.clone();
        settle(&mut facts, *first, choice);
        brute_force(&facts, rest, found);
    }
}

/// What settles the outcome, found the long way: each matter left out in turn, those that deny first, and all asked
/// anew.
fn one_by_one(facts: &Facts) -> Vec<Question> {
    let basis = Basis::default();
    let settled = possible(facts, &basis);
    if settled.settled().is_none() {
        return Vec::new();
    }
    let affirms = |matter: &Question| match *matter {
        Question::Fact(fact, system) => facts.get(fact, system) != Truth::No,
        Question::Measure(_) | Question::Operations(_) => true,
    };
    let all = matters(facts.systems());
    let (last, first): (Vec<Question>, Vec<Question>) = all.into_iter().partition(affirms);
    let mut least = facts.clone();
    for matter in [by_system(first), by_system(last)].concat() {
        let mut without = least.clone();
        reopen(&mut without, matter);
        if possible(&without, &basis) == settled {
            least = without;
        }
    }
    let known = |matter: &Question| match *matter {
        Question::Fact(fact, system) => least.get(fact, system) != Truth::Unknown,
        Question::Measure(measure) => least.measure(measure) != Range::UNKNOWN,
        Question::Operations(system) => least.operations(system) != Range::UNKNOWN,
    };
    let needed = by_system(matters(facts.systems())).into_iter().filter(known);
    needed.collect()
}

/// Facts about the deal, then about one AI system after the other, then the rest.
fn by_system(mut matters: Vec<Question>) -> Vec<Question> {
    matters.sort_by_key(|matter| match matter {
        Question::Fact(_, system) => (0, *system),
        Question::Measure(_) | Question::Operations(_) => (1, None),
    });
    matters
}

/// The same AI systems over and over, as a company's mostly are.
fn repeated(facts: &Facts, times: usize) -> Facts {
    let systems = facts.systems();
    let mut many = Facts::new(systems * times);
    for matter in matters(systems) {
        match matter {
            Question::Fact(fact, None) => many.set(fact, None, facts.get(fact, None)),
            Question::Measure(measure) => many.set_measure(measure, facts.measure(measure)),
            Question::Fact(fact, Some(system)) => (0..times).for_each(|time| {
                many.set(fact, Some(time * systems + system), facts.get(fact, Some(system)));
            }),
            Question::Operations(system) => (0..times).for_each(|time| {
                many.set_operations(time * systems + system, facts.operations(system));
            }),
        }
    }
    many
}

proptest! {
    #[test]
    fn what_settles_an_outcome_is_what_is_left_when_one_after_the_other_is_spared(
        (facts, _) in opened(3, 9),
        (others, _) in opened(2, 2),
    ) {
        for facts in [facts, repeated(&others, 3)] {
            prop_assert_eq!(because(&facts, &Basis::default()), one_by_one(&facts));
        }
    }

    #[test]
    fn complete_facts_settle_the_outcome(facts in complete(2)) {
        prop_assert_eq!(possible(&facts, &Basis::default()).len(), 1);
    }

    #[test]
    fn possible_equals_brute_force((facts, open) in opened(2, 9)) {
        let mut found = Vec::new();
        brute_force(&facts, &open, &mut found);
        let expected = Outcomes::such_that(|outcome| found.contains(&outcome));
        prop_assert_eq!(possible(&facts, &Basis::default()), expected);
    }

    #[test]
    fn learning_never_unsettles((facts, open) in opened(3, 30), choice in 0..7_usize) {
        let before = possible(&facts, &Basis::default());
        let mut learned = facts;
        for matter in open {
            settle(&mut learned, matter, choice);
            let after = possible(&learned, &Basis::default());
            prop_assert!(after.is_subset(before), "{:?} was not within {:?}", after, before);
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_interview_ends(answers in vec(0..8_usize, 400)) {
        let mut facts = Facts::new(2);
        let mut dont_know: Vec<Question> = Vec::new();
        let mut answers = answers.into_iter();
        let basis = Basis::default();
        while let Some(question) = next_question(&facts, &basis, |asked| !dont_know.contains(&asked)) {
            let answer = answers.next().expect("no more questions than facts");
            if answer == 7 {
                dont_know.push(question);
            } else {
                settle(&mut facts, question, answer);
            }
        }
        let left = open_questions(&facts, &basis);
        let ranked = ranked_questions(&facts, &basis);
        prop_assert_eq!(ranked.len(), left.len());
        prop_assert!(left.iter().all(|question| ranked.contains(question)));
        prop_assert!(left.iter().all(|question| dont_know.contains(question)));
        prop_assert!(!left.is_empty() || possible(&facts, &basis).settled().is_some());
    }
}

#[test]
fn nothing_known_rules_nothing_out() {
    assert_eq!(possible(&Facts::new(1), &Basis::default()).len(), 4);
}

#[test]
fn a_hundred_open_systems_are_still_exact() {
    let facts = Facts::new(100);
    assert_eq!(possible(&facts, &Basis::default()).len(), 4);
}

#[test]
fn a_moved_line_moves_the_outcome() {
    let mut facts = Facts::new(1);
    let yes = [
        (Fact::OrganizedUnderUsLaw, None),
        (Fact::AcquiresEquity, None),
        (Fact::KnowsActually, None),
        (Fact::OrganizedInConcern, None),
        (Fact::DevelopsAiSystem, Some(0)),
    ];
    for matter in matters(1) {
        settle(&mut facts, matter, 0);
    }
    for (fact, system) in yes {
        facts.set(fact, system, Truth::Yes);
    }
    facts.set_operations(0, Range::new(5e25, 5e25).unwrap());
    assert_eq!(possible(&facts, &Basis::default()), Outcomes::only(Outcome::Prohibited));
    let lines = Lines::IN_THE_RULE.with(outbound_rule::law::Line::Prohibited, 1e26);
    assert!(lines.hypothetical());
    let basis = Basis { lines, ..Basis::default() };
    assert_eq!(possible(&facts, &basis), Outcomes::only(Outcome::Notifiable));
}
