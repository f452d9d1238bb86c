//! What the core says, in the words of the page.

pub(crate) mod regimes;

use crate::components::{Reason as ReasonLine, TraceNode};
use jiff::civil::Date;
use outbound_rule::facts::{Fact, Facts, Measure, Source};
use outbound_rule::law::duties::Due;
use outbound_rule::law::{Basis, Citation, Line, Outcomes, Question, Reason, Step, Trace};
use outbound_words::number::{Misread, Slip, compact, grouped, percent, rounded, scientific};
use outbound_words::{Language, Value, Words};
use partly_known::{Bound, End, Ends, Range, Truth};
use std::rc::Rc;
use training_compute::{Amount, Bounds, Edge, Estimate, Form, MethodError, Total, Unit};
use yew::AttrValue;

/// A number of operations to three digits: `1.07 × 10^25`.
pub(super) fn operations(words: &Words, value: f64) -> String {
    scientific(value, 3, words.language().notation()).to_string()
}

/// A number of operations with its 90 % range.
pub(super) fn ranged(words: &Words, estimate: &Estimate) -> AttrValue {
    let (low, high) = estimate.range(0.9);
    let numbers = [("operations", estimate.median()), ("low", low), ("high", high)]
        .map(|(name, value)| (name, operations(words, value)));
    words.with(if estimate.is_point() { "ranged-point" } else { "ranged" }, &numbers)
}

/// The ends between which operations lie: "at most 10^25".
pub(super) fn bounds(words: &Words, bounds: &Bounds) -> AttrValue {
    let edge = |edge: &Edge| (ranged(words, &edge.estimate).to_string(), edge.included);
    bounded(words, bounds.low.as_ref().map(edge), bounds.high.as_ref().map(edge))
}

/// A lower end, an upper one or both, each included or not.
fn bounded(words: &Words, low: Option<(String, bool)>, high: Option<(String, bool)>) -> AttrValue {
    let low = low.map(|(number, included)| {
        words.with(
            if included { "bound-at-least" } else { "bound-more-than" },
            &[("number", number)],
        )
    });
    let high = high.map(|(number, included)| {
        words
            .with(if included { "bound-at-most" } else { "bound-less-than" }, &[("number", number)])
    });
    match (low, high) {
        (Some(low), Some(high)) => {
            words.with("bound-both", &[("low", low.to_string()), ("high", high.to_string())])
        }
        (low, high) => low.or(high).unwrap_or_else(|| words.text("not-known")),
    }
}

/// Ends by their signs, as in a formula: "≤ 70B".
pub(super) fn signed(ends: Ends, one: impl Fn(f64) -> String) -> String {
    let sign = |end: End, included: &str, beyond: &str| {
        format!("{} {}", if end.included { included } else { beyond }, one(end.at))
    };
    let low = ends.low.map(|end| sign(end, "≥", ">"));
    let high = ends.high.map(|end| sign(end, "≤", "<"));
    low.into_iter().chain(high).collect::<Vec<_>>().join(", ")
}

/// What a stage or a way of counting it comes to.
pub(super) fn comes_to(
    words: &Words,
    operations: Option<&Estimate>,
    known: Option<&Bounds>,
) -> Option<AttrValue> {
    let estimate = operations.map(|estimate| ranged(words, estimate));
    estimate.or_else(|| known.map(|known| bounds(words, known)))
}

/// What a training comes to under a convention, as far as it is known.
pub(super) fn total(words: &Words, total: &Total) -> AttrValue {
    if let Some(known) = &total.bounds {
        return bounds(words, known);
    }
    match (&total.operations, &total.known) {
        (Some(estimate), _) => ranged(words, estimate),
        (None, Some(estimate)) => {
            format!("{} {}", words.text("total-at-least"), ranged(words, estimate)).into()
        }
        (None, None) => words.text("not-known"),
    }
}

/// The chance of lying above a line. Never rounded to certainty.
pub(super) fn chance(words: &Words, estimate: &Estimate, line: f64) -> AttrValue {
    let share = estimate.chance_above(line);
    if estimate.is_point() {
        words.text(if share > 0.5 { "chance-always" } else { "chance-never" })
    } else {
        self::share(words, share)
    }
}

