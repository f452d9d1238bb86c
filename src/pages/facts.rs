//! Every fact the rule turns on, in one form.

use super::PageProps;
use super::result::whole_reading;
use crate::components::{self, Place, Size, disclosure, does, page_head, press};
use crate::hooks::{Route, focus};
use crate::outcome::beside;
use crate::outcome::estimate;
use crate::page::Page;
use crate::questions::groups::{GROUPS, Group};
use crate::questions::question::{asked, measured, record_folded};
use crate::questions::training_fields::{self, At};
use crate::store::State;
use crate::wording;
use outbound_drafts::{Action, Way};
use outbound_rule::facts::Fact;
use outbound_rule::law::{Asked, Citation, Question};
use outbound_words::{Words, message};
use yew::{Html, component, html};

/// Every fact the rule turns on, grouped by the sections that ask them.
#[component]
pub(super) fn FactsPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let back = Route::new(words.language(), Page::Check).to_string();
    let interview = Route::new(words.language(), Page::Interview).to_string();
    let groups = GROUPS.iter().map(|shown| {
        if shown.of_systems {
            systems(words, state, shown)
        } else {
            group(words, state, shown, None)
        }
    });
    let facts = html! {
        <>
            { page_head(words, &words.text(message::FACTS_TITLE), &words.text(message::FACTS_LEDE)) }
            <p class="groups">
                <a href={interview}>{ words.text(message::INTERVIEW_TITLE) }</a>
                <a href={back}>{ words.text(message::BACK_TO_SENTENCE) }</a>
            </p>
            <nav class="groups" aria-label={words.text(message::GROUPS)}>
                for group in &GROUPS {
                    <button type="button" class="link" onclick={move |_| { focus(&format!("#{}", group.name)); }}>
                        { words.text(group.heading) }
                    </button>
                }
            </nav>
            { for groups }
            { whole_reading(words, state) }
        </>
    };
    html! {
        <>
            { components::desk(beside::verdict(words, state), facts) }
            { beside::bar(words, state) }
        </>
    }
}

/// A group of questions about the deal, or about one AI system. What cannot matter by what is known
/// so far, and was not answered, stands apart.
///
/// It is a form because Chromium, after each key, goes through all fields of the form that has it, and
/// fields of no form are one: a hundred of them took longer than drawing the letter. A form of this
/// method is sent nowhere.
fn group(words: &Words, state: &State, group: &Group, system: Option<usize>) -> Html {
    let heading = if system.is_some() { message::GROUP_DEVELOPMENT } else { group.heading };
    let (needed, rest): (Vec<_>, Vec<_>) = group
        .questions()
        .into_iter()
        .partition(|(question, _)| is_needed(state, *question, system));
    let put = |(question, place): (Asked, Citation)| match question {
        Asked::Fact(fact) => asked(words, state, fact, system, Some(&place)),
        Asked::Measure(measure) => measured(words, state, measure),
    };
    let count = words.text(message::NotNeeded { number: rest.len() });
    html! {
        <form class="group" method="dialog">
            <h2 id={system.is_none().then_some(group.name)} tabindex="-1">{ words.text(heading) }</h2>
            { for needed.into_iter().map(put) }
            if !rest.is_empty() {
                { disclosure(words, &count, rest.into_iter().map(put).collect()) }
            }
        </form>
    }
}

/// Whether a question was answered or could still change the outcome.
fn is_needed(state: &State, question: Asked, system: Option<usize>) -> bool {
    let open = &state.assessment.open;
    match question {
        Asked::Fact(fact) => {
            state.draft.deal().answer(fact, system).is_some()
                || open.contains(&Question::Fact(fact, system))
        }
        Asked::Measure(measure) => {
            !state.draft.measures().text(measure).is_empty()
                || open.contains(&Question::Measure(measure))
        }
    }
}

/// Every AI system described, and whether there are others.
fn systems(words: &Words, state: &State, group: &Group) -> Html {
    let systems = 0..state.draft.deal().systems.len();
    html! {
        <>
            { for systems.map(|system| described(words, state, group, system)) }
            <form class="group" method="dialog">
                { asked(words, state, Fact::OtherAiSystems, None, None) }
                <p>{ press("link", words.text(message::ADD_SYSTEM), does(&state.act, Action::AddSystem)) }</p>
            </form>
        </>
    }
}

/// How its training is counted: the way, its first fields, and where that lies.
pub(super) fn training(words: &Words, state: &State, system: usize) -> Html {
    let at = At::first(system);
    let simple = state.draft.figures(system).and_then(|figures| figures.simple());
    let shown = simple.map(Way::fields).unwrap_or_default().iter().filter(|field| field.first);
    let fields = shown.map(|field| training_fields::control(words, state, at, field, Place::Form));
    html! {
        <>
            { training_fields::ways(words, state, system) }
            { for fields }
            { record_folded(words, state, Question::Operations(system)) }
            { estimate::ruler(words, state, system, Size::Head) }
        </>
    }
}

/// One AI system: its training and what is asked about it.
fn described(words: &Words, state: &State, questions: &Group, system: usize) -> Html {
    let number = system + 1;
    html! {
        <section class="system" id={format!("system-{system}")}>
            <h2 id={(system == 0).then_some(questions.name)} tabindex="-1">{ wording::system_name(words, system) }</h2>
            { training(words, state, system) }
            { group(words, state, questions, Some(system)) }
            if state.draft.deal().systems.len() > 1 {
                <p>{ press("link", words.text(message::RemoveSystem { number }), does(&state.act, Action::RemoveSystem(system))) }</p>
            }
        </section>
    }
}
