//! What follows from the outcome: duties and their last days, readings that matter, warnings.

use crate::components::download::file;
use crate::components::{DayField, cite, rich, says};
use crate::hooks::Route;
use crate::outcome::calendar::calendar;
use crate::page::Page;
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, Day};
use outbound_rule::law::duties::{Bearer, Duty, duties};
use outbound_rule::law::timeline::{CHECKED, COINS_DUE, Warning, warnings};
use outbound_rule::law::{Outcomes, Reading};
use outbound_words::{Words, message};
use yew::{AttrValue, Html, html};

/// What is certain to follow, with the day most of it runs from and the way to the rest.
pub(crate) fn follows(words: &Words, state: &State) -> Html {
    let all = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let result = Route::new(words.language(), Page::Result).to_string();
    let (certain, perhaps): (Vec<_>, Vec<_>) = all.into_iter().partition(|duty| duty.certain);
    html! {
        <section class="follows">
            <h2>{ words.text(message::FOLLOWS_HEADING) }</h2>
            { list_of(words, state, |warning| !matches!(warning, Warning::DayUnknown(_))) }
            if certain.is_empty() {
                <p>{ words.text(if perhaps.is_empty() { message::FOLLOWS_NOTHING } else { message::FOLLOWS_OPEN }) }</p>
            } else {
                { list(words, &certain) }
            }
            <div class="days">{ day_field(words, state, Day::Completion) }</div>
            <p><a href={result}>{ words.text(message::FOLLOWS_MORE) }</a></p>
        </section>
    }
}

/// Everything that follows or may, by whom it is asked of, with all the days it runs from.
pub(crate) fn all_duties(words: &Words, state: &State) -> Html {
    let all = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let none = all.is_empty();
    let parties = Bearer::ALL.map(|bearer| {
        let own: Vec<_> = all.iter().filter(|duty| duty.bearer == bearer).copied().collect();
        let (certain, perhaps): (Vec<_>, Vec<_>) = own.into_iter().partition(|duty| duty.certain);
        html! {
            <>
                if !certain.is_empty() {
                    <h3>{ words.text(message::bearer(bearer)) }</h3>
                    { list(words, &certain) }
                }
                if !perhaps.is_empty() {
                    <h3>{ words.text(message::bearer_perhaps(bearer)) }</h3>
                    { list(words, &perhaps) }
                }
            </>
        }
    });
    html! {
        <section class="follows">
            <h2>{ words.text(message::FOLLOWS_HEADING) }</h2>
            if none {
                { says(words, message::FOLLOWS_NOTHING) }
            }
            { for parties }
            <h3>{ words.text(message::DAYS_HEADING) }</h3>
            <div class="days">{ for Day::ALL.map(|day| day_field(words, state, day)) }</div>
            if let Some(calendar) = calendar(words, state) {
                <p><a download="outbound-check.ics" href={file("text/calendar", &calendar)}>{ words.text(message::CALENDAR) }</a></p>
            }
        </section>
    }
}

fn list(words: &Words, duties: &[Duty]) -> Html {
    html! { <ul class="duties">{ for duties.iter().map(|duty| one(words, duty)) }</ul> }
}

fn one(words: &Words, duty: &Duty) -> Html {
    html! {
        <li class="duty">
            <p>{ rich(words, &words.text(message::duty(duty.obligation))) }{ " " }<strong>{ wording::due(words, duty.due) }</strong></p>
            { cite(&duty.obligation.citation()) }
        </li>
    }
}

/// A day of the deal. The page reads no clock.
fn day_field(words: &Words, state: &State, day: Day) -> Html {
    let name = day.name();
    let on_change = state.act.reform(move |date| Action::Day(day, date));
    let key = format!("{name}-{}", state.workspace.number_shown());
    html! {
        <DayField {key} words={*words} {name} label={words.text(wording::day(day))}
            day={state.draft.day(day)} {on_change} />
    }
}

/// What a result may not be shown without, on the pages about it.
pub(crate) fn warned(words: &Words, state: &State) -> Html {
    list_of(words, state, |_| true)
}

