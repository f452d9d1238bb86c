//! What stands in the page: texts become the training, the training becomes texts, and nothing is lost on the way.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_deal::{AiSystem, Deal, Diligence};
use outbound_drafts::{
    Action, Asks, CapTableEdit, DependenceEdit, DiligenceEdit, Draft, Edit, Field, Figures,
    MeasureUnit, Metric, PASSES, Spot, TrainingEdit, Way, written,
};
use outbound_rule::facts::ownership::Interest;
use outbound_rule::facts::{Answer, Fact, Measure};
use outbound_rule::law::Line;
use outbound_rule::law::diligence::Factor;
use outbound_words::number::{Notation, read};
use partly_known::Truth;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use strict_json::day;
use training_compute::{
    Amount, Confidence, Convention, Form, Kind, Method, Models, Preset, Quantity, Stage, Stated,
    Training, Unit,
};

const NOTATIONS: [Notation; 2] = [Notation::English, Notation::German];
const SPOT: Spot = Spot { stage: 0, route: 0 };

fn of(training: &Training, notation: Notation) -> Draft {
    let system = AiSystem { training: training.clone(), ..AiSystem::default() };
    Draft::of(Deal { systems: vec![system], ..Deal::default() }, notation)
}

fn train(draft: &Draft, edit: TrainingEdit) -> Draft {
    draft.after(Action::Train(0, edit))
}

fn typed(draft: &Draft, field: &'static str, text: &str) -> Draft {
    train(draft, TrainingEdit::Type(SPOT, field, text.to_owned()))
}

/// A draft with nothing in it but a way to count.
fn empty(way: Way) -> Draft {
    train(&of(&Training::default(), Notation::English), TrainingEdit::Way(SPOT, way))
}

fn training(draft: &Draft) -> &Training {
    &draft.deal().systems[0].training
}

/// The training as the fields now have it, nothing of it from before.
fn read_anew(draft: &Draft) -> Training {
    draft.figures(0).unwrap().training()
}

fn saved(draft: &Draft) -> Value {
    serde_json::to_value(&training(draft).stages[0].method).unwrap()
}

fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name)).filter(|value| !value.is_null())
}

fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => drop(object.insert(path.to_owned(), value)),
        Some((group, rest)) => {
            let inner = object.entry(group).or_insert_with(|| json!({}));
            put(inner.as_object_mut().unwrap(), rest, value);
        }
    }
}

fn fields() -> impl Iterator<Item = (Way, &'static Field)> {
    Way::ALL.into_iter().flat_map(|way| way.fields().iter().map(move |field| (way, field)))
}

/// What somebody would type or choose in a field, and what it means.
fn entered(field: &Field) -> (&'static str, Value) {
    match field.asks {
        Asks::Amount(unit, _) => match unit {
            Unit::Parameters => ("70B", json!(70e9)),
            Unit::Tokens => ("14.8T", json!(14.8e12)),
            Unit::Epochs => ("4", json!(4.0)),
            Unit::Examples => ("1.2M images", json!(1.2e6)),
            Unit::Chips => ("2,048", json!(2048.0)),
            Unit::Hours => ("2 months", json!(1461.0)),
            Unit::ChipHours => ("2.788M GPU-hours", json!(2.788e6)),
            Unit::OperationsPerSecond => ("989.4 TFLOP/s", json!(989.4e12)),
            Unit::Utilisation => ("30–45 %", json!({"low": 0.3, "high": 0.45})),
            Unit::Operations => ("3.3 × 10^24", json!(3.3e24)),
            Unit::Ratio => ("5 %", json!(0.05)),
            Unit::Dollars => ("$5.6M", json!(5.6e6)),
            Unit::DollarsPerChipHour => ("$2/h", json!(2.0)),
            Unit::KilowattHours => ("3 GWh ×/÷ 2", json!({"about": 3e6, "factor": 2.0})),
            Unit::Watts => ("> 700 W", json!({"at_least": 700.0, "factor": 1.15})),
            Unit::Bare => ("7", json!(7.0)),
            // Of figures of the deal; no way to count asks for them.
            Unit::Kelvin
            | Unit::Nanometers
            | Unit::Layers
            | Unit::CubicFeet
            | Unit::SquareMillimeters => ("7", json!(7.0)),
        },
        Asks::Count(_) if field.name.ends_with("active") => ("8 experts", json!(8)),
        Asks::Count(_) => ("1,024", json!(1024)),
        Asks::Flag => ("true", json!(true)),
        Asks::Choice(names) => (names[names.len() - 1].0, json!(names[names.len() - 1].0)),
        Asks::Passes => ("ppo", json!({"ppo": {"epochs": 1}})),
        Asks::Accelerator => ("H100 SXM", json!("H100 SXM")),
        Asks::Precision => ("fp8", json!("fp8")),
        Asks::Confidence => ("likely", Value::Null),
    }
}

