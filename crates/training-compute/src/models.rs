//! Published models as starting points.

use std::sync::LazyLock;
use strict_json::named;

use super::published::{Domain, How, Link};
use super::search::Search;
use super::{
    Amount, ChipTime, Chips, Confidence, Form, Hours, Kind, Measure, Method, Operations,
    Parameters, ParametersAndData, Quantity, Stage, Stated, Structure, Tokens, Training,
    Utilisation,
};

/// Published models, from `data/catalogue.csv`.
///
/// Made from Epoch AI's data, <https://epoch.ai/data/ai-models>, CC BY 4.0, by
/// `cargo run --example catalogue`; figures are as there, but for those with a [`Remark`]. The copy each
/// is from is in `data/models.csv`.
///
/// ```
/// use training_compute::{Models, estimate};
/// let models = Models::read(include_str!("../data/catalogue.csv"))?;
/// let pangu = models.named("Pangu Ultra").ok_or("not there")?;
/// let operations = estimate(&pangu.training())?.operations.ok_or("an input is missing")?;
/// assert_eq!(operations.median(), 6.0 * 135e9 * 13.2e12);
/// assert!(models.search("deepseek v3").any(|model| model.name == "DeepSeek-V3"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Models {
    /// The day of the newest copy of it, `2026-07-19`.
    pub copied: String,
    /// One for each, newest first.
    pub models: Vec<Model>,
}

/// A published model and what is known of its training.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// Its name, which is unique.
    pub name: String,
    /// Who made it; several joined by commas.
    pub developer: String,
    /// Where they are: one country for all, one for each joined by commas, or several joined by
    /// ampersands where it is not said which is whose.
    pub country: String,
    /// The day it was published, `2024-12-26`.
    pub date: String,
    /// The kinds of data it is for.
    pub domains: Vec<Domain>,
    /// The kind of model.
    pub structure: Structure,
    /// Parameters that multiply each token.
    pub parameters: Option<Quantity<Parameters>>,
    /// All parameters of a mixture of experts.
    pub total: Option<Quantity<Parameters>>,
    /// Tokens seen in the developer's own training.
    pub tokens: Option<Quantity<Tokens>>,
    /// The accelerator it was trained on, by its name in [`super::accelerators`].
    pub accelerator: Option<String>,
    /// How many of them.
    pub chips: Option<Quantity<Chips>>,
    /// How long they ran.
    pub hours: Option<Quantity<Hours>>,
    /// The share of their peak that reached the model.
    pub utilisation: Option<Quantity<Utilisation>>,
    /// The published total, over all models it came from.
    pub operations: Option<Quantity<Operations>>,
    /// The part of it that was done on top of the base model.
    pub own: Option<Quantity<Operations>>,
    /// The base model by name, or several.
    pub base: String,
    /// Whether its weights can be downloaded, where that is said.
    pub open: Option<bool>,
    /// How the published total was come by.
    pub how: How,
    /// Where it was published, if it is known here.
    pub link: Link,
    /// What is known to be wrong or doubtful about the row.
    pub remark: Option<Remark>,
}

named! {
    /// What is wrong or doubtful about a row; the reasons in full are in `data/models-corrections.csv`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Remark {
        /// Corrected: a power of ten had slipped.
        PowerOfTen = "power_of_ten",
        /// Corrected: the words beside the figure say another.
        WordsDiffer = "words_differ",
        /// Doubtful: perhaps cores were taken for chips, which halves it.
        CoresOrChips = "cores_or_chips",
    }
}

/// Whose data it is, to be shown beside it.
pub const SOURCE: &str =
    "Epoch AI, “Data on AI Models”, https://epoch.ai/data/ai-models, CC BY 4.0";

/// Where Epoch AI has a model whose own publication is not known here.
const EPOCH: &str = "https://epoch.ai/data/ai-models";

const OURS: &str = include_str!("../data/catalogue.csv");

