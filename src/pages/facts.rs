use super::state::{State, use_state_of};
use super::{desk, figures, wording};
use crate::assessment::reading;
use crate::components::{Cite, Desk, Disclosure, PageHead, Place, Rich, Size, TraceTree, YesNo};
use crate::draft::{Action, Way};
use crate::facts::{Fact, Scope};
use crate::hooks::{Page, Route, use_words};
use crate::law::part850::{S210, S216, S217, S221, S224, S229, S501};
use crate::law::{Citation, Question, Section};
use crate::locale::{Value, Words};
use std::rc::Rc;
use yew::{Html, component, html};

/// Every fact the rule turns on, grouped by the section that asks it.
#[component]
pub fn FactsPage() -> Html {
    let words = use_words();
    let state = use_state_of();
    let back = Route { language: words.language(), page: Page::Check }.to_string();
    let systems = 0..state.draft.deal().systems.len();
    let nodes: Rc<[_]> = reading(&state.assessment.facts, &state.basis)
        .iter()
        .map(|part| wording::tree(&words, part))
        .collect();
    html! {
        <>
            <Desk verdict={desk::verdict(&words, &state)}>
                <PageHead title={words.text("facts-title")} lede={words.text("facts-lede")} />
                <p><a href={back}>{ words.text("back-to-sentence") }</a></p>
                { group(&words, &state, "group-investor", &[&S229], None) }
                { group(&words, &state, "group-transaction", &[&S210], None) }
                { group(&words, &state, "group-knowledge", &[&S216], None) }
                { group(&words, &state, "group-target", &[&S221], None) }
                { for systems.map(|system| described(&words, &state, system)) }
                <section class="group">
                    { asked(&words, &state, Fact::OtherAiSystems, None, None) }
                    <p><button type="button" class="link" onclick={state.act.reform(|_| Action::AddSystem)}>
                        { words.text("add-system") }
                    </button></p>
                </section>
                { group(&words, &state, "group-lists", &[&S224], None) }
                { group(&words, &state, "group-exceptions", &[&S501], None) }
                <Disclosure summary={words.text("trace-heading")}>
                    <TraceTree {nodes} />
                </Disclosure>
            </Desk>
            { desk::bar(&words, &state) }
        </>
    }
}

/// The facts that sections ask about the deal, or about one AI system.
fn group(
    words: &Words,
    state: &State,
    heading: &'static str,
    sections: &[&'static Section],
    system: Option<usize>,
) -> Html {
    let scope = if system.is_some() { Scope::System } else { Scope::Deal };
    let mut facts: Vec<(Fact, Citation)> = Vec::new();
    for (fact, place) in sections.iter().flat_map(|section| section.asked()) {
        if fact.scope() == scope && !facts.iter().any(|(other, _)| *other == fact) {
            facts.push((fact, place));
        }
    }
    html! {
        <section class="group">
            <h2>{ words.text(heading) }</h2>
            for (fact, place) in facts {
                { asked(words, state, fact, system, Some(place)) }
            }
        </section>
    }
}

/// One AI system: its training and what is asked about it.
fn described(words: &Words, state: &State, system: usize) -> Html {
    let way = state.draft.figures(system).map(|figures| figures.way).unwrap_or_default();
    let suffix = if system == 0 { String::new() } else { format!("-{system}") };
    let fields = way
        .inputs()
        .iter()
        .map(|input| figures::field(words, state, (system, &suffix), *input, Place::Form));
    let number = Value::from(system + 1);
    html! {
        <section class="system" id={format!("system-{system}")}>
            <h2>{ wording::system_name(words, system) }</h2>
            { figures::ways(words, state, system) }
            { for fields }
            if way == Way::ParametersAndData {
                <p class="field">{ words.text("structure") }{ ": " }{ figures::structure(words, state, system) }</p>
            }
            if way == Way::ChipTime {
                <p class="field">{ words.text("accelerator") }{ ": " }{ figures::accelerator_choice(words, state, system) }
                    { " · " }{ words.text("precision") }{ ": " }{ figures::precision(words, state, system) }</p>
            }
            { figures::ruler(words, state, system, Size::Head) }
            { group(words, state, "group-development", &[&S224, &S217], Some(system)) }
            if state.draft.deal().systems.len() > 1 {
                <p><button type="button" class="link"
                    onclick={state.act.reform(move |_| Action::RemoveSystem(system))}>
                    { words.with("remove-system", &[("number", number)]) }
                </button></p>
            }
        </section>
    }
}

/// A question of fact with its help and its place.
fn asked(
    words: &Words,
    state: &State,
    fact: Fact,
    system: Option<usize>,
    place: Option<Citation>,
) -> Html {
    let on_answer = state.act.reform(move |answer| Action::Answer(fact, system, answer));
    let open = state.assessment.open.contains(&Question::Fact(fact, system));
    let help = html! {
        <>
            <Rich text={wording::fact_help(words, fact)} />
            if let Some(citation) = place {
                { " " }<Cite {citation} />
            }
            if open {
                { " " }<span class="matters">{ words.text("matters") }</span>
            }
        </>
    };
    html! {
        <YesNo name={wording::fact_control(fact, system)} legend={wording::fact(words, fact)} {help}
            answer={state.draft.deal().answer(fact, system)} {on_answer} />
    }
}
