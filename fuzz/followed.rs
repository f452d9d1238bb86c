//! What holds of all that follows from a deal, whatever stands in it.

use super::estimated;
use outbound_deal::assessment::{Report, assess, basis};
use outbound_deal::{Deal, file_name};
use outbound_drafts::{Action, Draft};
use outbound_rule::law::Outcome;
use outbound_words::number::Notation;

/// A deal is assessed, its trainings are estimated, and it stands in the page and in a link as it was.
pub fn deal(deal: &Deal) {
    for system in &deal.systems {
        estimated::training(&system.training);
    }
    for figure in deal.measures.values() {
        let range = figure.range();
        assert!(range.low().is_finite() && range.low() <= range.high(), "{figure:?}");
    }
    assessed(deal);
    [Notation::English, Notation::German].into_iter().for_each(|notation| written(deal, notation));
    let link = Deal::of_link(&deal.link());
    let answers = |deal: &Deal| deal.given().collect::<Vec<_>>();
    assert!(link.is_ok_and(|opened| answers(&opened) == answers(deal)), "{}", deal.link());
    assert!(!file_name(&deal.name).is_empty());
}

fn assessed(deal: &Deal) {
    let basis = basis(deal);
    let assessment = assess(deal, &basis);
    let possible = assessment.possible;
    assert!((1..=Outcome::ALL.len()).contains(&possible.len()));
    // Before the rule was in force nothing is covered, whatever is known.
    assert!(possible.settled().is_some() || assessment.because.is_empty());
    assert!(possible.settled().is_some() || !assessment.open.is_empty());
    let others = assessment.readings.iter().map(|(_, others)| *others);
    for others in others.chain(assessment.conventions.iter().map(|(_, others)| *others)) {
        assert!(others != possible && others.len() > 0);
    }
    assert!(serde_json::to_string(&Report::from(deal, &basis, assessment)).is_ok());
}

/// What stands in the fields of the page is the deal, also in the other language.
fn written(deal: &Deal, notation: Notation) {
    let draft = Draft::of(deal.clone(), notation);
    assert_eq!(draft.deal(), deal);
    let other = if notation == Notation::English { Notation::German } else { Notation::English };
    let there = draft.after(Action::Write(other));
    assert_eq!(there.deal(), deal, "written in {other:?}");
    assert_eq!(there.after(Action::Write(notation)).deal(), deal, "and in {notation:?} again");
}
