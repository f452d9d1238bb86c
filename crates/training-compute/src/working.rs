//! The working of an estimate, as one could check it on paper.

use super::bounds::{Sides, is_bounded};
use super::convention::{Counted, Why};
use super::distribution::Distribution;
use super::evaluate;
use super::method::{Draft, MethodError};
use super::routes::{Agreement, combine};
use super::warning::Warning;
use super::{
    Amount, Bounds, Convention, Estimate, Input, Kind, Method, NINETY, Origin, Product, Relative,
    Stage, Term, Training,
};
use enum_map::EnumMap;

/// What an estimate rests on: its stages, what is missing, what was assumed, and what it comes to
/// under each convention.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Working {
    /// The operations under the training's own convention; `None` as long as an input is missing, and where
    /// one is only bounded.
    pub operations: Option<Estimate>,
    /// The convention.
    pub convention: Convention,
    /// The operations under every convention, in order.
    pub totals: Vec<Total>,
    /// What was done in each stage.
    pub kinds: Vec<Kind>,
    /// One for each stage.
    pub stages: Vec<StageWorking>,
}

/// What a training comes to under a convention.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// The convention.
    pub convention: Convention,
    /// The whole; `None` as long as an input is missing, and where one is only bounded.
    pub operations: Option<Estimate>,
    /// The stages that could be worked out; `None` if none could, and where one is only bounded.
    pub known: Option<Estimate>,
    /// Between which numbers the whole lies, if a stage is only bounded.
    pub bounds: Option<Bounds>,
}

/// The working of one stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageWorking {
    /// Its operations, all routes together; `None` as long as no route is complete, and where one of them
    /// gives only a bound.
    pub operations: Option<Estimate>,
    /// Between which numbers they lie, where a route gives only a bound.
    pub bounds: Option<Bounds>,
    /// One for each way it is counted.
    pub routes: Vec<Route>,
    /// How well they agree, if there are several.
    pub agreement: Option<Agreement>,
    /// What of it counts under each convention.
    pub counted: EnumMap<Convention, Counted>,
    /// What it adds to a total.
    pub(super) products: Vec<Product>,
    /// The same at its ends, where it is only bounded.
    sides: Option<Sides>,
}

/// One way to count a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Their sum is the stage: to be printed as the working.
    pub products: Vec<Product>,
    /// Its operations; `None` as long as an input is missing, and where one is only bounded.
    pub operations: Option<Estimate>,
    /// Between which numbers they lie, where an input is only bounded.
    pub bounds: Option<Bounds>,
    /// The inputs without which nothing can be said, in the order to ask for them.
    pub missing: Vec<Input>,
    /// What is odd about the inputs.
    pub warnings: Vec<Warning>,
}

/// The operations of a training, or what is missing to say.
///
/// Without stages nothing is known and nothing is missing: the range is 0 to infinity.
///
/// # Errors
/// [`MethodError`] if an accelerator or its peak is not in the catalogue, or a part is more than its
/// whole.
pub fn estimate(training: &Training) -> Result<Working, MethodError> {
    let work = |number: usize, stage: &Stage, pre_training: &[Product]| {
        work(stage, || Draft::new(number, training.parameters, pre_training))
    };
    let numbered = || training.stages.iter().enumerate();
    let mut stages = Vec::new();
    for (number, stage) in numbered() {
        stages.push(work(number, stage, &[])?);
    }
    let pre_training = pre_training(training, &stages);
    for ((number, stage), working) in numbered().zip(&mut stages) {
        if is_share(stage) {
            *working = work(number, stage, &pre_training)?;
        }
    }
    let totals = totals(&stages);
    let own = totals.iter().find(|total| total.convention == training.convention);
    let operations = own.and_then(|total| total.operations.clone());
    let kinds = training.stages.iter().map(|stage| stage.kind).collect();
    Ok(Working { operations, convention: training.convention, totals, kinds, stages })
}

/// Whether a stage is stated as a share of pre-training.
fn is_share(stage: &Stage) -> bool {
    stage.methods().any(|method| matches!(method, Method::Relative(Relative { of: None, .. })))
}

