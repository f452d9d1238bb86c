//! Several deals open at once: opened, named, saved, compared, closed, kept, wiped.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_deal::assessment::{assess, basis};
use outbound_deal::examples::{NAMES, example};
use outbound_deal::{Deal, Problem, Refused};
use outbound_drafts::workspace::{COMPARED, DEALS, Done, Order, Workspace};
use outbound_drafts::{
    Action, CapTableEdit, ChipEdit, DependenceEdit, Draft, Edit, Named, RemarkEdit, Spot,
    TrainingEdit,
};
use outbound_rule::facts::{Answer, Fact};
use outbound_rule::law::{Line, Outcome, Question};
use outbound_words::number::Notation;
use training_compute::Preset;

fn start() -> Workspace {
    Workspace::example(Notation::English)
}

fn answer(fact: Fact) -> Order {
    Order::Change(Action::Answer(fact, None, Some(Answer::Yes)))
}

fn named(name: &str) -> Order {
    Order::Change(Action::Name(Named::Deal, name.to_owned()))
}

fn names(workspace: &Workspace) -> Vec<&str> {
    workspace.deals().iter().map(|deal| deal.draft().deal().name.as_str()).collect()
}

fn opened(name: &str) -> Order {
    Order::Open(Box::new(Deal { name: name.to_owned(), ..Deal::example() }), true)
}

#[test]
fn a_change_is_unsaved_until_that_very_deal_is_saved() {
    let changed = start().after(answer(Fact::OnEntityList));
    assert!(changed.is_unsaved());
    let written = Box::new(changed.shown().draft().deal().clone());
    assert!(!changed.after(Order::Saved(written.clone())).is_unsaved());
    let later = changed.after(answer(Fact::OnSdnList)).after(Order::Saved(written));
    assert!(later.is_unsaved(), "what was changed while it was saved is not in the file");
}

#[test]
fn answering_as_before_is_no_change() {
    let back = start().after(answer(Fact::OnEntityList));
    let back =
        back.after(Order::Change(Action::Answer(Fact::OnEntityList, None, Some(Answer::No))));
    assert!(!back.is_unsaved());
}

#[test]
fn a_variant_has_a_name_of_its_own() {
    let all = start().after(named("Round")).after(Order::Duplicate(0)).after(Order::Duplicate(1));
    assert_eq!(names(&all), ["Round", "Round (2)", "Round (3)"]);
    assert!(all.shown().is_unsaved());
    let unnamed = start().after(Order::Duplicate(0));
    assert_eq!(names(&unnamed), ["", ""]);
}

#[test]
fn a_number_that_no_deal_has_changes_nothing() {
    let all = start().after(opened("A"));
    for order in [Order::Duplicate(9), Order::Show(9), Order::Close(9), Order::Compare(9, false)] {
        assert_eq!(all.after(order.clone()), all, "{order:?}");
    }
}

#[test]
fn no_more_are_opened_than_there_is_room_for() {
    let mut all = start();
    for number in 0..DEALS + 5 {
        all = all.after(opened(&number.to_string()));
    }
    assert_eq!(all.deals().len(), DEALS);
    assert!(!all.has_room());
}

#[test]
fn closing_shows_another_and_the_last_leaves_a_blank_one() {
    let mut all = start().after(opened("A")).after(opened("B")).after(Order::Show(1));
    all = all.after(Order::Close(0));
    assert_eq!((names(&all), all.number_shown()), (vec!["A", "B"], 0));
    all = all.after(Order::Show(1)).after(Order::Close(1));
    assert_eq!((names(&all), all.number_shown()), (vec!["A"], 0));
    all = all.after(Order::Close(0));
    assert_eq!(all.deals().len(), 1);
    assert!(all.shown().draft().deal().answers.is_empty() && !all.is_unsaved());
}

