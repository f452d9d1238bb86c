//! The page of the rule.

use crate::components::{cite, page_head, rich, says};
use crate::hooks::save;
use crate::wording;
use jiff::civil::Date;
use outbound_rule::law::part850::SECTIONS;
use outbound_rule::law::{Citation, Doubt, Reading, Section, Test};
use outbound_words::{Words, rules};
use yew::{Html, html};

/// The rule as the engine reads it: the documentation of the rules is the rules.
pub(super) fn rules_page(words: &Words) -> Html {
    html! {
        <div class="rules">
            { page_head(words, &words.text("rules-title"), &words.text("rules-lede")) }
            { for SECTIONS.iter().map(|section| whole(words, section)) }
            { room_left(words) }
        </div>
    }
}

/// Where the text leaves room: our way and the other one, in the tree and outside it.
fn room_left(words: &Words) -> Html {
    let points = Reading::ALL.map(Reading::name).into_iter().map(|name| (name, None));
    let outside = Doubt::ALL.into_iter().map(|doubt| (doubt.name(), Some(doubt.citation())));
    let told = |(name, place): (&'static str, Option<Citation>)| {
        let [asked, ours, other] = ["", "-ours", "-other"]
            .map(|part| rich(words, &words.text(&format!("reading-{name}{part}"))));
        html! {
            <>
                <dt>{ asked }{ " " }{ place.as_ref().map(cite) }</dt>
                <dd>{ ours }</dd>
                <dd><em>{ words.text("rules-other") }</em>{ " " }{ other }</dd>
            </>
        }
    };
    html! {
        <section class="readings">
            <h2>{ words.text("rules-room") }</h2>
            { says(words, "rules-room-lede") }
            <dl>{ for points.chain(outside).map(told) }</dl>
            <p>
                <button type="button" class="link" onclick={|_| save("rules.json", "application/json", &rules::written())}>
                    { words.text("rules-data") }
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
    words.with("rules-version", &[("from", from), ("source", source.to_owned())]).to_string()
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
                words.text(if always { "rules-always" } else { "rules-never" }).to_string(),
                Html::default(),
            )
        }
        Test::All(tests) => item(words.text("trace-all").to_string(), list(tests)),
        Test::Any(tests) => item(words.text("trace-any").to_string(), list(tests)),
        Test::Not(inner) => item(words.text("trace-not").to_string(), one(inner)),
        Test::AnySystem(inner) => item(words.text("rules-any-system").to_string(), one(inner)),
        Test::Asks(fact) => item(wording::fact(words, *fact).to_string(), Html::default()),
        Test::Is(measure, bound) => {
            item(wording::bound(words, *measure, *bound).to_string(), Html::default())
        }
        Test::Exceeds(line) => {
            let line = wording::number(words, line.in_the_rule());
            item(words.with("trace-exceeds", &[("line", line)]).to_string(), Html::default())
        }
        Test::See(section) => see(words, section, &[]),
        Test::Paras(section, labels) => see(words, section, labels),
        Test::Given(section, inner) => {
            item(words.with("trace-given", &[("section", section.number)]).to_string(), one(inner))
        }
        Test::YieldsTo(to) => {
            item(words.with("trace-yields", &[("place", *to)]).to_string(), Html::default())
        }
        Test::Reads(reading, ours, other) => {
            let name = reading.name();
            html! {
                <li class="reading">
                    <span>{ rich(words, &words.joined(&["reading", name])) }</span>
                    <ul>
                        <li>{ rich(words, &words.joined(&["reading", name, "ours"])) }<ul>{ part(words, ours, place) }</ul></li>
                        <li>{ rich(words, &words.joined(&["reading", name, "other"])) }<ul>{ part(words, other, place) }</ul></li>
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
    let text = words.with("rules-see", &[("place", place), ("says", says.to_string())]);
    html! { <li><span>{ rich(words, &text) }</span></li> }
}
