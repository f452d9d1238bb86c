//! The table of owners as it stands in its fields.

use super::figure::{Figured, figure};
use enum_map::EnumMap;
use outbound_deal::limits::tidy_name;
use outbound_rule::facts::Answer;
use outbound_rule::facts::ownership::{
    Concern, Holding, Holdings, Interest, Ownership, OwnershipError, Percent, Person, Table,
};
use outbound_words::number::{Notation, Sought};

/// Who holds what, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct CapTable {
    rows: Vec<Row>,
    natures: Vec<(String, Nature)>,
    /// Whether all holders are named that matter: of the company, of the investor.
    complete: [bool; 2],
}

/// One holding.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Who holds.
    pub holder: String,
    /// What is held.
    pub held: Held,
    /// The percentages of each interest, as typed.
    pub parts: EnumMap<Interest, String>,
    /// Whether the holder is general partner, managing member or investment adviser.
    pub runs: bool,
}

/// What is held.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Held {
    /// The company that is invested in.
    #[default]
    Company,
    /// The investor.
    Investor,
    /// A holder, by name.
    Named(String),
}

/// What is known of a holder.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Nature {
    /// What § 850.221 makes of it without percentages.
    pub concern: Option<Concern>,
    /// Whether it is on the SDN List.
    pub sdn: Option<Answer>,
    /// Whether it is a U.S. person.
    pub us: Option<Answer>,
    /// Whether all of its own holders are named that matter.
    pub complete: bool,
}

/// What is held of the two that the rule asks about.
#[derive(Clone, Debug, PartialEq)]
pub struct Owned {
    /// Of the company, if anything was entered of it.
    pub company: Option<Holdings>,
    /// Of the investor, if anything was entered of it.
    pub investor: Option<Holdings>,
}

/// A change of the table.
#[derive(Clone, Debug, PartialEq)]
pub enum CapTableEdit {
    /// One row more.
    Add,
    /// A row less.
    Remove(usize),
    /// Typed the holder's name.
    Holder(usize, String),
    /// Chose what is held.
    Held(usize, Held),
    /// Typed a percentage.
    Part(usize, Interest, String),
    /// Said whether the holder runs it.
    Runs(usize, bool),
    /// Said what a holder is.
    Nature(String, Nature),
    /// Said whether all holders of the company or the investor are named.
    Complete(Held, bool),
}

impl Default for CapTable {
    fn default() -> Self {
        Self { rows: vec![Row::default()], natures: Vec::new(), complete: [false; 2] }
    }
}