/// What is closed, emptied or taken out can be had back until something else is.
#[test]
fn what_takes_something_away_leads_back() {
    let deal = || start().after(named("Round")).after(answer(Fact::OnEntityList));
    let system = deal().after(Order::Change(Action::AddSystem));
    let stage = system.after(Order::Change(Action::Train(0, TrainingEdit::AddStage)));
    let way = stage.after(Order::Change(Action::Train(0, TrainingEdit::AddRoute(0))));
    let row = deal().after(calculate(Edit::CapTable(CapTableEdit::Holder(0, "Zhang".into()))));
    let person = deal().after(calculate(Edit::Dependence(DependenceEdit::AddPerson)));
    let statement = person.after(calculate(Edit::Dependence(DependenceEdit::AddStatement)));
    let chip = deal().after(calculate(Edit::Chip(ChipEdit::Area("800".into()))));
    let remark = RemarkEdit::Note("Says their counsel.".into());
    let noted = deal()
        .after(Order::Change(Action::Remark(Question::Fact(Fact::OnEntityList, None), remark)));
    let line = deal().after(Order::Change(Action::Line(Line::Prohibited, "1e24".into())));
    let change = Order::Change;
    let spot = Spot { stage: 0, route: 1 };
    let cases = [
        (deal(), Order::Close(0), Done::Closed),
        (deal(), change(Action::Clear), Done::Emptied),
        (deal(), change(Action::Example), Done::Example),
        (system.clone(), change(Action::RemoveSystem(1)), Done::System(1)),
        (stage.clone(), change(Action::Train(0, TrainingEdit::RemoveStage(1))), Done::Stage(1)),
        (stage, change(Action::Train(0, TrainingEdit::Preset(Preset::ALL[1]))), Done::Training(0)),
        (way, change(Action::Train(0, TrainingEdit::RemoveRoute(spot))), Done::Way),
        (row, calculate(Edit::CapTable(CapTableEdit::Remove(0))), Done::Holding(0)),
        (
            person.clone(),
            calculate(Edit::Dependence(DependenceEdit::RemovePerson(0))),
            Done::Person(0),
        ),
        (
            statement,
            calculate(Edit::Dependence(DependenceEdit::RemoveStatement(1))),
            Done::Statement(1),
        ),
        (chip, calculate(Edit::Chip(ChipEdit::Like(Some("H800 SXM".into())))), Done::Rates),
        (noted, change(Action::Answer(Fact::OnEntityList, None, None)), Done::Answer),
        (line, change(Action::LinesOfTheRule), Done::Lines),
        (system, Order::Wipe, Done::Wiped),
    ];
    for (before, order, done) in cases {
        let after = before.after(order.clone());
        let undo = after.undo().unwrap_or_else(|| panic!("{order:?} says nothing"));
        assert_eq!(undo.done(), done);
        assert!(after.can_undo());
        let back = after.after(Order::Undo);
        assert_eq!(deals_of(&back), deals_of(&before), "{order:?}");
        assert_eq!(back.is_unsaved(), before.is_unsaved());
        assert_eq!(back.undo().map(|undo| undo.done()), Some(Done::Undone));
        assert!(after.after(Order::Forget).undo().is_none());
        // What was entered in the meantime is not lost by going back: that can be gone back from, too.
        if matches!(order, Order::Change(_)) {
            let later = after.after(answer(Fact::OnSdnList));
            let there = later.after(Order::Undo).after(Order::Undo);
            assert_eq!(deals_of(&there), deals_of(&later), "{order:?}");
        }
    }
}

#[test]
fn what_takes_nothing_away_says_nothing() {
    let two = start().after(Order::Change(Action::AddSystem));
    for (before, order) in [
        (start(), Order::Close(0)),
        (start(), Order::Change(Action::Example)),
        (start(), Order::Change(Action::Train(0, TrainingEdit::RemoveStage(0)))),
        (start(), Order::Change(Action::Train(0, TrainingEdit::Preset(Preset::ALL[1])))),
        (start(), Order::Change(Action::Answer(Fact::OnEntityList, None, None))),
        (start().after(Order::Wipe), Order::Wipe),
        (start().after(Order::Wipe), Order::Change(Action::Clear)),
        (two, Order::Change(Action::RemoveSystem(7))),
    ] {
        assert!(before.after(Order::Forget).after(order.clone()).undo().is_none(), "{order:?}");
    }
}

#[test]
fn a_closed_deal_comes_back_where_it_was_if_there_is_room() {
    let all = start().after(named("First")).after(opened("A")).after(opened("B"));
    let closed = all.after(Order::Close(1));
    let more = closed.after(Order::Show(0)).after(opened("C"));
    assert_eq!(names(&more), ["First", "C", "B"]);
    let back = more.after(Order::Undo);
    assert_eq!((names(&back), back.number_shown()), (vec!["First", "C", "A", "B"], 2));
    // German is spoken by now.
    let german = closed.after(Order::Change(Action::Write(Notation::German))).after(Order::Undo);
    assert_eq!(german.shown().draft().notation(), Notation::German);
    let mut full = closed;
    while full.has_room() {
        full = full.after(Order::Add);
    }
    assert!(!full.can_undo());
    let same = full.after(Order::Undo);
    assert_eq!((same.deals().len(), same.undo().is_some()), (DEALS, true), "it waits for room");
    // The blank one that the last to be closed left behind goes again.
    let last = start().after(named("Only")).after(Order::Close(0)).after(Order::Undo);
    assert_eq!(names(&last), ["Only"]);
}