mod typing {
    use super::*;

    #[test]
    fn what_is_typed_in_a_field_stands_at_its_path_in_the_saved_form() {
        for way in Way::ALL {
            let mut draft = empty(way);
            for field in way.fields().iter().filter(|field| field.asks != Asks::Confidence) {
                let text = entered(field).0.trim_end_matches(" experts");
                draft = typed(&draft, field.name, text);
            }
            let saved = saved(&draft);
            for field in way.fields().iter().filter(|field| field.asks != Asks::Confidence) {
                let path = format!("{}.{}", way.name(), field.name);
                assert_eq!(at(&saved, &path), Some(&entered(field).1), "{path} in {saved}");
            }
            assert_eq!(read_anew(&of(training(&draft), Notation::English)), *training(&draft));
        }
    }

    #[test]
    fn a_count_is_a_whole_number_and_nothing_else() {
        let draft = empty(Way::Architecture);
        for text in ["8 experts", "61.5", "2–3", "-1", "0", "many"] {
            let draft = typed(&typed(&draft, "layers", text), "width", "7,168");
            let saved = saved(&draft);
            assert_eq!(at(&saved, "architecture.layers"), None, "{text}");
            assert_eq!(at(&saved, "architecture.width"), Some(&json!(7168)), "{text}");
        }
    }

    #[test]
    fn a_text_that_cannot_be_read_stays_and_leaves_its_value_open() {
        for (way, field) in fields() {
            if !matches!(field.asks, Asks::Amount(..) | Asks::Count(_)) {
                continue;
            }
            let full = way.fields().iter().filter(|field| field.asks != Asks::Confidence);
            let full = full.fold(empty(way), |draft, field| {
                typed(&draft, field.name, entered(field).0.trim_end_matches(" experts"))
            });
            let draft = typed(&full, field.name, "37 somethings");
            let route = draft.figures(0).unwrap().route(SPOT).unwrap();
            assert_eq!(route.typed(field.name), "37 somethings");
            assert!(route.read(field.name, Notation::English).unwrap().is_err());
            let (saved, before) = (saved(&draft), saved(&full));
            assert_eq!(at(&saved, &format!("{}.{}", way.name(), field.name)), None);
            // Whatever stands outside its group is as it was.
            let group = |field: &Field| field.name.split('.').next().unwrap().to_owned();
            for other in way.fields().iter().filter(|other| group(other) != group(field)) {
                let path = format!("{}.{}", way.name(), other.name);
                assert_eq!(at(&saved, &path), at(&before, &path), "{path}");
            }
            let later = draft.after(Action::Write(Notation::German));
            assert_eq!(
                later.figures(0).unwrap().route(SPOT).unwrap().typed(field.name),
                "37 somethings"
            );
        }
    }

    #[test]
    fn a_group_says_nothing_until_it_is_whole_and_leaves_the_rest_standing() {
        type Texts = &'static [(&'static str, &'static str)];
        let groups: [(Way, &str, Texts); 3] = [
            (
                Way::ParametersAndData,
                "experts",
                &[
                    ("experts.shared", "10B"),
                    ("experts.routed", "600B"),
                    ("experts.active", "8"),
                    ("experts.of", "256"),
                ],
            ),
            (
                Way::ParametersAndData,
                "attention",
                &[
                    ("attention.layers", "61"),
                    ("attention.width", "16,384"),
                    ("attention.sequence", "4,096"),
                ],
            ),
            (Way::Architecture, "experts", &[("experts.active", "8"), ("experts.of", "256")]),
        ];
        for (way, group, needed) in groups {
            for missing in needed {
                let mut draft = typed(&empty(way), "tokens", "1T");
                for (name, text) in needed.iter().filter(|one| *one != missing) {
                    draft = typed(&draft, way.field(name).unwrap().name, text);
                }
                let incomplete = saved(&draft);
                assert_eq!(at(&incomplete, &format!("{}.{group}", way.name())), None);
                assert_eq!(at(&incomplete, &format!("{}.tokens", way.name())), Some(&json!(1e12)));
                let whole = saved(&typed(&draft, way.field(missing.0).unwrap().name, missing.1));
                assert!(at(&whole, &format!("{}.{group}", way.name())).is_some(), "{missing:?}");
            }
        }
        let mask = typed(&empty(Way::ParametersAndData), "attention.mask", "causal");
        assert_eq!(at(&saved(&mask), "parameters_and_data.attention"), None);
    }

