//! Deals side by side.

use super::list::{marks, name};
use crate::components::{rich, says};
use crate::store::State;
use crate::wording;
use outbound_deal::Deal;
use outbound_deal::assessment;
use outbound_drafts::{Day, Draft};
use outbound_rule::facts::{Fact, Facts, Measure, Scope};
use outbound_rule::law::Outcomes;
use outbound_words::{Words, message};
use std::rc::Rc;
use yew::{AttrValue, Html, html};

/// A deal that is compared, and what follows from it.
struct Compared {
    name: AttrValue,
    draft: Rc<Draft>,
    left: Outcomes,
    facts: Facts,
}

/// A line of the table: what it is about, and what each deal says.
type Line = (AttrValue, Vec<String>);

/// The deals side by side: verdict, value and days, then every fact and figure in which they differ.
pub(super) fn compare(words: &Words, state: &State) -> Html {
    let deals = state.workspace.deals().iter().enumerate().filter(|(_, deal)| deal.is_compared());
    let deals: Vec<_> = deals
        .map(|(number, deal)| {
            let draft = deal.draft().clone();
            let (left, facts) = assessment::outcomes(draft.deal(), &draft.basis());
            Compared { name: name(words, number, deal), draft, left, facts }
        })
        .collect();
    if state.workspace.deals().len() < 2 {
        return Html::default();
    }
    let mut always = vec![of(words.text(message::DEALS_VALUE), &deals, &|deal| {
        Some(deal.draft.value().to_owned())
    })];
    always.extend(Day::ALL.map(|day| {
        let label = words.text(wording::day(day));
        of(label, &deals, &|deal| deal.draft.day(day).map(|day| words.date(day).to_string()))
    }));
    always.retain(|(_, said)| said.iter().any(|said| said != NOTHING));
    let differing: Vec<_> = lines(words, &deals)
        .into_iter()
        .filter(|(_, said)| said.array_windows().any(|[one, next]| one != next))
        .collect();
    let same = differing.is_empty();
    let line = |(label, said): Line| {
        html! {
            <tr>
                <th scope="row">{ rich(words, &label) }</th>
                { for said.into_iter().map(|said| html! { <td>{ rich(words, &said) }</td> }) }
            </tr>
        }
    };
    html! {
        <section>
            <h2 id="compare">{ words.text(message::DEALS_COMPARE) }</h2>
            if deals.len() < 2 {
                { says(words, message::DEALS_COMPARE_TWO) }
            } else {
                <div class="scrolls" role="region" aria-labelledby="compare" tabindex="0">
                    <table class="totals compared">
                        <thead><tr>
                            <td></td>
                            { for deals.iter().map(|deal| html! { <th scope="col">{ deal.name.clone() }</th> }) }
                        </tr></thead>
                        <tbody>
                            <tr>
                                <th scope="row">{ words.text(message::DEALS_VERDICT) }</th>
                                { for deals.iter().map(|deal| html! { <td>{ marks(words, deal.left) }</td> }) }
                            </tr>
                            { for always.into_iter().map(line) }
                            { for differing.into_iter().map(line) }
                        </tbody>
                    </table>
                </div>
                if same { { says(words, message::DEALS_COMPARE_SAME) } }
            }
        </section>
    }
}

/// Where a deal says nothing.
const NOTHING: &str = "–";

fn of(label: AttrValue, deals: &[Compared], says: &dyn Fn(&Compared) -> Option<String>) -> Line {
    let said =
        |deal| says(deal).filter(|said| !said.is_empty()).unwrap_or_else(|| NOTHING.to_owned());
    (label, deals.iter().map(said).collect())
}

/// Everything that is the same or not.
fn lines(words: &Words, deals: &[Compared]) -> Vec<Line> {
    let systems =
        deals.iter().map(|deal| deal.draft.deal().systems.len()).max().unwrap_or_default();
    let fact = |fact: Fact, system| {
        let said =
            |deal: &Deal| Some(words.text(message::answer(deal.answer(fact, system)?)).to_string());
        let label = about(words, wording::fact(words, fact), system.filter(|_| systems > 1));
        of(label, deals, &|deal| said(deal.draft.deal()))
    };
    let scoped = |scope| Fact::ALL.iter().copied().filter(move |fact| fact.scope() == scope);
    let mut lines: Vec<_> = scoped(Scope::Deal).map(|asked| fact(asked, None)).collect();
    lines.extend(Measure::ALL.iter().map(|measure| {
        let label = words.text(message::measure(*measure));
        of(label, deals, &|deal| {
            let figure = deal.draft.deal().measures.get(measure)?;
            Some(wording::range(words, figure.range()))
        })
    }));
    for system in 0..systems {
        let label = about(
            words,
            words.text(message::QUESTION_OPERATIONS),
            Some(system).filter(|_| systems > 1),
        );
        lines.push(of(label, deals, &|deal| {
            let described = system < deal.draft.deal().systems.len();
            described.then(|| wording::range(words, deal.facts.operations(system)))
        }));
        lines.extend(scoped(Scope::System).map(|asked| fact(asked, Some(system))));
    }
    lines
}

fn about(words: &Words, label: AttrValue, system: Option<usize>) -> AttrValue {
    match system {
        Some(system) => format!("{}: {label}", wording::system_name(words, system)).into(),
        None => label,
    }
}