#[test]
fn what_was_wiped_is_forgotten() {
    let wiped = start().after(named("Secret")).after(Order::Wipe);
    assert_eq!(wiped.after(Order::Undo).wiped(), 1, "what was begun before still comes too late");
    assert!(format!("{wiped:?}").contains("Secret"));
    for order in [Order::Forget, Order::Change(Action::Example)] {
        let later = wiped.after(opened("Z")).after(order);
        assert!(!format!("{later:?}").contains("Secret"));
    }
}

fn calculate(edit: Edit) -> Order {
    Order::Change(Action::Calculate(edit))
}

fn deals_of(all: &Workspace) -> Vec<(Draft, bool)> {
    all.deals().iter().map(|one| (one.draft().as_ref().clone(), one.is_unsaved())).collect()
}

#[test]
fn a_few_are_compared_at_once() {
    let mut all = start();
    for name in ["A", "B", "C", "D", "E"] {
        all = all.after(opened(name));
    }
    assert_eq!(all.compared(), COMPARED);
    let one_more = all.after(Order::Compare(5, true));
    assert_eq!(one_more.compared(), COMPARED);
    let other = all.after(Order::Compare(0, false)).after(Order::Compare(5, true));
    assert!(other.deals()[5].is_compared() && !other.deals()[0].is_compared());
}

#[test]
fn wiping_leaves_one_blank_deal_and_counts() {
    let typed = Order::Change(Action::Search("secret".into()));
    let all = start().after(named("Round")).after(typed).after(Order::Duplicate(0));
    let wiped = all.after(Order::Wipe);
    assert_eq!((wiped.deals().len(), wiped.number_shown(), wiped.wiped()), (1, 0, 1));
    let draft = wiped.shown().draft();
    assert_eq!((draft.deal().name.as_str(), draft.search()), ("", ""));
    assert!(draft.deal().answers.is_empty() && !wiped.is_unsaved());
    assert_eq!(wiped.after(Order::Wipe).wiped(), 2);
}

#[test]
fn what_the_first_version_kept_is_read_strictly() {
    let line =
        |text: &str| Workspace::of_version_1(text, Notation::English).map(|_| ()).unwrap_err();
    assert!(matches!(line(""), (1, Refused::At { problem: Problem::NotKnown, .. })));
    assert!(matches!(line("outbound-check 2 0\n={}"), (1, Refused::Version(2))));
    assert_eq!(line("outbound-check 1 0").0, 1, "a deal is shown, so there must be one");
    assert_eq!(line("outbound-check 1 1\n={}").0, 1);
    assert_eq!(line("outbound-check 1 0\n={}\n{}").0, 3);
    assert_eq!(line("outbound-check 1 0\n={}\n+{\"answers\":{\"x\":\"no\"}}").0, 3);
    let many = "\n={}".repeat(DEALS + 1);
    let (at, refused) = line(&format!("outbound-check 1 0{many}"));
    assert!(matches!(refused, Refused::At { problem: Problem::TooMany(..), .. }));
    assert_eq!(at, DEALS + 2);
}

#[test]
fn each_example_has_the_outcome_it_is_called_by() {
    use Outcome::{Excepted, NotCovered, Notifiable, Prohibited};
    let wanted: [(&str, &[Outcome]); 7] = [
        ("prohibited", &[Prohibited]),
        ("notifiable", &[Notifiable]),
        ("excepted", &[Excepted]),
        ("not_covered", &[NotCovered]),
        ("straddling", &[Prohibited, Notifiable]),
        ("fund", &[Notifiable]),
        ("venture", &[Prohibited]),
    ];
    assert_eq!(wanted.map(|(name, _)| name), NAMES);
    for (name, outcomes) in wanted {
        let deal = example(name).unwrap();
        let assessment = assess(&deal, &basis(&deal));
        assert_eq!(assessment.possible.iter().collect::<Vec<_>>(), outcomes, "{name}");
        let sources = deal.entries().filter_map(|(_, _, entry)| entry.evidence.as_ref());
        assert!(sources.count() > 0, "{name} names the source of its figures");
        let places = assessment.reasons.iter().filter_map(|reason| reason.citation());
        let places: Vec<_> = places.map(ToString::to_string).collect();
        let decisive = match name {
            "fund" => "§ 850.210(a)(6)",
            "venture" => "§ 850.210(a)(5)",
            "excepted" => "§ 850.501(a)(1)(i)",
            _ => continue,
        };
        assert!(places.iter().any(|place| place == decisive), "{name}: {places:?}");
    }
}

#[test]
fn an_unknown_example_is_none() {
    assert_eq!(example("none"), None);
}
