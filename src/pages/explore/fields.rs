//! The day and the lines, to be typed.

use super::exploring::{Act, Do, Exploring};
use super::grip;
use crate::components::{QuantityField, does, press, quantity_field};
use crate::draft::{date_of, date_text};
use crate::explore::{newest, scale};
use crate::law::Line;
use crate::locale::Words;
use crate::pages::{follows, wording};
use yew::{AttrValue, Callback, Html, html};

/// The fields, and the way to the newest day.
pub(super) fn fields(words: &Words, exploring: &Exploring, act: &Act) -> Html {
    let lines = Line::ALL.into_iter().rev().map(|line| field(words, exploring, line, act));
    let on_day = act.clone();
    let on_day = Callback::from(move |text: String| {
        if let Some(day) = date_of(&text) {
            on_day.emit(Do::Day(day));
        }
    });
    let day = date_text(exploring.view.day);
    html! {
        <>
            <div class="moving">
                { follows::day_input("explore-day", &words.text("explore-day"), day, on_day) }
                { for lines }
            </div>
            <p>
                { press("link", words.with("explore-newest", &[("day", words.date(newest()))]), does(act, Do::Day(newest()))) }
            </p>
        </>
    }
}

fn field(words: &Words, exploring: &Exploring, line: Line, act: &Act) -> Html {
    let text = exploring.typed[line as usize].clone();
    let (error, suggestion) = match exploring.read(line) {
        Some(Err(misread)) => {
            (Some(wording::misread(words, &misread, &text)), misread.corrected(&text))
        }
        Some(Ok(operations)) if !scale().contains(&operations) => {
            (Some(words.text("explore-line-outside")), None)
        }
        _ => (None, None),
    };
    let (class, name) = grip::class(line);
    let corrected = suggestion.clone().unwrap_or_default();
    let field = QuantityField {
        name: format!("at-{class}").into(),
        label: words.text(name),
        value: text.into(),
        error,
        suggestion: suggestion.map(AttrValue::from),
        on_input: act.reform(move |text| Do::Type(line, text)),
        on_suggestion: act.reform(move |()| Do::Type(line, corrected.clone())),
        ..QuantityField::default()
    };
    quantity_field(words, &field)
}