/// A chance as a percentage. Never rounded to certainty.
pub(super) fn share(words: &Words, share: f64) -> AttrValue {
    if share < 0.001 {
        words.text("chance-below-permille")
    } else if share > 0.999 {
        words.text("chance-above-permille")
    } else {
        let digits = if (0.01..=0.99).contains(&share) { 2 } else { 3 };
        percent(share, digits, words.language().notation()).into()
    }
}

/// What a line does, in words, wherever it lies.
pub(super) fn line(words: &Words, line: Line, basis: &Basis) -> AttrValue {
    let key = match line {
        Line::Notifiable => "line-notifiable",
        Line::Biological => "line-biological",
        Line::Prohibited => "line-prohibited",
    };
    words.with(key, &[("line", threshold(words, basis.lines.at(line)))])
}

/// That a line was moved.
pub(super) fn moved(words: &Words, line: Line, basis: &Basis) -> AttrValue {
    let [rule, here] =
        [line.in_the_rule(), basis.lines.at(line)].map(|line| threshold(words, line));
    words.with("warning-hypothetical", &[("rule", rule), ("here", here)])
}

/// Operations at a line: `10^25`, not `1 × 10^25`.
pub(super) fn threshold(words: &Words, operations: f64) -> String {
    let text = self::operations(words, operations);
    text.strip_prefix("1 × ").map_or(text.clone(), str::to_owned)
}

/// A number of a bound.
pub(super) fn number(words: &Words, value: f64) -> String {
    match value {
        0.0..1e15 => grouped(value, 9, words.language().notation()),
        _ => threshold(words, value),
    }
}

/// Our words for a place of the rule; the English ones stand in the law itself.
pub(super) fn summary(words: &Words, citation: &Citation, english: &'static str) -> AttrValue {
    match words.language() {
        Language::English => AttrValue::Static(english),
        Language::German => words.text(&citation.key()),
    }
}

/// A paragraph that decides, as one sentence.
pub(super) fn reason(words: &Words, reason: &Reason, several: bool) -> Option<ReasonLine> {
    let pieces = reason.pieces.iter().map(|(place, english)| summary(words, place, english));
    let ending =
        if reason.no_case && reason.pieces.last().is_some_and(|(place, _)| place.is_labelled()) {
            format!(" … {}.", words.text("reason-no-case"))
        } else {
            ".".to_owned()
        };
    let mut text = pieces.collect::<Vec<_>>().join(" ") + &ending;
    if let (true, Some(system)) = (several, reason.system) {
        text = format!("{}: {text}", system_name(words, system));
    }
    let citation = reason.citation()?.clone();
    Some(ReasonLine { text: text.into(), citation, truth: reason.truth })
}

/// An AI system by its number, counted from one.
pub(super) fn system_name(words: &Words, system: usize) -> AttrValue {
    words.with("question-system", &[("number", Value::from(system + 1))])
}

/// A question of fact.
pub(super) fn fact(words: &Words, fact: Fact) -> AttrValue {
    words.joined(&["fact", fact.name()])
}

/// What helps to answer a question of fact.
pub(super) fn fact_help(words: &Words, fact: Fact) -> AttrValue {
    words.joined(&["fact", fact.name(), "help"])
}

/// Something known, as a question with its answer.
pub(super) fn known(words: &Words, known: Question, facts: &Facts, several: bool) -> AttrValue {
    let (text, system) = match known {
        Question::Fact(fact, system) => {
            let answer = if facts.get(fact, system) == Truth::Yes { "yes" } else { "no" };
            let answer = words.joined(&["answer", answer]);
            (format!("{} {answer}.", self::fact(words, fact)).into(), system)
        }
        Question::Measure(measure) => {
            let figure = words.joined(&["measure", measure.name()]);
            (format!("{figure}: {}", range(words, facts.measure(measure))).into(), None)
        }
        Question::Operations(system) => {
            let range = range(words, facts.operations(system));
            (words.with("known-operations", &[("range", range)]), Some(system))
        }
    };
    match system {
        Some(system) if several => format!("{}: {text}", system_name(words, system)).into(),
        _ => text,
    }
}

