//! The rule by its days.

use crate::components::rich;
use jiff::civil::{Date, date};
use outbound_rule::law::part850::EFFECTIVE;
use outbound_rule::law::timeline::{CHECKED, COINS_DUE, COINS_ENACTED};
use outbound_words::{Message, Words, message};
use strict_json::date_text;
use yew::{Html, html};

const TREASURY: &str =
    "https://home.treasury.gov/policy-issues/international/outbound-investment-program";

/// The days of the rule, with where each can be read up.
const DAYS: [(&str, Message, Date, &str); 9] = [
    (
        "order",
        message::WHEN_ORDER,
        date(2023, 8, 9),
        "https://www.federalregister.gov/citation/88-FR-54867",
    ),
    ("signed", message::WHEN_SIGNED, date(2024, 10, 28), TREASURY),
    (
        "published",
        message::WHEN_PUBLISHED,
        date(2024, 11, 15),
        "https://www.federalregister.gov/citation/89-FR-90398",
    ),
    ("answers", message::WHEN_ANSWERS, date(2024, 12, 13), TREASURY),
    (
        "in_force",
        message::WHEN_IN_FORCE,
        EFFECTIVE,
        "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850",
    ),
    (
        "coins",
        message::WHEN_COINS,
        COINS_ENACTED,
        "https://www.govinfo.gov/app/details/PLAW-119publ60",
    ),
    ("answers_again", message::WHEN_ANSWERS_AGAIN, date(2025, 12, 23), TREASURY),
    ("checked", message::WHEN_CHECKED, CHECKED, ""),
    ("due", message::WHEN_DUE, COINS_DUE, ""),
];

/// The rule from day to day.
pub(super) fn when(words: &Words) -> Html {
    html! {
        <ol class="when">
            for (name, said, day, address) in DAYS {
                <li key={name}>
                    <time datetime={date_text(day)}>{ words.date(day) }</time>
                    <p>
                        { rich(words, &words.text(said)) }
                        if !address.is_empty() {
                            { " " }
                            <a href={address} target="_blank" rel="noreferrer noopener">
                                { words.text(message::WHEN_SOURCE) }<span class="visually-hidden">{ ": " }{ words.date(day) }</span>
                            </a>
                        }
                    </p>
                </li>
            }
        </ol>
    }
}
