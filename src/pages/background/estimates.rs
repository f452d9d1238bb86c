//! How estimates are made, and how wrong they can be.

use super::onward;
use crate::components::{rich, says};
use crate::page::Page;
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::number::{grouped, percent};
use outbound_words::{Message, Words, message};
use training_compute::{Confidence, Models};
use yew::{Html, html};

/// A model whose published figure lies next to a line.
const NEAR: &str = "Pangu Ultra";

/// How estimates are made, and how wrong they can be.
pub(super) fn estimates(words: &Words) -> Html {
    let list = |texts: &[Message]| {
        html! { <ul>{ for texts.iter().map(|text| html! { <li>{ rich(words, &words.text(*text)) }</li> }) }</ul> }
    };
    let ways = [
        message::ESTIMATES_SIZE,
        message::ESTIMATES_TIME,
        message::ESTIMATES_STATED,
        message::ESTIMATES_OTHER,
    ];
    let sure = Confidence::ALL.map(message::confidence);
    html! {
        <>
            { says(words, message::ESTIMATES_LEDE) }
            { list(&ways) }
            { onward(words, message::ESTIMATES_ONWARD, Page::Compute, message::PAGE_COMPUTE) }
            { says(words, message::ESTIMATES_RANGES) }
            { list(&sure) }
            { near(words) }
            { says(words, message::ESTIMATES_ERRORS) }
            <ul>
                for model in &Models::ours().models {
                    if let Some(remark) = model.remark {
                        <li>{ &model.name }{ ": " }{ words.text(message::remark(remark)) }</li>
                    }
                }
            </ul>
            { onward(words, message::ESTIMATES_ADDING, Page::Rules, message::PAGE_RULES) }
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
    let text = words.text(message::EstimatesNear {
        model: NEAR.to_owned(),
        operations: wording::operations(words, amount.median()),
        factor: grouped(amount.high() / amount.median(), 2, notation),
        line: wording::number(words, line),
        chance,
    });
    Some(html! { <p class="example">{ rich(words, &text) }</p> })
}
