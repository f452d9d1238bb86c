//! Methods that count by machines, money and energy, and what is missing, assumed or odd.

use training_compute::{
    Amount, ChipTime, Clock, Effort, Energy, Input, Method, MethodError, Money, Origin,
    ParametersAndData, Precision, Relative, Run, Stated, Structure, Warning, Working, accelerator,
};

use super::{near, operations, point, work};

#[test]
fn deepseek_v3_by_both_ways() {
    // arXiv:2412.19437: 2.664 million H800-hours of pre-training.
    let chips = operations(Method::ChipTime(ChipTime {
        chip_hours: Some(point(2.664e6)),
        accelerator: Some("H800 SXM".into()),
        precision: Some(Precision::Bf16),
        utilisation: Some(point(0.346)),
        ..ChipTime::default()
    }));
    near(chips.median(), 3.2856e24, 2e-3);
}

#[test]
fn lamda_by_chip_time() {
    // arXiv:2201.08239: 56.5 % of 123 TFLOP/s on 1,024 chips for 57.7 days.
    let lamda = ChipTime {
        chips: Some(point(1024.0)),
        hours: Some(point(1385.0)),
        accelerator: Some("TPU v3".into()),
        precision: Some(Precision::Bf16),
        utilisation: Some(point(0.565)),
        ..ChipTime::default()
    };
    let working = work(Method::ChipTime(lamda));
    near(working.operations.as_ref().unwrap().median(), 3.55e23, 2e-3);
    let core = Warning::CoreOrChip { accelerator: "TPU v3" };
    assert_eq!(working.warnings().collect::<Vec<_>>(), [(0, &core)]);
}

#[test]
fn sam_3_on_two_kinds_of_chip() {
    let run = |name: &str, hours| {
        operations(Method::ChipTime(ChipTime {
            chip_hours: Some(point(hours)),
            accelerator: Some(name.into()),
            precision: Some(Precision::Bf16),
            utilisation: Some(point(0.4)),
            ..ChipTime::default()
        }))
        .median()
    };
    near(run("A100 80GB SXM", 172e3) + run("H200 SXM", 86e3), 1.998e23, 2e-3);
}

#[test]
fn money_buys_chip_hours() {
    // DeepSeek-V3: 5.576 million dollars at 2 dollars an hour.
    let deepseek = Money {
        dollars: Some(point(5.576e6)),
        price: Some(point(2.0)),
        accelerator: Some("H800 SXM".into()),
        precision: Some(Precision::Bf16),
        utilisation: Some(point(0.346)),
        ..Money::default()
    };
    near(operations(Method::Money(deepseek.clone())).median(), 3.44e24, 2e-3);
    let assumed = work(Method::Money(Money { price: None, ..deepseek.clone() }));
    assert_eq!(assumed.assumptions()[0].input, Input::Price);
    let (low, high) = assumed.range(0.9);
    assert!(low < 3.44e24 && 3.44e24 < high);
    let accelerator = Some("Ascend 910B1".into());
    let working = work(Method::Money(Money { price: None, accelerator, ..deepseek }));
    assert_eq!(working.missing().collect::<Vec<_>>(), [(0, Input::Price)]);
}

#[test]
fn energy_at_design_power() {
    // Llama 3.1 405B: 21.6 GWh is 30.84 million H100-hours at 700 W; 3.79e25 operations.
    let llama = Energy {
        energy: Some(point(21.6e6)),
        overhead: Some(point(1.0)),
        accelerator: Some("H100 SXM".into()),
        precision: Some(Precision::Bf16),
        utilisation: Some(point(0.346)),
        ..Energy::default()
    };
    let at_design = operations(Method::Energy(llama.clone())).median();
    near(at_design, 3.79e25, 1e-2);
    let from_grid = operations(Method::Energy(Energy { overhead: None, ..llama })).median();
    near(at_design / from_grid, 1.7, 1e-9);
}

#[test]
fn utilisation_is_assumed_by_the_kind_of_run_and_shown() {
    let run = |run| work(Method::ChipTime(ChipTime { chip_hours: Some(point(1e6)), ..run }));
    let peak = Some(point(1e15));
    let usual = run(ChipTime { peak, ..ChipTime::default() });
    let assumed = usual.assumptions();
    assert_eq!((assumed.len(), assumed[0].input), (1, Input::Utilisation));
    assert_eq!(assumed[0].amount, Amount::about(0.33, 1.8).unwrap());
    let generating = run(ChipTime { peak, run: Run::Generation, ..ChipTime::default() });
    assert_eq!(generating.assumptions()[0].amount, Amount::about(0.1, 2.0).unwrap());
    let reported = run(ChipTime {
        peak,
        mfu: Some(point(0.4)),
        clock: Clock::Calendar,
        ..ChipTime::default()
    });
    let goodput = reported.assumptions();
    assert_eq!((goodput.len(), goodput[0].input), (1, Input::Goodput));
    assert_eq!(goodput[0].amount, Amount::range(0.5, 0.95).unwrap());
    let calendar = run(ChipTime { peak, clock: Clock::Calendar, ..ChipTime::default() });
    let inputs: Vec<Input> = calendar.assumptions().iter().map(|term| term.input).collect();
    assert_eq!(inputs, [Input::Mfu, Input::Goodput], "not all days of the calendar train");
    let median = |working: &Working| working.operations.as_ref().unwrap().median();
    assert!(median(&calendar) < median(&usual));
}

