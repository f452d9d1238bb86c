//! A training as it stands in its fields.

use super::form::Way;
use super::route::{Route, written};
use super::text::Text;
use outbound_words::number::{Misread, Notation, quantity};
use training_compute::{
    Convention, Kind, Measure, Models, Parameters, Preset, Quantity, Stage, Training,
};

/// The training of one AI system, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    stages: Vec<StageTexts>,
    /// What is added up.
    pub convention: Convention,
    size: Text<Quantity<Parameters>>,
    notation: Notation,
}

/// A stage of training, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct StageTexts {
    /// What was done.
    pub kind: Kind,
    /// The ways it is counted, at least one.
    pub routes: Vec<Route>,
    /// Where the visitor counts it otherwise than a convention does.
    pub counts: Vec<(Convention, bool)>,
}

/// Which way of counting which stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The stage, from 0.
    pub stage: usize,
    /// The way of counting it, from 0.
    pub route: usize,
}

/// A change of what was typed about a training.
#[derive(Clone, Debug, PartialEq)]
pub enum TrainingEdit {
    /// Typed in a field, or chose in it.
    Type(Spot, &'static str, String),
    /// Chose the way to count.
    Way(Spot, Way),
    /// Said what was done in a stage.
    Kind(usize, Kind),
    /// One stage more.
    AddStage,
    /// A stage less; the last one stays.
    RemoveStage(usize),
    /// One way more to count a stage.
    AddRoute(usize),
    /// A way less; the last one stays.
    RemoveRoute(Spot),
    /// Counts a stage under a convention, or not, or as the convention has it.
    Counts(usize, Convention, Option<bool>),
    /// Chose what is added up.
    Convention(Convention),
    /// Typed the size that stages share.
    Size(String),
    /// Took a common shape.
    Preset(Preset),
    /// Took a published model as it stands, by name.
    Model(String),
    /// Put a published model before what is there, as what it starts from.
    Inherit(String),
}

impl StageTexts {
    fn of(stage: &Stage, notation: Notation) -> Self {
        let routes = stage.methods().map(|method| Route::of(method, notation)).collect();
        Self {
            kind: stage.kind,
            routes,
            counts: stage.counts.iter().map(|(one, counts)| (*one, *counts)).collect(),
        }
    }

    fn stage(&self, notation: Notation) -> Stage {
        let mut methods = self.routes.iter().map(|route| route.method(notation));
        let first = methods.next().unwrap_or_else(|| Route::default().method(notation));
        let mut stage = Stage::new(self.kind, first);
        stage.also = methods.collect();
        stage.counts = self.counts.iter().copied().collect();
        stage
    }
}

impl Figures {
    /// The figures of a training, written out.
    #[must_use]
    pub fn of(training: &Training, notation: Notation) -> Self {
        let mut stages: Vec<_> =
            training.stages.iter().map(|stage| StageTexts::of(stage, notation)).collect();
        if stages.is_empty() {
            stages.push(StageTexts::open(Kind::PreTraining));
        }
        let size = training.parameters.map(|size| size_text(size, notation)).unwrap_or_default();
        Self { stages, convention: training.convention, size, notation }
    }

    /// The stages, at least one.
    #[must_use]
    pub fn stages(&self) -> &[StageTexts] {
        &self.stages
    }

    /// A way of counting a stage.
    #[must_use]
    pub fn route(&self, spot: Spot) -> Option<&Route> {
        self.stages.get(spot.stage)?.routes.get(spot.route)
    }

    /// The way in use, if one stage counted in one simple way is all there is.
    #[must_use]
    pub fn simple(&self) -> Option<Way> {
        match self.stages.as_slice() {
            [stage] if stage.kind == Kind::PreTraining => match stage.routes.as_slice() {
                [route] => Some(route.way()).filter(|way| Way::SIMPLE.contains(way)),
                _ => None,
            },
            _ => None,
        }
    }

    /// How numbers are read.
    #[must_use]
    pub fn notation(&self) -> Notation {
        self.notation
    }

    /// The size that stages share which state none, as typed.
    #[must_use]
    pub fn size(&self) -> &str {
        self.size.as_str()
    }

    /// How the shared size was understood.
    #[must_use]
    pub fn read_size(&self) -> Option<Result<Quantity<Parameters>, Misread>> {
        let known = || self.size.from().copied().map(Ok);
        (!self.size().trim().is_empty())
            .then(|| known().unwrap_or_else(|| quantity(self.size(), self.notation)))
    }