impl Models {
    /// The catalogue that comes with the program, read once when first asked for. A test reads it, so
    /// that it is never empty.
    #[must_use]
    pub fn ours() -> &'static Self {
        static MODELS: LazyLock<Models> = LazyLock::new(|| Models::read(OURS).unwrap_or_default());
        &MODELS
    }

    /// Reads the catalogue: a row of the columns' names, then one for each model, newest first.
    ///
    /// # Errors
    /// [`NoCatalogue`] for whatever is not of this form.
    pub fn read(text: &str) -> Result<Self, NoCatalogue> {
        let mut read = Self::default();
        let mut table = csv::Reader::from_reader(text.as_bytes());
        let columns = table.headers()?.clone();
        for record in table.records() {
            let mut model = Model::default();
            for (column, value) in columns.iter().zip(&record?) {
                if column == "copy" {
                    read.copied = read.copied.max(value.to_owned());
                } else if !value.is_empty() && model.put(column, value).is_none() {
                    let [column, value] = [column, value].map(str::to_owned);
                    return Err(NoCatalogue::NotKnown { column, value });
                }
            }
            read.models.push(model);
        }
        Ok(read)
    }

    /// The model of exactly this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.name == name)
    }

    /// The models whose name, developer, country or day have all words of a text, whatever their case.
    pub fn search(&self, text: &str) -> impl Iterator<Item = &Model> {
        let search = Search::new(text);
        self.models.iter().filter(move |model| {
            search.finds(&[&model.name, &model.developer, &model.country, &model.date])
        })
    }
}

/// Why a text is no catalogue.
#[derive(Debug, thiserror::Error)]
pub enum NoCatalogue {
    /// It is no table.
    #[error(transparent)]
    Table(#[from] csv::Error),
    /// A value is not understood.
    #[error("{column}: {value:?} is not known there")]
    NotKnown {
        /// The column's name.
        column: String,
        /// What stands there.
        value: String,
    },
}

impl Model {
    /// Takes over what stands in a column; `None` if that is not understood.
    fn put(&mut self, column: &str, value: &str) -> Option<()> {
        match column {
            "name" => self.name = value.to_owned(),
            "developer" => self.developer = value.to_owned(),
            "country" => self.country = value.to_owned(),
            "date" => self.date = value.to_owned(),
            "domains" => self.domains = value.chars().map(Domain::of).collect::<Option<_>>()?,
            "experts" if value == "yes" => self.structure = Structure::MixtureOfExperts,
            "parameters" => self.parameters = Some(number(value)?),
            "total" => self.total = Some(number(value)?),
            "tokens" => self.tokens = Some(number(value)?),
            "accelerator" => self.accelerator = Some(value.to_owned()),
            "chips" => self.chips = Some(number(value)?),
            "hours" => self.hours = Some(number(value)?),
            "utilisation" => self.utilisation = Some(number(value)?),
            "operations" => self.operations = Some(published(value)?),
            "own" => self.own = Some(published(value)?),
            "base" => self.base = value.to_owned(),
            "open" => self.open = Some(value == "yes"),
            "how" => self.how = How::from_name(value)?,
            "link" => self.link = Link::of(value),
            "remark" => self.remark = Some(Remark::from_name(value)?),
            _ => return None,
        }
        Some(())
    }

    /// Whether biology is among its kinds of data. That it was trained *primarily* on biological sequences
    /// is not said by it.
    #[must_use]
    pub fn biological(&self) -> bool {
        self.domains.contains(&Domain::Biology)
    }

    /// Who made it, each with the country if it is said which is whose.
    pub fn developers(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let countries: Vec<&str> = self.country.split(", ").collect();
        let of = move |at: usize| match countries[..] {
            [all] => (!all.contains(" & ")).then_some(all),
            _ => countries.get(at).copied(),
        };
        self.developer.split(", ").enumerate().map(move |(at, name)| (name, of(at)))
    }

    /// The countries of its developers, each once.
    #[must_use]
    pub fn countries(&self) -> Vec<&str> {
        let mut once = Vec::new();
        for country in self.country.split(", ").flat_map(|part| part.split(" & ")) {
            if !once.contains(&country) && !country.is_empty() {
                once.push(country);
            }
        }
        once
    }

