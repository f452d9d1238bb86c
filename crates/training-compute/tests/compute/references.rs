//! Published totals against what their inputs give, see `data/reference-cases.csv`.

use training_compute::{
    ChipTime, Measure, Method, ParametersAndData, Quantity, Stage, Structure, Training, Working,
    estimate,
};

const CASES: &str = include_str!("../../data/reference-cases.csv");

/// A line of the file by the names of its columns.
struct Case(Vec<(&'static str, &'static str)>);

impl Case {
    fn all() -> Vec<Self> {
        let mut lines = CASES.lines();
        let names = fields(lines.next().unwrap());
        let case = |line| Self(names.iter().copied().zip(fields(line)).collect());
        lines.map(case).collect()
    }

    fn text(&self, name: &str) -> &'static str {
        self.0.iter().find(|(column, _)| *column == name).unwrap().1
    }

    fn number(&self, name: &str) -> Option<f64> {
        let text = self.text(name);
        (!text.is_empty()).then(|| text.parse().unwrap())
    }

    /// A quantity stated to about two digits.
    fn stated<U: Measure>(&self, name: &str) -> Option<Quantity<U>> {
        Quantity::about(self.number(name)?, 1.05).ok()
    }

    fn by_rule(&self) -> Option<Method> {
        let structure = if self.text("domain").contains("MoE") {
            Structure::MixtureOfExperts
        } else {
            Structure::Dense
        };
        Some(Method::ParametersAndData(ParametersAndData {
            parameters: Some(self.stated("active").or(self.stated("parameters"))?),
            tokens: Some(self.stated("tokens")?),
            structure,
            ..ParametersAndData::default()
        }))
    }

    fn by_chip_time(&self) -> Option<Method> {
        let utilisation = self.number("utilisation");
        let share = utilisation.filter(|_| self.text("utilisation_kind") != "assumed");
        let share = share.and_then(|share| Quantity::about(share, 1.1).ok());
        let peak = Quantity::point(self.number("peak_tflops")? * 1e12).ok();
        Some(Method::ChipTime(ChipTime {
            chip_hours: Some(self.stated("chip_hours")?),
            peak,
            utilisation: share,
            ..ChipTime::default()
        }))
    }

    /// By all routes the inputs allow.
    fn work(&self) -> Option<Working> {
        let mut routes = self.by_rule().into_iter().chain(self.by_chip_time());
        let mut stage = Stage::new(Default::default(), routes.next()?);
        stage.also.extend(routes);
        Some(estimate(&Training { stages: vec![stage], ..Training::default() }).unwrap())
    }
}

fn fields(line: &'static str) -> Vec<&'static str> {
    let mut fields = Vec::new();
    let mut rest = Some(line);
    while let Some(line) = rest {
        let (field, after) = match line.strip_prefix('"').and_then(|line| line.split_once('"')) {
            Some((field, after)) => (field, after.strip_prefix(',')),
            None => {
                line.split_once(',').map_or((line, None), |(field, after)| (field, Some(after)))
            }
        };
        fields.push(field);
        rest = after;
    }
    fields
}

#[test]
fn nine_in_ten_published_totals_are_in_our_range() {
    let mut tried = 0;
    let mut outside = Vec::new();
    for case in Case::all() {
        let Some(working) = case.work() else { continue };
        let (low, high) = working.range(0.9);
        let published = case.number("published").unwrap();
        tried += 1;
        if published < low || high < published {
            outside.push((case.text("model"), published / working.operations.unwrap().median()));
        }
    }
    assert!(tried >= 40, "{tried}");
    assert!(outside.len() * 10 <= tried, "{} of {tried}: {outside:?}", outside.len());
}

/// Developers' totals that are no plain count of what trains the model.
const NOT_PLAIN: [(&str, &str); 1] = [(
    "OPT-175B",
    "counts activations computed twice: 8 and not 6 operations a parameter and token",
)];

#[test]
fn the_rule_is_within_30_percent_of_developers_own_totals() {
    let mut compared = 0;
    for case in Case::all() {
        let developer = case.text("published_by").starts_with("developer");
        let Some(rule) = case.by_rule().filter(|_| developer) else { continue };
        let published = case.number("published").unwrap();
        let ratio = super::operations(rule.clone()).median() / published;
        if NOT_PLAIN.iter().any(|(model, _)| *model == case.text("model")) {
            assert!(ratio < 0.77, "{} has become plain: {ratio}", case.text("model"));
            let Method::ParametersAndData(method) = rule else { panic!("the rule") };
            let twice = ParametersAndData { recomputation: true, ..method };
            let ratio = super::operations(Method::ParametersAndData(twice)).median() / published;
            assert!((0.9..1.1).contains(&ratio), "{}: {ratio}", case.text("model"));
        } else {
            assert!((0.7..1.3).contains(&ratio), "{}: {ratio}", case.text("model"));
            compared += 1;
        }
    }
    assert!(compared >= 10, "{compared}");
}
