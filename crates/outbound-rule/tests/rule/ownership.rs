//! Who holds half: worked chains, the circle refused, and laws over random tables.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_rule::facts::Answer;
use outbound_rule::facts::ownership::{
    Concern, Finding, Holding, Holdings, Ownership, OwnershipError, Percent, Person, Table,
};
use partly_known::Truth::{self, No, Unknown, Yes};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, proptest};

/// `"State gov"`, `"Fund us"`, `"Agent sdn"`, `"Zhang cn"`, `"Float not"`, `"Nobody knows ?"`: a name
/// and what it is; `closed` adds that nobody unnamed matters.
fn person(text: &str) -> Person {
    let mut person = Person::default();
    for word in text.split(' ') {
        match word {
            "gov" => person.concern = Some(Concern::Government),
            "cn" => person.concern = Some(Concern::Yes),
            "sdn" => person.sdn = Some(Answer::Yes),
            "us" => person.us = Some(Answer::Yes),
            "closed" => person.others = Some(Answer::No),
            "not" => {
                person.concern = Some(Concern::No);
                person.sdn = Some(Answer::No);
                person.us = Some(Answer::No);
            }
            name => person.name = name.to_owned(),
        }
    }
    person
}

/// `"A 60 B"`, all three accounts alike; `"A v30 b20 e45-50 B"` each on its own, `runs` beside.
fn holding(text: &str) -> Holding {
    let words: Vec<&str> = text.split(' ').collect();
    let (holder, held) = (words[0].to_owned(), words[words.len() - 1].to_owned());
    let mut holding = Holding { holder, held, ..Holding::default() };
    for word in &words[1..words.len() - 1] {
        let number = word.trim_start_matches(['v', 'b', 'e']);
        let part = || {
            let (low, high) = number.split_once('-').unwrap_or((number, number));
            Some(Percent::new(low.parse().unwrap(), high.parse().unwrap()).unwrap())
        };
        match word.chars().next().unwrap() {
            'r' => holding.runs = true,
            'v' => holding.votes = part(),
            'b' => holding.board = part(),
            'e' => holding.equity = part(),
            _ => (holding.votes, holding.board, holding.equity) = (part(), part(), part()),
        }
    }
    holding
}

fn table(persons: &[&str], holdings: &[&str]) -> Table {
    Table {
        persons: persons.iter().map(|text| person(text)).collect(),
        holdings: holdings.iter().map(|text| holding(text)).collect(),
    }
}

fn at(name: &str, persons: &[&str], holdings: &[&str]) -> Holdings {
    Ownership::of(&table(persons, holdings)).unwrap().at(name).unwrap()
}

fn refused(persons: &[&str], holdings: &[&str]) -> String {
    Ownership::of(&table(persons, holdings)).unwrap_err().to_string()
}

#[test]
fn exactly_half_is_half_and_no_more() {
    let half = at("T", &["Zhang cn", "Float not", "T"], &["Zhang 50 T", "Float 50 T"]);
    assert_eq!((half.concern.truth, half.tier.truth, half.government.truth), (Yes, No, No));
    let less =
        at("T", &["Zhang cn", "Float not", "T"], &["Zhang 49.999999 T", "Float 50.000001 T"]);
    assert_eq!(less.concern.truth, No);
    let half = at("T", &["Fund us", "Float not", "T"], &["Fund 50 T", "Float 50 T"]);
    assert_eq!((half.parent_by_votes, half.parent_by_board), (No, No), "more than 50 percent");
    let more = at(
        "T",
        &["Fund us", "Float not", "T"],
        &["Fund v50.000001 b50 T", "Float v49.999999 b50 T"],
    );
    assert_eq!((more.parent_by_votes, more.parent_by_board), (Yes, No));
}

#[test]
fn persons_are_added_and_accounts_are_not() {
    let persons = ["Zhang cn", "Li cn", "Float not", "T"];
    let added = at("T", &persons, &["Zhang 16.7 T", "Li 33.3 T", "Float 50 T"]);
    assert_eq!(added.concern.truth, Yes, "in the aggregate");
    let apart =
        at("T", &persons, &["Zhang v30 b0 e20 T", "Li v0 b30 e20 T", "Float v70 b70 e60 T"]);
    assert_eq!(apart.concern.truth, No, "votes and board are two accounts");
    let one = at("T", &persons, &["Zhang v0 b50 e0 T", "Float v100 b50 e100 T"]);
    assert_eq!(one.concern.truth, Yes, "any one of the three");
}

