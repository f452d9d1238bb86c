//! The way back from what was last closed, emptied or taken out.
//!
//! One step, held until the next such act: what is lost by mistake is missed at once. It is no part of what is kept.

use super::{Opened, Order, Workspace};
use crate::{Action, CapTableEdit, ChipEdit, ChipTexts, DependenceEdit, Draft, Edit, TrainingEdit};
use outbound_deal::Deal;
use outbound_rule::law::Question;
use outbound_words::number::Notation;
use std::rc::Rc;
use training_compute::Training;

/// What was done; things are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Closed a deal.
    Closed,
    /// Emptied it.
    Emptied,
    /// Put the example in its place.
    Example,
    /// Took out an AI system.
    System(usize),
    /// Took out a stage of a training.
    Stage(usize),
    /// Took out a way of counting one.
    Way,
    /// Put another training in the place of one.
    Training(usize),
    /// Took out a holding.
    Holding(usize),
    /// Took out a person whose figures are counted.
    Person(usize),
    /// Took out a statement of a year's figures.
    Statement(usize),
    /// Put the rates of another chip in the place of those entered.
    Rates,
    /// Withdrew an answer that had a note or a source.
    Answer,
    /// Put the lines back to where the rule has them.
    Lines,
    /// Wiped everything.
    Wiped,
    /// Went back.
    Undone,
}

/// The way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    done: Done,
    name: String,
    number: usize,
    before: Before,
}

/// What there was.
#[derive(Clone, Debug, PartialEq)]
enum Before {
    /// A deal, which is open no more, and whether it was the only one: then it left a blank one behind.
    Closed(Opened, bool),
    /// A deal as it was.
    Deal(Opened),
    /// All of them, and which was shown.
    All(Vec<Opened>, usize),
    /// Nothing to go back to.
    Nothing,
}

impl Undo {
    /// What was done.
    #[must_use]
    pub fn done(&self) -> Done {
        self.done
    }

    /// The name of the deal, and its number, from 0, for one without a name.
    #[must_use]
    pub fn deal(&self) -> (&str, usize) {
        (&self.name, self.number)
    }

    /// Whether there is something to go back to.
    #[must_use]
    pub fn leads_back(&self) -> bool {
        self.before != Before::Nothing
    }

    fn opens_one_more(&self) -> bool {
        matches!(self.before, Before::Closed(..))
    }
}

impl Workspace {
    /// The way back from what was done last, until something else is closed, emptied or taken out.
    #[must_use]
    pub fn undo(&self) -> Option<&Rc<Undo>> {
        self.undo.as_ref()
    }

    /// Whether it can be gone now: a deal that was closed needs room.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.undo
            .as_ref()
            .is_some_and(|undo| undo.leads_back() && (self.has_room() || !undo.opens_one_more()))
    }

    /// The way back from an order that takes something away which the visitor entered.
    pub(super) fn loses(&self, order: &Order) -> Option<Undo> {
        match order {
            Order::Close(number) => {
                let deal = self.deals.get(*number).filter(|deal| !deal.is_as_at_first())?;
                let alone = self.deals.len() == 1;
                Some(undo(Done::Closed, deal, *number, |deal| Before::Closed(deal, alone)))
            }
            Order::Wipe => {
                let all = Before::All(self.deals.clone(), self.shown);
                let entered = self.deals.len() > 1 || !self.shown().is_as_at_first();
                entered.then(|| Undo {
                    done: Done::Wiped,
                    name: String::new(),
                    number: 0,
                    before: all,
                })
            }
            Order::Change(action) => {
                let deal = self.shown();
                let done = lost(&deal.draft, action)?;
                Some(undo(done, deal, self.shown, Before::Deal))
            }
            _ => None,
        }
    }

    /// Goes back. What was changed since in the same deal can be had again.
    pub(super) fn go_back(&mut self) {
        if !self.can_undo() {
            return;
        }
        let Some(undo) = self.undo.take() else { return };
        let Undo { name, number, before, .. } = (*undo).clone();
        let mut after = Before::Nothing;
        match before {
            Before::Nothing => {}
            Before::Closed(deal, alone) => {
                if alone
                    && let [only] = &self.deals[..]
                    && only.is_as_at_first()
                {
                    self.deals.clear();
                }
                let place = number.min(self.deals.len());
                self.deals.insert(place, deal.written_in(self.notation));
                self.shown = place;
            }
            Before::Deal(deal) => {
                // Another window may have opened or closed some before it.
                let number = self.number(deal.id).unwrap_or(self.deals.len());
                if let Some(open) = self.deals.get_mut(number) {
                    after = Before::Deal(std::mem::replace(open, deal.written_in(self.notation)));
                    self.shown = number;
                }
            }
            Before::All(deals, shown) => {
                let notation = self.notation;
                self.deals = deals.into_iter().map(|deal| deal.written_in(notation)).collect();
                self.shown = shown;
            }
        }
        self.undo = Some(Rc::new(Undo { done: Done::Undone, name, number, before: after }));
    }

    /// Keeps in step where the deal of the way back stands: one more was put in before it.
    pub(super) fn moved_behind(&mut self, place: usize) {
        if let Some(undo) = self.undo.as_mut().filter(|undo| undo.number >= place) {
            Rc::make_mut(undo).number += 1;
        }
    }
}

