//! Every answer with its paragraph, its note and what it rests on.

use super::document::Style;
use super::places::Places;
use super::writer::Writer;
use crate::wording;
use outbound_deal::Evidence;
use outbound_rule::facts::{Fact, Measure, Scope};
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Citation, Question};
use outbound_words::message;

/// Everything that was answered, by the sections that ask it; then system by system.
pub(super) fn answers(memo: &mut Writer, places: &Places) {
    memo.part(message::MEMO_ANSWERS);
    let mut sections: Vec<Option<&'static str>> = Vec::new();
    let of_deal = || Fact::ALL.iter().filter(|fact| fact.scope() == Scope::Deal);
    let section_of = |fact: &Fact| places.of_fact(*fact).as_ref().map(Citation::section);
    for fact in of_deal() {
        let section = section_of(fact);
        if !sections.contains(&section) {
            sections.push(section);
        }
    }
    for section in sections {
        let mut begun = false;
        for fact in of_deal().filter(|fact| section_of(fact) == section) {
            if memo.deal().entry(*fact, None).is_some() {
                heading(memo, section, &mut begun);
                answer(memo, places, *fact, None);
            }
        }
        for measure in &Measure::ALL {
            let place = places.of_measure(*measure);
            let deal = memo.deal();
            let (figure, said) = (deal.measures.get(measure), deal.remarks.get(measure));
            let here = place.as_ref().map(Citation::section) == section;
            if here && (figure.is_some() || said.is_some()) {
                heading(memo, section, &mut begun);
                memo.row(memo.words.text(message::measure(*measure)), place);
                memo.strong(match figure {
                    Some(figure) => wording::range(memo.words, figure.range()).into(),
                    None => memo.words.text(message::NOT_KNOWN),
                });
                decides(memo, Question::Measure(*measure));
                if let Some(said) = said {
                    remark(memo, &said.note, said.evidence.as_ref());
                }
            }
        }
    }
    for (number, system) in memo.deal().systems.iter().enumerate() {
        if !system.answers.is_empty() {
            memo.subheading(wording::system_name(memo.words, number));
        }
        system.answers.iter().for_each(|(fact, _)| answer(memo, places, *fact, Some(number)));
    }
}

/// A section by its number and its heading, which is the rule's own term in every language.
fn heading(memo: &mut Writer, section: Option<&'static str>, begun: &mut bool) {
    if !std::mem::replace(begun, true) {
        let known = SECTIONS.iter().find(|known| Some(known.number) == section);
        let text = match known {
            Some(known) => memo
                .words
                .text(message::MemoSection { number: known.number, heading: known.heading }),
            None => memo.words.text(message::GROUP_SYSTEM),
        };
        memo.subheading(text);
    }
}

/// That the outcome would not be settled without it.
pub(super) fn decides(memo: &mut Writer, known: Question) {
    if memo.state.assessment.because.contains(&known) {
        memo.message(Style::Said, message::MEMO_DECIDES);
    }
}

fn answer(memo: &mut Writer, places: &Places, fact: Fact, system: Option<usize>) {
    let Some(entry) = memo.deal().entry(fact, system) else { return };
    memo.row(wording::fact(memo.words, fact), places.of_fact(fact));
    memo.strong(memo.words.text(message::answer(entry.answer)));
    if entry.assumed {
        memo.message(Style::Said, message::MEMO_ASSUMED);
    }
    decides(memo, Question::Fact(fact, system));
    remark(memo, &entry.note, entry.evidence.as_ref());
}

/// What there is to say of an answer or a figure, and what it rests on.
pub(super) fn remark(memo: &mut Writer, note: &str, evidence: Option<&Evidence>) {
    if !note.is_empty() {
        memo.labelled(message::MEMO_NOTE, note);
    }
    if let Some(evidence) = evidence {
        memo.labelled(message::MEMO_EVIDENCE, &evidence.source);
        memo.dated(evidence.date);
    }
}