#[test]
fn whoever_is_not_named_may_be_anybody() {
    let open = |float: &str| {
        at("T", &["Zhang cn", "Float not", "T"], &["Zhang 30 T", float]).concern.truth
    };
    assert_eq!(open("Float 50 T"), Unknown, "20 percent are nobody's");
    assert_eq!(open("Float 51 T"), No, "19 percent do not matter");
    assert_eq!(open("Float 50-55 T"), Unknown);
    let closed = at("T", &["Zhang cn", "T closed"], &["Zhang 49 T"]);
    assert_eq!(closed.concern.truth, No, "said not to matter");
    assert_eq!(at("T", &["T"], &[]).concern.truth, Unknown, "nothing is known");
    let whose = at("T", &["Who", "Float not", "T"], &["Who 50 T", "Float 50 T"]);
    assert_eq!(
        (whose.concern.truth, whose.sdn.truth, whose.parent_by_votes),
        (Unknown, Unknown, No)
    );
    let left_out = at("T", &["Zhang cn", "Float not", "T"], &["Zhang e50 T", "Float e50 T"]);
    assert_eq!(left_out.concern.truth, Yes, "equity is known, votes are not");
}

#[test]
fn ranges_settle_what_they_can() {
    let range = |zhang: &str, float: &str| {
        at("T", &["Zhang cn", "Float not", "T"], &[zhang, float]).concern.truth
    };
    assert_eq!(range("Zhang 50-60 T", "Float 0-100 T"), Yes);
    assert_eq!(range("Zhang 40-60 T", "Float 0-100 T"), Unknown);
    assert_eq!(range("Zhang 40-60 T", "Float 51-60 T"), No, "the others leave no more");
}

#[test]
fn the_tiers_of_section_221_build_on_each_other() {
    let persons = ["Zhang cn", "Float not", "A closed", "B closed", "C closed"];
    let chain = ["Zhang 50 A", "Float 50 A", "A 50 B", "Float 50 B", "B 50 C", "Float 50 C"];
    let [a, b, c] = ["A", "B", "C"].map(|name| at(name, &persons, &chain));
    assert_eq!((a.concern.truth, a.tier.truth), (Yes, No));
    // A is a person of (d). Whether Zhang holds half of B indirectly depends on the reading.
    assert_eq!((b.concern.truth, b.tier.truth), (Unknown, Yes));
    assert_eq!((b.concern.taken.votes.low(), b.concern.other.votes.low()), (50.0, 25.0));
    // B is a person of (e), and of (d) by one reading: further tiers rest on "indirectly".
    assert_eq!((c.concern.truth, c.tier.truth), (Unknown, Unknown));
}

#[test]
fn what_the_government_holds_by_half_is_of_c_and_counts_in_full() {
    let persons = ["State gov", "Float not", "A closed", "T closed"];
    let target = at("T", &persons, &["State 50 A", "Float 50 A", "A 50 T", "Float 50 T"]);
    assert_eq!((target.government.truth, target.concern.truth), (Unknown, Yes));
}

#[test]
fn direct_and_indirect_are_added() {
    let persons = ["Zhang cn", "Float not", "A not closed", "T closed"];
    let both =
        at("T", &persons, &["Zhang 40 A", "Float 60 A", "A 25 T", "Zhang 40 T", "Float 35 T"]);
    assert_eq!(both.concern.truth, Yes, "40 + 40 % of 25 = 50, on either reading");
    let less = at(
        "T",
        &persons,
        &["Zhang 40 A", "Float 60 A", "A 25 T", "Zhang 39.99 T", "Float 35.01 T"],
    );
    assert_eq!(less.concern.truth, No);
    let differ =
        at("T", &persons, &["Zhang 60 A", "Float 40 A", "A 25 T", "Zhang 25 T", "Float 50 T"]);
    assert_eq!(differ.concern.truth, Unknown, "25 + 25 or 25 + 15");
}

/// The examples of OFAC's question 401.
#[test]
fn listed_owners_are_followed_as_the_sanctions_rules_do() {
    let persons = ["X sdn", "Y sdn", "Float not", "A not closed", "B not closed", "C not closed"];
    let sdn = |name: &str, holdings: &[&str]| at(name, &persons, holdings).sdn;
    assert_eq!(sdn("B", &["X 50 A", "A 50 B"]).truth, Yes, "example 1");
    let two = ["X 50 A", "X 50 B", "A 25 C", "B 25 C"];
    assert_eq!(sdn("C", &two).truth, Yes, "example 2");
    assert_eq!(sdn("B", &["X 50 A", "X 10 B", "A 40 B"]).truth, Yes, "example 3");
    let four = ["X 50 A", "X 25 B", "A 25 C", "B 25 C"];
    assert_eq!(sdn("C", &four).truth, No, "example 4");
    let five = ["X 25 A", "X 25 B", "A 50 C", "B 50 C"];
    assert_eq!(sdn("C", &five).truth, No, "example 5");
    let six = ["X 25 A", "Y 25 A", "X 25 B", "Y 25 B", "A 50 C", "B 50 C"];
    assert_eq!(sdn("C", &six).truth, Yes, "example 6");
    let board = sdn("A", &["X v0 b100 e0 A"]);
    assert_eq!(board.truth, No, "a board is not owned");
    let lesser = sdn("C", &["X 40 A", "A 50 C", "X 30 C"]);
    assert_eq!(
        (lesser.truth, lesser.taken.equity.low(), lesser.other.equity.low()),
        (Unknown, 30.0, 50.0)
    );
}