/// What "x % of pre-training" speaks of: the stages of it that are not themselves such a share;
/// nothing as long as one of them is open.
fn pre_training(training: &Training, stages: &[StageWorking]) -> Vec<Product> {
    /// With more products than this the share is as good as independent of each of them.
    const MANY: usize = 16;
    let meant = |stage: &Stage| stage.kind.is_pre_training() && !is_share(stage);
    let meant = || training.stages.iter().zip(stages).filter(|(stage, _)| meant(stage));
    if meant().any(|(_, working)| working.is_open()) {
        return Vec::new();
    }
    let products: Vec<Product> =
        meant().flat_map(|(_, working)| working.products.iter().cloned()).collect();
    if products.len() <= MANY {
        return products;
    }
    let amount = if is_bounded(&products) {
        Sides::of(&products).bounds().amount()
    } else {
        let whole = evaluate::sum(products).as_spread();
        let amount = Amount::about(whole.median, libm::exp(NINETY * whole.sigma));
        amount.or_else(|_| Amount::point(whole.median)).ok()
    };
    let (input, origin) = (Input::Operations, Origin::Entered);
    let term = amount.map(|amount| Term { input, amount, origin, divides: false, stage: None });
    term.map_or(Vec::new(), |term| vec![Product { terms: vec![term] }])
}

/// Works out one stage by all its routes.
fn work(stage: &Stage, draft: impl Fn() -> Draft) -> Result<StageWorking, MethodError> {
    let mut routes = Vec::new();
    let mut complete: Vec<(Vec<Product>, Distribution, f64)> = Vec::new();
    let mut bounded: Vec<(Vec<Product>, f64)> = Vec::new();
    for method in stage.methods() {
        let mut draft = draft();
        method.count(&mut draft)?;
        let Draft { products, missing, warnings, recomputed, .. } = draft;
        if missing.is_empty() && is_bounded(&products) {
            let bounds = Some(Sides::of(&products).bounds());
            bounded.push((products.clone(), recomputed));
            routes.push(Route { products, operations: None, bounds, missing, warnings });
            continue;
        }
        let distribution = missing.is_empty().then(|| evaluate::sum(products.clone()));
        let operations = distribution.clone().map(Estimate::from);
        complete.extend(distribution.map(|known| (products.clone(), known, recomputed)));
        routes.push(Route { products, operations, bounds: None, missing, warnings });
    }
    warn_of_factors(stage, &mut routes);
    let several: Vec<_> =
        complete.iter().map(|(products, known, _)| (&products[..], known.clone())).collect();
    let (products, agreement) = match combine(&several) {
        Some((amount, agreement)) => {
            let routes = complete.iter().map(|(products, _, _)| products);
            (vec![together(amount, routes)], Some(agreement))
        }
        None => (complete.first().map_or(Vec::new(), |(products, _, _)| products.clone()), None),
    };
    if !bounded.is_empty() {
        return Ok(only_bounded(stage, routes, &products, &bounded));
    }
    let operations = match agreement {
        Some(_) => Some(evaluate::sum(products.clone()).into()),
        None => routes.iter().find_map(|route| route.operations.clone()),
    };
    let recomputed = complete.first().map_or(0.0, |(_, _, recomputed)| *recomputed);
    let counted = EnumMap::from_fn(|convention| counted(stage, convention, recomputed));
    let (bounds, sides) = (None, None);
    Ok(StageWorking { operations, bounds, routes, agreement, counted, products, sides })
}

