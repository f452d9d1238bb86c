//! The first page: a sentence with blanks, the ruler, the verdict.

use super::PageProps;
use super::result::why;
use crate::components::{
    self, Choice, ChoiceOption, Place, Size, does, page_head, press, rich, sentence,
};
use crate::hooks::Route;
use crate::outcome::beside;
use crate::outcome::consequences::{conventions, follows, readings};
use crate::outcome::estimate;
use crate::outcome::moved_lines;
use crate::page::Page;
use crate::questions::question::asked;
use crate::questions::training_fields::{self, At};
use crate::store::State;
use outbound_deal::{ASSUMPTIONS, Blank};
use outbound_drafts::{Action, Spot, Way};
use outbound_rule::facts::Scope;
use outbound_words::{Slot, Words, message};
use std::rc::Rc;
use training_compute::Structure;
use yew::{AttrValue, Html, UseStateHandle, component, html, use_state_eq};

/// Which assumption stands open to be changed, by its name.
pub(super) type Changing = UseStateHandle<Option<&'static str>>;

/// The first page: a sentence with blanks, the ruler, the verdict, what decides it.
#[component]
pub(super) fn CheckPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let changing: &Changing = &use_state_eq(|| None);
    let deeper = Route::new(words.language(), Page::Facts).to_string();
    let interview = Route::new(words.language(), Page::Interview).to_string();
    let way = state.draft.figures(0).and_then(|figures| figures.simple());
    let shown = way.map(Way::fields).unwrap_or_default().iter().filter(|field| field.first);
    let notes = shown.map(|field| training_fields::note(words, state, At::first(0), field.name));
    let taken = ASSUMPTIONS.iter().map(|assumption| {
        let name = assumption.name;
        let holds = assumption.holds(state.draft.deal());
        let text = if holds { message::assume(name) } else { message::assume_changed(name) };
        let text = text.map(|text| words.text(text)).unwrap_or_default();
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
                    { words.text(if open { message::CLOSE } else { message::CHANGE }) }
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
            { page_head(words, &words.text(message::CHECK_TITLE), &words.text(message::CHECK_LEDE)) }
            { the_sentence(words, state, way) }
            { for notes }
            { training_fields::ways(words, state, 0) }
            { estimate::ruler(words, state, 0, Size::Hero) }
            { moved_lines::lines(words, state) }
            { why(words, state) }
            { conventions(words, state) }
            { readings(words, &state.assessment.readings) }
            <section>
                <h2>{ words.text(message::ASSUMED_HEADING) }</h2>
                <ul class="assumed">
                    { for taken }
                    { assumed_of_estimate(words, state, way) }
                </ul>
            </section>
            { follows(words, state) }
                <p class="onward">
                <a class="act" href={interview}>{ words.text(message::INTERVIEW_TITLE) }</a>
                { " " }
                <a href={deeper}>{ words.text(message::DEEPER) }</a>
                { " " }
                { press("link", words.text(message::EXAMPLE), does(&state.act, Action::Example)) }
                { " " }
                { press("link", words.text(message::START_OVER), does(&state.act, Action::Clear)) }
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

/// The blanks of the deal in the sentence, by their slots; those of the training come after them.
const BLANKS: [&str; 6] = ["investor", "interest", "target", "data", "end_use", "listed"];

/// The deal as a sentence, in the order of the language.
fn the_sentence(words: &Words, state: &State, way: Option<Way>) -> Html {
    let [investor, interest, target, data, end_use, listed] = [0, 1, 2, 3, 4, 5].map(Slot);
    let [one, two, three] = [6, 7, 8].map(Slot);
    let control = |fields: [&'static str; 3]| {
        move |Slot(slot): Slot| {
            let blank = |name: &&str| {
                Blank::named(name).map(|blank| fill(words, state, blank)).unwrap_or_default()
            };
            let field = |name: &&str| {
                training_fields::field(words, state, At::first(0), name, Place::Sentence)
            };
            let slot = usize::from(slot);
            let field = || fields.get(slot.checked_sub(BLANKS.len())?).map(field);
            BLANKS.get(slot).map(blank).or_else(field).unwrap_or_default()
        }
    };
    match way {
        Some(Way::ParametersAndData) => {
            let (parameters, tokens) = (one, two);
            let says = message::SentenceParametersAndData {
                investor,
                interest,
                target,
                parameters,
                tokens,
                data,
                end_use,
                listed,
            };
            sentence(words, says, control(["parameters", "tokens", ""]))
        }
        Some(Way::ChipTime) => {
            let (chips, accelerator, hours) = (one, two, three);
            let says = message::SentenceChipTime {
                investor,
                interest,
                target,
                chips,
                accelerator,
                hours,
                data,
                end_use,
                listed,
            };
            sentence(words, says, control(["chips", "accelerator", "hours"]))
        }
        Some(_) => {
            let operations = one;
            let says = message::SentenceStated {
                investor,
                interest,
                target,
                operations,
                data,
                end_use,
                listed,
            };
            sentence(words, says, control(["operations", "", ""]))
        }
        None => {
            let says =
                message::SentenceElsewhere { investor, interest, target, data, end_use, listed };
            sentence(words, says, control(["", "", ""]))
        }
    }
}

/// A blank of the sentence. Where the answers are not those of any choice, it says so.
fn fill(words: &Words, state: &State, blank: &'static Blank) -> Html {
    let name = blank.name;
    let filled = blank.filled(state.draft.deal()).map(|choice| choice.name);
    let said = |name: &str| message::blank(name).map(|said| words.text(said)).unwrap_or_default();
    let offered = blank.choices.iter().map(|choice| choice.name);
    let options: Rc<[_]> = offered
        .chain(filled.is_none().then_some("answers"))
        .map(|value| ChoiceOption { value: value.into(), label: said(&format!("{name}-{value}")) })
        .collect();
    let on_change = state
        .act
        .reform(move |choice: AttrValue| Action::Fill(name.to_owned(), choice.to_string()));
    html! {
        <Choice {name} label={said(name)} {options}
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
                <li>{ words.text(message::INPUT_PRECISION) }{ ": " }{ said("precision") }{ "." }</li>
                <li>{ training_fields::field(words, state, At::first(0), "peak", Place::Form) }</li>
                <li>{ training_fields::field(words, state, At::first(0), "utilisation", Place::Form) }</li>
            }
            <li>
                { rich(words, &words.text(message::CoverageHint { percent })) }
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
    words.text(message::StructureAssumed { factor })
}