    #[test]
    fn how_sure_a_published_count_is_makes_its_band() {
        let draft = typed(&empty(Way::Stated), "operations", "5 × 10^24");
        let form = |draft: &Draft| match &training(draft).stages[0].method {
            Method::Stated(Stated { operations, .. }) => operations.unwrap().amount().form(),
            other => panic!("{other:?}"),
        };
        assert_eq!(form(&draft), Form::Point(5e24));
        for confidence in Confidence::ALL {
            let sure = typed(&draft, "confidence", confidence.name());
            assert_eq!(form(&sure), Form::Published { value: 5e24, confidence });
            let opened = of(training(&sure), Notation::German);
            let route = opened.figures(0).unwrap().route(SPOT).unwrap();
            assert_eq!(
                (route.typed("operations"), route.typed("confidence")),
                ("5 × 10^24", confidence.name())
            );
            assert_eq!(form(&typed(&opened, "confidence", "")), Form::Point(5e24));
        }
        // A range has a band of its own.
        let range = typed(&typed(&draft, "operations", "10^24 – 10^25"), "confidence", "likely");
        assert_eq!(form(&range), Form::Range { low: 1e24, high: 1e25 });
    }

    #[test]
    fn a_number_format_the_chip_has_no_peak_for_is_let_go() {
        let draft = typed(&empty(Way::ChipTime), "precision", "fp8");
        let kept = typed(&draft, "accelerator", "H100 SXM");
        assert_eq!(at(&saved(&kept), "chip_time.precision"), Some(&json!("fp8")));
        let gone = typed(&kept, "accelerator", "A100 40GB SXM");
        assert_eq!(at(&saved(&gone), "chip_time.precision"), None);
    }
}

mod form {
    use super::*;

    /// The paths of a method's values in the saved form, by the schema that types give.
    fn paths() -> BTreeMap<String, BTreeSet<String>> {
        let schema = serde_json::to_value(Deal::schema()).unwrap();
        let ways = schema["$defs"]["Method"]["oneOf"].as_array().unwrap();
        let named = ways.iter().map(|way| {
            let (name, inside) = way["properties"].as_object().unwrap().iter().next().unwrap();
            let mut found = BTreeSet::new();
            collect(&schema, inside, "", &mut found);
            (name.clone(), found)
        });
        named.collect()
    }

    /// The object a property is of, if it is one with fields of its own, however it is wrapped.
    fn object<'a>(schema: &'a Value, property: &'a Value) -> Option<&'a Map<String, Value>> {
        if let Some(name) = property.get("$ref").and_then(Value::as_str) {
            return object(schema, schema.pointer(name.trim_start_matches('#'))?);
        }
        let either = property.get("anyOf").and_then(Value::as_array);
        match either.map(Vec::as_slice) {
            Some([one, null]) if null["type"] == "null" => object(schema, one),
            _ => property.get("properties")?.as_object(),
        }
    }

    fn collect(schema: &Value, inside: &Value, path: &str, found: &mut BTreeSet<String>) {
        for (name, property) in object(schema, inside).unwrap() {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match object(schema, property) {
                Some(_) => collect(schema, property, &path, found),
                None => drop(found.insert(path)),
            }
        }
    }

    #[test]
    fn the_form_has_every_value_of_a_method_and_no_other() {
        let known = paths();
        assert_eq!(known.len(), Way::ALL.len());
        for way in Way::ALL {
            let named = |field: &Field| match field.asks {
                // Stands with the count it is of.
                Asks::Confidence => None,
                _ => Some(field.name.to_owned()),
            };
            let asked: BTreeSet<_> = way.fields().iter().filter_map(named).collect();
            assert_eq!(asked, known[way.name()], "{}", way.name());
        }
    }

    #[test]
    fn fields_of_one_name_ask_for_the_same() {
        let mut known = BTreeMap::new();
        for (way, field) in fields() {
            let before = *known.entry(field.name).or_insert(field.asks);
            assert_eq!(before, field.asks, "{} of {}", field.name, way.name());
        }
    }

    #[test]
    fn every_choice_offered_is_one_the_saved_form_knows() {
        for (way, field) in fields() {
            let Asks::Choice(names) = field.asks else { continue };
            // A mask belongs to a group.
            let draft = ["layers", "width", "sequence"].into_iter().fold(
                empty(way),
                |draft, name| match way.field(&format!("attention.{name}")) {
                    Some(field) => typed(&draft, field.name, "10"),
                    None => draft,
                },
            );
            for (name, _) in names {
                let draft = typed(&draft, field.name, name);
                let path = format!("{}.{}", way.name(), field.name);
                assert_eq!(at(&saved(&draft), &path), Some(&json!(name)), "{path}");
            }
            let silent = saved(&draft);
            let path = format!("{}.{}", way.name(), field.name);
            assert_eq!(at(&silent, &path), Some(&json!(names[0].0)), "silence means the first");
        }
        for (name, _, value) in PASSES {
            let draft = typed(&empty(Way::ParametersAndData), "passes", name);
            let value: Value = serde_json::from_str(value).unwrap();
            assert_eq!(at(&saved(&draft), "parameters_and_data.passes"), Some(&value));
        }
    }
}