impl Opened {
    /// Whether nobody entered anything in it.
    fn is_as_at_first(&self) -> bool {
        let notation = self.draft.notation();
        *self.draft == Draft::example(notation) || self.draft == Self::blank(notation).draft
    }

    fn written_in(mut self, notation: Notation) -> Self {
        if self.draft.notation() != notation {
            self.draft = Rc::new(self.draft.after(Action::Write(notation)));
        }
        self
    }
}

fn undo(done: Done, deal: &Opened, number: usize, before: impl FnOnce(Opened) -> Before) -> Undo {
    let name = deal.draft.deal().name.clone();
    Undo { done, name, number, before: before(deal.clone()) }
}

/// What an action takes away.
fn lost(draft: &Draft, action: &Action) -> Option<Done> {
    let stages = |system: usize| draft.figures(system).map_or(0, |figures| figures.stages().len());
    let entered = |system: usize| {
        let training = |deal: &Deal| deal.systems.get(system).map(|one| one.training.clone());
        let now = training(draft.deal());
        now != Some(Training::default()) && now != training(&Deal::example())
    };
    let calculators = draft.calculators();
    let done = match action {
        Action::Clear => Done::Emptied,
        Action::Example => Done::Example,
        Action::RemoveSystem(system) if *system < draft.deal().systems.len() => {
            Done::System(*system)
        }
        Action::Train(system, TrainingEdit::RemoveStage(stage)) if stages(*system) > 1 => {
            Done::Stage(*stage)
        }
        Action::Train(_, TrainingEdit::RemoveRoute(_)) => Done::Way,
        Action::Train(system, TrainingEdit::Preset(_) | TrainingEdit::Model(_))
            if entered(*system) =>
        {
            Done::Training(*system)
        }
        Action::Calculate(Edit::CapTable(CapTableEdit::Remove(row))) => Done::Holding(*row),
        Action::Calculate(Edit::Dependence(DependenceEdit::RemovePerson(person))) => {
            Done::Person(*person)
        }
        Action::Calculate(Edit::Dependence(DependenceEdit::RemoveStatement(statement))) => {
            Done::Statement(*statement)
        }
        Action::Calculate(Edit::Chip(ChipEdit::Like(Some(_))))
            if calculators.chip != ChipTexts::default() =>
        {
            Done::Rates
        }
        Action::Answer(fact, system, None) => {
            let remark = draft.deal().remark(Question::Fact(*fact, *system))?;
            (!remark.is_empty()).then_some(Done::Answer)?
        }
        Action::LinesOfTheRule => Done::Lines,
        _ => return None,
    };
    // What changes nothing takes nothing away.
    (draft.after(action.clone()) != *draft).then_some(done)
}
