//! The cases of the main job, and what it is to be exactly on a line.

use training_compute::{
    Method, ParametersAndData, Quantity, Stated, Structure, Training, Working, estimate,
};

use super::{operations, parameters_and_data, point, work};

#[test]
fn deepseek_v3_is_between_the_lines() {
    let estimate = operations(parameters_and_data(37e9, 14.8e12, Structure::MixtureOfExperts));
    assert_eq!(estimate.median(), 3.2856e24);
    assert_eq!(estimate.chance_above(1e23), 1.0);
    assert!(estimate.chance_above(1e25) < 1e-6);
}

#[test]
fn xtrimopglm_is_six_times_ten_to_the_23() {
    let estimate = operations(parameters_and_data(100e9, 1e12, Structure::Dense));
    assert_eq!(estimate.median(), 6e23);
    let (low, high) = estimate.range(0.9);
    assert!(low > 1e23 && high < 1e24);
}

#[test]
fn doubao_pro_is_above_the_line_unless_its_size_is_a_guess() {
    let certain = operations(parameters_and_data(500e9, 8.35e12, Structure::Dense));
    assert_eq!(certain.median(), 2.505e25);
    assert!(certain.range(0.9).0 > 1e25);

    let guessed = operations(Method::ParametersAndData(ParametersAndData {
        parameters: Some(Quantity::about(500e9, 10.0).unwrap()),
        tokens: Some(point(8.35e12)),
        ..ParametersAndData::default()
    }));
    let (low, high) = guessed.range(0.9);
    assert!(1e24 < low && low < 1e25 && 1e25 < high);
    assert_eq!(guessed.median(), 2.505e25);
    let chance = guessed.chance_above(1e25);
    assert!((0.70..0.80).contains(&chance), "{chance}");
}

#[test]
fn pangu_ultra_straddles_the_line() {
    let estimate = operations(parameters_and_data(135e9, 13.2e12, Structure::Dense));
    assert_eq!(estimate.median(), 1.0692e25);
    let (low, high) = estimate.range(0.9);
    assert!(low < 1e25 && 1e25 < high);
}

#[test]
fn esm2_is_below_the_line() {
    let estimate = operations(parameters_and_data(15e9, 270_000.0 * 3.2e6, Structure::Dense));
    assert_eq!(estimate.median(), 7.776e22);
    assert!(estimate.range(0.9).1 < 1e23);
}

#[test]
fn a_point_on_the_line_is_not_above_it() {
    let stated = |value| {
        let stated = Stated { operations: Some(point(value)), ..Stated::default() };
        operations(Method::Stated(stated))
    };
    for line in [1e18, 1e23, 1e24, 1e25] {
        let on = stated(line);
        assert_eq!((on.median(), on.chance_above(line), on.range(0.9)), (line, 0.0, (line, line)));
        let over = stated(f64::from_bits(line.to_bits() + 1));
        assert_eq!(over.chance_above(line), 1.0);
    }
}

#[test]
fn points_that_add_to_a_line_are_on_it() {
    let stage =
        |value| Method::Stated(Stated { operations: Some(point(value)), ..Stated::default() });
    let stages = [4e24, 5e24, 1e24]
        .map(|value| training_compute::Stage::new(Default::default(), stage(value)));
    let training = Training { stages: stages.into(), ..Training::default() };
    let sum = estimate(&training).unwrap().operations.unwrap();
    assert!(sum.is_point());
    assert_eq!((sum.median(), sum.chance_above(1e25)), (1e25, 0.0));
}

#[test]
fn nothing_known_is_zero_to_infinity() {
    let open = |working: &Working| (working.operations.is_none(), working.range(0.9));
    let everything = (true, (0.0, f64::INFINITY));
    assert_eq!(open(&work(Method::Stated(Stated::default()))), everything);
    assert_eq!(open(&work(Method::ParametersAndData(ParametersAndData::default()))), everything);
    assert_eq!(open(&estimate(&Training::default()).unwrap()), everything);
}
