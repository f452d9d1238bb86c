//! What holds of the calculators, whatever is typed into them.

use outbound_deal::limits;
use outbound_drafts::{
    Action, BITS, CapTableEdit, ChipEdit, DependenceEdit, Draft, Edit, Held, Metric, Nature,
};
use outbound_rule::facts::Answer;
use outbound_rule::facts::half_test::Kind;
use outbound_rule::facts::ownership::{Concern, Interest};
use outbound_words::number::Notation;
use std::iter::Cycle;
use std::str::Lines;

/// The lines of a text, typed into one field after the other, which also say what is chosen.
struct Typed<'a>(Cycle<Lines<'a>>);

impl Typed<'_> {
    fn text(&mut self) -> String {
        self.0.next().unwrap_or_default().chars().take(limits::NAME).collect()
    }

    fn choice<T: Copy, const N: usize>(&mut self, of: [T; N]) -> Option<T> {
        of.get(self.text().len() % (N + 1)).copied()
    }

    fn yes(&mut self) -> bool {
        self.choice([true]).is_some()
    }

    fn row(&mut self, row: usize) -> Vec<CapTableEdit> {
        let name = self.text();
        let held = match self.choice([true, false]) {
            Some(true) => Held::Company,
            Some(false) => Held::Investor,
            None => Held::Named(self.text().trim().to_owned()),
        };
        let nature = Nature {
            concern: self.choice(Concern::ALL),
            sdn: self.choice(Answer::ALL),
            us: self.choice(Answer::ALL),
            complete: self.yes(),
        };
        let mut edits = vec![
            CapTableEdit::Add,
            CapTableEdit::Holder(row, name.clone()),
            CapTableEdit::Runs(row, self.yes()),
            CapTableEdit::Complete(held.clone(), self.yes()),
            CapTableEdit::Held(row, held),
            CapTableEdit::Nature(name.trim().to_owned(), nature),
        ];
        edits.extend(Interest::ALL.map(|part| CapTableEdit::Part(row, part, self.text())));
        edits
    }

    fn statement(&mut self, place: usize) -> Vec<DependenceEdit> {
        let kind = self.choice(Kind::ALL).unwrap_or(Kind::Audited);
        let mut edits = vec![
            DependenceEdit::AddStatement,
            DependenceEdit::AddPerson,
            DependenceEdit::Kind(place, kind),
            DependenceEdit::Year(place, self.text()),
            DependenceEdit::Name(place, self.text()),
            DependenceEdit::Complete(self.yes()),
        ];
        for metric in Metric::ALL {
            for person in [None, Some(0), Some(1)] {
                edits.push(DependenceEdit::Figure(place, metric, person, self.text()));
            }
        }
        edits
    }

    fn chip(&mut self) -> Vec<ChipEdit> {
        let mut edits = vec![ChipEdit::Like(Some(self.text()))];
        edits.extend((0..BITS.len()).map(|place| ChipEdit::Rate(place, self.text())));
        edits.extend([
            ChipEdit::Area(self.text()),
            ChipEdit::Sparse(self.yes()),
            ChipEdit::AllRates(self.yes()),
        ]);
        edits
    }
}

/// Three rows of holders, two statements and a chip: whatever is typed is worked out or refused with a reason, and so
/// in the other language.
pub fn typed(text: &str) -> bool {
    let mut typed = Typed(text.lines().cycle());
    let mut edits: Vec<Edit> = Vec::new();
    edits.extend((0..3).flat_map(|row| typed.row(row)).map(Edit::CapTable));
    edits.extend((0..2).flat_map(|place| typed.statement(place)).map(Edit::Dependence));
    edits.extend(typed.chip().into_iter().map(Edit::Chip));
    let blank = Draft::of(Default::default(), Notation::English);
    let draft = edits.into_iter().fold(blank, |draft, edit| draft.after(Action::Calculate(edit)));
    let german = draft.after(Action::Write(Notation::German));
    [draft, german].iter().filter(|draft| worked_out(draft)).count() > 0
}

fn worked_out(draft: &Draft) -> bool {
    let (calculators, notation) = (draft.calculators(), draft.notation());
    let chip = calculators.chip.chip(notation);
    for range in [chip.total_processing_performance(), chip.performance_density()] {
        assert!(range.low().is_finite() && range.low() <= range.high(), "{chip:?}");
    }
    let _ = chip.meets_3a090a();
    for (fact, finding) in calculators.dependence.test(notation).findings() {
        assert!(finding.truth.is_settled() || !finding.other.is_settled(), "{fact:?}: {finding:?}");
    }
    match calculators.cap_table.owned(["the company", "the investor"], notation) {
        Ok(owned) => {
            let all = owned.company.into_iter().chain(owned.investor);
            let findings = all.flat_map(|all| [all.government, all.concern, all.tier, all.sdn]);
            let held = findings.flat_map(|finding| [finding.taken, finding.other]);
            for part in held.flat_map(|held| [held.votes, held.board, held.equity]) {
                let (low, high) = (part.low(), part.high());
                assert!(0.0 <= low && low <= high && high <= 100.0, "{part:?}");
            }
            true
        }
        Err(refused) => {
            assert!(!refused.to_string().is_empty());
            false
        }
    }
}
