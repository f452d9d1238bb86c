//! The limits of `deal/limits.rs`: up to each a thing is read, and one beyond it is refused by its place.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers fail as tests do
#![allow(clippy::disallowed_methods)] // a test tells how long something took

use outbound_deal::assessment::{assess, basis};
use outbound_deal::base64::encode;
use outbound_deal::{Deal, Problem, Refused, Sealed, limits};
use outbound_drafts::workspace::Workspace;
use outbound_words::number::Notation;
use std::time::{Duration, Instant};

/// Reads a deal of which one part is as large as said, and gives the place it was refused by.
fn place(file: &str) -> Option<String> {
    Deal::read(file.as_bytes()).err().map(|refused| refused.to_string())
}

#[track_caller]
fn ends_at(most: usize, says: &str, file: impl Fn(usize) -> String) {
    assert_eq!(place(&file(most)), None);
    let refused = place(&file(most + 1)).unwrap();
    assert!(refused.starts_with(says), "{refused}");
}

fn many(part: &str, times: usize) -> String {
    vec![part; times].join(",")
}

#[test]
fn a_deal_has_so_much_of_everything() {
    ends_at(limits::SYSTEMS, "systems: 101 of them", |n| {
        format!("{{\"systems\":[{}]}}", many("{}", n))
    });
    let method = r#"{"stated":{"operations":1e18}}"#;
    ends_at(limits::STAGES, "systems[0].training.stages: 101", |n| {
        let stage = format!("{{\"method\":{method}}}");
        format!("{{\"systems\":[{{\"training\":{{\"stages\":[{}]}}}}]}}", many(&stage, n))
    });
    ends_at(limits::WAYS, "systems[0].training.stages[0].also: 11", |n| {
        let also = many(method, n);
        format!(
            "{{\"systems\":[{{\"training\":{{\"stages\":[{{\"method\":{method},\"also\":[{also}]}}]}}}}]}}"
        )
    });
    ends_at(limits::METHODS, "systems: 201 of them; 200", |n| {
        let stages = |n: usize| many(&format!("{{\"method\":{method}}}"), n);
        let system = |n: usize| format!("{{\"training\":{{\"stages\":[{}]}}}}", stages(n));
        format!("{{\"systems\":[{},{},{}]}}", system(100), system(99), system(n - 199))
    });
    ends_at(limits::EITHER, "systems: either: 21 of them", |n| {
        let stage = r#"{"method":{"stated":{"operations":{"either":[1e18,1e19]}}}}"#;
        format!("{{\"systems\":[{{\"training\":{{\"stages\":[{}]}}}}]}}", many(stage, n))
    });
    for name in ["name", "investor", "target"] {
        ends_at(limits::NAME, &format!("{name}: longer"), |n| {
            format!("{{\"{name}\":\"{}\"}}", "ä".repeat(n))
        });
    }
    ends_at(limits::NOTE, "answers.us_citizen.note: longer", |n| {
        format!(
            "{{\"answers\":{{\"us_citizen\":{{\"answer\":\"no\",\"note\":\"{}\"}}}}}}",
            "𝄞".repeat(n)
        )
    });
    ends_at(limits::BYTES, "1048577 bytes", |n| format!("{{}}{}", " ".repeat(n - 2)));
}

#[test]
fn years_have_an_end() {
    for (year, refused) in [(1899, true), (1900, false), (2199, false), (2200, true)] {
        assert_eq!(limits::YEARS.contains(&year), !refused);
        let said = place(&format!("{{\"dates\":{{\"agreed\":\"{year}-01-01\"}}}}"));
        assert_eq!(said.is_some_and(|said| said.starts_with("dates.agreed")), refused, "{year}");
    }
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let said = |depth| place(&nested(depth)).unwrap();
    assert!(said(limits::DEPTH).starts_with("the deal: "), "{}", said(limits::DEPTH));
    assert!(said(limits::DEPTH + 1).contains("recursion limit"), "{}", said(limits::DEPTH + 1));
}

