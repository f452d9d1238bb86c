use super::result::why;
use crate::components::{
    self, Choice, ChoiceOption, Place, Size, does, page_head, press, rich, sentence,
};
use crate::hooks::{Page, Route};
use crate::outcome::beside;
use crate::outcome::consequences::{conventions, follows, readings};
use crate::outcome::estimate;
use crate::outcome::moved_lines;
use crate::questions::question::asked;
use crate::questions::training_fields::{self, At};
use crate::store::State;
use outbound_deal::{ASSUMPTIONS, Blank};
use outbound_drafts::{Action, Spot, Way};
use outbound_rule::facts::Scope;
use outbound_words::Words;
use std::rc::Rc;
use training_compute::Structure;
use yew::{AttrValue, Html, UseStateHandle, html};

/// Which assumption stands open to be changed, by its name.
pub(super) type Changing = UseStateHandle<Option<&'static str>>;

/// The first page: a sentence with blanks, the ruler, the verdict, what decides it.
pub(super) fn check_page(words: &Words, state: &State, changing: &Changing) -> Html {
    let deeper = Route::new(words.language(), Page::Facts).to_string();
    let interview = Route::new(words.language(), Page::Interview).to_string();
    let way = state.draft.figures(0).and_then(|figures| figures.simple());
    let shown = way.map(Way::fields).unwrap_or_default().iter().filter(|field| field.first);
    let notes = shown.map(|field| training_fields::note(words, state, At::first(0), field.name));
    let taken = ASSUMPTIONS.iter().map(|assumption| {
        let name = assumption.name;
        let holds = assumption.holds(state.draft.deal());
        let text = words.text(&if holds {
            format!("assume-{name}")
        } else {
            format!("assume-{name}-changed")
        });
        let open = **changing == Some(name);
        let toggle = {
            let changing = changing.clone();
            move |_| changing.set((!open).then_some(name))
        };
        html! {
            <li key={name} class={(!holds).then_some("changed")}>
                <span id={format!("given-{name}")}>{ rich(words, &text) }</span>
                { " " }
                <button type="button" class="link" id={format!("change-{name}")} onclick={toggle}
                    aria-expanded={open.to_string()}
                    aria-labelledby={format!("change-{name} given-{name}")}>
                    { words.text(if open { "close" } else { "change" }) }
                </button>
                if open {
                    { for assumption.facts.iter().map(|fact| {
                        let system = (fact.scope() == Scope::System).then_some(0);
                        asked(words, state, *fact, system, None)
                    }) }
                }
            </li>
        }
    });
    let facts = html! {
        <>
            { page_head(words, &words.text("check-title"), &words.text("check-lede")) }
            { the_sentence(words, state, way) }
            { for notes }
            { training_fields::ways(words, state, 0) }
            { estimate::ruler(words, state, 0, Size::Hero) }
            { moved_lines::lines(words, state) }
            { why(words, state) }
            { conventions(words, state) }
            { readings(words, &state.assessment.readings) }
            <section>
                <h2>{ words.text("assumed-heading") }</h2>
                <ul class="assumed">
                    { for taken }
                    { assumed_of_estimate(words, state, way) }
                </ul>
            </section>
            { follows(words, state) }
                <p class="onward">
                <a class="act" href={interview}>{ words.text("interview-title") }</a>
                { " " }
                <a href={deeper}>{ words.text("deeper") }</a>
                { " " }
                { press("link", words.text("example"), does(&state.act, Action::Example)) }
                { " " }
                { press("link", words.text("start-over"), does(&state.act, Action::Clear)) }
            </p>
        </>
    };
    html! {
        <>
            { components::desk(beside::verdict(words, state), facts) }
            { beside::bar(words, state) }
        </>
    }
}

/// The deal as a sentence, in the order of the language.
fn the_sentence(words: &Words, state: &State, way: Option<Way>) -> Html {
    let key = match way {
        Some(Way::ParametersAndData) => "sentence-parameters_and_data",
        Some(Way::ChipTime) => "sentence-chip_time",
        Some(_) => "sentence-stated",
        None => "sentence-elsewhere",
    };
    let slots = [
        "investor",
        "interest",
        "target",
        "parameters",
        "tokens",
        "chips",
        "accelerator",
        "hours",
        "operations",
        "data",
        "end_use",
        "listed",
    ];
    sentence(words, key, &slots, |slot| match slot {
        "parameters" | "tokens" | "chips" | "accelerator" | "hours" | "operations" => {
            training_fields::field(words, state, At::first(0), slot, Place::Sentence)
        }
        name => Blank::named(name).map(|blank| fill(words, state, blank)).unwrap_or_default(),
    })
}

/// A blank of the sentence. Where the answers are not those of any choice, it says so.
fn fill(words: &Words, state: &State, blank: &'static Blank) -> Html {
    let name = blank.name;
    let filled = blank.filled(state.draft.deal()).map(|choice| choice.name);
    let offered = blank.choices.iter().map(|choice| choice.name);
    let options: Rc<[_]> = offered
        .chain(filled.is_none().then_some("answers"))
        .map(|value| ChoiceOption {
            value: value.into(),
            label: words.joined(&["blank", name, value]),
        })
        .collect();
    let on_change = state
        .act
        .reform(move |choice: AttrValue| Action::Fill(name.to_owned(), choice.to_string()));
    html! {
        <Choice {name} label={words.joined(&["blank", name])} {options}
            value={filled.unwrap_or("answers")} {on_change} />
    }
}

/// What the estimate takes as given.
fn assumed_of_estimate(words: &Words, state: &State, way: Option<Way>) -> Html {
    let percent = outbound_words::number::percent(
        state.draft.deal().coverage.share(),
        2,
        words.language().notation(),
    );
    let said = |name| training_fields::field(words, state, At::first(0), name, Place::Sentence);
    html! {
        <>
            if way == Some(Way::ParametersAndData) {
                <li>{ said("structure") }{ ". " }{ rich(words, &structure_factor(words, state)) }</li>
            }
            if way == Some(Way::ChipTime) {
                <li>{ words.text("input-precision") }{ ": " }{ said("precision") }{ "." }</li>
                <li>{ training_fields::field(words, state, At::first(0), "peak", Place::Form) }</li>
                <li>{ training_fields::field(words, state, At::first(0), "utilisation", Place::Form) }</li>
            }
            <li>
                { rich(words, &words.with("coverage-hint", &[("percent", percent)])) }
                { " " }{ estimate::coverage(words, state) }
            </li>
        </>
    }
}

fn structure_factor(words: &Words, state: &State) -> AttrValue {
    let route = state.draft.figures(0).and_then(|figures| figures.route(Spot::default()));
    let structure = match route.map(|route| route.typed("structure")) {
        Some("mixture_of_experts") => Structure::MixtureOfExperts,
        Some("long_context") => Structure::LongContext,
        _ => Structure::Dense,
    };
    let factor =
        outbound_words::number::compact(structure.factor(), 3, words.language().notation());
    words.with("structure-assumed", &[("factor", factor)])
}
