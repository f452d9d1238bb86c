//! The outcomes alone are those of the whole answer.

use outbound_check_cli::{outcomes, screen};
use outbound_deal::{AiSystem, Deal};
use outbound_rule::facts::{Answer, Fact};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::{prop_assert_eq, proptest};
use serde_json::{Value, json};
use training_compute::Training;

/// A deal with what chance answers: mostly no, as of real ones.
fn deal(systems: usize, choices: Vec<u8>, operations: f64, day: Option<i8>) -> Deal {
    let mut deal = Deal::default();
    let training = json!({"stages": [{"method": {"stated": {"operations": operations}}}]});
    let training: Training = serde_json::from_value(training).unwrap();
    deal.systems = vec![AiSystem { training, ..AiSystem::default() }; systems];
    deal.dates.completed = day.map(|day| jiff::civil::date(2025, 1, day));
    let mut choices = choices.into_iter().cycle();
    for fact in Fact::ALL {
        for system in [None, Some(0), Some(1)] {
            let answer = match choices.next().unwrap() {
                0..20 => None,
                20 => Some(Answer::DontKnow),
                21..60 => Some(Answer::Yes),
                _ => Some(Answer::No),
            };
            deal.set(fact, system, answer);
        }
    }
    deal
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn outcomes_alone_are_those_of_the_whole_answer(
        systems in 0..3_usize,
        choices in vec(any::<u8>(), 331),
        exponent in 22.0..26.0,
        day in proptest::option::of(1..9_i8),
    ) {
        let deal = deal(systems, choices, 10_f64.powf(exponent), day).write();
        let whole = serde_json::to_value(screen(deal.as_bytes()).unwrap()).unwrap();
        let Value::Object(alone) = serde_json::to_value(outcomes(deal.as_bytes()).unwrap()).unwrap() else {
            panic!("no object")
        };
        prop_assert_eq!(alone.keys().collect::<Vec<_>>(), ["possible", "read_on"]);
        for (name, said) in alone {
            prop_assert_eq!(&whole[&name], &said, "{}", name);
        }
    }
}

#[test]
fn a_name_is_kept_and_a_bad_line_refused_alike() {
    let named = serde_json::to_string(&outcomes(br#"{"name": "A"}"#).unwrap()).unwrap();
    assert!(
        named.starts_with(r#"{"name":"A","read_on":"2025-01-02","possible":["prohibited""#),
        "{named}"
    );
    let bad = br#"{"answers": {"us_citizn": "yes"}}"#;
    assert_eq!(outcomes(bad).unwrap_err(), screen(bad).unwrap_err());
}
