//! The deals in the page: opened, saved, named, compared, passed on, wiped.

mod compare;
mod list;
mod parts;
mod pass_on;

pub(crate) use self::list::{name_of, save_as_it_is};
pub(crate) use self::parts::{act, link, passphrase};
use super::PageProps;
use crate::components::{page_head, part, rich, says, text_field, tick};
use crate::hooks::{self, files, take};
use crate::store::State;
use crate::store::keeping;
use crate::store::{Keeping, Told, open_files, put, unlock, wipe};
use outbound_deal::examples;
use outbound_drafts::workspace::Order;
use outbound_drafts::{Action, Named};
use outbound_words::{Words, message};
use yew::{AttrValue, Event, Html, component, html};

/// The page.
#[component]
pub(super) fn DealsPage(props: &PageProps) -> Html {
    let PageProps { words, state, .. } = props;
    let wiping = html! {
        <>
            { says(words, message::DEALS_WIPE_SAYS) }
            <p>{ words.text(message::DEALS_WIPE_CHORD) }{ " " }<kbd>{ "Alt+Shift+Backspace" }</kbd></p>
            { act(words, state, message::DEALS_WIPE, 0, |words, state, _| wipe(words, state)) }
        </>
    };
    let parts = [
        page_head(words, &words.text(message::DEALS_TITLE), &words.text(message::DEALS_LEDE)),
        troubles(words, state),
        offered(words, state),
        (0..state.intake.locked.len()).map(|number| locked(words, state, number)).collect(),
        list::list(words, state),
        names(words, state),
        open(words, state),
        compare::compare(words, state),
        example_deals(words, state),
        pass_on::encrypted(words, state),
        pass_on::link(words, state),
        keep(words, state),
        part(words, message::DEALS_WIPE_HEADING, wiping),
    ];
    html! { <div class="deals">{ for parts }</div> }
}

/// What was not opened, and why; the deals are as they were.
fn troubles(words: &Words, state: &State) -> Html {
    let all = state.intake.troubles.iter().map(|trouble| {
        html! {
            <li>
                <strong>{ trouble.name.clone() }</strong>{ ": " }{ rich(words, &trouble.says) }
                { " " }<span lang="en" class="muted">{ trouble.detail.clone() }</span>
            </li>
        }
    });
    html! {
        <section id="deals-troubles" class="troubles" role="alert" tabindex="-1" hidden={state.intake.troubles.is_empty()}>
            { says(words, message::DEALS_TROUBLES) }
            <ul>{ for all }</ul>
        </section>
    }
}

/// What a link holds, before anything is changed.
fn offered(words: &Words, state: &State) -> Html {
    let Some(deal) = &state.intake.offered else { return Html::default() };
    let inside = html! {
        <div class="offered">
            <p>{ words.text(message::DealsOfferedSays { answers: deal.given().count().to_string(), systems: deal.systems.len().to_string(), figures: deal.measures.len().to_string() }) }</p>
            { list::marks(words, list::outcomes(deal)) }
            <p class="groups">
                { act(words, state, message::DEALS_OFFERED_OPEN, 0, |words, state, _| {
                    if let Some(deal) = state.intake.offered.clone() {
                        put(words, state, &words.text(message::DEALS_THE_LINK), *deal, false);
                    }
                    state.tell.emit(Told::Offer(None));
                }) }
                { link(words, state, message::DEALS_DISCARD, "", 0, |_, state, _| state.tell.emit(Told::Offer(None))) }
            </p>
        </div>
    };
    part(words, message::DEALS_OFFERED, inside)
}

/// An encrypted file that waits for its passphrase.
fn locked(words: &Words, state: &State, number: usize) -> Html {
    let Some((name, _)) = state.intake.locked.get(number) else { return Html::default() };
    let label = words.text(message::DealsPassphraseOf { name: name.clone() });
    html! {
        <section class="offered">
            { passphrase(words, state, (&format!("unlock-{number}"), label), number, unlock_typed) }
            <p class="groups">
                { act(words, state, message::DEALS_UNLOCK, number, unlock_typed) }
                { link(words, state, message::DEALS_DISCARD, name, number, |_, state, number| {
                    state.tell.emit(Told::Unlock(number));
                }) }
            </p>
        </section>
    }
}

fn unlock_typed(words: &Words, state: &State, number: usize) {
    unlock(words, state, number, take(&format!("field-unlock-{number}")));
}

/// What the deal shown and its parties are called.
fn names(words: &Words, state: &State) -> Html {
    let fields = Named::ALL.map(|named| {
        let label = words.text(match named {
            Named::Deal => message::DEALS_NAME_DEAL,
            Named::Investor => message::DEALS_NAME_INVESTOR,
            Named::Target => message::DEALS_NAME_TARGET,
        });
        let on_input = state.act.reform(move |text| Action::Name(named, text));
        let value = named.in_deal(state.draft.deal());
        text_field(&format!("name-{}", named.name()), &label, value, on_input)
    });
    let inside = html! { <>{ says(words, message::DEALS_NAMES_SAYS) }<div class="row">{ for fields }</div></> };
    part(words, message::DEALS_NAMES, inside)
}

