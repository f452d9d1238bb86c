//! The day and the lines, to be typed.

use super::state::{Act, Do, ExplorerState};
use crate::components::{DayField, QuantityField, does, press, quantity_field};
use crate::wording;
use jiff::civil::Date;
use outbound_rule::law::Line;
use outbound_words::{Words, message};
use threshold_explorer::{newest, scale};
use yew::{AttrValue, Callback, Html, html};

/// The fields, and the way to the newest day.
pub(super) fn fields(words: &Words, explorer: &ExplorerState, act: &Act) -> Html {
    let lines = Line::ALL.into_iter().rev().map(|line| field(words, explorer, line, act));
    let on_day = act.clone();
    let on_day = Callback::from(move |day: Option<Date>| {
        day.into_iter().for_each(|day| on_day.emit(Do::Day(day)));
    });
    let day = explorer.view.day;
    html! {
        <>
            <div class="moving">
                <DayField words={*words} name="explore-day" label={words.text(message::EXPLORE_DAY)} {day} needed=true on_change={on_day} />
                { for lines }
            </div>
            <p>
                { press("link", words.text(message::ExploreNewest { day: words.date(newest()) }), does(act, Do::Day(newest()))) }
            </p>
        </>
    }
}

fn field(words: &Words, explorer: &ExplorerState, line: Line, act: &Act) -> Html {
    let text = explorer.typed[line].clone();
    let (error, suggestion) = match explorer.read(line) {
        Some(Err(misread)) => {
            (Some(wording::misread(words, &misread, &text)), misread.corrected(&text))
        }
        Some(Ok(operations)) if !scale().contains(&operations) => {
            (Some(words.text(message::EXPLORE_LINE_OUTSIDE)), None)
        }
        _ => (None, None),
    };
    let corrected = suggestion.clone().unwrap_or_default();
    let field = QuantityField {
        name: format!("at-{}", line.name()).into(),
        label: words.text(message::explore_line(line)),
        value: text.into(),
        error,
        suggestion: suggestion.map(AttrValue::from),
        on_input: act.reform(move |text| Do::Type(line, text)),
        on_suggestion: act.reform(move |()| Do::Type(line, corrected.clone())),
        ..QuantityField::default()
    };
    quantity_field(words, &field)
}
