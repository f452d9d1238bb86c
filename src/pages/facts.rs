use super::asked::{asked, measured};
use super::fields::{self, At};
use super::result::whole_reading;
use super::state::State;
use super::{desk, figures, wording};
use crate::components::{self, Place, Size, disclosure, page_head};
use crate::draft::{Action, Way};
use crate::facts::{Fact, Scope};
use crate::hooks::{Page, Route, focus};
use crate::law::part850::{
    S206, S209, S210, S216, S217, S219, S221, S224, S229, S303, S501, S502, S503,
};
use crate::law::{Asked, Citation, Question, Section};
use crate::locale::{Value, Words};
use yew::{Html, html};

/// The groups of the form, in its order.
const GROUPS: [&str; 8] = [
    "group-investor",
    "group-transaction",
    "group-knowledge",
    "group-target",
    "group-system",
    "group-activities",
    "group-lists",
    "group-exceptions",
];

/// Every fact the rule turns on, grouped by the sections that ask them.
pub(super) fn facts_page(words: &Words, state: &State) -> Html {
    let back = Route::new(words.language(), Page::Check).to_string();
    let systems = 0..state.draft.deal().systems.len();
    let group = |heading, sections: &[&'static Section], of: fn(&Citation) -> bool| {
        group(words, state, heading, sections, None, of)
    };
    let facts = html! {
        <>
            { page_head(words, &words.text("facts-title"), &words.text("facts-lede")) }
            <p><a href={back}>{ words.text("back-to-sentence") }</a></p>
            <nav class="groups" aria-label={words.text("groups")}>
                for heading in GROUPS {
                    <button type="button" class="link" onclick={move |_| { focus(&format!("#{heading}")); }}>
                        { words.text(heading) }
                    </button>
                }
            </nav>
            { group("group-investor", &[&S229, &S206, &S219, &S303], |_| true) }
            { group("group-transaction", &[&S210], |_| true) }
            { group("group-knowledge", &[&S216], |_| true) }
            { group("group-target", &[&S221, &S209], |_| true) }
            { for systems.map(|system| described(words, state, system)) }
            <section class="group">
                { asked(words, state, Fact::OtherAiSystems, None, None) }
                <p><button type="button" class="link" onclick={state.act.reform(|_| Action::AddSystem)}>
                    { words.text("add-system") }
                </button></p>
            </section>
            { group("group-activities", &[&S217, &S224], |place| !is_list(place)) }
            { group("group-lists", &[&S224], is_list) }
            { group("group-exceptions", &[&S501, &S502, &S503], |_| true) }
            { whole_reading(words, state) }
        </>
    };
    html! {
        <>
            { components::desk(desk::verdict(words, state), facts) }
            { desk::bar(words, state) }
        </>
    }
}

/// Whether a place is about the lists a target may be on.
fn is_list(place: &Citation) -> bool {
    place.section() == S224.number && place.top_label() == Some("m")
}

/// What sections ask about the deal, or about one AI system. What cannot matter by what is known
/// so far, and was not answered, stands apart.
fn group(
    words: &Words,
    state: &State,
    heading: &'static str,
    sections: &[&'static Section],
    system: Option<usize>,
    of: fn(&Citation) -> bool,
) -> Html {
    // What § 850.209 asks is asked once, about the company.
    let of_company = if sections.iter().any(|section| section.number == S209.number) {
        Vec::new()
    } else {
        S209.asked()
    };
    let mut questions: Vec<(Asked, Citation)> = Vec::new();
    for (question, place) in sections.iter().flat_map(|section| section.asked()) {
        let scope = match question {
            Asked::Fact(fact) => fact.scope(),
            Asked::Measure(_) => Scope::Deal,
        };
        let asked_there = of_company.iter().any(|(other, _)| *other == question);
        let here = (scope == Scope::System) == system.is_some() && of(&place) && !asked_there;
        if here && !questions.iter().any(|(other, _)| *other == question) {
            questions.push((question, place));
        }
    }
    let (needed, rest): (Vec<_>, Vec<_>) =
        questions.into_iter().partition(|(question, _)| is_needed(state, *question, system));
    let put = |(question, place): (Asked, Citation)| match question {
        Asked::Fact(fact) => asked(words, state, fact, system, Some(&place)),
        Asked::Measure(measure) => measured(words, state, measure),
    };
    let count = words.with("not-needed", &[("number", Value::from(rest.len()))]);
    html! {
        <section class="group">
            <h2 id={system.is_none().then_some(heading)} tabindex="-1">{ words.text(heading) }</h2>
            { for needed.into_iter().map(put) }
            if !rest.is_empty() {
                { disclosure(words, &count, rest.into_iter().map(put).collect()) }
            }
        </section>
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

/// One AI system: its training and what is asked about it.
fn described(words: &Words, state: &State, system: usize) -> Html {
    let at = At::first(system);
    let simple = state.draft.figures(system).and_then(|figures| figures.simple());
    let shown = simple.map(Way::fields).unwrap_or_default().iter().filter(|field| field.first);
    let fields = shown.map(|field| fields::control(words, state, at, field, Place::Form));
    let number = Value::from(system + 1);
    html! {
        <section class="system" id={format!("system-{system}")}>
            <h2 id={(system == 0).then_some("group-system")} tabindex="-1">{ wording::system_name(words, system) }</h2>
            { fields::ways(words, state, system) }
            { for fields }
            { figures::ruler(words, state, system, Size::Head) }
            { group(words, state, "group-development", &[&S224, &S217], Some(system), |_| true) }
            if state.draft.deal().systems.len() > 1 {
                <p><button type="button" class="link"
                    onclick={state.act.reform(move |_| Action::RemoveSystem(system))}>
                    { words.with("remove-system", &[("number", number)]) }
                </button></p>
            }
        </section>
    }
}
