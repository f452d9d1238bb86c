//! What holds whatever is entered.

use proptest::collection::vec;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};
use training_compute::{
    ChipTime, Kind, Method, ParametersAndData, Quantity, Stage, Stated, Structure, Training,
    estimate,
};

use super::{operations, parameters_and_data, point};

proptest! {
    #[test]
    fn more_of_anything_is_more(
        parameters in 1e6..1e13f64, tokens in 1e6..1e14f64, more in 1.0001..100.0f64, p in 0.01..0.99f64,
    ) {
        let base = operations(parameters_and_data(parameters, tokens, Structure::Dense));
        let larger = operations(parameters_and_data(parameters * more, tokens, Structure::Dense));
        let longer = operations(parameters_and_data(parameters, tokens * more, Structure::Dense));
        for grown in [larger, longer] {
            prop_assert!(grown.quantile(p) > base.quantile(p));
            prop_assert!(grown.chance_above(1e23) >= base.chance_above(1e23));
        }
    }

    #[test]
    fn quantiles_and_chances_are_one_curve(
        stages in vec((1e20..1e26f64, 1.05..100.0f64), 1..4), p in 0.001..0.999f64,
    ) {
        let estimate = sum(&stages);
        let chance = estimate.chance_above(estimate.quantile(p));
        prop_assert!((chance - (1.0 - p)).abs() < 1e-9, "{chance} {p}");
    }

    #[test]
    fn a_range_holds_what_it_says(median in 1e18..1e27f64, factor in 1.05..100.0f64) {
        let estimate = sum(&[(median, factor)]);
        let (low, high) = estimate.range(0.9);
        prop_assert!((low * factor / median - 1.0).abs() < 1e-12);
        prop_assert!((high / factor / median - 1.0).abs() < 1e-12);
    }

    #[test]
    fn products_of_points_are_exact(chips in 1.0..1e6f64, hours in 1.0..1e5f64, share in 0.01..1.0f64) {
        let estimate = operations(Method::ChipTime(ChipTime {
            chips: Some(point(chips)),
            hours: Some(point(hours)),
            peak: Some(point(1e15)),
            utilisation: Some(point(share)),
            ..ChipTime::default()
        }));
        prop_assert_eq!(estimate.median(), chips * hours * 3600.0 * 1e15 * share);
        prop_assert_eq!(estimate.range(0.99), (estimate.median(), estimate.median()));
    }

    #[test]
    fn one_stage_more_is_more(
        stages in vec((1e20..1e26f64, 1.05..40.0f64), 1..5), more in (1e18..1e26f64, 1.05..40.0f64), p in 0.02..0.98f64,
    ) {
        let before = sum(&stages);
        let mut stages = stages;
        stages.push(more);
        let after = sum(&stages);
        // To the precision of the grid.
        prop_assert!(after.quantile(p) > before.quantile(p) * 0.999, "{:e} {:e}", before.quantile(p), after.quantile(p));
    }

    #[test]
    fn a_sum_is_finite_whatever_its_parts(
        stages in vec((-50.0..50.0f64, 1.000001..1e6f64), 1..6), p in 0.001..0.999f64,
    ) {
        let stages: Vec<_> = stages.into_iter().map(|(power, factor)| (10f64.powf(power), factor)).collect();
        let estimate = sum(&stages);
        let (low, high) = estimate.range(0.9);
        let largest = stages.iter().map(|(median, _)| *median).fold(0.0, f64::max);
        prop_assert!(estimate.quantile(p).is_finite() && low > 0.0 && low <= high, "{low:e} {high:e}");
        prop_assert!(estimate.quantile(0.5) >= largest * 0.999);
    }
}

fn sum(stages: &[(f64, f64)]) -> training_compute::Estimate {
    let stage = |(median, factor): &(f64, f64)| {
        let operations = Quantity::about(*median, *factor).ok();
        Stage::new(Kind::PreTraining, Method::Stated(Stated { operations, recomputation: false }))
    };
    let training = Training { stages: stages.iter().map(stage).collect(), ..Training::default() };
    estimate(&training).unwrap().operations.unwrap()
}

