//! Training compute: published cases, exactness, and the laws an estimate keeps.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_check::compute::{
    Amount, ChipTime, Estimate, Hours, Input, Method, MethodError, Origin, Parameters,
    ParametersAndData, Precision, Quantity, Stated, Structure, Tokens, Training, Working, estimate,
};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

fn parameters_and_data(
    parameters: Quantity<Parameters>,
    tokens: Quantity<Tokens>,
    structure: Structure,
) -> Estimate {
    let method =
        ParametersAndData { parameters: Some(parameters), tokens: Some(tokens), structure };
    operations(Method::ParametersAndData(method))
}

fn operations(method: Method) -> Estimate {
    work(method).operations.expect("nothing is missing")
}

fn work(method: Method) -> Working {
    estimate(&Training::from(method)).unwrap()
}

fn point<U: outbound_check::compute::Measure>(value: f64) -> Quantity<U> {
    Quantity::point(value).unwrap()
}

#[test]
fn deepseek_v3_is_between_the_lines() {
    let estimate = parameters_and_data(point(37e9), point(14.8e12), Structure::MixtureOfExperts);
    assert_eq!(estimate.median(), 3.2856e24);
    assert_eq!(estimate.chance_above(1e23), 1.0);
    assert!(estimate.chance_above(1e25) < 1e-6);
}

#[test]
fn xtrimopglm_is_six_times_ten_to_the_23() {
    let estimate = parameters_and_data(point(100e9), point(1e12), Structure::Dense);
    assert_eq!(estimate.median(), 6e23);
    let (low, high) = estimate.range(0.9);
    assert!(low > 1e23 && high < 1e24);
}

#[test]
fn doubao_pro_is_above_the_line_unless_its_size_is_a_guess() {
    let certain = parameters_and_data(point(500e9), point(8.35e12), Structure::Dense);
    assert_eq!(certain.median(), 2.505e25);
    assert!(certain.range(0.9).0 > 1e25);

    let size = Quantity::about(500e9, 10.0).unwrap();
    let guessed = parameters_and_data(size, point(8.35e12), Structure::Dense);
    let (low, high) = guessed.range(0.9);
    assert!(1e24 < low && low < 1e25 && 1e25 < high);
    assert_eq!(guessed.median(), 2.505e25);
    let chance = guessed.chance_above(1e25);
    assert!((0.70..0.80).contains(&chance), "{chance}");
}

#[test]
fn pangu_ultra_straddles_the_line() {
    let estimate = parameters_and_data(point(135e9), point(13.2e12), Structure::Dense);
    assert_eq!(estimate.median(), 1.0692e25);
    let (low, high) = estimate.range(0.9);
    assert!(low < 1e25 && 1e25 < high);
}

#[test]
fn esm2_is_below_the_line() {
    let estimate = parameters_and_data(point(15e9), point(270_000.0 * 3.2e6), Structure::Dense);
    assert_eq!(estimate.median(), 7.776e22);
    assert!(estimate.range(0.9).1 < 1e23);
}

#[test]
fn a_point_on_the_line_is_not_above_it() {
    for line in [1e18, 1e23, 1e24, 1e25] {
        let on = operations(Method::Stated(Stated { operations: Some(point(line)) }));
        assert_eq!((on.median(), on.chance_above(line), on.range(0.9)), (line, 0.0, (line, line)));
        let over = point(f64::from_bits(line.to_bits() + 1));
        let over = operations(Method::Stated(Stated { operations: Some(over) }));
        assert_eq!(over.chance_above(line), 1.0);
    }
}

#[test]
fn chip_time_multiplies_what_the_catalogue_gives() {
    // LaMDA, methods: 0.565 of 123 TFLOP/s on 1,024 chips for 1,385 hours (arXiv:2201.08239).
    let lamda = ChipTime {
        chips: Some(point(1024.0)),
        hours: Some(point(1385.0)),
        accelerator: Some("TPU v3".into()),
        precision: Some(Precision::Bf16),
        utilisation: Some(point(0.565)),
        ..ChipTime::default()
    };
    let known = operations(Method::ChipTime(lamda.clone()));
    assert!((known.median() / 3.55e23 - 1.0).abs() < 2e-3);
    assert!(known.is_point());

    let working = work(Method::ChipTime(ChipTime { utilisation: None, ..lamda.clone() }));
    let assumed: Vec<_> = working.assumptions().collect();
    assert_eq!(assumed.len(), 1);
    assert_eq!((assumed[0].input, assumed[0].value.median), (Input::Utilisation, 0.33));
    let (low, high) = working.range(0.9);
    assert!((high / low / 1.8 / 1.8 - 1.0).abs() < 1e-12);

    let peak = point(100e12);
    let entered = work(Method::ChipTime(ChipTime { peak: Some(peak), ..lamda }));
    let term = entered.steps[0].terms.iter().find(|term| term.input == Input::Peak).unwrap();
    assert_eq!((term.value.median, term.origin), (100e12, Origin::Entered));
}

#[test]
fn what_the_catalogue_lacks_is_an_error_that_names_it() {
    let chips = |name: &str, precision| {
        let method = ChipTime {
            accelerator: Some(name.into()),
            precision: Some(precision),
            ..ChipTime::default()
        };
        estimate(&Training::from(Method::ChipTime(method))).unwrap_err()
    };
    assert_eq!(
        chips("V100 SXM2", Precision::Bf16),
        MethodError::NoPeak { accelerator: "V100 SXM2", precision: Precision::Bf16 }
    );
    assert_eq!(chips("H1000", Precision::Bf16), MethodError::UnknownAccelerator("H1000".into()));
}

