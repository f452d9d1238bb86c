//! The last days of the duties as a calendar file (iCalendar, RFC 5545).
//!
//! Sixty lines of ours: what the crates for it bring is in docs/decisions/documents.md.

use crate::store::State;
use crate::wording::due;
use jiff::civil::Date;
use outbound_rule::law::Duty;
use outbound_rule::law::duties::duties;
use outbound_words::{Words, message};

/// An event for each duty that has a last day, with a reminder a week before. Nothing if there is
/// none, or if the rule's lines were moved: no calendar should hold a day that nobody owes.
///
/// ```
/// use jiff::civil::date;
/// use outbound_drafts::{Action, Day};
/// use outbound_words::Words;
/// use outbound_words::number::Notation;
/// use outbound_check::outcome::calendar::calendar;
/// use outbound_check::store::State;
/// use outbound_drafts::workspace::{Order, Workspace};
/// let example = Workspace::example(Notation::English);
/// assert_eq!(calendar(&Words::default(), &State::of(example.clone())), None);
/// let completed = Action::Day(Day::Completion, Some(date(2026, 5, 1)));
/// let state = State::of(example.after(Order::Change(completed)));
/// let calendar = calendar(&Words::default(), &state).unwrap_or_default();
/// assert!(calendar.contains("DTSTART;VALUE=DATE:20260531\r\n"));
/// ```
#[must_use]
pub fn calendar(words: &Words, state: &State) -> Option<String> {
    let owed = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let mut events: Vec<Duty> = Vec::new();
    for duty in owed.into_iter().filter(|duty| duty.due.last_day().is_some()) {
        // What is owed by one party or another on the same day is one entry, the certain one.
        let same = |other: &&mut Duty| other.obligation == duty.obligation && other.due == duty.due;
        match events.iter_mut().find(same) {
            Some(other) if duty.certain => *other = duty,
            Some(_) => {}
            None => events.push(duty),
        }
    }
    if events.is_empty() || state.basis.lines.hypothetical() {
        return None;
    }
    let version = env!("CARGO_PKG_VERSION");
    let language = words.language().tag();
    let mut text = String::new();
    line(&mut text, "BEGIN:VCALENDAR");
    line(&mut text, "VERSION:2.0");
    line(&mut text, &format!("PRODID:-//Outbound Check//{version}//{language}"));
    for duty in events {
        event(words, state, &duty, &mut text);
    }
    line(&mut text, "END:VCALENDAR");
    Some(text)
}

fn event(words: &Words, state: &State, duty: &Duty, text: &mut String) {
    let Some(last) = duty.due.last_day() else { return };
    let place = duty.obligation.citation();
    let mut summary = format!("{} ({place})", words.text(message::duty(duty.obligation)));
    let bearer = if duty.certain {
        words.text(message::bearer(duty.bearer))
    } else {
        summary = words.text(message::CalendarPerhaps { duty: summary }).to_string();
        words.text(message::bearer_perhaps(duty.bearer))
    };
    let deal = &state.draft.deal().name;
    if !deal.is_empty() {
        summary = format!("{summary} – {deal}");
    }
    let said = format!("{bearer}: {}\n{}", due(words, duty.due), words.text(message::NOT_ADVICE));
    line(text, "BEGIN:VEVENT");
    // What the event says names it: opened twice, it is there once. It tells nothing more.
    line(text, &format!("UID:{:016x}@outbound-check", mark(&format!("{summary}{last}"))));
    // RFC 5545 asks when this was written. The page reads no clock: the day whose text was read.
    line(text, &format!("DTSTAMP:{}T000000Z", digits(state.basis.on)));
    line(text, &format!("DTSTART;VALUE=DATE:{}", digits(last)));
    line(text, &format!("SUMMARY:{}", escaped(&summary)));
    line(text, &format!("DESCRIPTION:{}", escaped(&said)));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "BEGIN:VALARM");
    line(text, "ACTION:DISPLAY");
    line(text, "TRIGGER:-P7D");
    line(text, &format!("DESCRIPTION:{}", escaped(&summary)));
    line(text, "END:VALARM");
    line(text, "END:VEVENT");
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// FNV-1a: a name for what was said, the same in every browser.
fn mark(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |mark, byte| {
        (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace('\n', "\\n")
}

/// Adds a line, folded so that none has more than 75 octets.
fn line(text: &mut String, line: &str) {
    let mut room = 75;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = 74;
        }
        text.push(letter);
        room -= letter.len_utf8();
    }
    text.push_str("\r\n");
}
