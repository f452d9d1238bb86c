//! Lines of other regimes as a table.

use crate::components::rich;
use crate::hooks::Route;
use crate::page::Page;
use crate::wording::regimes;
use outbound_rule::law::timeline::CHECKED;
use outbound_words::{Message, Words, message};
use threshold_explorer::regimes::{REGIMES, Regime};
use yew::{AttrValue, Html, html};

/// The heads of the table.
const COLUMNS: [Message; 5] = [
    message::LINES_LINE,
    message::LINES_REGIME,
    message::LINES_TRIGGERS,
    message::LINES_COUNTED,
    message::LINES_SOURCE,
];

/// What must not be mistaken.
const TRAPS: [Message; 5] = [
    message::TRAPS_STRICTNESS,
    message::TRAPS_UNIT,
    message::TRAPS_EFFECT,
    message::TRAPS_METHOD,
    message::TRAPS_ABSENT,
];

/// The way to the same lines in the chart.
fn chart(words: &Words) -> Html {
    let chart = Route::new(words.language(), Page::Explore).to_string();
    html! { <>{ " " }<a href={chart}>{ words.text(message::LINES_EXPLORE) }</a></> }
}

/// The lines of other regimes beside those of the rule.
pub(super) fn lines(words: &Words) -> Html {
    let lede = words.text(message::LinesLede { checked: words.date(CHECKED) });
    let label = words.text(message::BACKGROUND_LINES);
    html! {
        <>
            <p>{ rich(words, &lede) }{ chart(words) }</p>
            <div class="scrolls" tabindex="0" role="region" aria-label={label}>
                <table class="totals regimes">
                    <thead><tr>
                        for column in COLUMNS {
                            <th scope="col">{ words.text(column) }</th>
                        }
                    </tr></thead>
                    <tbody>{ for REGIMES.iter().map(|regime| row(words, regime)) }</tbody>
                </table>
            </div>
            <h3>{ words.text(message::TRAPS_TITLE) }</h3>
            <ul>
                for trap in TRAPS {
                    <li>{ rich(words, &words.text(trap)) }</li>
                }
            </ul>
        </>
    }
}

fn row(words: &Words, regime: &Regime) -> Html {
    let [domain, unit, adding] = regimes::counting(words, regime);
    let cell = |parts: Vec<AttrValue>| {
        html! { <td>{ for parts.iter().map(|part| html! { <p>{ rich(words, part) }</p> }) }</td> }
    };
    html! {
        <tr key={regime.name} class={regime.line.map(|_| "used")}>
            <th scope="row">{ rich(words, &regimes::line(words, regime)) }</th>
            <td>
                <p><strong>{ regimes::jurisdiction(words, regime) }</strong></p>
                <p>{ regimes::name(words, regime) }</p>
                <p class="muted">{ regimes::status(words, regime.status) }</p>
            </td>
            { cell(regimes::said(words, regime)) }
            { cell(vec![format!("{unit}; {domain}.").into(), adding]) }
            <td>
                <p><a href={regime.source.address} target="_blank" rel="noreferrer noopener">{ regime.source.title }</a></p>
                <p class="muted">{ regimes::read(words, regime) }</p>
            </td>
        </tr>
    }
}
