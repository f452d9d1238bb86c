//! What the core says, in the words of the page.

pub(crate) mod regimes;

use crate::components::{Reason as ReasonLine, TraceNode};
use jiff::civil::Date;
use outbound_drafts::{Day, Metric};
use outbound_rule::facts::{Answer, Fact, Facts, Measure, Source};
use outbound_rule::law::duties::Due;
use outbound_rule::law::{Basis, Citation, Line, Outcomes, Question, Reason, Step, Trace};
use outbound_words::number::{Misread, Slip, compact, grouped, percent, rounded, scientific};
use outbound_words::{Message, Words, message};
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
    let shown = |value| operations(words, value);
    let [operations, low, high] = [estimate.median(), low, high].map(shown);
    if estimate.is_point() {
        words.text(message::RangedPoint { operations })
    } else {
        words.text(message::Ranged { operations, low, high })
    }
}

/// The ends between which operations lie: "at most 10^25".
pub(super) fn bounds(words: &Words, bounds: &Bounds) -> AttrValue {
    let edge = |edge: &Edge| (ranged(words, &edge.estimate).to_string(), edge.included);
    bounded(words, bounds.low.as_ref().map(edge), bounds.high.as_ref().map(edge))
}

/// A lower end, an upper one or both, each included or not.
fn bounded(words: &Words, low: Option<(String, bool)>, high: Option<(String, bool)>) -> AttrValue {
    let low = low.map(|(number, included)| match included {
        true => words.text(message::BoundAtLeast { number }),
        false => words.text(message::BoundMoreThan { number }),
    });
    let high = high.map(|(number, included)| match included {
        true => words.text(message::BoundAtMost { number }),
        false => words.text(message::BoundLessThan { number }),
    });
    match (low, high) {
        (Some(low), Some(high)) => {
            words.text(message::BoundBoth { low: low.to_string(), high: high.to_string() })
        }
        (low, high) => low.or(high).unwrap_or_else(|| words.text(message::NOT_KNOWN)),
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
            format!("{} {}", words.text(message::TOTAL_AT_LEAST), ranged(words, estimate)).into()
        }
        (None, None) => words.text(message::NOT_KNOWN),
    }
}

/// The chance of lying above a line. Never rounded to certainty.
pub(super) fn chance(words: &Words, estimate: &Estimate, line: f64) -> AttrValue {
    let share = estimate.chance_above(line);
    if estimate.is_point() {
        words.text(if share > 0.5 { message::CHANCE_ALWAYS } else { message::CHANCE_NEVER })
    } else {
        self::share(words, share)
    }
}

/// A chance as a percentage. Never rounded to certainty.
pub(super) fn share(words: &Words, share: f64) -> AttrValue {
    if share < 0.001 {
        words.text(message::CHANCE_BELOW_PERMILLE)
    } else if share > 0.999 {
        words.text(message::CHANCE_ABOVE_PERMILLE)
    } else {
        let digits = if (0.01..=0.99).contains(&share) { 2 } else { 3 };
        percent(share, digits, words.language().notation()).into()
    }
}

/// What a line does, in words, wherever it lies.
pub(super) fn line(words: &Words, line: Line, basis: &Basis) -> AttrValue {
    let rule = line;
    let line = threshold(words, basis.lines.at(rule));
    match rule {
        Line::Notifiable => words.text(message::LineNotifiable { line }),
        Line::Biological => words.text(message::LineBiological { line }),
        Line::Prohibited => words.text(message::LineProhibited { line }),
    }
}

/// That a line was moved.
pub(super) fn moved(words: &Words, line: Line, basis: &Basis) -> AttrValue {
    let [rule, here] =
        [line.in_the_rule(), basis.lines.at(line)].map(|line| threshold(words, line));
    words.text(message::WarningHypothetical { rule, here })
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
    words.paragraph(citation, english)
}

