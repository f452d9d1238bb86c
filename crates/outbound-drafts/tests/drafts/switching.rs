//! What stands in a field is what is computed, through every switch of language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_drafts::{
    Action, Asks, CapTable, CapTableEdit, ChipEdit, DependenceEdit, Draft, Edit, Metric, Spot,
    TrainingEdit, Way,
};
use outbound_rule::facts::Measure;
use outbound_rule::facts::ownership::Interest;
use outbound_rule::law::Line;
use outbound_words::number::Notation::{English, German};
use outbound_words::number::{Notation, one, read};
use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::{Just, Strategy};
use serde_json::Value;
use training_compute::{Method, Unit};

/// Every number field of every way to count, but those that say something only together with others.
fn fields() -> Vec<(Way, &'static str, Unit)> {
    let fields =
        Way::ALL.into_iter().flat_map(|way| way.fields().iter().map(move |field| (way, field)));
    fields
        .filter(|(_, field)| !field.name.contains('.'))
        .filter_map(|(way, field)| match field.asks {
            Asks::Amount(unit, _) => Some((way, field.name, unit)),
            _ => None,
        })
        .collect()
}

fn typed(way: Way, field: &'static str, text: &str, notation: Notation) -> Draft {
    let spot = Spot::default();
    Draft::example(notation)
        .after(Action::Clear)
        .after(Action::Train(0, TrainingEdit::Way(spot, way)))
        .after(Action::Train(0, TrainingEdit::Type(spot, field, text.to_owned())))
}

/// The value of a field in the training that is computed, as it would be saved.
fn computed(draft: &Draft, field: &str) -> Value {
    let stage = draft.deal().systems[0].training.stages.first();
    let saved =
        stage.map_or(Value::Null, |stage| serde_json::to_value::<&Method>(&stage.method).unwrap());
    let method = saved.as_object().and_then(|named| named.values().next().cloned());
    method.and_then(|method| method.get(field).cloned()).unwrap_or(Value::Null)
}

/// Reads the field as it stands, and holds what is computed against it.
fn holds(draft: &Draft, field: &str, unit: Unit) -> Result<(), String> {
    let route = draft.figures(0).unwrap().route(Spot::default()).unwrap();
    let (text, computed) = (route.typed(field), computed(draft, field));
    let shown = route.read(field, draft.notation());
    let said = read(text, unit, draft.notation());
    match shown {
        None if text.trim().is_empty() && computed.is_null() => Ok(()),
        Some(Err(_)) if computed.is_null() && said.is_err() => Ok(()),
        Some(Ok(amount))
            if said == Ok(amount) && computed == serde_json::to_value(amount).unwrap() =>
        {
            Ok(())
        }
        shown => Err(format!(
            "{text:?} is shown as {shown:?}, read as {said:?} and computed as {computed}"
        )),
    }
}

fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "1",
        "2",
        "5",
        "10",
        "25",
        "1.5",
        "1,5",
        "1.234",
        "1,234",
        "2,500",
        "2.500",
        "14,800",
        "2.000.000",
        "2,000,000",
        "0.125",
        "0,125",
        "e24",
        "e21",
        "^25",
        "×10^24",
        " B",
        "B",
        "T",
        "k",
        "m",
        " Mio.",
        " Mrd.",
        " Bio.",
        " million",
        " billion",
        " Billion",
        "%",
        " %",
        " percent",
        " Prozent",
        "–",
        " to ",
        " bis ",
        " and ",
        " und ",
        "between ",
        "zwischen ",
        " ± ",
        " ×/÷ ",
        "<",
        "≤ ",
        "> ",
        "at most ",
        "höchstens ",
        " or more",
        "+",
        "$",
        "USD ",
        " h",
        " min",
        " days",
        " Tage",
        " FLOP",
        " PFLOP/s-days",
        " tokens",
        ",",
        ".",
        ";",
        " ",
        "\u{200e}",
        "２",
        "１０",
        "10.000.000.000.000.000.000.000.000",
    ];
    prop_oneof![
        proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 1..6)
            .prop_map(|pieces| pieces.concat()),
        any::<f64>().prop_map(|number| number.abs().to_string()),
        "[0-9]{1,3}[.,][0-9]{1,3}([.,][0-9]{3})?(e[0-9]{1,2})?( ?[kBTM%])?",
    ]
}

fn switches() -> impl Strategy<Value = Vec<Notation>> {
    proptest::collection::vec(prop_oneof![Just(English), Just(German)], 1..6)
}

