use super::onward;
use crate::components::{rich, says};
use crate::hooks::Page;
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::Words;
use outbound_words::number::{grouped, percent};
use training_compute::{Confidence, Models};
use yew::{Html, html};

/// A model whose published figure lies next to a line.
const NEAR: &str = "Pangu Ultra";

/// How estimates are made, and how wrong they can be.
pub(super) fn estimates(words: &Words) -> Html {
    let list = |keys: &[String]| {
        html! { <ul>{ for keys.iter().map(|key| html! { <li>{ rich(words, &words.text(key)) }</li> }) }</ul> }
    };
    let ways = ["size", "time", "stated", "other"].map(|way| format!("estimates-{way}"));
    let sure = Confidence::ALL.map(|sure| format!("confidence-{}", sure.name()));
    html! {
        <>
            { says(words, "estimates-lede") }
            { list(&ways) }
            { onward(words, "estimates-onward", Page::Compute, "page-compute") }
            { says(words, "estimates-ranges") }
            { list(&sure) }
            { near(words) }
            { says(words, "estimates-errors") }
            <ul>
                for model in &Models::ours().models {
                    if let Some(remark) = model.remark {
                        <li>{ &model.name }{ ": " }{ words.joined(&["remark", remark.name()]) }</li>
                    }
                }
            </ul>
            { onward(words, "estimates-adding", Page::Rules, "page-rules") }
        </>
    }
}

/// What is lost in a yes or no next to a line.
fn near(words: &Words) -> Option<Html> {
    let line = Line::Prohibited.in_the_rule();
    let published = Models::ours().named(NEAR)?.operations?;
    let amount = published.amount();
    let notation = words.language().notation();
    let chance = percent(published.spread().chance_above(line), 2, notation);
    let text = words.with(
        "estimates-near",
        &[
            ("model", NEAR.to_owned()),
            ("operations", wording::operations(words, amount.median())),
            ("factor", grouped(amount.high() / amount.median(), 2, notation)),
            ("line", wording::number(words, line)),
            ("chance", chance),
        ],
    );
    Some(html! { <p class="example">{ rich(words, &text) }</p> })
}