mod opening {
    use super::*;

    /// Opened, written in each notation and back, and with an edit elsewhere: always the same.
    #[track_caller]
    fn assert_kept(training: &Training) {
        for notation in NOTATIONS {
            let mut draft = of(training, notation);
            assert_eq!(read_anew(&draft), *training, "opened in {notation:?}");
            for other in [Notation::German, Notation::English, Notation::German, notation] {
                draft = draft.after(Action::Write(other));
                assert_eq!(read_anew(&draft), *training, "{notation:?}, then {other:?}");
                assert_eq!(draft.figures(0).unwrap().notation(), other);
            }
            let edited = train(&draft, TrainingEdit::Convention(training.convention));
            assert_eq!(super::training(&edited), training, "after an edit elsewhere");
        }
    }

    fn deserialized(way: Way, values: Map<String, Value>) -> Method {
        let saved = Map::from_iter([(way.name().to_owned(), Value::Object(values))]);
        serde_json::from_value(Value::Object(saved)).unwrap()
    }

    /// Every form an amount takes, as much of it as possible what no text says.
    fn forms(unit: Unit) -> [Value; 12] {
        let one = match unit {
            Unit::Utilisation => 0.1 / 3.0,
            Unit::Ratio => 0.07,
            _ => 123.456_789_012_345_67,
        };
        [
            json!(one),
            json!({"low": one, "high": 2.5 * one}),
            json!({"about": one, "factor": 1.75}),
            json!({"at_least": one, "factor": 1.15}),
            json!({"at_least": one, "factor": 2.5}),
            json!({"published": one, "confidence": "confident"}),
            json!({"either": [one, 2.0 * one]}),
            json!({"at_most": one}),
            json!({"less_than": one}),
            json!({"more_than": one, "at_most": 2.0 * one}),
            json!(if unit.is_share() { 1.0 } else { 1e25 }),
            json!(1.234_5e-5),
        ]
    }

    fn filled(way: Way, form: usize) -> Method {
        let mut values = Map::new();
        for field in way.fields() {
            let value = match field.asks {
                Asks::Amount(unit, _) => forms(unit)[form].clone(),
                Asks::Count(_) if field.name.ends_with("active") => json!(3),
                Asks::Count(_) => json!([7, 61, 4096, u64::MAX][form % 4]),
                Asks::Passes => [
                    json!({"grpo": {"epochs": 3, "references": false}}),
                    json!({"ppo": {"epochs": 4}}),
                    json!({"preference": {"cached": true}}),
                    json!("forward"),
                ][form % 4]
                    .clone(),
                Asks::Confidence => continue,
                _ => entered(field).1,
            };
            put(&mut values, field.name, value);
        }
        deserialized(way, values)
    }

    #[test]
    fn every_method_with_every_field_in_every_form_of_an_amount_is_kept() {
        for form in 0..forms(Unit::Tokens).len() {
            for way in Way::ALL {
                let method = filled(way, form);
                let mut stage = Stage::new(Kind::ALL[form % 12], method.clone());
                stage.also = Way::ALL.map(|way| filled(way, (form + 1) % 9)).to_vec();
                stage.counts = [(Convention::Own, false), (Convention::Everything, true)]
                    .into_iter()
                    .collect();
                let parameters = serde_json::from_value(forms(Unit::Parameters)[form].clone());
                assert_kept(&Training {
                    stages: vec![stage, Stage::new(Kind::FineTuning, method)],
                    convention: Convention::ALL[form % 5],
                    parameters: Some(parameters.unwrap()),
                });
            }
        }
    }

    #[test]
    fn every_method_of_which_nothing_is_known_is_kept() {
        for way in Way::ALL {
            assert_kept(&Training::from(deserialized(way, Map::new())));
        }
    }

    #[test]
    fn every_preset_is_kept() {
        for preset in Preset::ALL {
            assert_kept(&Training { stages: preset.stages(), ..Training::default() });
        }
    }

    #[test]
    fn every_published_model_is_kept_as_it_stands_and_as_what_another_starts_from() {
        for model in &Models::ours().models {
            let mut training = model.training();
            training.stages.insert(0, model.inherited());
            training.stages[0].also = model.methods();
            assert_kept(&training);
        }
    }

