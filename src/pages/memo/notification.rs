//! A draft of the notification's contents, item by item of § 850.405(b), as far as they are known.

use super::diligence::record;
use super::document::{Block, Line, Piece, Row, gap, said, typed};
use super::outcome::reasons;
use crate::facts::{Fact, Measure};
use crate::law::diligence::Factor;
use crate::law::duties::{
    CERTIFICATION, Filing, LANGUAGE, Signer, contents, duties, transaction_kinds,
};
use crate::law::part850::{COVERED, NOTIFIABLE, PROHIBITED, S209};
use crate::law::{Basis, Facts, Provision, Test, grounds};
use crate::locale::Words;
use crate::logic::Truth;
use crate::number::grouped;
use crate::pages::state::{State, notation};
use crate::pages::wording;
use jiff::civil::Date;

static IS_COVERED_PERSON: Test = Test::See(&S209);

/// The figures that tell a technology node.
const NODES: [Measure; 3] = [Measure::LogicNode, Measure::NandLayers, Measure::DramHalfPitch];

/// The draft, for whoever has to file a notification or may have to; nothing for others.
pub(super) fn notification(words: &Words, state: &State) -> Vec<Block> {
    let owed = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let mut filings: Vec<Filing> =
        owed.iter().filter_map(|duty| duty.obligation.filing()).collect();
    filings.dedup();
    let Some(first) = filings.first() else { return Vec::new() };
    let draft = Draft {
        words,
        state,
        filings: &filings,
        // After later knowledge the deal is described as it would have been read with it.
        facts: &known_later(&state.assessment.facts, *first),
        basis: &state.basis,
    };
    let mut blocks = vec![
        Block::Heading(words.text("memo-draft")),
        Block::Paragraph(said(words.text("notification-lede"))),
        Block::Paragraph(said(words.text("memo-draft-lede"))),
    ];
    blocks.extend(super::head::moved(words, state));
    blocks.push(Block::Rows(draft.items()));
    blocks.push(Block::Subheading(words.text("certification")));
    let certified =
        CERTIFICATION.iter().chain([&LANGUAGE]).map(|one| provision(words, one, Vec::new()));
    blocks.push(Block::Rows(certified.collect()));
    blocks.push(Block::Paragraph(said(words.text("signers"))));
    let signers =
        Signer::ALL.map(|signer| provision(words, signer.provision(), vec![vec![Piece::Blank]]));
    blocks.push(Block::Rows(signers.into()));
    blocks
}

fn known_later(facts: &Facts, filing: Filing) -> Facts {
    let mut facts = facts.clone();
    if filing == Filing::AfterKnowledge {
        facts.set(Fact::KnowsActually, None, Truth::Yes);
    }
    facts
}

fn provision(words: &Words, provision: &Provision, lines: Vec<Line>) -> Row {
    let place = provision.citation();
    Row::new(wording::summary(words, &place, provision.says), lines).at(place)
}

struct Draft<'a> {
    words: &'a Words,
    state: &'a State,
    filings: &'a [Filing],
    facts: &'a Facts,
    basis: &'a Basis,
}

