//! The deals in the page: opened, saved, named, compared, passed on, wiped.

mod compare;
mod list;
mod parts;
mod pass_on;

pub(crate) use self::list::{name_of, save_as_it_is};
pub(crate) use self::parts::{act, link, passphrase};
use crate::components::{page_head, part, rich, says, text_field, tick};
use crate::hooks::{self, files, take};
use crate::store::State;
use crate::store::keeping;
use crate::store::{Keeping, Told, open_files, put, unlock, wipe};
use outbound_deal::examples;
use outbound_drafts::workspace::Order;
use outbound_drafts::{Action, Named};
use outbound_words::Words;
use yew::{Event, Html, html};

/// The page.
pub(super) fn deals_page(words: &Words, state: &State) -> Html {
    let wiping = html! {
        <>
            { says(words, "deals-wipe-says") }
            <p>{ words.text("deals-wipe-chord") }{ " " }<kbd>{ "Alt+Shift+Backspace" }</kbd></p>
            { act(words, state, "deals-wipe", 0, |words, state, _| wipe(words, state)) }
        </>
    };
    let parts = [
        page_head(words, &words.text("deals-title"), &words.text("deals-lede")),
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
        part(words, "deals-wipe-heading", wiping),
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
            { says(words, "deals-troubles") }
            <ul>{ for all }</ul>
        </section>
    }
}

/// What a link holds, before anything is changed.
fn offered(words: &Words, state: &State) -> Html {
    let Some(deal) = &state.intake.offered else { return Html::default() };
    let counts = [
        ("answers", deal.given().count().to_string()),
        ("systems", deal.systems.len().to_string()),
        ("figures", deal.measures.len().to_string()),
    ];
    let inside = html! {
        <div class="offered">
            <p>{ words.with("deals-offered-says", &counts) }</p>
            { list::marks(words, list::outcomes(deal)) }
            <p class="groups">
                { act(words, state, "deals-offered-open", 0, |words, state, _| {
                    if let Some(deal) = state.intake.offered.clone() {
                        put(words, state, &words.text("deals-the-link"), *deal, false);
                    }
                    state.tell.emit(Told::Offer(None));
                }) }
                { link(words, state, "deals-discard", "", 0, |_, state, _| state.tell.emit(Told::Offer(None))) }
            </p>
        </div>
    };
    part(words, "deals-offered", inside)
}

/// An encrypted file that waits for its passphrase.
fn locked(words: &Words, state: &State, number: usize) -> Html {
    let Some((name, _)) = state.intake.locked.get(number) else { return Html::default() };
    let label = words.with("deals-passphrase-of", &[("name", name.clone())]);
    html! {
        <section class="offered">
            { passphrase(words, state, (&format!("unlock-{number}"), label), number, unlock_typed) }
            <p class="groups">
                { act(words, state, "deals-unlock", number, unlock_typed) }
                { link(words, state, "deals-discard", name, number, |_, state, number| {
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
        let label = words.joined(&["deals-name", named.name()]);
        let on_input = state.act.reform(move |text| Action::Name(named, text));
        let value = named.in_deal(state.draft.deal());
        text_field(&format!("name-{}", named.name()), &label, value, on_input)
    });
    let inside =
        html! { <>{ says(words, "deals-names-says") }<div class="row">{ for fields }</div></> };
    part(words, "deals-names", inside)
}

/// From a file, or from nothing.
fn open(words: &Words, state: &State) -> Html {
    let onchange = {
        let (words, state) = (words.clone(), state.clone());
        move |event: Event| open_files(&words, &state, files(&event))
    };
    let wrong = !state.intake.troubles.is_empty();
    let described = if wrong { "deals-troubles" } else { "files-hint" };
    let inside = html! {
        <>
            <div class="field file">
                <label for="field-files">{ words.text("deals-files") }</label>
                <p id="files-hint" class="hint">{ words.text("deals-files-hint") }</p>
                <input id="field-files" type="file" name="files" multiple=true accept=".json,.jwe"
                    aria-describedby={described} aria-invalid={wrong.then_some("true")} {onchange} />
            </div>
            if state.workspace.has_room() {
                { act(words, state, "deals-new", 0, |_, state, _| state.order.emit(Order::Add)) }
            } else {
                { says(words, "deals-full") }
            }
        </>
    };
    part(words, "deals-open", inside)
}

/// The examples to open.
fn example_deals(words: &Words, state: &State) -> Html {
    let all = examples::NAMES.iter().enumerate().map(|(number, name)| {
        let title = words.joined(&["example", name]);
        html! {
            <li class="duty">
                <p><strong>{ title.clone() }</strong><br />{ rich(words, &words.joined(&["example", name, "says"])) }</p>
                { link(words, state, "deals-example-open", &title, number, open_example) }
            </li>
        }
    });
    let inside =
        html! { <>{ says(words, "deals-examples-say") }<ul class="duties">{ for all }</ul></> };
    part(words, "deals-examples", inside)
}

fn open_example(words: &Words, state: &State, number: usize) {
    let Some(name) = examples::NAMES.get(number) else { return };
    if let Some(mut deal) = examples::example(name) {
        let title = words.joined(&["example", name]);
        deal.name = title.to_string();
        put(words, state, &title, deal, true);
        hooks::focus("#deals-list");
    }
}

/// Whether this browser keeps the deals.
fn keep(words: &Words, state: &State) -> Html {
    let remove = |words, state| link(words, state, "deals-keep-remove", "", 0, keeping::end);
    let inside = match state.intake.keeping {
        Keeping::Unread => html! {
            <>
                <p class="error">{ words.text("deals-keep-unread") }</p>
                { remove(words, state) }
            </>
        },
        Keeping::Aside | Keeping::Locked => html! {
            <>
                <p>{ words.text("deals-keep-aside") }</p>
                { remove(words, state) }
            </>
        },
        Keeping::Off | Keeping::On => kept(words, state),
    };
    let inside = html! {
        <>
            { says(words, "deals-keep-says") }
            { says(words, "deals-keep-who") }
            { inside }
        </>
    };
    part(words, "deals-keep", inside)
}

/// The choice, and under what.
fn kept(words: &Words, state: &State) -> Html {
    let on = state.intake.keeping == Keeping::On;
    let sealed = state.keep.as_ref().is_some_and(|keep| keep.is_sealed());
    let on_tick = {
        let (words, state) = (words.clone(), state.clone());
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
            { tick(words, "keep", &words.text("deals-keep-tick"), on, on_tick.into()) }
            if more > 0 {
                <p>{ words.with("deals-keep-more", &[("more", more.to_string())]) }</p>
            }
            if sealed {
                <p>{ words.text("deals-keep-sealed") }{ " " }{ link(words, state, "deals-keep-open", "", 0, keeping::unseal) }</p>
            } else {
                { says(words, "deals-keep-seal-says") }
                <div class="row">
                    { passphrase(words, state, ("keep-passphrase", words.text("deals-passphrase")), 0, keeping::seal) }
                    { passphrase(words, state, ("keep-passphrase-again", words.text("deals-passphrase-again")), 0, keeping::seal) }
                </div>
                { act(words, state, "deals-keep-seal", 0, keeping::seal) }
            }
        </>
    }
}