/// A paragraph that decides, as one sentence.
pub(super) fn reason(words: &Words, reason: &Reason, several: bool) -> Option<ReasonLine> {
    let pieces = reason.pieces.iter().map(|(place, english)| summary(words, place, english));
    let ending =
        if reason.no_case && reason.pieces.last().is_some_and(|(place, _)| place.is_labelled()) {
            format!(" … {}.", words.text(message::REASON_NO_CASE))
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
    words.text(message::QuestionSystem { number: system + 1 })
}

/// A question of fact.
pub(super) fn fact(words: &Words, fact: Fact) -> AttrValue {
    words.text(message::fact(fact))
}

/// What helps to answer a question of fact.
pub(super) fn fact_help(words: &Words, fact: Fact) -> AttrValue {
    words.text(message::fact_help(fact))
}

/// Something known, as a question with its answer.
pub(super) fn known(words: &Words, known: Question, facts: &Facts, several: bool) -> AttrValue {
    let (text, system) = match known {
        Question::Fact(fact, system) => {
            let answer =
                if facts.get(fact, system) == Truth::Yes { Answer::Yes } else { Answer::No };
            let answer = words.text(message::answer(answer));
            (format!("{} {answer}.", self::fact(words, fact)).into(), system)
        }
        Question::Measure(measure) => {
            let figure = words.text(message::measure(measure));
            (format!("{figure}: {}", range(words, facts.measure(measure))).into(), None)
        }
        Question::Operations(system) => {
            let range = range(words, facts.operations(system));
            (words.text(message::KnownOperations { range }), Some(system))
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
            .text(message::UnderstoodRange { low: one(range.low()), high: one(range.high()) })
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
    let named = left.iter().map(|outcome| words.text(message::outcome(outcome)).to_string());
    let outcomes = named.collect::<Vec<_>>().join(", ");
    words.text(message::OutcomesLeft { outcomes })
}

/// A question to find the answer to.
pub(super) fn question(words: &Words, question: Question, several: bool) -> AttrValue {
    let (text, system) = match question {
        Question::Fact(asked, system) => (fact(words, asked), system),
        Question::Measure(measure) => (words.text(message::measure(measure)), None),
        Question::Operations(system) => (words.text(message::QUESTION_OPERATIONS), Some(system)),
    };
    match system {
        Some(system) if several => format!("{}: {text}", system_name(words, system)).into(),
        _ => text,
    }
}

/// Where the answer to a question is usually found.
pub(super) fn source(words: &Words, source: Source) -> AttrValue {
    words.text(match source {
        Source::OwnRecords => message::SOURCE_OWN_RECORDS,
        Source::PublicRecord => message::SOURCE_PUBLIC_RECORD,
        Source::Target => message::SOURCE_TARGET,
        Source::Counsel => message::SOURCE_COUNSEL,
    })
}

/// What the field of a day asks for.
pub(super) fn day(day: Day) -> Message {
    match day {
        Day::Agreed => message::DAY_AGREED,
        Day::Completion => message::DAY_COMPLETION,
        Day::Knowledge => message::DAY_KNOWLEDGE,
        Day::Filing => message::DAY_FILING,
        Day::Information => message::DAY_INFORMATION,
        Day::Error => message::DAY_ERROR,
    }
}

/// One of the four figures that a company's own are compared by.
pub(super) fn metric(metric: Metric) -> Message {
    match metric {
        Metric::Revenue => message::METRIC_REVENUE,
        Metric::NetIncome => message::METRIC_NET_INCOME,
        Metric::CapitalExpenditure => message::METRIC_CAPITAL_EXPENDITURE,
        Metric::OperatingExpenses => message::METRIC_OPERATING_EXPENSES,
    }
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
            words.text(message::UnderstoodRange { low: one(low), high: one(high) })
        }
        Form::About { middle, factor } => {
            let factor = compact(factor, 3, words.language().notation());
            words.text(message::UnderstoodAbout { middle: one(middle), factor })
        }
        Form::Published { value, confidence } => {
            let factor = compact(confidence.factor(), 3, words.language().notation());
            words.text(message::UnderstoodAbout { middle: one(value), factor })
        }
        Form::AtLeast { minimum, .. } => {
            words.text(message::UnderstoodAtLeast { minimum: one(minimum) })
        }
        Form::Bounded { low, high } => {
            let end = |end: End| (one(end.at), end.included);
            bounded(words, low.map(end), Some(end(high)))
        }
        Form::Either(first, second) => {
            words.text(message::UnderstoodEither { first: one(first), second: one(second) })
        }
    }
}

/// Why an estimate cannot be worked out.
pub(super) fn method_error(words: &Words, error: &MethodError) -> AttrValue {
    match error {
        MethodError::UnknownAccelerator(name) => {
            words.text(message::EstimateUnknownAccelerator { name: name.clone() })
        }
        MethodError::NoPeak { accelerator, precision } => words.text(message::EstimateNoPeak {
            name: (*accelerator).to_owned(),
            precision: precision.to_string(),
        }),
        MethodError::MoreThanAll { part, whole } => {
            let shown = |value: f64| compact(value, 4, words.language().notation());
            words.text(message::EstimateMoreThanAll { part: shown(*part), whole: shown(*whole) })
        }
    }
}

/// Why a text was not taken as a number, and what to do.
pub(super) fn misread(words: &Words, misread: &Misread, text: &str) -> AttrValue {
    let part = |place: &outbound_words::number::Place| -> String {
        text.chars().skip(place.start).take(place.end - place.start).collect()
    };
    match misread {
        Misread::Empty => words.text(message::MISREAD_EMPTY),
        Misread::NotANumber { place } => {
            words.text(message::MisreadNotANumber { part: part(place) })
        }
        Misread::NotUnderstood { place } => {
            words.text(message::MisreadNotUnderstood { part: part(place) })
        }
        Misread::NotFinite { .. } => words.text(message::MISREAD_NOT_FINITE),
        Misread::TooLarge { place } => words.text(message::MisreadTooLarge { part: part(place) }),
        Misread::TooSmall { place } => words.text(message::MisreadTooSmall { part: part(place) }),
        Misread::Zero { .. } => words.text(message::MISREAD_ZERO),
        Misread::Negative { .. } => words.text(message::MISREAD_NEGATIVE),
        Misread::DidYouMean { place, slip, .. } => {
            let part = part(place);
            match slip {
                Slip::LostSuperscript => words.text(message::MisreadSlipSuperscript { part }),
                Slip::ExponentAlone => words.text(message::MisreadSlipExponent { part }),
                Slip::OtherNotation => words.text(message::MisreadSlipNotation { part }),
                Slip::LostPercent => words.text(message::MisreadSlipPercent { part }),
                Slip::LostLetter => words.text(message::MisreadSlipLetter { part }),
            }
        }
        Misread::TwoReadings { place, first, second } => words.text(message::MisreadTwoReadings {
            part: part(place),
            first: first.clone(),
            second: second.clone(),
        }),
        Misread::RateNotCount { place, certain: true } => {
            words.text(message::MisreadRate { part: part(place) })
        }
        Misread::RateNotCount { place, certain: false } => {
            words.text(message::MisreadRatePerhaps { part: part(place) })
        }
        Misread::WrongUnit { place, found, expected } => words.text(message::MisreadWrongUnit {
            part: part(place),
            found: unit(words, *found),
            expected: unit(words, *expected),
        }),
        Misread::Reversed { .. } => words.text(message::MISREAD_REVERSED),
        Misread::ReachesZero { place } => {
            words.text(message::MisreadReachesZero { part: part(place) })
        }
        Misread::OneNumber { place } => words.text(message::MisreadOneNumber { part: part(place) }),
        Misread::NoSuchDate { place } => {
            words.text(message::MisreadNoSuchDate { part: part(place) })
        }
        Misread::FactorTooSmall { .. } => words.text(message::MISREAD_FACTOR),
        Misread::AboveWhole { place } => {
            words.text(message::MisreadAboveWhole { part: part(place) })
        }
    }
}

fn unit(words: &Words, unit: Unit) -> AttrValue {
    words.text(match unit {
        Unit::Parameters => message::UNIT_PARAMETERS,
        Unit::Tokens => message::UNIT_TOKENS,
        Unit::Chips => message::UNIT_CHIPS,
        Unit::Hours => message::UNIT_HOURS,
        Unit::OperationsPerSecond => message::UNIT_OPERATIONS_PER_SECOND,
        Unit::Utilisation => message::UNIT_UTILISATION,
        Unit::Operations => message::UNIT_OPERATIONS,
        Unit::Epochs => message::UNIT_EPOCHS,
        Unit::Examples => message::UNIT_EXAMPLES,
        Unit::ChipHours => message::UNIT_CHIP_HOURS,
        Unit::Ratio | Unit::Bare => message::UNIT_BARE,
        Unit::Dollars => message::UNIT_DOLLARS,
        Unit::DollarsPerChipHour => message::UNIT_DOLLARS_PER_CHIP_HOUR,
        Unit::KilowattHours => message::UNIT_KILOWATT_HOURS,
        Unit::Watts => message::UNIT_WATTS,
        Unit::Kelvin => message::UNIT_KELVIN,
        Unit::Nanometers => message::UNIT_NANOMETERS,
        Unit::Layers => message::UNIT_LAYERS,
        Unit::CubicFeet => message::UNIT_CUBIC_FEET,
        Unit::SquareMillimeters => message::UNIT_SQUARE_MILLIMETERS,
    })
}

/// A figure against its bound: "layers of NAND memory 128 or more".
pub(super) fn bound(words: &Words, measure: Measure, bound: Bound) -> AttrValue {
    let figure = words.text(message::measure(measure));
    let shown = |line: f64| grouped(line, 9, words.language().notation());
    match bound {
        Bound::MoreThan(line) => words.text(message::TraceMoreThan { figure, line: shown(line) }),
        Bound::AtLeast(line) => words.text(message::TraceAtLeast { figure, line: shown(line) }),
        Bound::AtMost(line) => words.text(message::TraceAtMost { figure, line: shown(line) }),
    }
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
        Step::All => words.text(message::TRACE_ALL),
        Step::Any => words.text(message::TRACE_ANY),
        Step::Not => words.text(message::TRACE_NOT),
        Step::Asks(asked, _) => fact(words, *asked),
        Step::Is(measure, at) => bound(words, *measure, *at),
        Step::Reads(reading, _) => words.text(message::reading(*reading)),
        Step::Exceeds(line, _) => {
            let line = threshold(words, basis.lines.at(*line));
            words.text(message::TraceExceeds { line })
        }
        Step::System(system) => system_name(words, *system),
        Step::Given(section) => words.text(message::TraceGiven { section: section.number }),
        Step::YieldsTo(place) => words.text(message::TraceYields { place: *place }),
    };
    (None, text)
}

