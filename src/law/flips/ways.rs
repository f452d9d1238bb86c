use super::movable::may_become;
use super::{Change, just};
use crate::facts::Scope;
use crate::law::read::View;
use crate::law::{Basis, Facts, Outcome, Test};
use crate::logic::{Bound, Truth};

/// How many ways are kept at one place of the tree, the smallest first.
const MOST: usize = 150;

/// What would have to change, at most two things together, for a condition to be met.
pub(super) struct Ways<'a> {
    view: View<'a>,
}

/// Changes made together.
type Together = Vec<Change>;

impl<'a> Ways<'a> {
    pub fn new(facts: &'a Facts, basis: &'a Basis) -> Self {
        Self { view: View::new(facts, basis) }
    }

    /// What would have to change for an outcome not to be ruled out.
    pub fn to(&self, outcome: Outcome) -> Vec<Together> {
        let ways = of(self.view, outcome.test(), true);
        ways.into_iter().filter(|changes| !changes.is_empty()).collect()
    }
}

/// Whether the same things change.
pub(super) fn same(one: &Together, other: &Together) -> bool {
    one.len() == other.len() && one.iter().all(|change| other.contains(change))
}

/// What would have to change for a condition to be met, or not to be: nothing, if that is not ruled
/// out as it is.
fn of(view: View, test: &'static Test, met: bool) -> Vec<Together> {
    if view.truth(test) != Truth::from(!met) {
        return vec![Vec::new()];
    }
    match test {
        Test::Para(_, _, inner) => of(view, inner, met),
        Test::Not(inner) => of(view, inner, !met),
        Test::Given(section, inner) => of(View { given: Some(section), ..view }, inner, met),
        Test::Reads(reading, ours, other) => {
            let chosen = if view.basis.reads_otherwise(*reading) { other } else { ours };
            of(view, chosen, met)
        }
        Test::See(section) => {
            let test = section.on(view.basis.on);
            test.map(|test| of(view, test, met)).unwrap_or_default()
        }
        Test::All(tests) => join(tests.iter().map(|test| (view, test)), met, met),
        Test::Any(tests) => join(tests.iter().map(|test| (view, test)), !met, met),
        Test::Paras(section, paths) => {
            let on = view.basis.on;
            let paragraphs = paths.iter().filter_map(|path| section.paragraph(on, path));
            join(paragraphs.map(|test| (view, test)), !met, met)
        }
        Test::AnySystem(inner) => {
            let systems = (0..view.facts.systems()).map(|system| (view.of_system(system), *inner));
            join(systems, !met, met)
        }
        Test::Asks(fact) => {
            let truth = Truth::from(met);
            let system = view.system.filter(|_| fact.scope() == Scope::System);
            may_become(*fact, truth)
                .then(|| vec![Change::Fact(*fact, system, truth)])
                .into_iter()
                .collect()
        }
        Test::Is(measure, bound) => vec![vec![Change::Measure(*measure, *bound, met)]],
        Test::Exceeds(line) => {
            let bound = Bound::MoreThan(view.basis.lines.at(*line));
            vec![vec![Change::Operations(view.system.unwrap_or_default(), bound, met)]]
        }
        Test::YieldsTo(_) => Vec::new(),
    }
}

/// The ways for all of several conditions, or for one of them.
fn join<'a>(
    parts: impl Iterator<Item = (View<'a>, &'static Test)>,
    all: bool,
    met: bool,
) -> Vec<Together> {
    let mut joined = if all { vec![Vec::new()] } else { Vec::new() };
    for (view, test) in parts {
        let ways = of(view, test, met);
        if all {
            let pairs = joined.iter().flat_map(|one| {
                ways.iter().filter_map(move |other| together(one, other, view.facts))
            });
            joined = pairs.collect();
        } else {
            for changes in ways {
                if !joined.iter().any(|other| same(other, &changes)) {
                    joined.push(changes);
                }
            }
        }
        joined.sort_by_key(Vec::len);
        joined.truncate(MOST);
    }
    joined
}

/// Both changes made; none if they contradict each other or are more than two.
fn together(one: &Together, other: &Together, facts: &Facts) -> Option<Together> {
    let more = |change: &&Change| !one.iter().any(|made| of_one_matter(*made, **change));
    if one.len() + other.iter().filter(more).count() > 2 {
        return None;
    }
    let mut both = one.clone();
    for change in other {
        match both.iter_mut().find(|made| of_one_matter(**made, *change)) {
            Some(made) => *made = farther(*made, *change, facts)?,
            None => both.push(*change),
        }
    }
    Some(both)
}

fn of_one_matter(one: Change, other: Change) -> bool {
    match (one, other) {
        (Change::Fact(fact, system, _), Change::Fact(other, of, _)) => {
            (fact, system) == (other, of)
        }
        (Change::Measure(measure, ..), Change::Measure(other, ..)) => measure == other,
        (Change::Operations(system, ..), Change::Operations(other, ..)) => system == other,
        _ => false,
    }
}

/// Of two changes of one matter the one that brings the other with it, if they go the same way.
fn farther(one: Change, other: Change, facts: &Facts) -> Option<Change> {
    if one == other {
        return Some(one);
    }
    let (known, [here, there]) = match (one, other) {
        (Change::Measure(measure, bound, keeps), Change::Measure(_, second, also)) => {
            (facts.measure(measure), [just(bound, keeps), just(second, also)])
        }
        (Change::Operations(system, bound, keeps), Change::Operations(_, second, also)) => {
            (facts.operations(system), [just(bound, keeps), just(second, also)])
        }
        _ => return None,
    };
    let [here, there] = [here, there].map(|point| point.low());
    if here > known.high() && there > known.high() {
        Some(if here >= there { one } else { other })
    } else if here < known.low() && there < known.low() {
        Some(if here <= there { one } else { other })
    } else {
        None
    }
}