/// From a file, or from nothing.
fn open(words: &Words, state: &State) -> Html {
    let onchange = {
        let (words, state) = (*words, state.clone());
        move |event: Event| open_files(&words, &state, files(&event))
    };
    let wrong = !state.intake.troubles.is_empty();
    let described = if wrong { "deals-troubles" } else { "files-hint" };
    let inside = html! {
        <>
            <div class="field file">
                <label for="field-files">{ words.text(message::DEALS_FILES) }</label>
                <p id="files-hint" class="hint">{ words.text(message::DEALS_FILES_HINT) }</p>
                <input id="field-files" type="file" name="files" multiple=true accept=".json,.jwe"
                    aria-describedby={described} aria-invalid={wrong.then_some("true")} {onchange} />
            </div>
            if state.workspace.has_room() {
                { act(words, state, message::DEALS_NEW, 0, |_, state, _| state.order.emit(Order::Add)) }
            } else {
                { says(words, message::DEALS_FULL) }
            }
        </>
    };
    part(words, message::DEALS_OPEN, inside)
}

/// The examples to open.
fn example_deals(words: &Words, state: &State) -> Html {
    let all = examples::NAMES.iter().enumerate().map(|(number, name)| {
        let title = titled(words, name);
        html! {
            <li class="duty">
                <p><strong>{ title.clone() }</strong><br />{ for message::example_says(name).map(|says| rich(words, &words.text(says))) }</p>
                { link(words, state, message::DEALS_EXAMPLE_OPEN, &title, number, open_example) }
            </li>
        }
    });
    let inside = html! { <>{ says(words, message::DEALS_EXAMPLES_SAY) }<ul class="duties">{ for all }</ul></> };
    part(words, message::DEALS_EXAMPLES, inside)
}

fn titled(words: &Words, example: &str) -> AttrValue {
    message::example(example).map(|title| words.text(title)).unwrap_or_default()
}

fn open_example(words: &Words, state: &State, number: usize) {
    let Some(name) = examples::NAMES.get(number) else { return };
    if let Some(mut deal) = examples::example(name) {
        let title = titled(words, name);
        deal.name = title.to_string();
        put(words, state, &title, deal, true);
        hooks::focus("#deals-list");
    }
}

/// Whether this browser keeps the deals.
fn keep(words: &Words, state: &State) -> Html {
    let remove = |words, state| link(words, state, message::DEALS_KEEP_REMOVE, "", 0, keeping::end);
    let inside = match state.intake.keeping {
        Keeping::Unread => html! {
            <>
                <p class="error">{ words.text(message::DEALS_KEEP_UNREAD) }</p>
                { remove(words, state) }
            </>
        },
        Keeping::Aside | Keeping::Locked => html! {
            <>
                <p>{ words.text(message::DEALS_KEEP_ASIDE) }</p>
                { remove(words, state) }
            </>
        },
        Keeping::Off | Keeping::On => kept(words, state),
    };
    let inside = html! {
        <>
            { says(words, message::DEALS_KEEP_SAYS) }
            { says(words, message::DEALS_KEEP_WHO) }
            { inside }
        </>
    };
    part(words, message::DEALS_KEEP, inside)
}

/// The choice, and under what.
fn kept(words: &Words, state: &State) -> Html {
    let on = state.intake.keeping == Keeping::On;
    let sealed = state.keep.as_ref().is_some_and(|keep| keep.is_sealed());
    let on_tick = {
        let (words, state) = (*words, state.clone());
        move |on| {
            if on {
                keeping::begin(&words, &state, None);
            } else {
                keeping::end(&words, &state, 0);
            }
        }
    };
    let more = state.intake.more;
    html! {
        <>
            { tick(words, "keep", &words.text(message::DEALS_KEEP_TICK), on, on_tick.into()) }
            if more > 0 {
                <p>{ words.text(message::DealsKeepMore { more: more.to_string() }) }</p>
            }
            if sealed {
                <p>{ words.text(message::DEALS_KEEP_SEALED) }{ " " }{ link(words, state, message::DEALS_KEEP_OPEN, "", 0, keeping::unseal) }</p>
            } else {
                { says(words, message::DEALS_KEEP_SEAL_SAYS) }
                <div class="row">
                    { passphrase(words, state, ("keep-passphrase", words.text(message::DEALS_PASSPHRASE)), 0, keeping::seal) }
                    { passphrase(words, state, ("keep-passphrase-again", words.text(message::DEALS_PASSPHRASE_AGAIN)), 0, keeping::seal) }
                </div>
                { act(words, state, message::DEALS_KEEP_SEAL, 0, keeping::seal) }
            }
        </>
    }
}