#[test]
fn ranges_over_twelve_decades_add_and_multiply() {
    let stage = |i: i32| {
        let method = ParametersAndData {
            parameters: Quantity::about(10f64.powi(i), 1e6).ok(),
            tokens: Quantity::about(10f64.powi(12 - i), 1e6).ok(),
            ..ParametersAndData::default()
        };
        Stage::new(Kind::PreTraining, Method::ParametersAndData(method))
    };
    let training = Training { stages: (0..10).map(stage).collect(), ..Training::default() };
    let working = estimate(&training).unwrap();
    let sum = working.operations.as_ref().unwrap();
    let quantiles = [0.0001, 0.05, 0.5, 0.95, 0.9999].map(|p| sum.quantile(p));
    assert!(quantiles.iter().all(|q| q.is_finite() && *q > 0.0), "{quantiles:?}");
    assert!(quantiles.is_sorted(), "{quantiles:?}");
    assert!(sum.chance_above(1e23) > 0.0 && sum.chance_above(1e23) < 1.0);
    let share: f64 = working.influences().iter().map(|influence| influence.share).sum();
    super::near(share, 1.0, 1e-9);
}

/// Also where the sum bends sharply, from what is known to the digit to what is known to within forty powers of ten.
#[test]
fn the_further_the_line_the_smaller_the_chance() {
    let sum = sum(&[(3e24, 1.000_000_1), (1e20, 1e20)]);
    let lines = [1e23, 2.9e24, 3.1e24, 4e24, 1e25, 1e26, 1e30, 1e40];
    let chances = lines.map(|line| sum.chance_above(line));
    assert!(chances.iter().rev().is_sorted(), "{chances:?}");
    // Of a million draws 0.345 are above 10^25.
    assert!((0.3..0.4).contains(&chances[4]), "{chances:?}");
}

/// Or the law would read it as anything at all.
#[test]
fn a_range_rises_where_there_is_next_to_no_spread() {
    let known = [Quantity::point(1e-60), Quantity::about(1.0, 1.0 + f64::EPSILON)];
    let stages = known.map(|operations| {
        let stated = Stated { operations: operations.ok(), recomputation: false };
        Stage::new(Kind::PreTraining, Method::Stated(stated))
    });
    let working = estimate(&Training { stages: stages.into(), ..Training::default() }).unwrap();
    let sum = working.operations.unwrap();
    for coverage in [0.5, 0.8, 0.9, 0.95, 0.99] {
        let (low, high) = sum.range(coverage);
        assert!(low <= high, "{low} to {high}");
    }
}

#[test]
fn the_largest_and_smallest_of_everything_give_numbers_or_errors() {
    for json in EVERY_INPUT {
        let whole: Value = serde_json::from_str(json).unwrap();
        for leaf in leaves(&whole, String::new()) {
            for extreme in [1e-60, 1.0, 1e15, 1e60] {
                let mut changed = whole.clone();
                *changed.pointer_mut(&leaf).unwrap() = json!(extreme);
                let Ok(method) = serde_json::from_value::<Method>(changed) else { continue };
                let Ok(working) = estimate(&Training::from(method)) else { continue };
                let sum = working.operations.unwrap();
                let (low, high) = sum.range(0.9);
                assert!(low > 0.0 && high.is_finite() && low <= high, "{leaf} {extreme:e}");
            }
        }
    }
}

#[test]
fn extreme_inputs_give_finite_numbers() {
    for parameters in [1.0, 1e15] {
        for tokens in [1.0, 1e18] {
            let estimate = operations(Method::ParametersAndData(ParametersAndData {
                parameters: Some(Quantity::about(parameters, 1e6).unwrap()),
                tokens: Some(Quantity::range(tokens, tokens * 1e12).unwrap()),
                ..ParametersAndData::default()
            }));
            let (low, high) = estimate.range(0.999);
            assert!(low > 0.0 && high.is_finite() && low < high);
        }
    }
}

