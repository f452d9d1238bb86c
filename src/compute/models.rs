//! Published models as starting points.

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

use super::search::Search;
use super::{
    ChipTime, Chips, Confidence, Form, Hours, Kind, Method, Operations, Parameters,
    ParametersAndData, Quantity, Stage, Stated, Structure, Tokens, Training, Utilisation,
};
use crate::json;

/// Published models, from `data/models.json`.
///
/// Made from Epoch AI's data, <https://epoch.ai/data/ai-models>, CC BY 4.0, by
/// `cargo run --example catalogue`; figures are as in the copy named in each row, but for those with a
/// [`Remark`].
///
/// ```
/// use outbound_check::compute::{Models, estimate};
/// let models = Models::read(include_str!("../../data/models.json"))?;
/// let pangu = models.named("Pangu Ultra").ok_or("not there")?;
/// let operations = estimate(&pangu.training())?.operations.ok_or("an input is missing")?;
/// assert_eq!(operations.median(), 6.0 * 135e9 * 13.2e12);
/// assert!(models.search("deepseek v3").any(|model| model.name == "DeepSeek-V3"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Models {
    /// Whose data it is, to be shown beside it.
    pub source: String,
    /// One for each, newest first.
    pub models: Vec<Model>,
}

/// A published model and what is known of its training.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Model {
    /// Its name, which is unique.
    pub name: String,
    /// Who made it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub developer: String,
    /// Where they are.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// The day it was published, `2024-12-26`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Whether it is counted among models of biology.
    #[serde(skip_serializing_if = "is_not")]
    pub biological: bool,
    /// The kind of model.
    #[serde(skip_serializing_if = "is_dense")]
    pub structure: Structure,
    /// Parameters that multiply each token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Quantity<Parameters>>,
    /// All parameters of a mixture of experts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Quantity<Parameters>>,
    /// Tokens seen in the developer's own training.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<Quantity<Tokens>>,
    /// The accelerator it was trained on, by its name in [`super::accelerators`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accelerator: Option<String>,
    /// How many of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chips: Option<Quantity<Chips>>,
    /// How long they ran.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Quantity<Hours>>,
    /// The share of their peak that reached the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utilisation: Option<Quantity<Utilisation>>,
    /// The published total, over all models it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operations: Option<Quantity<Operations>>,
    /// The part of it that was done on top of the base model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<Quantity<Operations>>,
    /// The base model by name, or several.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub base: String,
    /// What is known to be wrong or doubtful about the row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<Remark>,
    /// Where it was published.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// The day of the copy of Epoch AI's data it is from.
    pub copy: String,
}

/// What is wrong or doubtful about a row; the reasons in full are in `data/models-corrections.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// Corrected: a power of ten had slipped.
    PowerOfTen,
    /// Corrected: the words beside the figure say another.
    WordsDiffer,
    /// Doubtful: perhaps cores were taken for chips, which halves it.
    CoresOrChips,
}

const OURS: &str = include_str!("../../data/models.json");

impl Models {
    /// The catalogue that comes with the program, read once when first asked for. A test reads it, so
    /// that it is never empty.
    #[must_use]
    pub fn ours() -> &'static Self {
        static MODELS: LazyLock<Models> = LazyLock::new(|| Models::read(OURS).unwrap_or_default());
        &MODELS
    }

    /// Reads the catalogue.
    ///
    /// # Errors
    /// Whatever is no JSON, or not of this form.
    pub fn read(text: &str) -> Result<Self, json::Error> {
        json::read(&json::tree(text.as_bytes())?)
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

impl Model {
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

fn open() -> Method {
    Method::Stated(Stated::default())
}

fn stated(operations: Quantity<Operations>) -> Method {
    Method::Stated(Stated { operations: Some(operations), ..Stated::default() })
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_not(value: &bool) -> bool {
    !value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_dense(structure: &Structure) -> bool {
    *structure == Structure::Dense
}