proptest! {
    #[test]
    fn a_field_of_a_training_shows_what_is_computed(
        text in text(), start in prop_oneof![Just(English), Just(German)], switches in switches(), place in 0usize..100,
    ) {
        let fields = fields();
        let (way, field, unit) = fields[place % fields.len()];
        let mut draft = typed(way, field, &text, start);
        let before = holds(&draft, field, unit);
        prop_assert!(before.is_ok(), "{field}: {before:?}");
        for notation in switches {
            let meant = computed(&draft, field);
            draft = draft.after(Action::Write(notation));
            let held = holds(&draft, field, unit);
            prop_assert!(held.is_ok(), "{field}, {text:?} in {notation:?}: {held:?}");
            // What counted before counts as before.
            prop_assert!(meant.is_null() || computed(&draft, field) == meant, "{text:?} was {meant}");
        }
    }

    #[test]
    fn figures_of_the_deal_show_what_is_computed(
        text in text(), start in prop_oneof![Just(English), Just(German)], switches in switches(), place in 0usize..9,
    ) {
        let measure = Measure::ALL[place];
        let mut draft = Draft::example(start).after(Action::Measure(measure, text.clone())).after(Action::Value(text.clone()))
            .after(Action::Line(Line::Prohibited, text.clone()));
        for notation in switches {
            let before = (draft.deal().measures.get(&measure).copied(), draft.deal().value_usd, draft.basis().lines);
            draft = draft.after(Action::Write(notation));
            let read = draft.measures().read(measure, notation);
            prop_assert_eq!(draft.deal().measures.get(&measure).copied(), read.and_then(Result::ok), "{}", draft.measures().text(measure));
            prop_assert_eq!(draft.deal().value_usd, draft.read_value().and_then(Result::ok), "{}", draft.value());
            let line = draft.lines().text(Line::Prohibited);
            let meant = one(line, Unit::Operations, notation).unwrap_or(Line::Prohibited.in_the_rule());
            prop_assert_eq!(draft.basis().lines.at(Line::Prohibited), meant, "{}", line);
            prop_assert!(before.0.is_none() || draft.deal().measures.get(&measure).copied() == before.0, "{text:?}");
            prop_assert!(before.1.is_none() || draft.deal().value_usd == before.1, "{text:?}");
            prop_assert!(!before.2.hypothetical() || draft.basis().lines.at(Line::Prohibited) == before.2.at(Line::Prohibited), "{text:?}");
        }
    }

    #[test]
    fn calculators_read_in_every_language_what_was_typed_in_one(
        text in text(), start in prop_oneof![Just(English), Just(German)], switches in switches(),
    ) {
        let part = CapTableEdit::Part(0, Interest::Equity, text.clone());
        let sum = DependenceEdit::Figure(0, Metric::Revenue, None, text.clone());
        let edits = [Edit::CapTable(part), Edit::Dependence(sum), Edit::Chip(ChipEdit::Rate(0, text.clone())), Edit::Chip(ChipEdit::Area(text.clone()))];
        let mut draft = edits.into_iter().fold(Draft::example(start), |draft, edit| draft.after(Action::Calculate(edit)));
        let read = |draft: &Draft| {
            let (calculators, notation) = (draft.calculators(), draft.notation());
            [
                CapTable::part(&calculators.cap_table.rows()[0], Interest::Equity, notation),
                calculators.dependence.statements()[0].read(Metric::Revenue, None, notation),
                calculators.chip.read_rate(0, notation),
                calculators.chip.read_area(notation),
            ].map(|figured| figured.and_then(Result::ok))
        };
        for notation in switches {
            let before = read(&draft);
            draft = draft.after(Action::Write(notation));
            for (before, after) in before.into_iter().zip(read(&draft)) {
                prop_assert!(before.is_none() || after == before, "{text:?}: {before:?} became {after:?}");
            }
        }
    }
}

#[test]
fn what_counted_for_nothing_in_silence() {
    let there_and_back = |way, field, unit, text: &str| {
        let english = typed(way, field, text, English);
        holds(&english, field, unit).unwrap();
        assert!(computed(&english, field).is_null(), "{text} is asked about in English");
        let german = english.after(Action::Write(German));
        holds(&german, field, unit).unwrap();
        let back = german.after(Action::Write(English));
        holds(&back, field, unit).unwrap();
        (computed(&german, field), computed(&back, field))
    };
    let nothing = (Value::Null, Value::Null);
    let operations = ("operations", Unit::Operations);
    assert_eq!(
        there_and_back(Way::Stated, operations.0, operations.1, "2,500e24"),
        nothing,
        "asked about in both"
    );
    let text = "10.000.000.000.000.000.000.000.000";
    assert_eq!(
        there_and_back(Way::Stated, operations.0, operations.1, text),
        (1e25.into(), 1e25.into())
    );
    let (german, english) = there_and_back(Way::ChipTime, "chips", Unit::Chips, "1.234");
    assert_eq!((german.as_f64(), english.as_f64()), (Some(1234.0), Some(1234.0)));
    let (german, english) = there_and_back(Way::Money, "dollars", Unit::Dollars, "2.000.000");
    assert_eq!((german.as_f64(), english.as_f64()), (Some(2e6), Some(2e6)));

    let typed = Draft::example(English).after(Action::Value("2.000.000".into()));
    assert!(
        typed.read_value().is_some_and(|read| read.is_err()) && typed.deal().value_usd.is_none()
    );
    let german = typed.after(Action::Write(German));
    assert_eq!(german.deal().value_usd.map(|value| value.cents()), Some(200_000_000));
    let back = german.after(Action::Write(English));
    assert_eq!((back.value(), back.deal().value_usd), ("2,000,000", german.deal().value_usd));
    let capital = Measure::CommittedCapital;
    let typed = Draft::example(English).after(Action::Measure(capital, "2.000.000".into()));
    assert!(!typed.deal().measures.contains_key(&capital));
    let back = typed.after(Action::Write(German)).after(Action::Write(English));
    assert_eq!(back.deal().measures.get(&capital).map(|figure| figure.range().low()), Some(2e6));
    assert_eq!(back.measures().text(capital), "2,000,000");
}
