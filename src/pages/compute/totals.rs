//! What each convention adds up.

use super::{edit, stage_name};
use crate::components::choose::choice;
use crate::components::{bar, rich, says};
use crate::outcome::consequences::conventions;
use crate::store::State;
use crate::wording;
use outbound_drafts::TrainingEdit;
use outbound_rule::law::Line;
use outbound_words::{Words, message};
use training_compute::{Convention, Estimate, Total, Working};
use yew::{Html, html};

/// What each convention adds up, the one the law reads, and what of it each stage is.
pub(super) fn totals(words: &Words, state: &State, system: usize, working: &Working) -> Html {
    let offered = Convention::ALL.map(|one| (one, words.text(message::convention(one))));
    let on_change = edit(state, system, TrainingEdit::Convention);
    let label = words.text(message::CONVENTION);
    let control = (format!("convention-{system}"), label.clone());
    html! {
        <>
            { says(words, message::CONVENTION_LEDE) }
            <div class="field"><span class="label">{ label }</span>
                { choice(control, offered.to_vec(), &working.convention, on_change) }</div>
            <div class="scrolls" tabindex="0" role="region" aria-label={words.text(message::CONVENTION_TABLE)}>
                <table class="totals">
                    <thead><tr>
                        <th scope="col">{ words.text(message::CONVENTION_ADDS) }</th>
                        <th scope="col">{ words.text(message::CONVENTION_TOTAL) }</th>
                        for line in Line::ALL {
                            <th scope="col">{ rich(words, &words.text(message::ConventionAbove { line: wording::number(words, state.basis.lines.at(line)) })) }</th>
                        }
                    </tr></thead>
                    <tbody>{ for working.totals.iter().map(|total| row(words, state, total, working.convention)) }</tbody>
                </table>
            </div>
            { conventions(words, state) }
            { stages(words, working) }
        </>
    }
}

fn row(words: &Words, state: &State, total: &Total, used: Convention) -> Html {
    let convention = words.text(message::convention(total.convention));
    let known = total.operations.as_ref();
    let chance =
        |line| known.map(|estimate| wording::chance(words, estimate, state.basis.lines.at(line)));
    html! {
        <tr class={(total.convention == used).then_some("used")}>
            <th scope="row">{ convention }</th>
            <td>{ rich(words, &wording::total(words, total)) }</td>
            for line in Line::ALL {
                <td>{ chance(line).unwrap_or_else(|| "–".into()) }</td>
            }
        </tr>
    }
}

/// Each stage's part of what is added up.
fn stages(words: &Words, working: &Working) -> Html {
    let median = |estimate: &Estimate| estimate.median();
    let parts: Vec<_> = working
        .stages
        .iter()
        .enumerate()
        .filter_map(|(number, stage)| {
            let share = stage.counted[working.convention].share;
            Some((number, stage.operations.as_ref().map(median)? * share))
        })
        .collect();
    let all: f64 = parts.iter().map(|(_, part)| part).sum();
    let named = |number: usize| match working.kinds.get(number) {
        Some(kind) => stage_name(words, number, *kind),
        None => (number + 1).to_string().into(),
    };
    html! {
        if working.bounds().is_none() && parts.len() > 1 && all > 0.0 {
            <h3>{ words.text(message::STAGES_PARTS) }</h3>
            <ul class="bars">
                for (number, part) in parts {
                    <li>
                        <span>{ named(number) }</span>
                        <span class="figure">{ super::value(words, part / all, Some(training_compute::Unit::Utilisation)) }</span>
                        { bar(part / all) }
                    </li>
                }
            </ul>
        }
    }
}
