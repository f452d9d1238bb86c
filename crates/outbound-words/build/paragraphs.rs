//! Our words for the paragraphs of the rule. In the language of the rule they stand beside the paragraphs, in
//! `outbound-rule`; they are taken from there, so that every other language has words for the same places.

use crate::fluent::{Message, Messages, Part};
use outbound_rule::facts::Facts;
use outbound_rule::law::diligence::Factor;
use outbound_rule::law::duties::{
    CERTIFICATION, FACTORS, ITEMS, LANGUAGE, Signer, completion_rules,
};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::penalties::{
    CRIMINAL, DIVESTMENT, NOT_SELF_DISCLOSURE, SELF_DISCLOSURE, VIOLATIONS,
};
use outbound_rule::law::{Basis, Citation, Provision, Test};

/// What every key of a paragraph begins with.
pub const PREFIX: &str = "p850-";

/// Our words for every place of the rule, by [`Citation::key`]; of several versions of a section those of the first.
pub fn messages() -> Messages {
    let mut messages = Messages::new();
    for section in SECTIONS {
        let place = Citation::of(section.number);
        put(&mut messages, &place, section.says);
        section.versions.iter().for_each(|version| within(&version.test, &place, &mut messages));
    }
    provisions().for_each(|provision| put(&mut messages, &provision.citation(), provision.says));
    messages
}

fn put(messages: &mut Messages, place: &Citation, says: &str) {
    let file = "the rule's own data".to_owned();
    messages
        .entry(place.key())
        .or_insert_with(|| Message { file, parts: vec![Part::Text(says.to_owned())] });
}

fn within(test: &Test, place: &Citation, messages: &mut Messages) {
    match test {
        Test::Para(label, says, inner) => {
            let here = place.at(label);
            put(messages, &here, says);
            within(inner, &here, messages);
        }
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().for_each(|test| within(test, place, messages));
        }
        Test::Not(inner) | Test::AnySystem(inner) | Test::Given(_, inner) => {
            within(inner, place, messages);
        }
        Test::Reads(_, ours, other) => {
            within(ours, place, messages);
            within(other, place, messages);
        }
        _ => {}
    }
}

/// What stands in the rule beside its tests.
fn provisions() -> impl Iterator<Item = &'static Provision> {
    let owed = ITEMS.iter().chain(&FACTORS).chain(&CERTIFICATION).chain([&LANGUAGE]);
    let signed = Signer::ALL.into_iter().map(Signer::provision);
    let fund = completion_rules(&Facts::new(0), &Basis::default());
    let dear = VIOLATIONS.iter().chain(&SELF_DISCLOSURE).chain(&NOT_SELF_DISCLOSURE);
    let dear = dear.chain([&DIVESTMENT]).chain(CRIMINAL.iter().map(|one| &one.provision));
    let sought = Factor::ALL.iter().map(|factor| factor.provision());
    owed.chain(sought).chain(signed).chain(fund).chain(dear)
}