/// A stage of which some routes give only a bound: it cuts what the others give, and leaves no chance.
fn only_bounded(
    stage: &Stage,
    routes: Vec<Route>,
    estimated: &[Product],
    bounded: &[(Vec<Product>, f64)],
) -> StageWorking {
    let mut all: Vec<Sides> = bounded.iter().map(|(products, _)| Sides::of(products)).collect();
    if !estimated.is_empty() {
        all.push(Sides::of(estimated));
    }
    let (sides, agreement, products) = match (&all[..], bounded.first()) {
        ([only], Some((products, _))) => (only.clone(), None, products.clone()),
        _ => {
            let (sides, agreement) = Sides::together(&all);
            let agreement = match agreement {
                Ok(()) => Agreement::Bounded,
                Err(factor) => Agreement::Apart { factor },
            };
            let amount = sides.bounds().amount();
            let routes: Vec<_> = bounded.iter().map(|(products, _)| products).collect();
            let products = amount.map(|amount| vec![together(amount, routes)]);
            (sides, Some(agreement), products.unwrap_or_default())
        }
    };
    let recomputed = bounded.first().map_or(0.0, |(_, recomputed)| *recomputed);
    let counted = EnumMap::from_fn(|convention| counted(stage, convention, recomputed));
    let bounds = Some(sides.bounds());
    let sides = Some(sides);
    StageWorking { operations: None, bounds, routes, agreement, counted, products, sides }
}

/// Several routes as one factor, of the stage they belong to.
fn together<'a>(amount: Amount, routes: impl IntoIterator<Item = &'a Vec<Product>>) -> Product {
    let mut terms = routes.into_iter().flatten().flat_map(|product| &product.terms);
    let stage = terms.find_map(|term| term.stage);
    let term =
        Term { input: Input::Combined, amount, origin: Origin::Entered, divides: false, stage };
    Product { terms: vec![term] }
}

/// How much of a stage counts under a convention.
fn counted(stage: &Stage, convention: Convention, recomputed: f64) -> Counted {
    let (counts, why) = match stage.counts.get(&convention) {
        Some(counts) => (*counts, Why::Visitor),
        None => convention.counts(stage.kind),
    };
    let share = match counts {
        false => 0.0,
        true if convention.counts_recomputation() => 1.0,
        true => 1.0 - recomputed,
    };
    Counted { share, why }
}

/// A figure taken from elsewhere that is a telling multiple of what another route gives.
fn warn_of_factors(stage: &Stage, routes: &mut [Route]) {
    let median = |route: &Route| route.operations.as_ref().map(Estimate::median);
    let is_taken =
        |method: &Method| matches!(method, Method::Stated(_) | Method::OperationCount(_));
    let others = stage.methods().zip(routes.iter()).filter(|(method, _)| !is_taken(method));
    let other = others.filter_map(|(_, route)| median(route)).next();
    let found = stage.methods().zip(routes).find(|(method, _)| is_taken(method));
    let (Some((method, route)), Some(other)) = (found, other) else { return };
    let Some(taken) = median(route) else { return };
    let ratio = taken / other;
    if (1.28..1.42).contains(&ratio) && matches!(method, Method::Stated(_)) {
        route.warnings.push(Warning::RecomputationIncluded { ratio });
    } else if (0.47..0.53).contains(&ratio) || (1.9..2.1).contains(&ratio) {
        route.warnings.push(Warning::FactorOfTwo { ratio });
    }
}

/// The totals under all conventions; those that count the same are worked out once.
fn totals(stages: &[StageWorking]) -> Vec<Total> {
    let mut totals: Vec<(Vec<u64>, Total)> = Vec::new();
    for convention in Convention::ALL {
        let shares: Vec<u64> =
            stages.iter().map(|stage| stage.counted[convention].share.to_bits()).collect();
        let same = totals.iter().find(|(others, _)| *others == shares);
        let total = match same {
            Some((_, total)) => Total { convention, ..total.clone() },
            None => total(stages, convention),
        };
        totals.push((shares, total));
    }
    totals.into_iter().map(|(_, total)| total).collect()
}

fn total(stages: &[StageWorking], convention: Convention) -> Total {
    let counted = || stages.iter().filter(|stage| stage.counted[convention].share > 0.0);
    let open = stages.is_empty() || counted().any(StageWorking::is_open);
    if counted().any(|stage| stage.bounds.is_some()) {
        let mut whole = Sides::nothing();
        for stage in counted() {
            whole.add(stage.sides(convention));
        }
        if open {
            whole.open();
        }
        let bounds = Some(whole.bounds());
        return Total { convention, operations: None, known: None, bounds };
    }
    let known = counted().any(|stage| stage.operations.is_some());
    let known =
        (known || !open).then(|| Estimate::from(evaluate::sum(products(stages, convention))));
    Total { convention, operations: known.clone().filter(|_| !open), known, bounds: None }
}