#[test]
fn a_precision_not_known_is_one_of_two() {
    let run = |name: &str| {
        work(Method::ChipTime(ChipTime {
            chip_hours: Some(point(1e6)),
            accelerator: Some(name.into()),
            utilisation: Some(point(0.4)),
            ..ChipTime::default()
        }))
    };
    let h100 = run("H100 SXM");
    assert_eq!(h100.assumptions()[0].amount, Amount::either(989.4e12, 1978.9e12).unwrap());
    let between = 1e6 * 3600.0 * 1500e12 * 0.4;
    assert_eq!(h100.operations.unwrap().chance_above(between), 0.5);
    let a100 = run("A100 80GB SXM");
    assert_eq!(
        (a100.assumptions()[0].origin, a100.operations.unwrap().is_point()),
        (Origin::Assumed, true)
    );
}

#[test]
fn what_the_catalogue_lacks_is_an_error_that_names_it() {
    let refused = |name: &str, precision| {
        let method = Method::ChipTime(ChipTime {
            accelerator: Some(name.into()),
            precision: Some(precision),
            ..ChipTime::default()
        });
        training_compute::estimate(&method.into()).unwrap_err()
    };
    assert_eq!(
        refused("V100 SXM2", Precision::Bf16),
        MethodError::NoPeak { accelerator: "V100 SXM2", precision: Precision::Bf16 }
    );
    assert_eq!(refused("H1000", Precision::Bf16), MethodError::UnknownAccelerator("H1000".into()));
}

#[test]
fn what_is_missing_is_named_in_order() {
    let missing = |method| work(method).missing().map(|(_, input)| input).collect::<Vec<_>>();
    let half = ParametersAndData { parameters: Some(point(37e9)), ..ParametersAndData::default() };
    assert_eq!(missing(Method::ParametersAndData(half)), [Input::Tokens]);
    let chips = missing(Method::ChipTime(ChipTime::default()));
    assert_eq!(chips, [Input::Chips, Input::Hours, Input::Peak]);
    let energy = missing(Method::Energy(Energy::default()));
    assert_eq!(energy, [Input::Energy, Input::Power, Input::Peak]);
    assert_eq!(missing(Method::Relative(Relative::default())), [Input::Ratio, Input::Operations]);
}

#[test]
fn odd_inputs_are_warned_of() {
    let warnings = |method| {
        let working = work(method);
        working.warnings().map(|(_, warning)| *warning).collect::<Vec<_>>()
    };
    let chips = |run| warnings(Method::ChipTime(ChipTime { chip_hours: Some(point(1e6)), ..run }));
    let h100 = ChipTime {
        accelerator: Some("H100 SXM".into()),
        utilisation: Some(point(0.4)),
        ..ChipTime::default()
    };
    let bf16 = Some(Precision::Bf16);
    let sparse = ChipTime { peak: Some(point(1979e12)), precision: bf16, ..h100.clone() };
    assert_eq!(chips(sparse), [Warning::SparsePeak { entered: 1979e12, dense: 989.4e12 }]);
    let fp8 = ChipTime { peak: Some(point(1979e12)), ..h100.clone() };
    assert_eq!(chips(fp8), [], "the 8-bit peak is a dense one");
    let fp8 = ChipTime { peak: Some(point(3958e12)), ..h100.clone() };
    assert_eq!(chips(fp8), [Warning::SparsePeak { entered: 3958e12, dense: 1978.9e12 }]);
    let busy = ChipTime { utilisation: Some(point(0.7)), precision: bf16, ..h100 };
    assert_eq!(chips(busy), [Warning::UtilisationTooHigh { share: 0.7 }]);
    let stated = |value| {
        warnings(Method::Stated(Stated { operations: Some(point(value)), ..Stated::default() }))
    };
    assert_eq!(stated(5e15), [Warning::LooksLikeRate { operations: 5e15 }]);
    assert_eq!(stated(1e18), []);
    let total = super::parameters_and_data(671e9, 14.8e12, Structure::MixtureOfExperts);
    assert_eq!(warnings(total), [Warning::TotalNotActive { parameters: 671e9 }]);
}

#[test]
fn what_operations_take_gives_them_back() {
    for name in ["A100 80GB SXM", "H800 SXM", "H100 SXM", "B200 SXM"] {
        let chip = accelerator(name).unwrap();
        for (line, share) in [(1e23, 0.2), (1e25, 0.33), (1e26, 0.5)] {
            let effort = Effort::of(line, chip, share).unwrap();
            let (accelerator, precision) = (Some(name.to_owned()), Some(Precision::Bf16));
            let utilisation = Some(point(share));
            let by_time = Method::ChipTime(ChipTime {
                chip_hours: Some(point(effort.chip_hours)),
                accelerator: accelerator.clone(),
                precision,
                utilisation,
                ..ChipTime::default()
            });
            near(operations(by_time).median(), line, 1e-12);
            // Energy and rent are known less well, by as much as is assumed of them there.
            let energy = effort.kilowatt_hours.unwrap();
            let by_energy = operations(Method::Energy(Energy {
                energy: Some(point(energy.median)),
                accelerator: accelerator.clone(),
                precision,
                utilisation,
                ..Energy::default()
            }));
            near(by_energy.median(), line, 1e-9);
            near(by_energy.range(0.9).1 / line, energy.quantile(0.95) / energy.median, 1e-6);
            let rent = effort.dollars.unwrap();
            let by_money = operations(Method::Money(Money {
                dollars: Some(point(rent.median)),
                accelerator,
                precision,
                utilisation,
                ..Money::default()
            }));
            near(by_money.median(), line, 1e-9);
            near(by_money.range(0.9).1 / line, rent.quantile(0.95) / rent.median, 1e-6);
        }
    }
}

#[test]
fn what_is_not_known_of_a_chip_is_left_out() {
    let of = |name| Effort::of(1e25, accelerator(name).unwrap(), 0.33);
    assert_eq!(of("V100 SXM2"), None, "no peak at 16 bits of this kind");
    assert_eq!(of("Ascend 910C").unwrap().dollars, None, "no rent");
}