#[test]
fn what_is_missing_is_named_and_the_range_is_open() {
    let working = work(Method::ParametersAndData(ParametersAndData {
        parameters: Some(point(37e9)),
        ..ParametersAndData::default()
    }));
    assert_eq!((working.operations.as_ref(), working.range(0.9)), (None, (0.0, f64::INFINITY)));
    assert_eq!(working.missing, [Input::Tokens]);
    let working = work(Method::ChipTime(ChipTime::default()));
    assert_eq!(working.missing, [Input::Chips, Input::Hours, Input::Peak]);
    assert_eq!(work(Method::Stated(Stated::default())).missing, [Input::Operations]);
    let nothing = estimate(&Training::default()).unwrap();
    assert_eq!((nothing.operations.as_ref(), nothing.range(0.9)), (None, (0.0, f64::INFINITY)));
}

#[test]
fn the_working_multiplies_to_the_result() {
    let working = work(Method::ParametersAndData(ParametersAndData {
        parameters: Some(point(37e9)),
        tokens: Some(point(14.8e12)),
        structure: Structure::MixtureOfExperts,
    }));
    let terms: Vec<_> =
        working.steps[0].terms.iter().map(|term| (term.input, term.value.median)).collect();
    assert_eq!(
        terms,
        [
            (Input::OperationsPerParameterAndToken, 6.0),
            (Input::Parameters, 37e9),
            (Input::Tokens, 14.8e12),
            (Input::Structure, 1.0),
        ]
    );
    assert_eq!(terms.iter().map(|(_, value)| value).product::<f64>(), 3.2856e24);
}

#[test]
fn json_is_read_as_documented_and_what_is_wrong_is_said() {
    let read = |json: &str| serde_json::from_str::<Quantity<Hours>>(json);
    assert_eq!(read("24").unwrap(), point(24.0));
    assert_eq!(read("24.5").unwrap(), point(24.5));
    assert_eq!(read(r#"{"low": 1, "high": 2}"#).unwrap(), Quantity::range(1.0, 2.0).unwrap());
    assert_eq!(read(r#"{"about": 5, "factor": 2}"#).unwrap(), Quantity::about(5.0, 2.0).unwrap());
    for (json, says) in [
        ("-24", "not above zero"),
        ("0", "not above zero"),
        ("1e400", "out of range"),
        ("1e70", "larger than anything"),
        (r#""24""#, "expected a number"),
        (r#"{"low": 2, "high": 1}"#, "not below the high end"),
        (r#"{"low": 2}"#, "belong together"),
        (r#"{"low": 1, "high": 2, "factor": 2}"#, "belong together"),
        (r#"{"low": 1, "hihg": 2}"#, "unknown field `hihg`"),
        (r#"{"about": 5, "factor": 1}"#, "factor of uncertainty must be above 1"),
    ] {
        let error = read(json).unwrap_err().to_string();
        assert!(error.contains(says), "{json}: {error}");
    }
    for amount in ["24.0", r#"{"low":1.0,"high":2.0}"#, r#"{"about":5.0,"factor":2.0}"#] {
        let read: Amount = serde_json::from_str(amount).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), amount);
    }
}

proptest! {
    #[test]
    fn more_of_anything_is_more(
        parameters in 1e6..1e13f64, tokens in 1e6..1e14f64, more in 1.0001..100.0f64, p in 0.01..0.99f64,
    ) {
        let base = parameters_and_data(point(parameters), point(tokens), Structure::Dense);
        let larger = parameters_and_data(point(parameters * more), point(tokens), Structure::Dense);
        let longer = parameters_and_data(point(parameters), point(tokens * more), Structure::Dense);
        for grown in [larger, longer] {
            prop_assert!(grown.quantile(p) > base.quantile(p));
            prop_assert!(grown.chance_above(1e23) >= base.chance_above(1e23));
        }
    }

    #[test]
    fn quantiles_and_chances_are_one_curve(median in 1e18..1e27f64, factor in 1.05..100.0f64, p in 0.001..0.999f64) {
        let operations = Some(Quantity::about(median, factor).unwrap());
        let estimate = operations_of(operations);
        let chance = estimate.chance_above(estimate.quantile(p));
        prop_assert!((chance - (1.0 - p)).abs() < 1e-12, "{chance} {p}");
        let (low, high) = estimate.range(0.9);
        prop_assert!((low * factor / median - 1.0).abs() < 1e-12);
        prop_assert!((high / factor / median - 1.0).abs() < 1e-12);
    }

    #[test]
    fn products_of_points_are_exact(chips in 1.0..1e6f64, hours in 1.0..1e5f64, share in 0.01..1.0f64) {
        let method = ChipTime {
            chips: Some(point(chips)),
            hours: Some(point(hours)),
            peak: Some(point(1e15)),
            utilisation: Some(point(share)),
            ..ChipTime::default()
        };
        let estimate = operations(Method::ChipTime(method));
        prop_assert_eq!(estimate.median(), chips * hours * 3600.0 * 1e15 * share);
        prop_assert_eq!(estimate.range(0.99), (estimate.median(), estimate.median()));
    }
}

fn operations_of(operations: Option<Quantity<outbound_check::compute::Operations>>) -> Estimate {
    self::operations(Method::Stated(Stated { operations }))
}