#[test]
fn a_link_has_an_end() {
    let link = |letters: usize| Deal::of_link(&format!("1.{}", "n".repeat(letters - 2)));
    assert!(!matches!(link(limits::LINK), Err(Refused::TooLarge { .. })));
    let refused = link(limits::LINK + 1).unwrap_err();
    assert!(matches!(refused, Refused::TooLarge { most: limits::LINK, .. }), "{refused}");
}

#[test]
fn what_is_kept_has_an_end() {
    let kept = |deals: usize| {
        let text = format!("outbound-check 1 0{}", "\n={}".repeat(deals));
        Workspace::of_version_1(&text, Notation::English)
    };
    assert!(kept(limits::DEALS).is_ok());
    let refused = kept(limits::DEALS + 1).unwrap_err();
    assert!(
        matches!(refused, (22, Refused::At { problem: Problem::TooMany(21, 20), .. })),
        "{refused:?}"
    );
}

#[test]
fn an_encrypted_file_asks_for_bounded_work() {
    let sealed = |rounds: u64, salt: usize, content: usize| {
        let p2s = encode(&vec![7; salt]);
        let header = format!(
            r#"{{"alg":"PBES2-HS512+A256KW","enc":"A256GCM","p2s":"{p2s}","p2c":{rounds}}}"#
        );
        let parts = [header.into_bytes(), vec![1; 40], vec![2; 12], vec![3; content], vec![4; 16]];
        Sealed::read(&parts.map(|part| encode(&part)).join("."))
    };
    let (least, most) = (*limits::ROUNDS.start(), *limits::ROUNDS.end());
    for (rounds, read) in
        [(least - 1, false), (least, true), (most, true), (most + 1, false), (u64::MAX, false)]
    {
        assert_eq!(sealed(rounds, 16, 10).is_ok(), read, "{rounds}");
    }
    for (salt, read) in [(7, false), (8, true), (256, true), (257, false)] {
        assert_eq!(sealed(least, salt, 10).is_ok(), read, "{salt}");
    }
    assert!(sealed(least, 16, limits::BYTES).is_ok(), "the largest deal fits");
    assert!(matches!(sealed(least, 16, limits::SEALED), Err(Refused::TooLarge { .. })));
}

/// The nastiest deals within the limits are read and assessed, in a time that the whole list of tests can afford.
#[test]
fn the_nastiest_deals_are_assessed_in_bounded_time() {
    let stages = |methods: &[&str], times: usize| {
        let stages: Vec<_> =
            methods.iter().cycle().take(times).map(|m| format!("{{\"method\":{m}}}")).collect();
        format!("{{\"training\":{{\"stages\":[{}]}}}}", stages.join(","))
    };
    let about = r#"{"stated":{"operations":{"about":1e23,"factor":3}}}"#;
    let least = r#"{"stated":{"operations":{"at_least":1e23,"factor":3}}}"#;
    // The peak of a chip whose precision is not said is one of two, in each stage another.
    let chips =
        r#"{"chip_time":{"chips":1000,"hours":{"about":100,"factor":2},"accelerator":"H800 SXM"}}"#;
    let two = r#"{"parameters_and_data":{"parameters":{"either":[7e9,7e10]},"tokens":{"either":[1e12,2e13]},"epochs":{"either":[1,2]}}}"#;
    for (what, system, systems) in [
        ("ranges", stages(&[about], 100), 2),
        ("floors", stages(&[least], 100), 2),
        ("chips", stages(&[chips], 100), 2),
        (
            "one of two, and ranges",
            format!("{},{}", stages(&[two], 6), stages(&[about, chips], 97)),
            1,
        ),
        ("systems", stages(&[about], 2), 100),
    ] {
        let file = format!("{{\"systems\":[{}]}}", vec![system.as_str(); systems].join(","));
        let deal =
            Deal::read(file.as_bytes()).unwrap_or_else(|refused| panic!("{what}: {refused}"));
        let begun = Instant::now();
        let left = assess(&deal, &basis(&deal)).possible;
        assert!(
            left.len() >= 1 && begun.elapsed() < Duration::from_secs(60),
            "{what}: {:?}",
            begun.elapsed()
        );
        eprintln!("{what}: {:?}", begun.elapsed());
    }
}