impl StageWorking {
    /// Whether nothing can be said of it yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.operations.is_none() && self.bounds.is_none()
    }

    /// Its ends as they count under a convention.
    fn sides(&self, convention: Convention) -> Sides {
        let mut sides = self.sides.clone().unwrap_or_else(|| Sides::of(&self.products));
        let share = self.counted[convention].share;
        if share < 1.0 {
            sides.share(Draft::default().constant(Input::CountedShare, share));
        }
        sides
    }
}

/// The products of all stages that count under a convention.
pub(super) fn products(stages: &[StageWorking], convention: Convention) -> Vec<Product> {
    let mut all = Vec::new();
    for stage in stages {
        let share = stage.counted[convention].share;
        for product in stage.products.iter().filter(|_| share > 0.0) {
            let mut product = product.clone();
            if share < 1.0 {
                product.terms.extend(Draft::default().constant(Input::CountedShare, share));
            }
            all.push(product);
        }
    }
    all
}

impl Total {
    /// The range the law is to see: up to infinity while an input is missing.
    #[must_use]
    pub fn range(&self, coverage: f64) -> (f64, f64) {
        if let Some(bounds) = &self.bounds {
            return bounds.range(coverage);
        }
        match (&self.operations, &self.known) {
            (Some(whole), _) => whole.range(coverage),
            (None, Some(known)) => (known.range(coverage).0, f64::INFINITY),
            (None, None) => (0.0, f64::INFINITY),
        }
    }
}

impl Working {
    /// The range the law is to see, under the training's own convention; what is missing leaves it
    /// open upwards.
    #[must_use]
    pub fn range(&self, coverage: f64) -> (f64, f64) {
        self.range_under(self.convention, coverage)
    }

    /// Between which numbers the operations lie under the training's own convention, if an input is only
    /// bounded.
    #[must_use]
    pub fn bounds(&self) -> Option<&Bounds> {
        let mut totals = self.totals.iter();
        totals.find(|total| total.convention == self.convention)?.bounds.as_ref()
    }

    /// [`Self::range`] under another convention.
    #[must_use]
    pub fn range_under(&self, convention: Convention, coverage: f64) -> (f64, f64) {
        let total = self.totals.iter().find(|total| total.convention == convention);
        total.map_or((0.0, f64::INFINITY), |total| total.range(coverage))
    }

    /// The inputs missing in stages that no route works out, with the number of the stage.
    pub fn missing(&self) -> impl Iterator<Item = (usize, Input)> {
        let open = self.stages.iter().enumerate().filter(|(_, stage)| stage.is_open());
        open.flat_map(|(number, stage)| {
            let first = stage.routes.first().map_or(&[][..], |route| &route.missing);
            first.iter().map(move |input| (number, *input))
        })
    }

    /// The factors nobody entered that carry uncertainty, each once, to be shown beside the result.
    #[must_use]
    pub fn assumptions(&self) -> Vec<Term> {
        let routes = self.stages.iter().flat_map(|stage| &stage.routes);
        let terms = routes.flat_map(|route| &route.products).flat_map(|product| &product.terms);
        let mut assumed: Vec<Term> = Vec::new();
        for term in terms.filter(|term| term.origin == Origin::Assumed) {
            if !assumed.iter().any(|known| known.is(term)) {
                assumed.push(*term);
            }
        }
        assumed
    }

    /// What is odd, with the number of the stage.
    pub fn warnings(&self) -> impl Iterator<Item = (usize, &Warning)> {
        self.stages.iter().enumerate().flat_map(|(number, stage)| {
            stage
                .routes
                .iter()
                .flat_map(move |route| route.warnings.iter().map(move |warning| (number, warning)))
        })
    }
}
