//! The working to take along.

use super::stage_name;
use super::working::step;
use crate::components::download::{file, table};
use crate::components::plain;
use crate::store::State;
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::number::exponential;
use outbound_words::{Words, message};
use training_compute::{Amount, Bounds, Estimate, Origin, Working};
use yew::{Html, html};

/// The working to take along, as Markdown and as a table.
pub(super) fn export(words: &Words, state: &State, system: usize, working: &Working) -> Html {
    let name = |what: &str| format!("outbound-check-{what}-{}", system + 1);
    html! {
        <p class="groups">
            <a download={name("working") + ".md"} href={file("text/markdown", &markdown(words, state, working))}>{ words.text(message::EXPORT_MARKDOWN) }</a>
            <a download={name("working") + ".csv"} href={table(&factors(working))}>{ words.text(message::EXPORT_FACTORS) }</a>
            <a download={name("totals") + ".csv"} href={table(&totals(working))}>{ words.text(message::EXPORT_TABLE) }</a>
        </p>
    }
}

/// The working in words.
fn markdown(words: &Words, state: &State, working: &Working) -> String {
    let mut text = format!("# {}\n\n", words.text(message::COMPUTE_TITLE));
    for (number, stage) in working.stages.iter().enumerate() {
        if let Some(kind) = working.kinds.get(number) {
            text += &format!("## {}\n\n", stage_name(words, number, *kind));
        }
        for product in stage.routes.iter().flat_map(|route| &route.products) {
            text += &format!("- {}\n", plain(&step(words, product)));
        }
        text.push('\n');
    }
    text += &format!("## {}\n\n", words.text(message::COMPUTE_TOTAL));
    for total in &working.totals {
        let convention = words.text(message::convention(total.convention));
        text += &format!("- {convention}: {}\n", plain(&wording::total(words, total)));
    }
    if state.basis.lines.hypothetical() {
        text += &format!("\n{}\n", words.text(message::HYPOTHETICAL));
    }
    text
}

/// The working as a table for other programs: a line for each factor.
fn factors(working: &Working) -> String {
    let mut rows = "stage,kind,way,product,factor,low,median,high,origin,divides\n".to_owned();
    for (number, (stage, kind)) in working.stages.iter().zip(&working.kinds).enumerate() {
        for (way, route) in stage.routes.iter().enumerate() {
            for (product, factors) in route.products.iter().enumerate() {
                for term in &factors.terms {
                    let amount = &term.amount;
                    let origin = match term.origin {
                        Origin::Entered => "entered",
                        Origin::Catalogue => "catalogue",
                        Origin::Assumed => "assumed",
                        Origin::Constant => "constant",
                    };
                    rows += &format!(
                        "{},{},{},{},{},{},{},{},{origin},{}\n",
                        number + 1,
                        kind.name(),
                        way + 1,
                        product + 1,
                        term.input.name(),
                        exponential(amount.low()),
                        median(amount),
                        exponential(amount.high()),
                        term.divides,
                    );
                }
            }
        }
    }
    rows
}

/// A bound has none.
fn median(amount: &Amount) -> String {
    if amount.bounds().is_some() { String::new() } else { exponential(amount.median()) }
}

/// The totals as a table for other programs.
fn totals(working: &Working) -> String {
    let mut rows =
        "convention,median,low,high,chance_notifiable,chance_biological,chance_prohibited\n"
            .to_owned();
    for total in &working.totals {
        let numbers = |estimate: &Estimate| {
            let (low, high) = estimate.range(0.9);
            let chances = Line::ALL.map(|line| estimate.chance_above(line.in_the_rule()));
            [estimate.median(), low, high]
                .into_iter()
                .chain(chances)
                .map(exponential)
                .collect::<Vec<_>>()
                .join(",")
        };
        // A bound has ends, but neither a middle nor chances.
        let ends = |bounds: &Bounds| {
            let (low, high) = bounds.range(0.9);
            format!(",{},{},,,", exponential(low), exponential(high))
        };
        let numbers = total.operations.as_ref().map(numbers).or(total.bounds.as_ref().map(ends));
        let numbers = numbers.unwrap_or_else(|| ",,,,,".to_owned());
        rows += &format!("{},{numbers}\n", total.convention.name());
    }
    rows
}