/// The part of it that no page may leave out: another text, or none, may be in force on that day.
pub(crate) fn pressing(words: &Words, state: &State) -> Html {
    let pressing = |warning: &Warning| {
        matches!(warning, Warning::NotInForce(_) | Warning::AfterCheck(_) | Warning::CoinsDue)
    };
    list_of(words, state, pressing)
}

/// By which text the law is read because no day was given.
pub(crate) fn read_by(words: &Words, state: &State) -> Html {
    let said = warned_of(words, state, |warning| matches!(warning, Warning::DayUnknown(_)));
    html! {
        for text in said {
            <p class="small read-by">{ text }</p>
        }
    }
}

/// The same as sentences.
pub(crate) fn warned_of(
    words: &Words,
    state: &State,
    shown: fn(&Warning) -> bool,
) -> Vec<AttrValue> {
    let found = warnings(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let shown = found.into_iter().filter(shown);
    shown.filter_map(|warning| worded(words, state, warning)).collect()
}

fn list_of(words: &Words, state: &State, shown: fn(&Warning) -> bool) -> Html {
    let texts = warned_of(words, state, shown);
    html! {
        if !texts.is_empty() {
            <ul class="warnings">
                for text in texts {
                    <li>{ rich(words, &text) }</li>
                }
            </ul>
        }
    }
}

fn worded(words: &Words, state: &State, warning: Warning) -> Option<AttrValue> {
    Some(match warning {
        Warning::NotInForce(day) => words.text(message::WarningNotInForce { day: words.date(day) }),
        Warning::AfterCheck(_) => {
            words.text(message::WarningAfterCheck { day: words.date(CHECKED) })
        }
        Warning::OtherLaw => words.text(message::WARNING_OTHER_LAW),
        Warning::KnewAtCompletion => words.text(message::WARNING_KNEW_AT_COMPLETION),
        Warning::CoinsPending => {
            words.text(message::WarningCoinsPending { day: words.date(COINS_DUE) })
        }
        Warning::CoinsDue => words.text(message::WarningCoinsDue { day: words.date(COINS_DUE) }),
        Warning::Coins(point) => words.text(message::coins(point)),
        Warning::Hypothetical(line) => wording::moved(words, line, &state.basis),
        Warning::DayUnknown(day) if state.draft.day(Day::Agreed).is_some() => {
            words.text(message::WarningCompletionUnknown { day: words.date(day) })
        }
        Warning::DayUnknown(day) => words.text(message::WarningDayUnknown { day: words.date(day) }),
        // The day field beside the duties says it.
        Warning::OtherDay { .. } => return None,
    })
}

/// That operations added up by another convention would leave other outcomes.
pub(crate) fn conventions(words: &Words, state: &State) -> Html {
    let others = state.assessment.conventions.iter().map(|(convention, left)| {
        let convention = words.text(message::convention(*convention));
        html! {
            <li>{ convention }{ ": " }<strong>{ wording::outcomes(words, *left) }</strong></li>
        }
    });
    html! {
        if !state.assessment.conventions.is_empty() {
            <section class="conventions">
                { says(words, message::CONVENTION_OTHERS) }
                <ul>{ for others }</ul>
            </section>
        }
    }
}

/// The points of law where the other reading would leave other outcomes for this deal.
pub(crate) fn readings(words: &Words, differing: &[(Reading, Outcomes)]) -> Html {
    html! {
        if !differing.is_empty() {
            <section class="readings">
                <h2>{ words.text(message::READINGS_HEADING) }</h2>
                <dl>
                    for (reading, left) in differing.iter() {
                        <dt>{ rich(words, &words.text(message::reading(*reading))) }</dt>
                        <dd>{ rich(words, &words.text(message::reading_ours(*reading))) }</dd>
                        <dd>
                            { rich(words, &words.text(message::reading_other(*reading))) }
                            { " " }
                            <strong>{ wording::outcomes(words, *left) }</strong>
                        </dd>
                    }
                </dl>
            </section>
        }
    }
}
