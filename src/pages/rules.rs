//! The page of the rule.

use super::PageProps;
use crate::components::{cite, page_head, rich, says};
use crate::hooks::save;
use crate::wording;
use jiff::civil::Date;
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Citation, Doubt, Reading, Section, Test};
use outbound_words::{Message, Words, message, rules};
use yew::{Html, component, html};

/// The rule as the engine reads it: the documentation of the rules is the rules.
#[component]
pub(super) fn RulesPage(props: &PageProps) -> Html {
    let PageProps { words, .. } = props;
    html! {
        <div class="rules">
            { page_head(words, &words.text(message::RULES_TITLE), &words.text(message::RULES_LEDE)) }
            { for SECTIONS.iter().map(|section| whole(words, section)) }
            { room_left(words) }
        </div>
    }
}

/// Where the text leaves room: our way and the other one, in the tree and outside it.
fn room_left(words: &Words) -> Html {
    let points = Reading::ALL.into_iter().map(|reading| {
        let said = [message::reading, message::reading_ours, message::reading_other];
        (said.map(|said| said(reading)), None)
    });
    let outside = Doubt::ALL.into_iter().map(|doubt| {
        let said = [message::doubt, message::doubt_ours, message::doubt_other];
        (said.map(|said| said(doubt)), Some(doubt.citation()))
    });
    let told = |(said, place): ([Message; 3], Option<Citation>)| {
        let [asked, ours, other] = said.map(|said| rich(words, &words.text(said)));
        html! {
            <>
                <dt>{ asked }{ " " }{ place.as_ref().map(cite) }</dt>
                <dd>{ ours }</dd>
                <dd><em>{ words.text(message::RULES_OTHER) }</em>{ " " }{ other }</dd>
            </>
        }
    };
    html! {
        <section class="readings">
            <h2>{ words.text(message::RULES_ROOM) }</h2>
            { says(words, message::RULES_ROOM_LEDE) }
            <dl>{ for points.chain(outside).map(told) }</dl>
            <p>
                <button type="button" class="link" onclick={|_| save("rules.json", "application/json", &rules::written())}>
                    { words.text(message::RULES_DATA) }
                </button>
            </p>
        </section>
    }
}

/// A section with the text in force, newest first.
fn whole(words: &Words, section: &'static Section) -> Html {
    let place = Citation::of(section.number);
    let says = wording::summary(words, &place, section.says);
    html! {
        <section class="rule" id={place.key()}>
            <h2><span class="number">{ format!("§\u{a0}{}", section.number) }</span>{ " " }
                <span lang="en">{ section.heading }</span></h2>
            <p>{ rich(words, &format!("{says}.")) }{ " " }{ cite(&place) }</p>
            for version in section.versions.iter().rev() {
                <p class="small">{ in_force(words, version.from, version.source) }</p>
                <ul class="tree">{ part(words, &version.test, &place) }</ul>
            }
        </section>
    }
}

fn in_force(words: &Words, from: Date, source: &'static str) -> String {
    let from = words.date(from).to_string();
    words.text(message::RulesVersion { from, source: source.to_owned() }).to_string()
}

/// One condition as an item of a list.
fn part(words: &Words, test: &'static Test, place: &Citation) -> Html {
    let item =
        |text: String, inner: Html| html! { <li><span>{ rich(words, &text) }</span>{ inner }</li> };
    let list = |tests: &'static [Test]| {
        html! { <ul>{ for tests.iter().map(|test| part(words, test, place)) }</ul> }
    };
    let one = |test: &'static Test| html! { <ul>{ part(words, test, place) }</ul> };
    match test {
        Test::Para(label, english, inner) => {
            let here = place.at(label);
            let summary = wording::summary(words, &here, english);
            html! {
                <li>
                    <span><b class="label">{ here.label() }</b>{ " " }{ rich(words, &summary) }</span>
                    { " " }{ cite(&here) }
                    <ul>{ part(words, inner, &here) }</ul>
                </li>
            }
        }
        Test::All(tests) | Test::Any(tests) if tests.is_empty() => {
            let always = matches!(test, Test::All(_));
            item(
                words
                    .text(if always { message::RULES_ALWAYS } else { message::RULES_NEVER })
                    .to_string(),
                Html::default(),
            )
        }
        Test::All(tests) => item(words.text(message::TRACE_ALL).to_string(), list(tests)),
        Test::Any(tests) => item(words.text(message::TRACE_ANY).to_string(), list(tests)),
        Test::Not(inner) => item(words.text(message::TRACE_NOT).to_string(), one(inner)),
        Test::AnySystem(inner) => {
            item(words.text(message::RULES_ANY_SYSTEM).to_string(), one(inner))
        }
        Test::Asks(fact) => item(wording::fact(words, *fact).to_string(), Html::default()),
        Test::Is(measure, bound) => {
            item(wording::bound(words, *measure, *bound).to_string(), Html::default())
        }
        Test::Exceeds(line) => {
            let line = wording::number(words, line.in_the_rule());
            item(words.text(message::TraceExceeds { line }).to_string(), Html::default())
        }
        Test::See(section) => see(words, section, &[]),
        Test::Paras(section, labels) => see(words, section, labels),
        Test::Given(section, inner) => item(
            words.text(message::TraceGiven { section: section.number }).to_string(),
            one(inner),
        ),
        Test::YieldsTo(to) => {
            item(words.text(message::TraceYields { place: *to }).to_string(), Html::default())
        }
        Test::Reads(reading, ours, other) => {
            html! {
                <li class="reading">
                    <span>{ rich(words, &words.text(message::reading(*reading))) }</span>
                    <ul>
                        <li>{ rich(words, &words.text(message::reading_ours(*reading))) }<ul>{ part(words, ours, place) }</ul></li>
                        <li>{ rich(words, &words.text(message::reading_other(*reading))) }<ul>{ part(words, other, place) }</ul></li>
                    </ul>
                </li>
            }
        }
    }
}

/// Another section, or some of its paragraphs.
fn see(words: &Words, section: &'static Section, paths: &[&'static str]) -> Html {
    let labels = paths.iter().map(|path| {
        let labels = path.split('.').map(|label| format!("({label})"));
        labels.collect::<String>()
    });
    let place = format!("§ {}{}", section.number, labels.collect::<Vec<_>>().join(", "));
    let says = wording::summary(words, &Citation::of(section.number), section.says);
    let text = words.text(message::RulesSee { place, says });
    html! { <li><span>{ rich(words, &text) }</span></li> }
}
