//! The saved deal: what it keeps, what it refuses and how it says so.

use outbound_deal::{ASSUMPTIONS, BLANKS, Deal, Entry, Evidence, Refused, Remark, limits};
use outbound_rule::facts::{Answer, Fact, Measure};
use outbound_rule::law::Question;

const VERSION_1: &str = include_str!("deal-version-1.json");

fn read(text: &str) -> Deal {
    Deal::read(text.as_bytes()).unwrap_or_else(|refused| panic!("{refused}"))
}

/// What is said of a file that is not opened.
#[track_caller]
fn refused(text: &str) -> String {
    Deal::read(text.as_bytes()).expect_err(text).to_string()
}

#[track_caller]
fn refused_at(path: &str, text: &str) -> String {
    let refused = Deal::read(text.as_bytes()).expect_err(text);
    assert_eq!(refused.path(), Some(path), "{refused}");
    assert!(refused.to_string().starts_with(path) || path == "version", "{refused}");
    refused.to_string()
}

#[test]
fn a_file_of_version_1_opens_for_ever() {
    let deal = read(VERSION_1);
    assert_eq!(deal.target, "示例机器人 (Shanghai) Co., Ltd.");
    assert_eq!(deal.value_usd.unwrap().cents(), 200_000_001);
    assert_eq!(deal.dates.completed.unwrap().to_string(), "2026-05-01");
    assert_eq!(deal.dates.commitment.unwrap().to_string(), "2024-11-30");
    assert_eq!(deal.dates.error_learned.unwrap().to_string(), "2026-07-01");
    assert_eq!(deal.answer(Fact::ConcernHoldsHalf, None), Some(Answer::Disputed));
    assert_eq!(deal.answer(Fact::PrimarilyBiological, Some(0)), Some(Answer::No));
    assert_eq!(deal.assumed().collect::<Vec<_>>(), [(Fact::UsCitizen, None, Answer::No)]);
    let entry = deal.entry(Fact::OnEntityList, None).unwrap();
    assert_eq!(entry.note, "Checked by name and address.");
    let Evidence { source, date } = entry.evidence.clone().unwrap();
    assert_eq!(
        (source.as_str(), date.unwrap().to_string().as_str()),
        ("Consolidated Screening List", "2026-04-16")
    );
    assert_eq!(deal.measures.get(&Measure::NandLayers).unwrap().range().high(), 130.0);
    assert_eq!(deal.systems[0].training.stages.len(), 3);
    assert_eq!(deal.coverage.percent(), 95);
    assert_eq!(deal.given().count(), 9);
}