    fn amount(unit: Unit) -> impl Strategy<Value = Value> {
        let exponent = if unit.is_share() { -4..=-2 } else { -3..=27 };
        let value = (1.0..10.0_f64, exponent).prop_map(|(mantissa, exponent)| {
            format!("{mantissa}e{exponent}").parse::<f64>().unwrap()
        });
        (value, 1.01..10.0_f64, any::<u8>()).prop_map(|(value, factor, form)| match form % 6 {
            0 => json!(value),
            1 => json!({"low": value, "high": value * factor}),
            2 => json!({"about": value, "factor": factor}),
            3 => json!({"at_least": value, "factor": factor}),
            4 => json!({"published": value / 4.0, "confidence": "confident"}),
            _ => json!({"either": [value, value * factor]}),
        })
    }

    fn method() -> impl Strategy<Value = Method> {
        let way = prop_oneof![
            Just(Way::ParametersAndData),
            Just(Way::ChipTime),
            Just(Way::Stated),
            Just(Way::OperationCount),
            Just(Way::Money),
            Just(Way::Energy),
            Just(Way::Relative)
        ];
        way.prop_flat_map(|way| {
            let asked = way.fields().iter().filter_map(|field| match field.asks {
                Asks::Amount(unit, _) if !field.name.contains('.') => {
                    let value = proptest::option::of(amount(unit));
                    Some(value.prop_map(|value| (field.name, value)))
                }
                _ => None,
            });
            asked.collect::<Vec<_>>().prop_map(move |values| {
                let mut filled = Map::new();
                for (name, value) in values {
                    value.into_iter().for_each(|value| put(&mut filled, name, value));
                }
                deserialized(way, filled)
            })
        })
    }

    proptest! {
        #[test]
        fn any_amounts_are_kept(method in method()) {
            assert_kept(&Training::from(method));
        }
    }

    #[test]
    fn a_field_that_is_edited_says_what_is_typed_and_the_others_what_they_said() {
        let opened = of(&Training::from(filled(Way::ChipTime, 6)), Notation::English);
        let before = saved(&opened);
        let edited = typed(&opened, "chips", "2,048");
        assert_eq!(at(&saved(&edited), "chip_time.chips"), Some(&json!(2048.0)));
        for name in ["hours", "peak", "utilisation", "mfu"] {
            let path = format!("chip_time.{name}");
            assert_eq!(at(&saved(&edited), &path), at(&before, &path), "{name}");
        }
        // The same text typed by hand says what it says: a range, not one of two.
        let text = opened.figures(0).unwrap().route(SPOT).unwrap().typed("hours").to_owned();
        let once = typed(&opened, "hours", "");
        assert_eq!(at(&saved(&once), "chip_time.hours"), None);
        let again = typed(&once, "hours", &text);
        assert!(at(&saved(&again), "chip_time.hours.low").is_some());
        // An event without a change is none.
        assert_eq!(saved(&typed(&opened, "hours", &text)), before);
    }

    #[test]
    fn how_a_published_size_was_entered_says_nothing_about_a_stated_count() {
        let published = json!({"published": 7e9, "confidence": "speculative"});
        let method = deserialized(
            Way::ParametersAndData,
            Map::from_iter([("parameters".to_owned(), published)]),
        );
        let opened = of(&Training::from(method), Notation::English);
        let turned = train(&opened, TrainingEdit::Way(SPOT, Way::Stated));
        let counted = typed(&turned, "operations", "10^24");
        assert_eq!(at(&saved(&counted), "stated.operations"), Some(&json!(1e24)));
    }
}

mod notation {
    use super::*;

    #[test]
    fn a_text_that_several_ways_share_is_written_once() {
        // Read as written in English a second time, “1,234 Bio.” would be a thousand times as much.
        let draft = typed(&empty(Way::ParametersAndData), "tokens", "1.234T");
        let german = draft.after(Action::Write(Notation::German));
        let route = german.figures(0).unwrap().route(SPOT).unwrap();
        assert_eq!(route.typed("tokens"), "1,234 Bio.");
        assert_eq!(read_anew(&german), *training(&draft));
        assert_eq!(read_anew(&german.after(Action::Write(Notation::English))), *training(&draft));
    }

