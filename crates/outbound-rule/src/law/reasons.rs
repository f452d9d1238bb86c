//! The paragraphs that decide.

use super::part850::{COVERED, EXCEPTED, NOTIFIABLE, PROHIBITED};
use super::{Basis, Citation, Outcome, Outcomes, Step, Test, Trace, read, traces};
use crate::facts::Facts;
use partly_known::Truth;
use std::rc::Rc;

/// A paragraph that decides, or would decide, with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The pieces of text from the outermost to the one that decides, each with our summary; read
    /// in a row the summaries make a sentence.
    pub pieces: Vec<(Citation, &'static str)>,
    /// Whether it is met, not met, or open.
    pub truth: Truth,
    /// The last piece is only the head of several cases, of which none is met.
    pub no_case: bool,
    /// The AI system it was met, not met or left open for.
    pub system: Option<usize>,
}

impl Reason {
    /// The place of the piece that decides.
    #[must_use]
    pub fn citation(&self) -> Option<&Citation> {
        self.pieces.last().map(|(citation, _)| citation)
    }
}

/// The paragraphs that decide between the outcomes left, the narrowest that do.
#[must_use]
pub fn reasons(possible: Outcomes, facts: &Facts, basis: &Basis) -> Vec<Reason> {
    let covered = possible.settled() == Some(Outcome::NotCovered)
        && read(&COVERED, facts, basis) == Truth::Yes;
    let tests = match covered {
        // A transaction that is reached, but that nothing makes prohibited or notifiable.
        true => vec![&PROHIBITED, &NOTIFIABLE],
        false => turning_on(possible),
    };
    deciding(&tests, facts, basis)
}