impl CapTable {
    /// The holdings, in the order entered.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The texts of its numbers.
    pub(super) fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        self.rows.iter_mut().flat_map(|row| row.parts.values_mut())
    }

    /// The holders that have a name, each once.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.rows.iter().map(|row| row.holder.trim()).filter(|name| !name.is_empty()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// What is known of a holder.
    #[must_use]
    pub fn nature(&self, name: &str) -> Nature {
        let known = self.natures.iter().find(|(known, _)| known == name);
        known.map(|(_, nature)| *nature).unwrap_or_default()
    }

    /// Whether all holders are named that matter.
    #[must_use]
    pub fn is_complete(&self, held: &Held) -> bool {
        match held {
            Held::Company => self.complete[0],
            Held::Investor => self.complete[1],
            Held::Named(name) => self.nature(name).complete,
        }
    }

    /// Whether anything was entered of what holders hold of it.
    #[must_use]
    pub fn holds(&self, held: &Held) -> bool {
        self.rows.iter().any(|row| row.held == *held && !row.holder.trim().is_empty())
    }

    /// How a percentage was understood.
    #[must_use]
    pub fn part(row: &Row, interest: Interest, notation: Notation) -> Figured {
        figure(&row.parts[interest], Sought::PERCENT, notation)
    }

    /// Follows the chains; `company` and `investor` are what the two are called.
    ///
    /// ```
    /// use outbound_drafts::{CapTableEdit, Draft, Action, Edit, Nature};
    /// use outbound_rule::facts::ownership::{Concern, Interest};
    /// use partly_known::Truth;
    /// use outbound_words::number::Notation;
    /// let edits = [
    ///     CapTableEdit::Holder(0, "Zhang".into()),
    ///     CapTableEdit::Part(0, Interest::Equity, "50%".into()),
    ///     CapTableEdit::Nature("Zhang".into(), Nature { concern: Some(Concern::Yes), ..Nature::default() }),
    /// ];
    /// let draft = edits.into_iter().fold(Draft::example(Notation::English), |draft, edit| {
    ///     draft.after(Action::Calculate(Edit::CapTable(edit)))
    /// });
    /// let owned = draft.calculators().cap_table.owned(["Company", "Investor"], Notation::English)?;
    /// assert_eq!(owned.company.map(|held| held.concern.truth), Some(Truth::Yes));
    /// # Ok::<(), outbound_rule::facts::ownership::OwnershipError>(())
    /// ```
    ///
    /// # Errors
    /// [`OwnershipError`] if the entries make no table that can be followed.
    pub fn owned(&self, called: [&str; 2], notation: Notation) -> Result<Owned, OwnershipError> {
        let ownership = Ownership::of(&self.table(called, notation))?;
        let at = |held: Held, name: &str| self.holds(&held).then(|| ownership.at(name)).transpose();
        Ok(Owned {
            company: at(Held::Company, called[0])?,
            investor: at(Held::Investor, called[1])?,
        })
    }

    fn table(&self, [company, investor]: [&str; 2], notation: Notation) -> Table {
        let others = |complete: bool| complete.then_some(Answer::No);
        let ends = [(company, self.complete[0]), (investor, self.complete[1])];
        let ends = ends.map(|(name, complete)| Person {
            name: name.to_owned(),
            others: others(complete),
            ..Person::default()
        });
        let holders = self.names().into_iter().map(|name| {
            let Nature { concern, sdn, us, complete } = self.nature(name);
            Person { name: name.to_owned(), concern, sdn, us, others: others(complete) }
        });
        let holdings = self.rows.iter().filter(|row| !row.holder.trim().is_empty()).map(|row| {
            let part = |interest| Percent::within(Self::part(row, interest, notation)?.ok()?).ok();
            let held = match &row.held {
                Held::Company => company,
                Held::Investor => investor,
                Held::Named(name) => name,
            };
            Holding {
                holder: row.holder.trim().to_owned(),
                held: held.to_owned(),
                votes: part(Interest::Votes),
                board: part(Interest::Board),
                equity: part(Interest::Equity),
                runs: row.runs,
            }
        });
        Table { persons: ends.into_iter().chain(holders).collect(), holdings: holdings.collect() }
    }

    pub(super) fn edit(&mut self, edit: CapTableEdit) {
        match edit {
            CapTableEdit::Add => {
                let held = self.rows.last().map(|row| row.held.clone()).unwrap_or_default();
                self.rows.push(Row { held, ..Row::default() });
            }
            CapTableEdit::Remove(row) => {
                if row < self.rows.len() {
                    let gone = self.rows.remove(row).holder;
                    self.rename(gone.trim(), None);
                }
            }
            CapTableEdit::Holder(row, name) => {
                let name = tidy_name(&name);
                if let Some(row) = self.rows.get_mut(row) {
                    let before = std::mem::replace(&mut row.holder, name.clone());
                    self.rename(before.trim(), Some(name.trim()));
                }
            }
            CapTableEdit::Held(row, held) => self.at(row, |row| row.held = held),
            CapTableEdit::Part(row, interest, text) => {
                self.at(row, |row| row.parts[interest] = text);
            }
            CapTableEdit::Runs(row, runs) => self.at(row, |row| row.runs = runs),
            CapTableEdit::Nature(name, nature) => {
                self.natures.retain(|(known, _)| *known != name);
                self.natures.push((name, nature));
            }
            CapTableEdit::Complete(held, complete) => match held {
                Held::Company => self.complete[0] = complete,
                Held::Investor => self.complete[1] = complete,
                Held::Named(name) => {
                    let nature = Nature { complete, ..self.nature(&name) };
                    self.edit(CapTableEdit::Nature(name, nature));
                }
            },
        }
    }

    fn at(&mut self, row: usize, change: impl FnOnce(&mut Row)) {
        if let Some(found) = self.rows.get_mut(row) {
            change(found);
        }
    }

    /// Once nobody has a name any more, what was said of it goes with it to the new one; what it
    /// held is the company’s if there is none.
    fn rename(&mut self, before: &str, name: Option<&str>) {
        if Some(before) == name || self.names().contains(&before) {
            return;
        }
        let named = name.filter(|name| !name.is_empty());
        for row in &mut self.rows {
            if row.held == Held::Named(before.to_owned()) {
                row.held = named.map_or(Held::Company, |name| Held::Named(name.to_owned()));
            }
        }
        let known = self.natures.iter().any(|(known, _)| Some(known.as_str()) == name);
        if let (Some(name), false) = (name, known) {
            let same = |(known, _): &&mut (String, Nature)| known == before;
            if let Some((known, _)) = self.natures.iter_mut().find(same) {
                name.clone_into(known);
            }
        }
    }
}