    /// Whether one of its developers is in mainland China, Hong Kong or Macau.
    #[must_use]
    pub fn in_china(&self) -> bool {
        self.countries().into_iter().any(is_china)
    }

    /// Where it was published, or where Epoch AI has it, if that is not known here.
    #[must_use]
    pub fn source(&self) -> String {
        if self.link == Link::default() { EPOCH.to_owned() } else { self.link.whole() }
    }

    /// The ways to count the developer's own training that what is known allows: by size and data, by
    /// chips and time, by the published figure.
    ///
    /// They are not independent: many published figures are themselves parameters times data. Where
    /// the figure is no more than likely, so is what it was made from: the size is then taken to be as
    /// uncertain as the figure.
    #[must_use]
    pub fn methods(&self) -> Vec<Method> {
        let mut methods = Vec::new();
        if self.tokens.is_some() && self.parameters.is_some() {
            methods.push(Method::ParametersAndData(ParametersAndData {
                parameters: self.parameters.map(|size| self.as_sure(size)),
                tokens: self.tokens,
                structure: self.structure,
                ..ParametersAndData::default()
            }));
        }
        if self.accelerator.is_some() && self.chips.is_some() && self.hours.is_some() {
            methods.push(Method::ChipTime(ChipTime {
                chips: self.chips,
                hours: self.hours,
                accelerator: self.accelerator.clone(),
                utilisation: self.utilisation,
                ..ChipTime::default()
            }));
        }
        if let Some(operations) = self.own.or(self.operations) {
            methods.push(stated(operations));
        }
        methods
    }

    /// The size as sure as the published figure.
    fn as_sure(&self, size: Quantity<Parameters>) -> Quantity<Parameters> {
        match self.operations.or(self.own).map(|operations| operations.amount().form()) {
            Some(Form::Published { confidence, .. }) if confidence != Confidence::Confident => {
                Quantity::about(size.amount().median(), confidence.factor()).unwrap_or(size)
            }
            _ => size,
        }
    }

    /// A training to start from: the developer's own stage in the first of the [`Self::methods`], and
    /// before it what the base model took, open if that is not known.
    #[must_use]
    pub fn training(&self) -> Training {
        let mut stages = Vec::new();
        if self.own.is_some() {
            stages.push(Stage::new(Kind::Inherited, self.before()));
        }
        let kind = if self.own.is_some() { Kind::FineTuning } else { Kind::PreTraining };
        let method = self.methods().into_iter().next().unwrap_or_else(open);
        stages.push(Stage::new(kind, method));
        Training { stages, ..Training::default() }
    }

    /// The published total without the developer's own part, within the same factor.
    fn before(&self) -> Method {
        let (Some(all), Some(own)) = (self.operations, self.own) else { return open() };
        let (all, own) = (all.amount(), own.amount());
        let before = Quantity::about(all.median() - own.median(), all.high() / all.median());
        before.map_or_else(|_| open(), stated)
    }

    /// The model as the base of another: all that it took, published or worked out.
    #[must_use]
    pub fn inherited(&self) -> Stage {
        let whole = self.operations.map(stated).or_else(|| self.methods().into_iter().next());
        Stage::new(Kind::Inherited, whole.unwrap_or_else(open))
    }
}

/// Whether it is the country of concern of 31 CFR 850.207: Taiwan is not part of it.
#[must_use]
pub fn is_china(country: &str) -> bool {
    ["China", "Hong Kong", "Macau"].contains(&country)
}

fn number<U: Measure>(text: &str) -> Option<Quantity<U>> {
    Quantity::point(text.parse().ok()?).ok()
}

/// A figure and how sure it is, such as `1.845e24 likely`.
fn published(text: &str) -> Option<Quantity<Operations>> {
    let (figure, sure) = text.split_once(' ')?;
    let sure = Confidence::from_name(sure)?;
    Quantity::new(Amount::published(figure.parse().ok()?, sure).ok()?).ok()
}

fn open() -> Method {
    Method::Stated(Stated::default())
}

fn stated(operations: Quantity<Operations>) -> Method {
    Method::Stated(Stated { operations: Some(operations), ..Stated::default() })
}