/// Trainings that between them use every input there is.
const EVERY_INPUT: [&str; 12] = [
    r#"{"parameters_and_data": {"parameters": 1e11, "tokens": 1e12, "epochs": 2, "input_table": 1e9,
        "forward_tokens": 1e11, "passes": {"grpo": {"epochs": 1, "references": true}},
        "attention": {"layers": 60, "width": 8192, "sequence": 4096, "mask": "causal"}}}"#,
    r#"{"parameters_and_data": {"parameters": 1e11, "trained": 1e8, "tokens": 1e12}}"#,
    r#"{"parameters_and_data": {"total": 1e11, "tokens": 1e12}}"#,
    r#"{"parameters_and_data": {"tokens": 1e12,
        "experts": {"shared": 1e10, "routed": 1e11, "active": 8, "of": 256}}}"#,
    r#"{"encoder_decoder": {"encoder_parameters": 5e9, "encoder_tokens": 1e12,
        "decoder_parameters": 5e9, "decoder_tokens": 3e11}}"#,
    r#"{"architecture": {"layers": 60, "width": 8192, "attention_width": 16384, "key_value_width": 1024,
        "feed_forward": 28672, "gated": true, "experts": {"active": 2, "of": 16}, "vocabulary": 128000,
        "sequence": 8192, "window": 2048, "tokens": 1e12}}"#,
    r#"{"operation_count": {"forward": 1e12, "frozen": 1e11, "examples": 1e9, "epochs": 3}}"#,
    r#"{"chip_time": {"chips": 1024, "hours": 1000, "peak": 1e15, "mfu": 0.4, "goodput": 0.5}}"#,
    r#"{"chip_time": {"chip_hours": 1e6, "peak": 1e15, "utilisation": 0.3}}"#,
    r#"{"relative": {"ratio": 0.29, "of": 3.8e25}}"#,
    r#"{"money": {"dollars": 1e7, "price": 2, "peak": 1e15, "mfu": 0.4, "goodput": 0.5}}"#,
    r#"{"energy": {"energy": 1e6, "watts": 700, "overhead": 1.7,
        "peak": 1e15, "utilisation": 0.4}}"#,
];

/// What there is less of, the more of these there is; more of a longer sequence is beyond the window.
const LESS: [&str; 5] = ["/price", "/watts", "/overhead", "/input_table", "_data/experts/of"];

#[test]
fn more_of_any_input_of_any_method_is_more() {
    for json in EVERY_INPUT {
        let whole: Value = serde_json::from_str(json).unwrap();
        let before = median(&whole);
        let leaves = leaves(&whole, String::new());
        assert!(leaves.len() >= 2, "{json}");
        for leaf in leaves {
            let mut changed = whole.clone();
            let number = changed.pointer_mut(&leaf).unwrap();
            *number = match number.as_u64() {
                Some(whole) => json!(whole * 2),
                None => json!(number.as_f64().unwrap() * 1.5),
            };
            let after = median(&changed);
            if LESS.iter().any(|less| leaf.ends_with(less)) {
                assert!(after < before, "{leaf}: {after:e} {before:e}");
            } else if leaf == "/architecture/sequence" {
                assert_eq!(after, before, "beyond the window");
            } else {
                assert!(after > before, "{leaf}: {after:e} {before:e}");
            }
        }
    }
}

fn median(method: &Value) -> f64 {
    operations(serde_json::from_value(method.clone()).unwrap()).median()
}

/// The pointers to all numbers.
fn leaves(value: &Value, at: String) -> Vec<String> {
    match value {
        Value::Number(_) => vec![at],
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, inner)| leaves(inner, format!("{at}/{name}"))).collect()
        }
        _ => Vec::new(),
    }
}
