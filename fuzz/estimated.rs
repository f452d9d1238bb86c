//! What holds of an estimate, whatever the training it is of.

use outbound_deal::assessment::Operations;
use outbound_rule::law::Lines;
use training_compute::{
    Bounds, Convention, Edge, Estimate, Product, Route, StageWorking, Training, Working, estimate,
};

/// A training is estimated or refused with a reason; of every stage and sum there are operations exactly if nothing
/// that they need is missing, as an estimate or, where an input is only bounded, as ends; and all of it is numbers.
pub fn training(training: &Training) -> bool {
    let working = match estimate(training) {
        Ok(working) => working,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return false;
        }
    };
    assert_eq!(working.stages.len(), training.stages.len());
    for (described, stage) in training.stages.iter().zip(&working.stages) {
        assert_eq!(stage.routes.len(), described.methods().count());
        of_stage(stage);
    }
    totals(&working);
    influences(&working);
    let report = serde_json::to_string(&Operations::of(&working, 0.9, Lines::IN_THE_RULE));
    assert!(report.is_ok());
    true
}

fn of_stage(stage: &StageWorking) {
    stage.routes.iter().for_each(route);
    let open = stage.routes.iter().all(|route| !route.missing.is_empty());
    assert_eq!(stage.is_open(), open, "{stage:?}");
    let bounded = stage.routes.iter().any(|route| route.bounds.is_some());
    assert_eq!(stage.bounds.is_some(), bounded, "{stage:?}");
    assert!(stage.operations.is_none() || !bounded, "{stage:?}");
    numbers(stage.operations.as_ref(), stage.bounds.as_ref());
}

fn route(route: &Route) {
    let complete = route.missing.is_empty();
    let bounded = complete && route.products.iter().any(|product| product.ends().is_some());
    assert_eq!(route.operations.is_some(), complete && !bounded, "{route:?}");
    assert_eq!(route.bounds.is_some(), bounded, "{route:?}");
    assert!(!complete || !route.products.is_empty(), "{route:?}");
    let medians = route.products.iter().map(Product::median);
    assert!(medians.into_iter().all(|median| median.is_finite() && median > 0.0), "{route:?}");
    numbers(route.operations.as_ref(), route.bounds.as_ref());
}

fn totals(working: &Working) {
    let conventions: Vec<_> = working.totals.iter().map(|total| total.convention).collect();
    assert_eq!(conventions, Convention::ALL);
    for total in &working.totals {
        let counts = |stage: &&StageWorking| stage.counted[total.convention].share > 0.0;
        let counted = || working.stages.iter().filter(counts);
        let open = working.stages.is_empty() || counted().any(StageWorking::is_open);
        let bounded = counted().any(|stage| stage.bounds.is_some());
        assert_eq!(total.operations.is_some(), !open && !bounded, "{total:?}");
        assert_eq!(total.bounds.is_some(), bounded, "{total:?}");
        numbers(total.operations.as_ref(), total.bounds.as_ref());
        for coverage in [0.5, 0.9, 0.99] {
            let (low, high) = total.range(coverage);
            assert!(low.is_finite() && 0.0 <= low && low <= high, "{low} to {high}: {total:?}");
            let ends = !open && total.bounds.as_ref().is_none_or(|bounds| bounds.high.is_some());
            assert_eq!(high.is_finite(), ends, "{low} to {high}: {total:?}");
        }
    }
}

fn numbers(operations: Option<&Estimate>, bounds: Option<&Bounds>) {
    let ends = bounds.into_iter().flat_map(|bounds| [&bounds.low, &bounds.high]);
    let ends = ends.flatten().map(|Edge { estimate, .. }| estimate);
    for estimate in operations.into_iter().chain(ends) {
        let mut before = 0.0;
        for p in [0.005, 0.05, 0.25, 0.5, 0.75, 0.95, 0.995] {
            let quantile = estimate.quantile(p);
            let rises = before <= quantile * (1.0 + 1e-11);
            assert!(
                quantile.is_finite() && rises,
                "{p}: {quantile:e} after {before:e} in {estimate:?}"
            );
            before = quantile;
        }
        let mut before = 1.0;
        for line in [1e23, 1e24, 1e25, 1e26] {
            let chance = estimate.chance_above(line);
            assert!(
                (0.0..=before).contains(&chance),
                "{line:e}: {chance} after {before} in {estimate:?}"
            );
            before = chance;
        }
    }
}

fn influences(working: &Working) {
    let influences = working.influences();
    let shares: f64 = influences.iter().map(|influence| influence.share).sum();
    // All of them are nothing where what is uncertain is nothing beside the rest.
    assert!(shares == 0.0 || (shares - 1.0).abs() < 1e-9, "{influences:?}");
    for influence in influences.iter().take(1) {
        let value = working.value_on_line(&influence.term, 1e25);
        assert!(
            value.is_none_or(|value| value.is_finite() && value > 0.0),
            "{value:?}: {influence:?}"
        );
    }
}
