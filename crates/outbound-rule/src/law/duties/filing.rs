//! Which notification is filed, and under which section (§ 850.405).

use super::standing::with_knowledge;
use crate::facts::Fact::HeldDoesNotifiable;
use crate::law::part850::{S209, S210, S217};
use crate::law::view::View;
use crate::law::{Basis, Citation, Facts, Provision, Test};
use partly_known::Truth;

/// Under which section a notification is filed (§ 850.405(b)(5)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Filing {
    /// § 850.401, of one's own transaction.
    Own,
    /// § 850.402, of a controlled foreign entity's.
    ForEntity,
    /// § 850.403, after actual knowledge acquired later.
    AfterKnowledge,
}

/// An item of a notification.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// The paragraph of § 850.405(b), with our words for it.
    pub provision: &'static Provision,
    /// Whether this deal calls for it.
    pub applies: Truth,
}

/// What the notification contains, item by item.
///
/// Each is given "as applicable"; only (12) and (13) depend on what the rule itself asks about.
#[must_use]
pub fn contents(filing: Filing, facts: &Facts, basis: &Basis) -> Vec<Item> {
    let last = ITEMS.len() - 1;
    let applies = |place: usize| match place {
        place if place == last => Truth::from(filing == Filing::AfterKnowledge),
        place if place == last - 1 => involves_circuits(facts, basis),
        _ => Truth::Yes,
    };
    ITEMS
        .iter()
        .enumerate()
        .map(|(place, provision)| Item { provision, applies: applies(place) })
        .collect()
}

/// Whether the transaction involves an activity of § 850.217(a), (b) or (c). Whether a company of
/// § 850.224(c), (d) or (e) also does less than what they name is not asked: the node is given.
fn involves_circuits(facts: &Facts, basis: &Basis) -> Truth {
    let view = View::new(facts, basis);
    let held = view.truth(&HOLDS).and(facts.get(HeldDoesNotifiable, None));
    // What those held do is not told apart by activity.
    view.truth(&CIRCUITS).or(held.and(Truth::Unknown))
}

/// The paragraphs of § 850.210(a) that describe the transaction or may: § 850.405(b)(5) asks for
/// the one that does best. What was learned later counts as known where that is what is filed.
#[must_use]
pub fn transaction_kinds(filing: Filing, facts: &Facts, basis: &Basis) -> Vec<(Citation, Truth)> {
    let known = (filing == Filing::AfterKnowledge).then(|| with_knowledge(facts));
    let view = View::new(known.as_ref().unwrap_or(facts), basis);
    let kinds =
        ["a.1", "a.2", "a.3", "a.4", "a.5", "a.6"].into_iter().zip(["1", "2", "3", "4", "5", "6"]);
    let read = kinds.filter_map(|(path, label)| {
        let truth = view.truth(S210.paragraph(basis.on, path)?);
        Some((Citation::of(S210.number).at("a").at(label), truth))
    });
    read.filter(|(_, truth)| *truth != Truth::No).collect()
}

/// What counts as the completion date of this transaction, or may: § 850.204.
#[must_use]
pub fn completion_rules(facts: &Facts, basis: &Basis) -> Vec<&'static Provision> {
    let kinds = transaction_kinds(Filing::AfterKnowledge, facts, basis);
    let by_fund = |citation: &Citation| citation.label() == "(6)";
    let others = kinds.is_empty() || kinds.iter().any(|(citation, _)| !by_fund(citation));
    let fund = kinds.iter().any(|(citation, _)| by_fund(citation));
    others.then_some(&COMPLETION).into_iter().chain(fund.then_some(&COMPLETION_BY_FUND)).collect()
}

static HOLDS: Test = Test::Paras(&S209, &["a.2"]);
static CIRCUITS: Test = Test::Paras(&S217, &["a", "b", "c"]);

static COMPLETION: Provision = Provision::new(
    "850.204",
    &["a"],
    "The earliest day on which any interest, asset, property or right passes to the U.S. person or its controlled foreign entity",
);
static COMPLETION_BY_FUND: Provision = Provision::new(
    "850.204",
    &["b"],
    "The earliest day on which any interest, asset, property or right in the covered foreign person passes to the fund",
);

const fn item(labels: &'static [&'static str], says: &'static str) -> Provision {
    Provision::new("850.405", labels, says)
}

