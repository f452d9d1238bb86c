//! Deals in links, and the form of encrypted files.

use jiff::civil::date;
use outbound_deal::base64::{decode, encode};
use outbound_deal::examples::{NAMES, example};
use outbound_deal::{
    Deal, Diligence, Evidence, Problem, Refused, Sealed, file_name, limits, read_training,
};
use outbound_rule::facts::{Answer, Fact, Measure};
use outbound_rule::law::diligence::Factor;
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert_eq, proptest};
use proptest::sample::select;

/// Links of version 1 are read by this order for ever. A fact put in between needs a version 2.
#[test]
fn the_letters_stand_for_the_facts_they_always_did() {
    let names: String = Fact::ALL.iter().map(|fact| format!("{}\n", fact.name())).collect();
    assert_eq!(names, include_str!("link-version-1.txt"));
}

#[test]
fn nothing_that_names_anybody_is_in_a_link() {
    let mut deal = Deal {
        name: "Canary deal".into(),
        investor: "Canary investor".into(),
        target: "Canary target".into(),
        ..Deal::example()
    };
    deal.dates.agreed = Some(date(2026, 5, 1));
    deal.value_usd = Deal::read(br#"{"value_usd": 25}"#).unwrap().value_usd;
    let record = Diligence { note: "Canary".into(), date: None };
    deal.diligence.insert(Factor::ALL[0], record);
    let mut entry = deal.entry(Fact::OnEntityList, None).unwrap().clone();
    entry.note = "Canary note".into();
    entry.evidence = Some(Evidence { source: "Canary source".into(), date: None });
    deal.answers.insert(Fact::OnEntityList, entry);
    deal.systems[0].remark.note = "Canary remark".into();
    deal.remarks.insert(Measure::ALL[0], deal.systems[0].remark.clone());
    let chips = r#"{"stages":[{"method":{"chip_time":{"accelerator":"Canary chip","chips":10,"hours":5}}}]}"#;
    deal.systems[0].training = read_training(chips.as_bytes()).unwrap();
    let link = deal.link();
    let (_, figures) = link.rsplit_once('.').unwrap();
    let figures = String::from_utf8(decode(figures).unwrap()).unwrap();
    assert!(!figures.contains("Canary"), "{figures}");
    let opened = Deal::of_link(&link).unwrap();
    assert_eq!(
        (&opened.name, &opened.investor, &opened.target),
        (&String::new(), &String::new(), &String::new())
    );
    assert!(opened.dates.is_empty() && opened.value_usd.is_none() && opened.diligence.is_empty());
    assert!(
        opened.entries().all(|(_, _, entry)| entry.note.is_empty() && entry.evidence.is_none())
    );
    assert_eq!(opened.given().collect::<Vec<_>>(), deal.given().collect::<Vec<_>>());
    assert_eq!(opened.assumed().collect::<Vec<_>>(), deal.assumed().collect::<Vec<_>>());
    assert_eq!(opened.systems[0].training.stages[0].method.accelerator(), None);
    assert!(opened.remarks.is_empty() && opened.systems[0].remark.is_empty());
}

#[test]
fn a_chip_of_the_catalogue_stays_in_it() {
    let deal = example("straddling").unwrap();
    let opened = Deal::of_link(&deal.link()).unwrap();
    assert_eq!(opened.systems[0].training, deal.systems[0].training);
}

#[test]
fn links_are_short_and_of_letters_that_survive_a_mail() {
    for name in NAMES {
        let link = example(name).unwrap().link();
        assert!(link.len() < 700, "{name}: {} letters", link.len());
        assert!(link.bytes().all(|c| c.is_ascii_alphanumeric() || b"-_.".contains(&c)), "{link}");
    }
    let bare = Deal { systems: vec![Default::default()], ..Deal::default() };
    assert!(bare.link().ends_with(".0"), "{}", bare.link());
    assert_eq!(Deal::of_link(&bare.link()).unwrap(), bare);
}

#[test]
fn a_link_cut_off_anywhere_is_refused() {
    let link = Deal::example().link();
    for end in 0..link.len() {
        assert!(Deal::of_link(&link[..end]).is_err(), "cut after {end}: {}", &link[..end]);
    }
}

#[test]
fn what_a_link_may_not_hold_is_refused() {
    let (head, _) = {
        let link = Deal::example().link();
        link.rsplit_once('.').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap()
    };
    let with = |json: &str| Deal::of_link(&format!("{head}.{}", encode(json.as_bytes())));
    assert!(with(r#"{"systems":[{}]}"#).is_ok());
    for json in [
        r#"{"systems":[{}],"name":"Somebody"}"#,
        r#"{"systems":[{}],"answers":{"us_citizen":"no"}}"#,
        r#"{"systems":[{}],"value_usd":3}"#,
        r#"{"systems":[]}"#,
        r#"{"systems":[{"training":{"stages":[{"method":{"chip_time":{"accelerator":"Their chip"}}}]}}]}"#,
    ] {
        assert!(
            matches!(with(json), Err(Refused::At { problem: Problem::NotOfLinks, .. })),
            "{json}"
        );
    }
    assert!(matches!(with(r#"{"version":2}"#), Err(Refused::Version(2))));
    assert!(with("{").is_err());
    let letters = head.split('.').nth(1).unwrap();
    assert!(matches!(Deal::of_link(&format!("2.{letters}.0")), Err(Refused::Version(2))));
    for bad in ["", "1", "1..", "1.n99999999999999999999.0", "1.n0.0", "1.5.0", "x.n.0"] {
        assert!(Deal::of_link(bad).is_err(), "{bad}");
    }
    assert!(Deal::of_link(&"1".repeat(1 << 20)).is_err());
    let unknown = letters.replacen('Y', "z", 1);
    assert!(matches!(Deal::of_link(&format!("1.{unknown}.0")), Err(Refused::At { .. })));
}

#[test]
fn a_link_is_read_as_people_paste_it() {
    let deal = Deal::example();
    let link = deal.link();
    let (head, tail) = link.split_at(link.len() / 2);
    for pasted in [
        format!("{link}."),
        format!("{link})"),
        format!("{link},"),
        format!("{link}>"),
        format!("{link}%3E"),
        format!("<{link}>"),
        format!("%3C{link}%3E."),
        format!("\u{201C}{link}\u{201D}"),
        format!("%22{link}%22"),
        format!(" {link}\n"),
        format!("{link}%20"),
        format!("{link}&utm_source=x"),
        format!("{link}?utm_source=x"),
        format!("{head}\r\n{tail}"),
        format!("{head}%0D%0A%20{tail}"),
    ] {
        assert_eq!(Deal::of_link(&pasted).unwrap(), deal, "{pasted}");
    }
    assert!(Deal::of_link(&format!("{link}x{tail}")).is_err());
}

proptest! {
    #[test]
    fn answers_come_back_from_a_link(
        answers in vec((select(Fact::ALL.to_vec()), select(Answer::ALL.to_vec()), 0..3_usize), 0..60),
        systems in 0..4_usize,
    ) {
        let mut deal = Deal { systems: vec![Default::default(); systems], ..Deal::default() };
        for (fact, answer, system) in answers {
            deal.set(fact, Some(system), Some(answer));
        }
        prop_assert_eq!(Deal::of_link(&deal.link()).unwrap(), deal);
    }

    #[test]
    fn bytes_come_back_from_letters(bytes in vec(any::<u8>(), 0..100)) {
        prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
    }
}

/// RFC 4648 § 10, without the padding.
#[test]
fn letters_are_those_of_the_standard() {
    let vectors = [
        ("", ""),
        ("f", "Zg"),
        ("fo", "Zm8"),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg"),
        ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ];
    for (bytes, letters) in vectors {
        assert_eq!(encode(bytes.as_bytes()), letters);
        assert_eq!(decode(letters).as_deref(), Some(bytes.as_bytes()));
    }
    assert_eq!(encode(&[0xfb, 0xff]), "-_8");
    for wrong in ["Z", "Zg==", "Zm9v ", "Zm+v", "Zh", "Zm9vY", "ä"] {
        assert_eq!(decode(wrong), None, "{wrong}");
    }
}

fn sealed(header: &str) -> Result<Sealed, Refused> {
    let parts = [header.as_bytes(), &[1; 40], &[2; 12], b"content", &[3; 16]].map(encode);
    Sealed::read(&parts.join("."))
}

#[test]
fn the_header_of_an_encrypted_file_is_held_to_bounds() {
    let header = |alg: &str, enc: &str, count: &str, more: &str| {
        format!(r#"{{"alg":"{alg}","enc":"{enc}","p2s":"c2FsdHNhbHQ","p2c":{count}{more}}}"#)
    };
    let (alg, enc) = ("PBES2-HS512+A256KW", "A256GCM");
    let read =
        sealed(&header(alg, enc, "600000", r#","cty":"application/json","kid":"x""#)).unwrap();
    assert_eq!((read.iterations, &read.salt[..]), (600_000, &b"PBES2-HS512+A256KW\0saltsalt"[..]));
    assert!(sealed(&header(alg, enc, "1000", "")).is_ok());
    assert!(sealed(&header(alg, enc, "10000000", "")).is_ok());
    for (why, wrong) in [
        ("too few", header(alg, enc, "999", "")),
        ("too many", header(alg, enc, "10000001", "")),
        ("far too many", header(alg, enc, "18446744073709551615", "")),
        ("negative", header(alg, enc, "-1", "")),
        ("no number", header(alg, enc, "\"600000\"", "")),
        ("a fraction", header(alg, enc, "600000.5", "")),
        ("another algorithm", header("dir", enc, "600000", "")),
        ("a weaker one", header("PBES2-HS256+A128KW", enc, "600000", "")),
        ("another encryption", header(alg, "A128CBC-HS256", "600000", "")),
        ("critical", header(alg, enc, "600000", r#","crit":["x"]"#)),
        ("compressed", header(alg, enc, "600000", r#","zip":"DEF""#)),
        ("twice", header(alg, enc, "600000", r#","p2c":1000"#)),
        ("no salt", format!(r#"{{"alg":"{alg}","enc":"{enc}","p2c":600000}}"#)),
        ("a short salt", format!(r#"{{"alg":"{alg}","enc":"{enc}","p2s":"c2FsdA","p2c":600000}}"#)),
        ("nothing", "{}".into()),
        ("no object", "[]".into()),
        ("not JSON", "{".into()),
    ] {
        assert!(sealed(&wrong).is_err(), "{why}");
    }
}

#[test]
fn an_encrypted_file_has_five_parts_of_their_lengths() {
    let file = {
        let mut file = Sealed::new(&[7; 16]);
        file.key = vec![1; 40];
        file.iv = vec![2; 12];
        file.content = vec![3; 30];
        file
    };
    let text = file.write();
    assert!(Sealed::is_like(text.as_bytes()));
    let broken =
        text.as_bytes().chunks(76).map(String::from_utf8_lossy).collect::<Vec<_>>().join("\r\n");
    for around in [format!("{text}\r\n"), format!("\u{FEFF}{text}\n"), format!("\n{text}"), broken]
    {
        assert!(Sealed::is_like(around.as_bytes()), "{around}");
        assert_eq!(Sealed::read(&around).unwrap(), file);
    }
    for end in 0..text.len() {
        assert!(Sealed::read(&text[..end]).is_err(), "cut after {end}");
    }
    assert!(Sealed::read(&format!("{text}.x")).is_err());
    assert!(matches!(Sealed::read(&"a".repeat(limits::SEALED + 1)), Err(Refused::TooLarge { .. })));
}

#[test]
fn names_of_files_are_letters_and_digits() {
    for (name, file) in [
        ("", "deal"),
        ("Runde B", "Runde-B"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\u{202E}b\0c", "a-b-c"),
        ("计划 1", "计划-1"),
        ("חברת הדוגמה", "חברת-הדוגמה"),
        ("شركة المثال ٢", "شركة-المثال-٢"),
        ("उदाहरण लिमिटेड", "उदाहरण-लिमिटेड"),
        ("บริษัท ตัวอย่าง", "บริษัท-ตัวอย่าง"),
        ("ვეფხისტყაოსანი", "ვეფხისტყაოსანი"),
        ("Re\u{301}sume\u{301}", "Re\u{301}sume\u{301}"),
        ("\u{301}a", "a"),
        ("…hidden", "hidden"),
        ("a\u{200B}b\u{3164}c\u{2800}d", "a-b-c-d"),
        ("a／b＼c：d", "a-b-c-d"),
        ("NUL", "deal-NUL"),
        ("com1", "deal-com1"),
        ("Com²", "deal-Com²"),
        ("Companion", "Companion"),
        ("👩\u{200D}💻", "deal"),
        ("—", "deal"),
    ] {
        assert_eq!(file_name(name), file);
    }
    for letter in ["x", "é", "计", "ক্", "𝄞"] {
        let name = file_name(&letter.repeat(200));
        assert!((90..=100).contains(&name.len()) || name == "deal", "{name}");
    }
}