    /// The training that is described.
    #[must_use]
    pub fn training(&self) -> Training {
        Training {
            stages: self.stages.iter().map(|stage| stage.stage(self.notation)).collect(),
            convention: self.convention,
            parameters: self.read_size().and_then(Result::ok),
        }
    }

    /// Writes what could be read in another notation; what could not stays as typed.
    pub(super) fn write_in(&mut self, notation: Notation) {
        if let Some(Ok(size)) = self.read_size() {
            self.size = size_text(size, notation);
        }
        for route in self.stages.iter_mut().flat_map(|stage| &mut stage.routes) {
            route.write_in(self.notation, notation);
        }
        self.notation = notation;
    }

    pub(super) fn edit(&mut self, edit: TrainingEdit) {
        match edit {
            TrainingEdit::Type(spot, field, text) => self.at(spot, |route| route.put(field, text)),
            TrainingEdit::Way(spot, way) => self.at(spot, |route| route.turn(way)),
            TrainingEdit::Kind(stage, kind) => {
                if let Some(stage) = self.stages.get_mut(stage) {
                    stage.kind = kind;
                }
            }
            TrainingEdit::AddStage => self.stages.push(StageTexts::open(Kind::FineTuning)),
            TrainingEdit::RemoveStage(stage) => {
                if self.stages.len() > 1 && stage < self.stages.len() {
                    self.stages.remove(stage);
                }
            }
            TrainingEdit::AddRoute(stage) => {
                if let Some(stage) = self.stages.get_mut(stage) {
                    let used = |way: &Way| stage.routes.iter().any(|route| route.way() == *way);
                    let way = Way::SIMPLE.into_iter().find(|way| !used(way)).unwrap_or_default();
                    stage.routes.push(Route::new(way));
                }
            }
            TrainingEdit::RemoveRoute(spot) => {
                if let Some(stage) = self.stages.get_mut(spot.stage)
                    && stage.routes.len() > 1
                    && spot.route < stage.routes.len()
                {
                    stage.routes.remove(spot.route);
                }
            }
            TrainingEdit::Counts(stage, convention, counts) => {
                if let Some(stage) = self.stages.get_mut(stage) {
                    stage.counts.retain(|(one, _)| *one != convention);
                    stage.counts.extend(counts.map(|counts| (convention, counts)));
                }
            }
            TrainingEdit::Convention(convention) => self.convention = convention,
            TrainingEdit::Size(text) => self.size.put(text),
            TrainingEdit::Preset(preset) => self.take_shape(preset),
            TrainingEdit::Model(name) => {
                if let Some(model) = Models::ours().named(&name) {
                    let convention = self.convention;
                    *self = Self { convention, ..Self::of(&model.training(), self.notation) };
                }
            }
            TrainingEdit::Inherit(name) => {
                if let Some(model) = Models::ours().named(&name) {
                    let stage = StageTexts::of(&model.inherited(), self.notation);
                    let place = self.stages.iter().position(|stage| stage.kind != Kind::Inherited);
                    self.stages.insert(place.unwrap_or_default(), stage);
                }
            }
        }
    }

    /// The stages of a common shape; what was typed about pre-training stays.
    fn take_shape(&mut self, preset: Preset) {
        let known = std::mem::take(&mut self.stages);
        let pre_training = known.into_iter().find(|stage| stage.kind == Kind::PreTraining);
        self.stages =
            preset.stages().iter().map(|stage| StageTexts::of(stage, self.notation)).collect();
        if let (Some(known), Some(place)) =
            (pre_training, self.stages.iter_mut().find(|stage| stage.kind == Kind::PreTraining))
        {
            *place = known;
        }
    }

    fn at(&mut self, spot: Spot, change: impl FnOnce(&mut Route)) {
        let stage = self.stages.get_mut(spot.stage);
        if let Some(route) = stage.and_then(|stage| stage.routes.get_mut(spot.route)) {
            change(route);
        }
    }
}

impl StageTexts {
    fn open(kind: Kind) -> Self {
        Self { kind, routes: vec![Route::default()], counts: Vec::new() }
    }
}

fn size_text(size: Quantity<Parameters>, notation: Notation) -> Text<Quantity<Parameters>> {
    Text::written(written(size.amount(), Parameters::UNIT, notation), size)
}