/// The items of a notification, § 850.405(b)(1) through (13).
pub static ITEMS: [Provision; 13] = [
    item(
        &["b", "1"],
        "A representative of the filer to talk to: name, title, email and postal address, telephone, employer",
    ),
    item(
        &["b", "2"],
        "The U.S. person: name, principal place of business, place of organization, address, website, ultimate owner",
    ),
    item(
        &["b", "3"],
        "An organizational chart of the U.S. person after the transaction: its intermediate and ultimate parents, its controlled foreign entities, the covered foreign person and others involved",
    ),
    item(&["b", "4"], "The commercial rationale, briefly"),
    item(
        &["b", "5"],
        "Why it is a covered transaction: its nature and structure, the paragraph of § 850.210(a) that describes it best, and whether it is filed under § 850.401, § 850.402 or § 850.403",
    ),
    item(&["b", "6"], "The status, with the actual or expected completion date"),
    item(
        &["b", "7"],
        "The total value in U.S. dollars, how it was determined, and the consideration: cash, securities, other assets, debt forgiven",
    ),
    item(
        &["b", "8"],
        "The aggregate equity, votes and board seats of the U.S. person and its affiliates afterwards, and agreements, commitments and options for future investment",
    ),
    item(
        &["b", "9"],
        "The covered foreign person: name, principal place of business, place of organization, address, website, ultimate owner, every officer, director and manager by full name and title, and its organizational chart after the transaction",
    ),
    item(
        &["b", "10"],
        "Each covered activity that makes it a covered transaction, and the known end uses and end users",
    ),
    item(
        &["b", "11"],
        "What makes the company a covered foreign person, and anything else relevant about it and its activities",
    ),
    item(&["b", "12"], "The technology nodes at which the products are produced"),
    item(
        &["b", "13"],
        "The fact learned after the transaction, the day it was learned, why it was not known before, and the diligence done before the transaction",
    ),
];

#[cfg(test)]
mod tests {
    use super::{Filing, ITEMS, completion_rules, contents, transaction_kinds};
    use crate::facts::Fact::{self, *};
    use crate::law::{Basis, Facts};
    use partly_known::Truth::{self, No, Unknown, Yes};

    /// Everything about the deal answered no but for these.
    fn deal(yes: &[Fact]) -> Facts {
        let mut facts = Facts::new(0);
        let all = Fact::ALL.iter().map(|fact| (*fact, Truth::from(yes.contains(fact))));
        all.for_each(|(fact, truth)| facts.set(fact, None, truth));
        facts
    }

    #[track_caller]
    fn assert_last_two(filing: Filing, facts: &Facts, expected: (Truth, Truth)) {
        let items = contents(filing, facts, &Basis::default());
        assert_eq!(items.len(), ITEMS.len());
        assert!(items[..11].iter().all(|item| item.applies == Yes));
        assert_eq!((items[11].applies, items[12].applies), expected);
    }

    #[test]
    fn only_circuits_have_nodes_and_only_later_knowledge_is_explained() {
        assert_last_two(Filing::Own, &deal(&[]), (No, No));
        assert_last_two(Filing::ForEntity, &deal(&[]), (No, No));
        assert_last_two(Filing::AfterKnowledge, &deal(&[]), (No, Yes));
        for circuits in [DesignsCircuits, FabricatesCircuits, PackagesCircuits] {
            let mut facts = deal(&[circuits]);
            assert_last_two(Filing::Own, &facts, (Yes, No));
            facts.set(circuits, None, Unknown);
            assert_last_two(Filing::Own, &facts, (Unknown, No));
        }
    }

    #[test]
    fn what_those_held_do_is_not_told_apart() {
        let holder = deal(&[HoldsInterest, HeldDoesNotifiable, HalfOfRevenue]);
        assert_last_two(Filing::Own, &holder, (Unknown, No));
    }

    #[test]
    fn each_item_has_its_paragraph() {
        for (place, item) in ITEMS.iter().enumerate() {
            assert_eq!(item.citation().to_string(), format!("§ 850.405(b)({})", place + 1));
        }
    }

    fn kinds(filing: Filing, facts: &Facts) -> Vec<String> {
        let kinds = transaction_kinds(filing, facts, &Basis::default());
        kinds.iter().map(|(citation, _)| citation.to_string()).collect()
    }

    fn rules(facts: &Facts) -> Vec<String> {
        let rules = completion_rules(facts, &Basis::default());
        rules.iter().map(|rule| rule.citation().to_string()).collect()
    }

    const CHIPMAKER: [Fact; 3] = [OrganizedUnderUsLaw, OrganizedInConcern, FabricatesCircuits];

    #[test]
    fn the_kind_of_transaction_counts_what_was_learned_later() {
        let facts = deal(&[CHIPMAKER.as_slice(), &[AcquiresEquity]].concat());
        assert!(kinds(Filing::Own, &facts).is_empty());
        assert_eq!(kinds(Filing::AfterKnowledge, &facts), ["§ 850.210(a)(1)"]);
        assert_eq!(rules(&facts), ["§ 850.204(a)"]);
    }

    #[test]
    fn a_funds_own_transaction_completes_a_limited_partners() {
        let fund = [AcquiresFundInterest, FundLikelyInvests, FundUndertakesTransaction];
        let mut facts = deal(&[CHIPMAKER.as_slice(), &fund, &[KnowsActually]].concat());
        assert_eq!(kinds(Filing::Own, &facts), ["§ 850.210(a)(6)"]);
        assert_eq!(rules(&facts), ["§ 850.204(b)"]);
        facts.set(AcquiresEquity, None, Unknown);
        assert_eq!(rules(&facts), ["§ 850.204(a)", "§ 850.204(b)"]);
    }
}
