use super::part850::{S210, S217, S224, S501};
use super::{Basis, Citation, Outcome, Outcomes, Section, Step, Test, Trace, trace};
use crate::facts::Facts;
use crate::logic::Truth;

/// A paragraph that decides, or would decide, with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The paragraph.
    pub citation: Citation,
    /// Our summary of it, in English; empty for a whole section.
    pub summary: &'static str,
    /// Whether it is met, not met, or open.
    pub truth: Truth,
    /// The AI system it was met, not met or left open for.
    pub system: Option<usize>,
}

/// The paragraphs that decide between the outcomes, the narrowest that do.
///
/// What is met and needed comes first, then what is open, in the order the rule is worked through.
#[must_use]
pub fn reasons(possible: Outcomes, facts: &Facts, basis: &Basis) -> Vec<Reason> {
    let mut found = Vec::new();
    for section in turning_on(possible) {
        let whole = trace(section, facts, basis);
        Collector { found: &mut found }.deciding(&whole, &Place::default());
    }
    let mut listed: Vec<Reason> = Vec::new();
    for reason in found {
        if !listed.contains(&reason) {
            listed.push(reason);
        }
    }
    listed
}

static COVERED: Test = Test::See(&S210);
static EXCEPTED: Test = Test::See(&S501);
static PROHIBITED: Test = Test::See(&S224);
static NOTIFIABLE: Test = Test::See(&S217);

/// Which of the four questions the outcomes left turn on, in the order of the rule.
fn turning_on(possible: Outcomes) -> Vec<&'static Test> {
    match possible.settled() {
        Some(Outcome::NotCovered) => vec![&COVERED],
        Some(Outcome::Excepted) => vec![&COVERED, &EXCEPTED],
        Some(Outcome::Prohibited) => vec![&PROHIBITED, &COVERED],
        Some(Outcome::Notifiable) => vec![&NOTIFIABLE, &COVERED],
        None => {
            let mut tests = Vec::new();
            if possible.contains(Outcome::Prohibited) {
                tests.push(&PROHIBITED);
            }
            if possible.contains(Outcome::Notifiable) {
                tests.push(&NOTIFIABLE);
            }
            tests.push(&COVERED);
            if possible.contains(Outcome::Excepted) {
                tests.push(&EXCEPTED);
            }
            tests
        }
    }
}

/// The nearest labelled place above, and the AI system in view.
#[derive(Clone, Default)]
struct Place {
    reason: Option<(Citation, &'static str)>,
    system: Option<usize>,
}

struct Collector<'a> {
    found: &'a mut Vec<Reason>,
}

impl Collector<'_> {
    fn deciding(&mut self, part: &Trace, above: &Place) {
        let mut place = above.clone();
        match &part.step {
            Step::Para(citation, summary) => place.reason = Some((citation.clone(), *summary)),
            Step::Section(section) => place.reason = Some((whole(section), "")),
            Step::System(system) => place.system = Some(*system),
            _ => {}
        }
        let narrower = Self::narrower(part);
        if narrower.is_empty() {
            self.keep(&place, part.truth);
        }
        for inner in narrower {
            self.deciding(inner, &place);
        }
    }

    /// The parts that settle this one, or leave it open, if any of them has a place of its own.
    fn narrower(part: &Trace) -> Vec<&Trace> {
        let deciding = |inner: &&Trace| match part.step {
            Step::Not => true,
            Step::All | Step::Any => inner.truth == part.truth,
            _ => true,
        };
        let parts: Vec<&Trace> = part.parts.iter().filter(deciding).collect();
        let collapses = matches!((&part.step, part.truth), (Step::Any, Truth::No));
        if collapses || !parts.iter().any(|inner| has_place(inner)) {
            return Vec::new();
        }
        // One part that fails is enough to fail all of them.
        let one_is_enough = matches!((&part.step, part.truth), (Step::All, Truth::No));
        parts.into_iter().filter(|inner| has_place(inner)).take(if one_is_enough { 1 } else { usize::MAX }).collect()
    }

    fn keep(&mut self, place: &Place, truth: Truth) {
        if let Some((citation, summary)) = place.reason.clone() {
            self.found.push(Reason { citation, summary, truth, system: place.system });
        }
    }
}

fn whole(section: &'static Section) -> Citation {
    Citation::of(section.number)
}

fn has_place(part: &Trace) -> bool {
    matches!(part.step, Step::Para(..) | Step::Section(_)) || part.parts.iter().any(has_place)
}