/// The parts of a place in the text; a single connective is not a level of its own.
fn inside(words: &Words, part: &Trace, basis: &Basis) -> Rc<[TraceNode]> {
    let parts = match &*part.parts {
        [only] if matches!(only.step, Step::Any | Step::All) && only.parts.len() < 2 => {
            &*only.parts
        }
        parts => parts,
    };
    parts.iter().map(|inner| tree(words, inner, basis)).collect()
}

/// What a deal is called; one without a name by its number, counted from one.
pub(super) fn deal_name(words: &Words, name: &str, number: usize) -> AttrValue {
    match name {
        "" => words.text(message::DealsUnnamed { number: (number + 1).to_string() }),
        name => AttrValue::from(name.to_owned()),
    }
}

/// By when; with the weekday, because the 30th day moves for no weekend.
pub(super) fn due(words: &Words, due: Due) -> String {
    let day = |day: Date| words.date_with_weekday(day).to_string();
    match due {
        Due::Always => String::new(),
        Due::AsAsked => words.text(message::DUE_AS_ASKED).to_string(),
        Due::Within { last_day: Some(last), .. } => {
            words.text(message::DueBy { day: day(last) }).to_string()
        }
        Due::Within { trigger, last_day: None, .. } => {
            words.text(message::due_within(trigger)).to_string()
        }
        Due::Until(Some(last)) => words.text(message::DueUntil { day: day(last) }).to_string(),
        Due::Until(None) => words.text(message::DUE_TEN_YEARS).to_string(),
    }
}

/// How many open questions are listed before the rest is folded away.
pub(super) const SHOWN: usize = 10;

/// How many are folded away.
pub(super) fn more<T>(words: &Words, rest: &[T]) -> AttrValue {
    words.text(message::AnswersMore { number: rest.len() })
}