    #[test]
    fn shares_of_another_training_are_percentages_and_multiples_are_not() {
        let percentages = [
            (Amount::range(0.01, 0.03), "1% – 3%", "1\u{a0}% – 3\u{a0}%"),
            (Amount::about(0.1, 4.0), "10% ×/÷ 4", "10\u{a0}% ×/÷ 4"),
            (Amount::range(0.5, 2.0), "50% – 200%", "50\u{a0}% – 200\u{a0}%"),
            (Amount::at_least(0.125, 1.15), "> 12.5%", "> 12,5\u{a0}%"),
            (Amount::point(0.000_5), "0.05%", "0,05\u{a0}%"),
            (Amount::point(1.0), "1", "1"),
            (Amount::point(2.5), "2.5", "2,5"),
            (Amount::about(1.7, 1.8), "1.7 ×/÷ 1.8", "1,7 ×/÷ 1,8"),
        ];
        for (amount, english, german) in percentages {
            let amount = amount.unwrap();
            for (notation, text) in [(Notation::English, english), (Notation::German, german)] {
                assert_eq!(written(amount, Unit::Ratio, notation), text);
                assert_eq!(read(text, Unit::Ratio, notation), Ok(amount), "{text}");
            }
        }
    }

    #[test]
    fn what_was_typed_elsewhere_means_the_same_in_another_notation() {
        let part = |text: &str| {
            Action::Calculate(Edit::CapTable(CapTableEdit::Part(0, Interest::ALL[0], text.into())))
        };
        let english = of(&Training::default(), Notation::English)
            .after(Action::Line(Line::Prohibited, "1.234 × 10^24".into()))
            .after(Action::Line(Line::Notifiable, "somewhere".into()))
            .after(Action::Value("1,500,000".into()))
            .after(Action::Measure(Measure::DoublePrecision, "1,234.5".into()))
            .after(part("49.99%"));
        let german = english.after(Action::Write(Notation::German));
        assert_eq!(german.basis(), english.basis());
        assert_eq!(german.lines().text(Line::Prohibited), "1,234 × 10^24");
        assert_eq!(german.lines().text(Line::Notifiable), "somewhere");
        assert_eq!(german.deal(), english.deal());
        assert_eq!(german.value(), "1.500.000");
        assert_eq!(german.measures().text(Measure::DoublePrecision), "1.234,5");
        assert_eq!(german.calculators().cap_table.rows()[0].parts[Interest::Votes], "49,99%");
        let back = german.after(Action::Write(Notation::English));
        assert_eq!(back, english);
        let revenue = DependenceEdit::Figure(0, Metric::Revenue, None, "100,000".into());
        let thousand = english.after(Action::Calculate(Edit::Dependence(revenue)));
        let german = thousand.after(Action::Write(Notation::German));
        let statement = &german.calculators().dependence.statements()[0];
        assert_eq!(statement.text(Metric::Revenue, None), "100.000");
    }
}

mod stages {
    use super::*;

    fn kinds(draft: &Draft) -> Vec<Kind> {
        training(draft).stages.iter().map(|stage| stage.kind).collect()
    }

    #[test]
    fn what_was_typed_about_pre_training_survives_the_choice_of_a_shape() {
        let with = typed(&empty(Way::ParametersAndData), "parameters", "7B");
        for preset in Preset::ALL {
            let shaped = train(&with, TrainingEdit::Preset(preset));
            let wanted: Vec<_> = preset.stages().iter().map(|stage| stage.kind).collect();
            assert_eq!(kinds(&shaped), wanted);
            let size = at(&saved(&shaped), "parameters_and_data.parameters").cloned();
            let has_one = wanted.contains(&Kind::PreTraining);
            assert_eq!(size, has_one.then(|| json!(7e9)), "{}", preset.name());
        }
        let shared = train(&with, TrainingEdit::Size("7B".into()));
        let shaped = train(&shared, TrainingEdit::Preset(Preset::FineTuned));
        assert_eq!(training(&shaped).parameters.unwrap().amount().median(), 7e9);
    }

    #[test]
    fn the_last_stage_and_the_last_way_stay() {
        let draft = empty(Way::Stated);
        assert_eq!(train(&draft, TrainingEdit::RemoveStage(0)), draft);
        assert_eq!(train(&draft, TrainingEdit::RemoveRoute(SPOT)), draft);
        let two = train(&draft, TrainingEdit::AddStage);
        assert_eq!(kinds(&two), [Kind::PreTraining, Kind::FineTuning]);
        assert_eq!(train(&two, TrainingEdit::RemoveStage(2)), two, "there is none");
        assert_eq!(kinds(&train(&two, TrainingEdit::RemoveStage(0))), [Kind::FineTuning]);
        let ways = train(&draft, TrainingEdit::AddRoute(0));
        let offered: Vec<_> = training(&ways).stages[0].methods().map(Method::name).collect();
        assert_eq!(offered, ["stated", "parameters_and_data"], "the first that is not in use");
        let second = Spot { stage: 0, route: 1 };
        assert_eq!(train(&ways, TrainingEdit::RemoveRoute(second)), draft);
        assert_eq!(train(&ways, TrainingEdit::RemoveRoute(Spot { stage: 0, route: 2 })), ways);
    }