/// A figure, or the ends between which it lies.
pub(super) fn range(words: &Words, range: Range) -> String {
    let one = |value: f64| match value {
        0.0..1e6 => grouped(value, 9, words.language().notation()),
        _ => operations(words, value),
    };
    let (low, high) = (named_below(range.low()), named_above(range.high()));
    if range.low() == range.high() {
        one(range.low())
    } else if range.low() == 0.0 || range.high().is_infinite() || low.is_some() || high.is_some() {
        let end = |value: f64, named: Option<f64>| (one(named.unwrap_or(value)), named.is_none());
        let low = (range.low() > 0.0).then(|| end(range.low(), low));
        let high = range.high().is_finite().then(|| end(range.high(), high));
        bounded(words, low, high).to_string()
    } else {
        words
            .with("understood-range", &[("low", one(range.low())), ("high", one(range.high()))])
            .to_string()
    }
}

/// The number that was named, if this is the next one above it: an end that is left out.
fn named_below(value: f64) -> Option<f64> {
    Some(value.next_down()).filter(|named| is_named(*named) && !is_named(value))
}

/// The number that was named, if this is the next one below it.
fn named_above(value: f64) -> Option<f64> {
    Some(value.next_up()).filter(|named| is_named(*named) && !is_named(value))
}

/// Whether so few digits were written out by somebody.
fn is_named(value: f64) -> bool {
    value.is_finite() && rounded(value, 12) == value
}

/// The outcomes left, as in "not ruled out: prohibited, notifiable".
pub(super) fn outcomes(words: &Words, left: Outcomes) -> AttrValue {
    let named = left.iter().map(|outcome| words.joined(&["outcome", outcome.name()]).to_string());
    let outcomes = named.collect::<Vec<_>>().join(", ");
    words.with("outcomes-left", &[("outcomes", outcomes)])
}

/// A question to find the answer to.
pub(super) fn question(words: &Words, question: Question, several: bool) -> AttrValue {
    let (text, system) = match question {
        Question::Fact(asked, system) => (fact(words, asked), system),
        Question::Measure(measure) => (words.joined(&["measure", measure.name()]), None),
        Question::Operations(system) => (words.text("question-operations"), Some(system)),
    };
    match system {
        Some(system) if several => format!("{}: {text}", system_name(words, system)).into(),
        _ => text,
    }
}

/// Where the answer to a question is usually found.
pub(super) fn source(words: &Words, source: Source) -> AttrValue {
    words.text(match source {
        Source::OwnRecords => "source-own_records",
        Source::PublicRecord => "source-public_record",
        Source::Target => "source-target",
        Source::Counsel => "source-counsel",
    })
}

/// The name of the control that answers a question.
pub(super) fn control(question: Question) -> String {
    match question {
        Question::Fact(fact, system) => fact_control(fact, system),
        Question::Measure(measure) => measure.name().to_owned(),
        Question::Operations(system) => format!("way-{system}"),
    }
}

/// The name of the control that answers a question of fact.
pub(super) fn fact_control(fact: Fact, system: Option<usize>) -> String {
    match system {
        Some(system) => format!("{}-{system}", fact.name()),
        None => fact.name().to_owned(),
    }
}

/// How an amount was understood.
pub(super) fn understood(words: &Words, amount: Amount, unit: Unit) -> AttrValue {
    let one = |value: f64| match unit {
        Unit::Operations | Unit::OperationsPerSecond => operations(words, value),
        Unit::Utilisation => percent(value, 3, words.language().notation()),
        Unit::Ratio if value < 1.0 => percent(value, 3, words.language().notation()),
        _ => compact(value, 4, words.language().notation()),
    };
    match amount.form() {
        Form::Point(value) => one(value).into(),
        Form::Range { low, high } => {
            words.with("understood-range", &[("low", one(low)), ("high", one(high))])
        }
        Form::About { middle, factor } => {
            let factor = compact(factor, 3, words.language().notation());
            words.with("understood-about", &[("middle", one(middle)), ("factor", factor)])
        }
        Form::Published { value, confidence } => {
            let factor = compact(confidence.factor(), 3, words.language().notation());
            words.with("understood-about", &[("middle", one(value)), ("factor", factor)])
        }
        Form::AtLeast { minimum, .. } => {
            words.with("understood-at-least", &[("minimum", one(minimum))])
        }
        Form::Bounded { low, high } => {
            let end = |end: End| (one(end.at), end.included);
            bounded(words, low.map(end), Some(end(high)))
        }
        Form::Either(first, second) => {
            words.with("understood-either", &[("first", one(first)), ("second", one(second))])
        }
    }
}