#[test]
fn what_is_written_is_read_again() {
    for deal in [read(VERSION_1), Deal::default(), Deal::example()] {
        assert!(deal.write().starts_with(r#"{"version":1,"#), "{}", deal.write());
        assert_eq!(read(&deal.write()), deal);
    }
    assert_eq!(Deal::default().write(), r#"{"version":1,"coverage":90}"#);
}

#[test]
fn a_file_without_a_version_is_of_the_first() {
    assert_eq!(read("{}"), Deal::default());
    assert_eq!(read("\u{feff} {} \n"), Deal::default(), "some editors begin with a mark");
}

#[test]
fn a_newer_file_is_said_to_be_newer_whatever_else_it_holds() {
    let said = "version 2 of the form is not known here, only version 1";
    assert_eq!(refused(r#"{"version": 2}"#), said);
    assert_eq!(refused(r#"{"parties": [{}], "version": 2}"#), said);
    refused_at("version", r#"{"version": 0}"#);
    refused_at("version", r#"{"version": "1"}"#);
    refused_at("version", r#"{"version": 1.0}"#);
}

#[test]
fn what_has_names_is_an_object_and_no_list_of_pairs() {
    // In a list one name could come twice, with two answers.
    let pairs = r#"[["us_citizen", "yes"], ["us_citizen", "no"]]"#;
    for name in ["answers", "measures", "remarks", "diligence"] {
        for list in [pairs, "[]"] {
            let said = refused_at(name, &format!(r#"{{"{name}": {list}}}"#));
            assert!(said.contains("expected an object, not a list"), "{said}");
        }
    }
    let system = format!(r#"{{"systems": [{{"answers": {pairs}}}]}}"#);
    refused_at("systems[0].answers", &system);
    let figures = format!(
        r#"{{"statements": [{{"kind": "audited", "year": 2025, "revenue": {{"from": {pairs}}}}}]}}"#
    );
    assert!(
        strict_json::read::<outbound_rule::facts::half_test::HalfTest>(figures.as_bytes()).is_err()
    );
}

#[test]
fn what_is_not_known_is_refused_by_its_path() {
    refused_at("answer", r#"{"answer": {}}"#);
    refused_at("answers.us_citizn", r#"{"answers": {"us_citizn": "yes"}}"#);
    refused_at("answers.us_citizen", r#"{"answers": {"us_citizen": "perhaps"}}"#);
    refused_at("answers.us_citizen", r#"{"answers": {"us_citizen": true}}"#);
    refused_at("answers.us_citizen", r#"{"answers": {"us_citizen": {}}}"#);
    refused_at("answers.us_citizen.anser", r#"{"answers": {"us_citizen": {"anser": "yes"}}}"#);
    refused_at("answers.us_citizen.answer", r#"{"answers": {"us_citizen": {"answer": "maybe"}}}"#);
    let evidence =
        |inner: &str| format!(r#"{{"answers": {{"us_citizen": {{"answer": "no", {inner}}}}}}}"#);
    refused_at("answers.us_citizen.note", &evidence(r#""note": 5"#));
    refused_at("answers.us_citizen.evidence", &evidence(r#""evidence": {"date": "2026-05-01"}"#));
    refused_at(
        "answers.us_citizen.evidence.date",
        &evidence(r#""evidence": {"source": "x", "date": "1 May 2026"}"#),
    );
    refused_at("measures.nand_levels", r#"{"measures": {"nand_levels": 128}}"#);
    refused_at("measures.nand_layers", r#"{"measures": {"nand_layers": [130, 120]}}"#);
    refused_at("measures.nand_layers", r#"{"measures": {"nand_layers": -1}}"#);
    refused_at("measures.nand_layers", r#"{"measures": {"nand_layers": [1e-61, 1]}}"#);
    refused_at("measures.nand_layers", r#"{"measures": {"nand_layers": {"more_than": 1e308}}}"#);
    refused_at("dates.closed", r#"{"dates": {"closed": "2026-05-01"}}"#);
    refused_at("coverage", r#"{"coverage": 91}"#);
    let stage = |inner: &str| {
        format!(r#"{{"systems": [{{}}, {{"training": {{"stages": [{{"method": {inner}}}]}}}}]}}"#)
    };
    let method = "systems[1].training.stages[0].method";
    refused_at(method, &stage(r#"{"guessed": {}}"#));
    refused_at(
        &format!("{method}.stated.operations"),
        &stage(r#"{"stated": {"operations": -1e23}}"#),
    );
    refused_at(&format!("{method}.stated.flop"), &stage(r#"{"stated": {"flop": 1e23}}"#));
    refused_at(
        &format!("{method}.parameters_and_data.tokens"),
        &stage(r#"{"parameters_and_data": {"tokens": {"low": 2, "high": 1}}}"#),
    );
}

#[test]
fn an_answer_stands_where_its_question_is_asked() {
    let said =
        refused_at("answers.develops_ai_system", r#"{"answers": {"develops_ai_system": "yes"}}"#);
    assert!(said.contains("systems[…]"));
    refused_at(
        "systems[0].answers.us_citizen",
        r#"{"systems": [{"answers": {"us_citizen": "no"}}]}"#,
    );
}

#[test]
fn nothing_is_said_twice() {
    refused(r#"{"version": 1, "version": 1}"#);
    refused(r#"{"answers": {}, "answers": {}}"#);
    let said = refused(r#"{"answers": {"us_citizen": "yes", "us_citizen": "no"}}"#);
    assert!(said.starts_with("answers.us_citizen: comes twice"), "{said}");
    refused(r#"{"measures": {"nand_layers": 1, "nand_layers": 1}}"#);
    refused(r#"{"answers": {"us_citizen": {"answer": "yes", "answer": "no"}}}"#);
    refused(
        r#"{"systems":[{"training":{"stages":[{"method":{"stated":{"operations":1},"stated":{"operations":2}}}]}}]}"#,
    );
    refused(
        r#"{"systems":[{"training":{"stages":[{"method":{"stated":{"operations":{"low":1,"low":1,"high":2}}}}]}}]}"#,
    );
}

#[test]
fn numbers_are_finite_and_dollars_have_cents() {
    refused(r#"{"measures": {"nand_layers": 1e999}}"#);
    refused(r#"{"measures": {"nand_layers": NaN}}"#);
    refused_at("value_usd", r#"{"value_usd": -0.01}"#);
    refused_at("value_usd", r#"{"value_usd": 0.001}"#);
    refused_at("value_usd", r#"{"value_usd": 1e13}"#);
    refused_at("value_usd", r#"{"value_usd": "5"}"#);
    for (text, cents) in
        [("0", 0), ("0.1", 10), ("0.29", 29), ("999999999999.99", 99_999_999_999_999)]
    {
        let deal = read(&format!(r#"{{"value_usd": {text}}}"#));
        assert_eq!(deal.value_usd.unwrap().cents(), cents);
        assert_eq!(read(&deal.write()), deal);
    }
}

#[test]
fn days_are_written_in_one_way() {
    for day in [
        "2026-5-1",
        "01.05.2026",
        "2026-02-29",
        "2026-05-01T00:00",
        "1899-12-31",
        "+026-05-01",
        "2026-05-1",
        "2026-05-01-",
    ] {
        refused_at("dates.agreed", &format!(r#"{{"dates": {{"agreed": "{day}"}}}}"#));
    }
    assert!(read(r#"{"dates": {"agreed": "2028-02-29", "learned": null}}"#).dates.agreed.is_some());
}

/// What a date field makes of 2026 while it is typed, and of "26".
#[test]
fn a_day_outside_the_years_of_deals_is_refused_by_its_place() {
    for day in ["0002-11-30", "0020-11-30", "0026-11-30", "0202-11-30", "1899-12-31", "2200-01-01"]
    {
        for field in [
            "agreed",
            "completed",
            "learned",
            "commitment",
            "filed",
            "information_available",
            "error_learned",
        ] {
            let file = format!(r#"{{"dates": {{"{field}": "{day}"}}}}"#);
            refused_at(&format!("dates.{field}"), &file);
        }
        let evidence = format!(r#"{{"source": "x", "date": "{day}"}}"#);
        let answer = format!(
            r#"{{"answers": {{"us_citizen": {{"answer": "no", "evidence": {evidence}}}}}}}"#
        );
        refused_at("answers.us_citizen.evidence.date", &answer);
        let figure = format!(r#"{{"remarks": {{"nand_layers": {{"evidence": {evidence}}}}}}}"#);
        refused_at("remarks.nand_layers.evidence.date", &figure);
        let training = format!(r#"{{"systems": [{{"remark": {{"evidence": {evidence}}}}}]}}"#);
        refused_at("systems[0].remark.evidence.date", &training);
        let inquiry = format!(r#"{{"diligence": {{"inquiry": {{"date": "{day}"}}}}}}"#);
        refused_at("diligence.inquiry.date", &inquiry);
    }
}

#[test]
fn hostile_files_are_refused_and_said_why() {
    let system = r#"{"training": {"stages": []}}"#;
    let systems = |count: usize| format!(r#"{{"systems": [{}]}}"#, vec![system; count].join(","));
    assert_eq!(read(&systems(limits::SYSTEMS)).systems.len(), limits::SYSTEMS);
    refused_at("systems", &systems(limits::SYSTEMS + 1));
    let stages = vec![r#"{"method": {"stated": {}}}"#; limits::STAGES + 1].join(",");
    refused_at(
        "systems[0].training.stages",
        &format!(r#"{{"systems": [{{"training": {{"stages": [{stages}]}}}}]}}"#),
    );
    let name = |name: &str| format!(r#"{{"name": "{name}"}}"#);
    assert_eq!(read(&name(&"é".repeat(limits::NAME))).name.chars().count(), limits::NAME);
    refused_at("name", &name(&"e".repeat(limits::NAME + 1)));
    assert!(refused_at("name", &name("abc\u{202E}fdp")).ends_with("U+202E"));
    refused_at("target", r#"{"target": "a\nb"}"#);
    for hidden in [
        "\u{200E}",
        "\u{61C}",
        "\u{206A}",
        "\u{200B}",
        "\u{E0041}",
        "\u{3164}",
        "\u{2800}",
        "\u{AD}",
        "\u{FE0F}",
    ] {
        refused_at("name", &name(&format!("Fund{hidden} A")));
        let note =
            format!(r#"{{"answers": {{"us_citizen": {{"answer": "no", "note": "a{hidden}"}}}}}}"#);
        refused_at("answers.us_citizen.note", &note);
    }
    for blank in [" ", "\u{A0}\u{2003}\u{3000}"] {
        assert!(refused_at("name", &name(blank)).ends_with("nothing but blanks"));
        assert_eq!(limits::tidy_name(blank), "");
    }
    refused_at(
        "answers.us_citizen.note",
        r#"{"answers": {"us_citizen": {"answer": "no", "note": "\u0000"}}}"#,
    );
    assert!(matches!(Deal::read(&vec![b' '; limits::BYTES + 1]), Err(Refused::TooLarge { .. })));
    for text in [
        "",
        "{",
        "[]",
        "null",
        "{} {}",
        "{'a': 1}",
        r#"{"name": "\ud800"}"#,
        r#"{"__proto__": {}}"#,
    ] {
        refused(text);
    }
    assert!(matches!(
        Deal::read(b"{\"name\": \"\xFF\"}"),
        Err(Refused::NotJson(_) | Refused::At { .. })
    ));
    refused_at("dates", r#"{"dates": []}"#);
    refused_at("systems[0]", r#"{"systems": [[]]}"#);
    refused_at("systems[0].training", r#"{"systems": [{"training": [[]]}]}"#);
    refused(&"[".repeat(100_000));
    refused(&r#"{"dates":"#.repeat(100_000));
}

/// What is quoted of a file stays short and shows what it has.
#[test]
fn what_is_wrong_is_said_in_few_letters() {
    let long = "x".repeat(500_000);
    for file in [
        format!(r#"{{"{long}": 1}}"#),
        format!(r#"{{"answers": {{"{long}": "no"}}}}"#),
        format!(r#"{{"answers": {{"us_citizen": "{long}"}}}}"#),
        format!(r#"{{"measures": {{"{long}": 1}}}}"#),
        format!(r#"{{"{long}": 1, "{long}": 1}}"#),
        format!(r#"{{"dates": {{"agreed": "{long}"}}}}"#),
        format!(r#"{{"systems": [{{"training": {{"stages": [{{"method": "{long}"}}]}}}}]}}"#),
        format!(r#"{{"systems": [{{"training": {{"stages": [{{"kind": "{long}"}}]}}}}]}}"#),
    ] {
        let said = refused(&file);
        assert!(said.chars().count() < 1_000, "{} letters: {}", said.len(), &said[..300]);
    }
    for hidden in ["\u{202E}", "\\u0000", "\\n", "\u{E0041}"] {
        let said = refused(&format!(r#"{{"a{hidden}b": 1}}"#));
        assert!(
            said.contains("a⟨U+") && !said.contains(['\u{202E}', '\0', '\n', '\u{E0041}']),
            "{said:?}"
        );
    }
}

#[test]
fn a_new_answer_keeps_the_note() {
    let mut deal = Deal::default();
    deal.set(Fact::UsCitizen, None, Some(Answer::Yes));
    let remark = Remark { note: "by birth".to_owned(), ..Remark::default() };
    deal.put_remark(Question::Fact(Fact::UsCitizen, None), remark);
    deal.set(Fact::UsCitizen, None, Some(Answer::No));
    let expected = Entry { note: "by birth".to_owned(), ..Entry::from(Answer::No) };
    assert_eq!(deal.entry(Fact::UsCitizen, None), Some(&expected));
    let (blank, choice) = (&BLANKS[0], &BLANKS[0].choices[0]);
    deal.choose(blank, choice);
    assert_eq!(deal.entry(Fact::UsCitizen, None).unwrap().note, "by birth");
    assert_eq!(blank.filled(&deal), Some(choice));
    deal.set(Fact::UsCitizen, None, None);
    assert_eq!(deal.entry(Fact::UsCitizen, None), None);
}

#[test]
fn what_is_taken_as_given_is_marked_until_answered() {
    let mut deal = Deal::example();
    let fact = ASSUMPTIONS[0].facts[0];
    assert!(deal.entry(fact, None).unwrap().assumed);
    deal.set(fact, None, deal.answer(fact, None));
    assert!(!deal.entry(fact, None).unwrap().assumed);
    assert!(deal.write().contains(r#""assumed":true"#));
}

#[test]
fn the_schema_names_every_fact_and_figure_once() {
    let schema = Deal::schema();
    let names = |path: &str| -> Vec<String> {
        let properties = schema.pointer(path).and_then(|found| found.as_object()).expect(path);
        let described = properties.values().all(|property| property["description"].is_string());
        assert!(described, "{path}");
        properties.keys().cloned().collect()
    };
    let mut facts = names("/properties/answers/properties");
    facts.extend(names("/$defs/AiSystem/properties/answers/properties"));
    facts.sort_unstable();
    let mut expected: Vec<_> = Fact::ALL.iter().map(|fact| fact.name()).collect();
    expected.sort_unstable();
    assert_eq!(facts, expected);
    assert_eq!(names("/properties/measures/properties").len(), Measure::ALL.len());
}