    #[test]
    fn a_way_not_in_use_keeps_its_texts() {
        let draft = typed(&empty(Way::ParametersAndData), "parameters", "7B");
        let stated = train(&draft, TrainingEdit::Way(SPOT, Way::Stated));
        assert_eq!(at(&saved(&stated), "stated.operations"), None);
        let back = train(&stated, TrainingEdit::Way(SPOT, Way::ParametersAndData));
        assert_eq!(saved(&back), saved(&draft));
    }

    #[test]
    fn a_stage_counts_as_the_visitor_says_until_the_convention_has_it_again() {
        let draft = empty(Way::Stated);
        let own = |counts| TrainingEdit::Counts(0, Convention::Own, counts);
        let without = train(&draft, own(Some(false)));
        assert_eq!(
            training(&without).stages[0].counts,
            [(Convention::Own, false)].into_iter().collect()
        );
        let with = train(&without, own(Some(true)));
        assert_eq!(
            training(&with).stages[0].counts,
            [(Convention::Own, true)].into_iter().collect()
        );
        assert_eq!(train(&with, own(None)), draft);
    }

    #[test]
    fn a_published_model_is_taken_or_built_on() {
        let draft = train(&empty(Way::Stated), TrainingEdit::Convention(Convention::Own));
        let model = Models::ours().named("DeepSeek-V3").unwrap();
        let taken = train(&draft, TrainingEdit::Model(model.name.clone()));
        assert_eq!(training(&taken).stages, model.training().stages);
        assert_eq!(training(&taken).convention, Convention::Own, "what is added up stays");
        let mut after = train(&draft, TrainingEdit::Inherit(model.name.clone()));
        assert_eq!(kinds(&after), [Kind::Inherited, Kind::PreTraining]);
        assert_eq!(training(&after).stages[0], model.inherited());
        after = train(&after, TrainingEdit::Inherit("Pangu Ultra".into()));
        assert_eq!(kinds(&after), [Kind::Inherited, Kind::Inherited, Kind::PreTraining]);
        assert_eq!(training(&after).stages[0], model.inherited(), "in the order they were chosen");
        assert_eq!(train(&draft, TrainingEdit::Model("no such".into())), draft);
        assert_eq!(train(&draft, TrainingEdit::Inherit("no such".into())), draft);
    }