/// Why an estimate cannot be worked out.
pub(super) fn method_error(words: &Words, error: &MethodError) -> AttrValue {
    match error {
        MethodError::UnknownAccelerator(name) => {
            words.with("estimate-unknown-accelerator", &[("name", name.clone())])
        }
        MethodError::NoPeak { accelerator, precision } => words.with(
            "estimate-no-peak",
            &[("name", (*accelerator).to_owned()), ("precision", precision.to_string())],
        ),
        MethodError::MoreThanAll { part, whole } => {
            let shown = |value: f64| compact(value, 4, words.language().notation());
            let numbers = [("part", shown(*part)), ("whole", shown(*whole))];
            words.with("estimate-more-than-all", &numbers)
        }
    }
}

/// Why a text was not taken as a number, and what to do.
pub(super) fn misread(words: &Words, misread: &Misread, text: &str) -> AttrValue {
    let part = |place: &outbound_words::number::Place| -> String {
        text.chars().skip(place.start).take(place.end - place.start).collect()
    };
    match misread {
        Misread::Empty => words.text("misread-empty"),
        Misread::NotANumber { place } => {
            words.with("misread-not-a-number", &[("part", part(place))])
        }
        Misread::NotUnderstood { place } => {
            words.with("misread-not-understood", &[("part", part(place))])
        }
        Misread::NotFinite { .. } => words.text("misread-not-finite"),
        Misread::TooLarge { place } => words.with("misread-too-large", &[("part", part(place))]),
        Misread::TooSmall { place } => words.with("misread-too-small", &[("part", part(place))]),
        Misread::Zero { .. } => words.text("misread-zero"),
        Misread::Negative { .. } => words.text("misread-negative"),
        Misread::DidYouMean { place, slip, .. } => {
            let slip = match slip {
                Slip::LostSuperscript => "superscript",
                Slip::ExponentAlone => "exponent",
                Slip::OtherNotation => "notation",
                Slip::LostPercent => "percent",
                Slip::LostLetter => "letter",
            };
            words.with("misread-did-you-mean", &[("part", part(place)), ("slip", slip.to_owned())])
        }
        Misread::TwoReadings { place, first, second } => words.with(
            "misread-two-readings",
            &[("part", part(place)), ("first", first.clone()), ("second", second.clone())],
        ),
        Misread::RateNotCount { place, certain: true } => {
            words.with("misread-rate", &[("part", part(place))])
        }
        Misread::RateNotCount { place, certain: false } => {
            words.with("misread-rate-perhaps", &[("part", part(place))])
        }
        Misread::WrongUnit { place, found, expected } => words.with(
            "misread-wrong-unit",
            &[
                ("part", part(place)),
                ("found", unit(words, *found).to_string()),
                ("expected", unit(words, *expected).to_string()),
            ],
        ),
        Misread::Reversed { .. } => words.text("misread-reversed"),
        Misread::ReachesZero { place } => {
            words.with("misread-reaches-zero", &[("part", part(place))])
        }
        Misread::OneNumber { place } => words.with("misread-one-number", &[("part", part(place))]),
        Misread::NoSuchDate { place } => {
            words.with("misread-no-such-date", &[("part", part(place))])
        }
        Misread::FactorTooSmall { .. } => words.text("misread-factor"),
        Misread::AboveWhole { place } => {
            words.with("misread-above-whole", &[("part", part(place))])
        }
    }
}

fn unit(words: &Words, unit: Unit) -> AttrValue {
    words.text(match unit {
        Unit::Parameters => "unit-parameters",
        Unit::Tokens => "unit-tokens",
        Unit::Chips => "unit-chips",
        Unit::Hours => "unit-hours",
        Unit::OperationsPerSecond => "unit-operations-per-second",
        Unit::Utilisation => "unit-utilisation",
        Unit::Operations => "unit-operations",
        Unit::Epochs => "unit-epochs",
        Unit::Examples => "unit-examples",
        Unit::ChipHours => "unit-chip-hours",
        Unit::Ratio | Unit::Bare => "unit-bare",
        Unit::Dollars => "unit-dollars",
        Unit::DollarsPerChipHour => "unit-dollars-per-chip-hour",
        Unit::KilowattHours => "unit-kilowatt-hours",
        Unit::Watts => "unit-watts",
        Unit::Kelvin => "unit-kelvin",
        Unit::Nanometers => "unit-nanometers",
        Unit::Layers => "unit-layers",
        Unit::CubicFeet => "unit-cubic-feet",
        Unit::SquareMillimeters => "unit-square-millimeters",
    })
}