#[test]
fn a_parent_has_all_its_subsidiary_holds_and_one_person_is_asked_at_a_time() {
    let persons =
        ["Us us closed", "Too us closed", "Float not", "A not closed", "B not closed", "T closed"];
    let parent = |holdings: &[&str]| at("T", &persons, holdings).parent_by_votes;
    assert_eq!(parent(&["Us 51 A", "A 51 T"]), Yes, "850.206(b)(1)");
    assert_eq!(parent(&["Us 50 A", "A 100 T"]), No, "850.206(b)(2): 50 percent of it");
    assert_eq!(parent(&["Us 50 A", "A 60 T", "Us 21 T"]), Yes, "850.206(b)(3): 30 + 21");
    assert_eq!(parent(&["Us 50 A", "A 60 T", "Us 20 T"]), No, "exactly half");
    assert_eq!(parent(&["Us 30 T", "Too 30 T"]), No, "a U.S. person is a parent, not two");
    assert_eq!(parent(&["Us 51 A", "Us 51 B", "A 26 T", "B 25 T"]), Yes);
    assert_eq!(parent(&["Us v51 b0 A", "A v0 b60 T"]), No, "only the board is held below");
    assert_eq!(at("T", &persons, &["Us v51 b0 A", "A v0 b60 T"]).parent_by_board, Yes);
    assert_eq!(parent(&["Us v40 b40 A", "A v80 b80 T", "Us v18 b18 T"]), No, "exactly half");
    assert_eq!(parent(&["Us v40 b40 runs A", "A v51 b51 T"]), Yes, "850.219(b)");
    let somebody = at("T", &["Who closed", "T closed"], &["Who 60 T"]);
    assert_eq!(somebody.parent_by_votes, Unknown);
}

#[test]
fn a_circle_is_named() {
    let persons = ["A", "B", "C", "T"];
    let said = refused(&persons, &["T 1 C", "A 10 B", "B 10 C", "C 10 A"]);
    assert!(said.starts_with("a circle cannot be followed: "), "{said}");
    for step in ["A holds B", "B holds C", "C holds A"] {
        assert!(said.contains(step), "{said}");
    }
    assert!(!said.contains('T'), "{said}");
    assert_eq!(refused(&["A"], &["A 10 A"]), "a circle cannot be followed: A holds A");
}

#[test]
fn what_makes_no_table_is_refused() {
    assert_eq!(refused(&["A", "A"], &[]), "two persons are called \"A\"");
    assert_eq!(refused(&["A"], &["A 10 B"]), "nobody is called \"B\"");
    assert_eq!(
        refused(&["A", "B"], &["A 10 B", "A 20 B"]),
        "what \"A\" holds of \"B\" comes twice"
    );
    assert_eq!(
        refused(&["A", "B", "C"], &["A v60 C", "B v40.1 C"]),
        "more than the whole of \"C\" is held (votes)"
    );
    let table = table(&["A"], &[]);
    let nobody = Ownership::of(&table).unwrap().at("B");
    assert_eq!(nobody, Err(OwnershipError::NotNamed("B".to_owned())));
}

#[test]
fn a_chain_may_be_as_long_as_the_table() {
    let name = |number: usize| format!("P{number}");
    let mut long = Table::default();
    for number in 0..Ownership::MOST {
        long.persons.push(Person {
            name: name(number),
            others: Some(Answer::No),
            ..Person::default()
        });
        if number > 0 {
            let text = format!("{} 100 {}", name(number - 1), name(number));
            long.holdings.push(holding(&text));
        }
    }
    long.persons[0].concern = Some(Concern::Yes);
    let last = Ownership::of(&long).unwrap().at(&name(Ownership::MOST - 1)).unwrap();
    assert_eq!(last.concern.truth, Yes);
}