impl Draft<'_> {
    fn items(&self) -> Vec<Row> {
        let (facts, basis) = (self.facts, self.basis);
        let of_each = self.filings.iter().map(|filing| contents(*filing, facts, basis));
        let of_each: Vec<_> = of_each.collect();
        let Some(first) = of_each.first() else { return Vec::new() };
        let mut rows = Vec::new();
        for (place, item) in first.iter().enumerate() {
            let applies: Vec<_> = of_each.iter().map(|items| items[place].applies).collect();
            if applies.iter().all(|applies| *applies == Truth::No) {
                continue;
            }
            let mut lines = self.filled(place + 1);
            let key = if lines.is_empty() { "memo-gap-all" } else { "memo-gap-rest" };
            lines.push(gap(self.words.text(key)));
            // The last item is § 850.403's alone, the one before it that of circuits.
            if !applies.contains(&Truth::Yes) {
                lines.insert(0, said(self.words.text("item-perhaps")));
            } else if place + 1 == first.len() && self.filings.len() > 1 {
                lines.insert(0, said(self.words.text("memo-if-later")));
            }
            rows.push(provision(self.words, item.provision, lines));
        }
        rows
    }

    /// What is known of an item, by its number in § 850.405(b).
    fn filled(&self, item: usize) -> Vec<Line> {
        let (words, deal) = (self.words, self.state.draft.deal());
        let named = |key: &str, name: &str| {
            let mut line = said(format!("{}:", words.text(key)));
            line.extend(typed(name));
            (!name.is_empty()).then_some(line)
        };
        let dated = |key: &str, day: Option<Date>| {
            day.map(|day| said(format!("{}: {}", words.text(key), words.date_with_weekday(day))))
        };
        match item {
            // Of a controlled foreign entity's deal the filer is its parent, whose name is not asked.
            2 => named("memo-investor", &deal.investor).into_iter().collect(),
            5 => self.why_covered(),
            6 => [
                dated("day-agreed", deal.dates.agreed),
                dated("memo-completion", deal.dates.completed),
            ]
            .into_iter()
            .flatten()
            .collect(),
            7 => {
                let dollars = |value: f64| grouped(value, 15, notation(words.language()));
                let value = deal.value_usd.map(|value| dollars(value.into()));
                value
                    .map(|value| said(format!("{}: {value}", words.text("memo-value"))))
                    .into_iter()
                    .collect()
            }
            9 => named("memo-target", &deal.target).into_iter().collect(),
            10 => {
                let mut lines = self.grounds(&[&PROHIBITED, &NOTIFIABLE]);
                lines.extend(self.operations());
                lines
            }
            11 => self.grounds(&[&IS_COVERED_PERSON]),
            12 => self.nodes(),
            13 => {
                let learned = dated("day-knowledge", deal.dates.learned);
                let done = Factor::ALL.iter().filter_map(|factor| {
                    let mut line = vec![Piece::Place(factor.provision().citation())];
                    line.extend(record(words, self.state, *factor)?);
                    Some(line)
                });
                learned.into_iter().chain(done).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Under which sections it is filed, what kind of transaction it is, and why it is covered.
    fn why_covered(&self) -> Vec<Line> {
        let sections = self.filings.iter().map(|filing| match filing {
            Filing::Own => "§ 850.401",
            Filing::ForEntity => "§ 850.402",
            Filing::AfterKnowledge => "§ 850.403",
        });
        let sections = sections.collect::<Vec<_>>().join(", ");
        let mut lines = vec![said(self.words.with("memo-filed-under", &[("sections", sections)]))];
        let kinds =
            self.filings.first().map(|filing| transaction_kinds(*filing, self.facts, self.basis));
        let kinds: Vec<_> = kinds.iter().flatten().map(|(place, _)| place.to_string()).collect();
        if !kinds.is_empty() {
            lines.push(said(self.words.with("notification-kind", &[("places", kinds.join(", "))])));
        }
        lines.extend(self.grounds(&[&COVERED]));
        lines
    }

    /// The paragraphs by which conditions are met, or may be.
    fn grounds(&self, tests: &[&'static Test]) -> Vec<Line> {
        let described = self.state.draft.deal().systems.len();
        let mut found = grounds(tests, self.facts, self.basis);
        found.retain(|reason| reason.system.is_none_or(|system| system < described));
        let lines = reasons(self.words, self.state, &found).into_iter().map(|row| {
            let mut line = said(row.name);
            line.extend(row.place.map(Piece::Place));
            line.extend(row.lines.into_iter().flatten());
            line
        });
        lines.collect()
    }

    /// The operations that each AI system took, as the law was shown them.
    fn operations(&self) -> Vec<Line> {
        let systems = 0..self.state.draft.deal().systems.len();
        let known =
            systems.filter(|system| self.facts.operations(*system).low() > 0.0).map(|system| {
                let range = wording::range(self.words, self.facts.operations(system));
                let text = self.words.with("known-operations", &[("range", range)]);
                said(format!("{}: {text}", wording::system_name(self.words, system)))
            });
        known.collect()
    }

    fn nodes(&self) -> Vec<Line> {
        let known = NODES.iter().filter_map(|measure| {
            let figure = self.state.draft.deal().measures.get(measure)?;
            let name = self.words.text(&format!("measure-{}", measure.name()));
            Some(said(format!("{name} {}", wording::range(self.words, figure.range()))))
        });
        known.collect()
    }
}
