//! Whose figures make up more than half of a company's.

use super::{edit, field, remove, take_over};
use crate::components::choose::choice;
use crate::components::{Reason, reasons, rich, tick};
use crate::store::State;
use crate::wording;
use outbound_drafts::{Dependence, DependenceEdit, Edit, Metric, StatementTexts};
use outbound_rule::facts::half_test::{Finding, Kind, Why};
use outbound_rule::law::Citation;
use outbound_words::{Words, message};
use yew::{AttrValue, Html, html};

/// Whose figures a company's own come from by more than half.
pub(super) fn dependence(words: &Words, state: &State) -> Html {
    let entered = &state.draft.calculators().dependence;
    let several = entered.statements().len() > 1;
    let statements = entered.statements().iter().enumerate();
    let persons = entered.persons().iter().enumerate();
    let on_complete = edit(state, |all| Edit::Dependence(DependenceEdit::Complete(all)));
    let test = entered.test(state.draft.notation());
    let counted = test.statement().map(|statement| (statement.kind, statement.year));
    let findings = test.findings();
    let said: Vec<_> = findings
        .iter()
        .zip(Metric::ALL)
        .map(|((_, finding), metric)| reason(words, entered, metric, finding))
        .collect();
    let found = findings.iter().map(|(fact, finding)| (*fact, finding.truth)).collect();
    html! {
        <>
            <fieldset class="row">
                <legend>{ words.text(message::DEPENDENCE_PERSONS) }</legend>
                { for persons.map(|(number, name)| person(words, state, number, name)) }
                <p><button type="button" class="link" id="dependence-add-person"
                    onclick={edit(state, |_| Edit::Dependence(DependenceEdit::AddPerson))}>
                    { words.text(message::DEPENDENCE_ADD_PERSON) }
                </button></p>
                <p>{ tick(words, "dependence-complete", &words.text(message::DEPENDENCE_COMPLETE), entered.complete, on_complete) }</p>
            </fieldset>
            { for statements.map(|(place, texts)| statement(words, state, place, texts, several)) }
            <p><button type="button" class="link" id="dependence-add-statement"
                onclick={edit(state, |_| Edit::Dependence(DependenceEdit::AddStatement))}>
                { words.text(message::DEPENDENCE_ADD_STATEMENT) }
            </button></p>
            if let (true, Some((kind, year))) = (several, counted) {
                <p>{ rich(words, &words.text(message::DependenceCounts { kind: words.text(message::statement(kind)), year: year.to_string() })) }</p>
            }
            { reasons(words, &said) }
            { take_over(words, state, found) }
        </>
    }
}

fn person(words: &Words, state: &State, number: usize, name: &str) -> Html {
    let label = words.text(message::DependencePerson { number: number + 1 });
    let on_input =
        edit(state, move |name: String| Edit::Dependence(DependenceEdit::Name(number, name)));
    let on_remove = edit(state, move |()| Edit::Dependence(DependenceEdit::RemovePerson(number)));
    html! {
        <div class="pair" key={number}>
            { field(words, (format!("dependence-person-{number}"), label.clone()), name, None, &on_input) }
            if state.draft.calculators().dependence.persons().len() > 1 {
                { remove(words, &label, on_remove) }
            }
        </div>
    }
}

/// What a person is called: the name, or a number.
fn called(words: &Words, entered: &Dependence, number: usize) -> AttrValue {
    match entered.persons().get(number).map(|name| name.trim()) {
        Some(name) if !name.is_empty() => name.to_owned().into(),
        _ => words.text(message::DependencePerson { number: number + 1 }),
    }
}

/// A statement: what it is, its year, and for each of the four figures all of it and each part.
fn statement(
    words: &Words,
    state: &State,
    place: usize,
    texts: &StatementTexts,
    several: bool,
) -> Html {
    let entered = &state.draft.calculators().dependence;
    let notation = state.draft.notation();
    let title = words.text(message::DependenceStatement { number: place + 1 });
    let on_kind = edit(state, move |kind| Edit::Dependence(DependenceEdit::Kind(place, kind)));
    let on_year =
        edit(state, move |year: String| Edit::Dependence(DependenceEdit::Year(place, year)));
    let kinds = Kind::ALL.map(|kind| (kind, words.text(message::statement(kind)))).to_vec();
    let kind_label = words.text(message::DEPENDENCE_KIND);
    let on_remove = edit(state, move |()| Edit::Dependence(DependenceEdit::RemoveStatement(place)));
    let cell = |metric: Metric, person: Option<usize>| {
        let label = match person {
            None => words.text(message::DEPENDENCE_OVERALL),
            Some(number) => called(words, entered, number),
        };
        let column = person.map_or("all".to_owned(), |number| number.to_string());
        let name = format!("{}-{place}-{column}", metric.name());
        let on_input = edit(state, move |text: String| {
            Edit::Dependence(DependenceEdit::Figure(place, metric, person, text))
        });
        field(
            words,
            (name, label),
            texts.text(metric, person),
            texts.read(metric, person, notation),
            &on_input,
        )
    };
    let figures = Metric::ALL.map(|metric| {
        let persons = (0..entered.persons().len()).map(Some);
        html! {
            <fieldset class="row">
                <legend>{ words.text(wording::metric(metric)) }</legend>
                { for std::iter::once(None).chain(persons).map(|person| cell(metric, person)) }
            </fieldset>
        }
    });
    html! {
        <section class="statement" key={place}>
            <h3>{ title.clone() }</h3>
            <div class="row">
                <p class="field"><span class="label">{ kind_label.clone() }</span>
                    { choice((format!("kind-{place}"), kind_label), kinds, &texts.kind, on_kind) }</p>
                { field(words, (format!("year-{place}"), words.text(message::DEPENDENCE_YEAR)), &texts.year, None, &on_year) }
                if several {
                    { remove(words, &title, on_remove) }
                }
            </div>
            { for figures }
        </section>
    }
}

fn reason(words: &Words, entered: &Dependence, metric: Metric, finding: &Finding) -> Reason {
    let label = match metric {
        Metric::Revenue => "i",
        Metric::NetIncome => "ii",
        Metric::CapitalExpenditure => "iii",
        Metric::OperatingExpenses => "iv",
    };
    let why = match &finding.why {
        Why::Alone(person) => {
            // Persons are numbered there, from one on.
            let number = person.split('.').next().and_then(|number| number.parse().ok());
            let name = called(words, entered, number.unwrap_or(1) - 1);
            words.text(message::HalfAlone { name })
        }
        Why::Together => words.text(message::HALF_TOGETHER),
        Why::NotMoreThanHalf => words.text(message::HALF_NOT),
        Why::NotKnown => words.text(message::HALF_NOT_KNOWN),
        Why::NothingToDivide => words.text(message::HALF_NOTHING),
        Why::Straddles => words.text(message::HALF_STRADDLES),
        Why::NotAllNamed => words.text(message::HALF_NOT_ALL),
    };
    let metric = words.text(wording::metric(metric));
    let other = if finding.other == finding.truth {
        String::new()
    } else {
        format!(" {}", words.text(message::HALF_OTHER))
    };
    Reason {
        text: format!("{metric}: {why}{other}").into(),
        citation: Citation::of("850.209").at("a").at("2").at(label),
        truth: finding.truth,
    }
}