/// The paragraphs by which these conditions are met, the narrowest that do; none for what is open.
///
/// ```
/// use outbound_rule::facts::{Fact, Facts};
/// use outbound_rule::law::part850::{NOTIFIABLE, PROHIBITED};
/// use outbound_rule::law::{Basis, grounds};
/// use partly_known::Truth;
/// let mut facts = Facts::new(0);
/// Fact::ALL.iter().for_each(|fact| facts.set(*fact, None, Truth::No));
/// facts.set(Fact::PackagesCircuits, None, Truth::Yes);
/// let found = grounds(&[&PROHIBITED, &NOTIFIABLE], &facts, &Basis::default());
/// let places: Vec<_> = found.iter().filter_map(|reason| reason.citation()).collect();
/// assert_eq!(places.iter().map(ToString::to_string).collect::<Vec<_>>(), ["§ 850.217(c)"]);
/// ```
#[must_use]
pub fn grounds(tests: &[&'static Test], facts: &Facts, basis: &Basis) -> Vec<Reason> {
    let mut found = deciding(tests, facts, basis);
    found.retain(|reason| reason.truth == Truth::Yes);
    found
}

fn deciding(tests: &[&'static Test], facts: &Facts, basis: &Basis) -> Vec<Reason> {
    let mut found = Found::default();
    for part in traces(tests, facts, basis) {
        collect(&part, &Above::default(), &mut found);
    }
    found.reasons
}

/// The reasons found, each once: a paragraph that several others refer to is said once.
#[derive(Default)]
struct Found {
    reasons: Vec<Reason>,
    /// Where those about the deal stand, and then those about each AI system.
    about: Vec<Vec<usize>>,
}

/// What is told of a part by those around it.
#[derive(Clone, Default)]
struct Above {
    piece: Option<Rc<Piece>>,
    no_case: bool,
    system: Option<usize>,
}

/// A piece of text and those around it, which others share.
struct Piece {
    citation: Citation,
    summary: &'static str,
    around: Option<Rc<Piece>>,
}

impl Above {
    /// The pieces around, from the narrowest.
    fn pieces(&self) -> impl Iterator<Item = &Rc<Piece>> {
        std::iter::successors(self.piece.as_ref(), |piece| piece.around.as_ref())
    }
}

impl Found {
    fn put(&mut self, above: &Above, truth: Truth) {
        let about = above.system.map_or(0, |system| system + 1);
        if self.about.len() <= about {
            self.about.resize_with(about + 1, Vec::new);
        }
        let Some(places) = self.about.get_mut(about) else { return };
        let said = places.iter().filter_map(|place| self.reasons.get(*place));
        let citation = above.piece.as_ref().map(|piece| &piece.citation);
        if said.map(Reason::citation).all(|place| place != citation) {
            places.push(self.reasons.len());
            let told = |piece: &Rc<Piece>| (piece.citation.clone(), piece.summary);
            let mut pieces: Vec<_> = above.pieces().map(told).collect();
            pieces.reverse();
            let Above { no_case, system, .. } = *above;
            self.reasons.push(Reason { pieces, truth, no_case, system });
        }
    }
}

/// Which of the rule's four questions the outcomes left turn on, the one that decides most first.
fn turning_on(possible: Outcomes) -> Vec<&'static Test> {
    match possible.settled() {
        Some(Outcome::NotCovered) => vec![&COVERED],
        Some(Outcome::Excepted) => vec![&EXCEPTED, &COVERED],
        Some(Outcome::Prohibited) => vec![&PROHIBITED, &COVERED, &EXCEPTED],
        Some(Outcome::Notifiable) => vec![&NOTIFIABLE, &COVERED, &EXCEPTED],
        None => {
            let prohibited = possible.contains(Outcome::Prohibited).then_some(&PROHIBITED);
            let notifiable = possible.contains(Outcome::Notifiable).then_some(&NOTIFIABLE);
            let rest = [&COVERED, &EXCEPTED];
            prohibited.into_iter().chain(notifiable).chain(rest).collect()
        }
    }
}

/// Goes down to the narrowest places that decide. `above` has the pieces around this part.
fn collect(part: &Trace, above: &Above, found: &mut Found) {
    if does_not_apply(part) {
        return;
    }
    let mut here = above.clone();
    match &part.step {
        Step::Para(citation, summary) => {
            // A section's own words, and whatever a note stands in, are said by what is inside.
            let around = above.pieces().find(|piece| piece.citation.holds(citation)).cloned();
            let citation = citation.clone();
            here.piece = Some(Rc::new(Piece { citation, summary, around }));
        }
        Step::Section(section) => {
            let (citation, summary) = (Citation::of(section.number), section.says);
            here.piece = Some(Rc::new(Piece { citation, summary, around: None }));
        }
        Step::System(system) => here.system = Some(*system),
        _ => {}
    }
    let narrower = narrower(part);
    let fails = all_fail(part);
    here.no_case |= fails && part.parts.iter().any(has_label);
    let tells = narrower.is_empty() || fails || leads_on(part);
    if tells && here.piece.is_some() {
        found.put(&here, part.truth);
    }
    narrower.into_iter().for_each(|inner| collect(inner, &here, found));
}

/// Whether it is a paragraph that leads to other sections, with something it asks itself or several
/// of them joined: what is told of those would not say which paragraph they were read for.
fn leads_on(part: &Trace) -> bool {
    let (Step::Para(here, _), [condition]) = (&part.step, &*part.parts) else {
        return false;
    };
    let joined = matches!(condition.step, Step::All);
    let parts = if joined { &*condition.parts } else { &*part.parts };
    let deciding = || parts.iter().filter(|inner| inner.truth == part.truth);
    let asks = |inner: &Trace| !has_place(inner) && !matches!(inner.step, Step::YieldsTo(_));
    let leads_out = |inner: &Trace| leads_out_of(here.section(), inner);
    let joins_others = joined && deciding().all(leads_out);
    part.truth != Truth::No && deciding().any(leads_out) && (deciding().any(asks) || joins_others)
}

fn leads_out_of(section: &str, part: &Trace) -> bool {
    match &part.step {
        Step::Section(_) => true,
        Step::Para(place, _) => place.section() != section,
        _ => part.parts.iter().any(|inner| leads_out_of(section, inner)),
    }
}

/// The parts that settle this one, or leave it open, as far as they have a place in the text.
fn narrower(part: &Trace) -> Vec<&Trace> {
    if all_fail(part) {
        // Of several ways, those that were set out on: what they ask first does hold.
        return part.parts.iter().filter(|way| has_place(way) && was_begun(way)).collect();
    }
    let joined = matches!(part.step, Step::All | Step::Any);
    let deciding = part.parts.iter().filter(|inner| !joined || inner.truth == part.truth);
    let placed = deciding.filter(|inner| has_place(inner));
    // One part that fails is enough to fail all of them.
    let one_fails = matches!((&part.step, part.truth), (Step::All, Truth::No));
    placed.take(if one_fails { 1 } else { usize::MAX }).collect()
}

/// Whether it is a note that takes something out, whose own case is not given.
fn does_not_apply(part: &Trace) -> bool {
    let Step::Para(place, _) = &part.step else { return false };
    // The first thing it asks, within what is joined there and holds.
    let mut case = part.parts.first();
    while let Some(inner) = case
        && matches!((&inner.step, inner.truth), (Step::Any | Step::All, Truth::Yes))
    {
        case = inner.parts.first();
    }
    place.is_note()
        && case.is_some_and(|case| matches!((&case.step, case.truth), (Step::Not, Truth::Yes)))
}

/// Several cases of which none is met.
fn all_fail(part: &Trace) -> bool {
    matches!((&part.step, part.truth), (Step::Any, Truth::No))
}

/// Whether the first of several things that a way asks holds.
fn was_begun(way: &Trace) -> bool {
    match (&way.step, &*way.parts) {
        (Step::All, [first, _, ..]) => first.truth == Truth::Yes,
        (Step::Any, parts) => parts.iter().any(was_begun),
        (_, [only]) => was_begun(only),
        _ => false,
    }
}

fn has_label(part: &Trace) -> bool {
    matches!(part.step, Step::Para(..)) || part.parts.iter().any(has_label)
}

fn has_place(part: &Trace) -> bool {
    matches!(part.step, Step::Para(..) | Step::Section(_)) || part.parts.iter().any(has_place)
}