    #[test]
    fn a_training_is_simple_if_the_sentence_has_room_for_all_of_it() {
        let simple = |draft: &Draft| draft.figures(0).unwrap().simple();
        let draft = empty(Way::ChipTime);
        assert_eq!(simple(&draft), Some(Way::ChipTime));
        for edit in [
            TrainingEdit::AddStage,
            TrainingEdit::AddRoute(0),
            TrainingEdit::Kind(0, Kind::Inherited),
            TrainingEdit::Way(SPOT, Way::Energy),
        ] {
            assert_eq!(simple(&train(&draft, edit.clone())), None, "{edit:?}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_changed() {
        let draft = empty(Way::Stated);
        let nowhere = Spot { stage: 3, route: 4 };
        for edit in [
            TrainingEdit::Type(nowhere, "operations", "10^24".into()),
            TrainingEdit::Way(nowhere, Way::Money),
            TrainingEdit::Kind(3, Kind::Annealing),
            TrainingEdit::AddRoute(3),
            TrainingEdit::Counts(3, Convention::Own, Some(true)),
        ] {
            assert_eq!(train(&draft, edit.clone()), draft, "{edit:?}");
            assert_eq!(draft.after(Action::Train(1, edit.clone())), draft, "no such system");
        }
        assert!(Figures::of(&Training::default(), Notation::English).stages().len() == 1);
    }
}

mod the_deal {
    use super::*;

    fn nothing() -> Draft {
        of(&Training::default(), Notation::English)
    }

    #[test]
    fn what_a_calculator_found_is_taken_over_as_far_as_it_is_settled() {
        let before =
            nothing().after(Action::Answer(Fact::HalfOfNetIncome, None, Some(Answer::Yes)));
        let after = before.after(Action::TakeOver(vec![
            (Fact::HalfOfRevenue, Truth::Yes),
            (Fact::HalfOfOperatingExpenses, Truth::No),
            (Fact::HalfOfNetIncome, Truth::Unknown),
        ]));
        let answer = |fact| after.deal().answer(fact, None);
        assert_eq!(answer(Fact::HalfOfRevenue), Some(Answer::Yes));
        assert_eq!(answer(Fact::HalfOfOperatingExpenses), Some(Answer::No));
        assert_eq!(
            answer(Fact::HalfOfNetIncome),
            Some(Answer::Yes),
            "what is open takes nothing back"
        );
        assert_eq!(answer(Fact::HalfOfCapitalExpenditure), None);
    }

    #[test]
    fn a_figure_is_entered_in_the_unit_chosen() {
        let measure = Measure::DoublePrecision;
        let low =
            |draft: &Draft| draft.deal().measures.get(&measure).map(|found| found.range().low());
        let typed = nothing().after(Action::Measure(measure, "100,000".into()));
        assert_eq!(low(&typed), Some(100_000.0));
        for (unit, petaflops) in
            [(MeasureUnit::Tera, 100.0), (MeasureUnit::Exa, 1e8), (MeasureUnit::Giga, 0.1)]
        {
            let draft = typed.after(Action::MeasureIn(measure, unit));
            assert_eq!(low(&draft), Some(petaflops));
            assert_eq!(
                (draft.measures().text(measure), draft.measures().unit(measure)),
                ("100,000", unit)
            );
            // Written anew it stands in the rule's unit, and is the same figure.
            let german = draft.after(Action::Write(Notation::German));
            assert_eq!(german.deal(), draft.deal());
            assert_eq!(german.measures().unit(measure), MeasureUnit::OfTheRule);
            let read = german.measures().read(measure, Notation::German).unwrap().unwrap();
            assert_eq!(read.range().low(), petaflops);
        }
        let wrong = typed.after(Action::Measure(measure, "lots".into()));
        assert_eq!((low(&wrong), wrong.measures().text(measure)), (None, "lots"));
    }

    #[test]
    fn a_line_is_where_the_rule_has_it_unless_a_number_moves_it() {
        let lines = |draft: &Draft| draft.basis().lines;
        let moved = nothing().after(Action::Line(Line::Prohibited, "10^24".into()));
        assert_eq!(lines(&moved).at(Line::Prohibited), 1e24);
        assert_eq!(lines(&moved).at(Line::Notifiable), Line::Notifiable.in_the_rule());
        let wrong = moved.after(Action::Line(Line::Prohibited, "higher".into()));
        assert!(!lines(&wrong).hypothetical());
        assert_eq!(wrong.lines().text(Line::Prohibited), "higher");
        assert_eq!(moved.after(Action::LinesOfTheRule), nothing());
    }

    #[test]
    fn a_record_of_diligence_is_kept_until_it_is_emptied() {
        let factor = Factor::WarningSigns;
        let record = Diligence { note: "none seen".into(), date: day("2026-05-01") };
        let done = |edit| Action::Diligence(factor, edit);
        let kept = nothing()
            .after(done(DiligenceEdit::Note("none seen".into())))
            .after(done(DiligenceEdit::Day(record.date)));
        assert_eq!(kept.deal().diligence.get(&factor), Some(&record));
        let emptied = kept.after(done(DiligenceEdit::Note(String::new())));
        assert_eq!(emptied.after(done(DiligenceEdit::Day(None))), nothing());
    }

    #[test]
    fn what_the_deal_is_worth_is_the_most_it_may_be() {
        let value = |text: &str| {
            let draft = nothing().after(Action::Value(text.to_owned()));
            assert_eq!(draft.value(), text, "as typed");
            draft.deal().value_usd.map(|dollars| dollars.cents())
        };
        assert_eq!(value("25m"), Some(2_500_000_000));
        assert_eq!(value("$1,000.50"), Some(100_050));
        assert_eq!(value("10–20M"), Some(2_000_000_000));
        assert_eq!(value("0"), Some(0));
        assert_eq!(value(""), None);
        assert_eq!(value("a fortune"), None);
    }

    #[test]
    fn systems_come_and_go_with_their_figures() {
        let draft = typed(&empty(Way::Stated), "operations", "10^24").after(Action::AddSystem);
        assert_eq!((draft.deal().systems.len(), draft.figures(1).is_some()), (2, true));
        let second = draft.after(Action::RemoveSystem(0));
        assert_eq!(training(&second).stages, [], "nothing was entered of the second");
        assert!(second.figures(1).is_none());
        assert_eq!(draft.after(Action::RemoveSystem(2)), draft);
        let size: Quantity<training_compute::Parameters> = Quantity::point(7e9).unwrap();
        let sized = Training { parameters: Some(size), ..Training::default() };
        assert_eq!(of(&sized, Notation::German).figures(0).unwrap().size(), "7 Mrd.");
    }
}