/// A figure against its bound: "layers of NAND memory 128 or more".
pub(super) fn bound(words: &Words, measure: Measure, bound: Bound) -> AttrValue {
    let figure = words.joined(&["measure", measure.name()]);
    let (key, line) = match bound {
        Bound::MoreThan(line) => ("trace-more-than", line),
        Bound::AtLeast(line) => ("trace-at-least", line),
        Bound::AtMost(line) => ("trace-at-most", line),
    };
    let line = grouped(line, 9, words.language().notation());
    words.with(key, &[("figure", figure.to_string()), ("line", line)])
}

/// The reading of the rule as the tree shows it: steps with a single part and no words of their
/// own are passed over.
pub(super) fn tree(words: &Words, part: &Trace, basis: &Basis) -> TraceNode {
    let (citation, summary) = step(words, part, basis);
    let has_place = citation.is_some() || matches!(part.step, Step::System(_));
    TraceNode {
        label: match &part.step {
            Step::Para(place, _) => place.label().into(),
            _ => AttrValue::default(),
        },
        summary,
        citation,
        truth: part.truth,
        open: false,
        children: if has_place {
            inside(words, part, basis)
        } else {
            part.parts.iter().map(|inner| tree(words, inner, basis)).collect()
        },
    }
}

/// What was read at one place of the tree, with its place if it has one.
pub(super) fn step(words: &Words, part: &Trace, basis: &Basis) -> (Option<Citation>, AttrValue) {
    let text = match &part.step {
        Step::Section(section) => {
            let place = Citation::of(section.number);
            let text = summary(words, &place, section.says);
            return (Some(place), text);
        }
        Step::Para(place, english) => {
            return (Some(place.clone()), summary(words, place, english));
        }
        Step::All => words.text("trace-all"),
        Step::Any => words.text("trace-any"),
        Step::Not => words.text("trace-not"),
        Step::Asks(asked, _) => fact(words, *asked),
        Step::Is(measure, at) => bound(words, *measure, *at),
        Step::Reads(reading, _) => words.joined(&["reading", reading.name()]),
        Step::Exceeds(line, _) => {
            let line = threshold(words, basis.lines.at(*line));
            words.with("trace-exceeds", &[("line", line)])
        }
        Step::System(system) => system_name(words, *system),
        Step::Given(section) => words.with("trace-given", &[("section", section.number)]),
        Step::YieldsTo(place) => words.with("trace-yields", &[("place", *place)]),
    };
    (None, text)
}

/// The parts of a place in the text; a single connective is not a level of its own.
fn inside(words: &Words, part: &Trace, basis: &Basis) -> Rc<[TraceNode]> {
    let parts = match part.parts.as_slice() {
        [only] if matches!(only.step, Step::Any | Step::All) && only.parts.len() < 2 => {
            only.parts.as_slice()
        }
        parts => parts,
    };
    parts.iter().map(|inner| tree(words, inner, basis)).collect()
}

/// What a deal is called; one without a name by its number, counted from one.
pub(super) fn deal_name(words: &Words, name: &str, number: usize) -> AttrValue {
    match name {
        "" => words.with("deals-unnamed", &[("number", (number + 1).to_string())]),
        name => AttrValue::from(name.to_owned()),
    }
}

/// By when; with the weekday, because the 30th day moves for no weekend.
pub(super) fn due(words: &Words, due: Due) -> String {
    let day = |day: Date| words.date_with_weekday(day).to_string();
    match due {
        Due::Always => String::new(),
        Due::AsAsked => words.text("due-as_asked").to_string(),
        Due::Within { last_day: Some(last), .. } => {
            words.with("due-by", &[("day", day(last))]).to_string()
        }
        Due::Within { trigger, last_day: None, .. } => {
            words.joined(&["due-within", trigger.name()]).to_string()
        }
        Due::Until(Some(last)) => words.with("due-until", &[("day", day(last))]).to_string(),
        Due::Until(None) => words.text("due-ten-years").to_string(),
    }
}

/// How many open questions are listed before the rest is folded away.
pub(super) const SHOWN: usize = 10;

/// How many are folded away.
pub(super) fn more<T>(words: &Words, rest: &[T]) -> AttrValue {
    words.with("answers-more", &[("number", Value::from(rest.len()))])
}