/// A table of persons in which only earlier ones hold later ones; each part a range.
fn tables() -> impl Strategy<Value = Table> {
    let person = (0..4_usize, any::<bool>());
    let part = (0..4_u32, 0..40_u32, 0..40_u32);
    (vec(person, 6), vec(part, 15)).prop_map(|(persons, parts)| {
        let mut table = Table::default();
        for (number, (concern, closed)) in persons.into_iter().enumerate() {
            table.persons.push(Person {
                name: number.to_string(),
                concern: [Some(Concern::Yes), Some(Concern::Government), Some(Concern::No), None]
                    [concern],
                others: closed.then_some(Answer::No),
                ..Person::default()
            });
        }
        let pairs = (0..6).flat_map(|held| (0..held).map(move |holder| (holder, held)));
        for ((holder, held), (there, low, more)) in pairs.zip(parts) {
            if there == 0 {
                continue;
            }
            let equity = Percent::new(f64::from(low), f64::from(low + more)).ok();
            let (holder, held) = (holder.to_string(), held.to_string());
            table.holdings.push(Holding { holder, held, equity, ..Holding::default() });
        }
        table
    })
}

/// One of the ways in which everything could turn out: points, everybody's nature, and somebody for
/// every part that nobody held.
fn completed(table: &Table, choices: &[u8]) -> Option<Table> {
    let mut choices = choices.iter().copied().cycle();
    let mut choose = |most: usize| usize::from(choices.next().unwrap_or(0)) % most;
    let mut complete = table.clone();
    for holding in &mut complete.holdings {
        let part = holding.equity?;
        let steps = (part.high() - part.low()).round() as usize + 1;
        let point = part.low() + choose(steps) as f64;
        let point = Percent::new(point, point).ok();
        (holding.votes, holding.board, holding.equity) = (point, point, point);
    }
    for place in 0..table.persons.len() {
        let (name, named) = {
            let person = &mut complete.persons[place];
            let nature = [Concern::Yes, Concern::Government, Concern::No][choose(3)];
            person.concern.get_or_insert(nature);
            let named = table.holdings.iter().any(|holding| holding.held == person.name);
            (person.name.clone(), named)
        };
        let closed = complete.persons[place].others.replace(Answer::No).is_some();
        let held: f64 = complete
            .holdings
            .iter()
            .filter(|holding| holding.held == name)
            .filter_map(|holding| holding.equity)
            .map(Percent::low)
            .sum();
        if held > 100.0 {
            return None;
        }
        if named {
            let rest = format!("rest of {name}");
            let nature = if closed {
                Concern::No
            } else {
                [Concern::Yes, Concern::Government, Concern::No][choose(3)]
            };
            complete.persons.push(Person {
                name: rest.clone(),
                concern: Some(nature),
                ..Person::default()
            });
            let part = Percent::new(100.0 - held, 100.0 - held).ok();
            complete.holdings.push(Holding {
                holder: rest,
                held: name,
                votes: part,
                board: part,
                equity: part,
                runs: false,
            });
        }
    }
    Some(complete)
}

proptest! {
    #[test]
    fn what_is_settled_stays_so_however_the_rest_turns_out(table in tables(), choices in vec(any::<u8>(), 64)) {
        let Ok(ownership) = Ownership::of(&table) else { return Ok(()) };
        let Some(Ok(complete)) = completed(&table, &choices).map(|table| Ownership::of(&table)) else { return Ok(()) };
        for person in &table.persons {
            let (before, after) = (ownership.at(&person.name).unwrap(), complete.at(&person.name).unwrap());
            let pairs = [(before.government, after.government), (before.concern, after.concern), (before.tier, after.tier)];
            for (before, after) in pairs {
                prop_assert!(!before.truth.is_settled() || after.truth == before.truth, "{}: {before:?} then {after:?}", person.name);
            }
        }
    }

    #[test]
    fn the_readings_are_ordered_and_within_the_whole(table in tables()) {
        let Ok(ownership) = Ownership::of(&table) else { return Ok(()) };
        for person in &table.persons {
            let Finding { taken, other, .. } = ownership.at(&person.name).unwrap().government;
            prop_assert!(taken.equity.low() >= other.equity.low());
            prop_assert!(taken.equity.high() >= other.equity.high());
            prop_assert!(taken.equity.high() <= 100.0);
        }
    }
}

#[test]
fn a_table_reads_as_it_was_written() {
    let table = table(&["Zhang cn", "T closed"], &["Zhang v30 e45-50 runs T"]);
    let text = strict_json::written(&table).to_string();
    assert_eq!(strict_json::read::<Table>(text.as_bytes()).unwrap(), table);
    assert!(
        text.contains(r#"{"equity":[45.0,50.0],"held":"T","holder":"Zhang","runs":true,"#),
        "{text}"
    );
    assert!(
        serde_json::from_str::<Table>(r#"{"persons": [{"name": "A", "nature": "cn"}]}"#).is_err()
    );
    let truths: Vec<(_, Truth)> =
        Ownership::of(&table).unwrap().at("T").unwrap().of_target().into();
    assert_eq!(truths.len(), 4);
}
