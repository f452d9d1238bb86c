//! The deals in the page: opened, saved, named, compared, passed on, wiped.

mod compare;
mod list;
mod pass_on;

use super::counter::{Keeping, Told, open_files, unlock, wipe};
use super::state::State;
use crate::components::{page_head, rich, tick};
use crate::deal::examples;
use crate::draft::{Action, Named};
use crate::hooks::{self, files, take};
use crate::locale::Words;
use crate::workspace::Order;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Event, Html, InputEvent, TargetCast, html};

/// The page.
pub(super) fn deals_page(words: &Words, state: &State) -> Html {
    html! {
        <div class="deals">
            { page_head(words, &words.text("deals-title"), &words.text("deals-lede")) }
            { troubles(words, state) }
            { offered(words, state) }
            { for (0..state.counter.locked.len()).map(|number| locked(words, state, number)) }
            { list::list(words, state) }
            { names(words, state) }
            { open(words, state) }
            { compare::compare(words, state) }
            { example_deals(words, state) }
            { pass_on::encrypted(words, state) }
            { pass_on::link(words, state) }
            { keep(words, state) }
            <section>
                <h2>{ words.text("deals-wipe-heading") }</h2>
                <p>{ words.text("deals-wipe-says") }</p>
                <p>{ rich(words, &words.text("deals-wipe-chord")) }{ " " }<kbd>{ "Alt" }</kbd>{ "+" }<kbd>{ "Shift" }</kbd>{ "+" }<kbd>{ "Backspace" }</kbd></p>
                { act(words, "deals-wipe", with(words, state, wipe)) }
            </section>
        </div>
    }
}

/// A button for the one thing a part of the page is about.
fn act(words: &Words, key: &str, on_click: Callback<()>) -> Html {
    html! { <button type="button" class="act" onclick={on_click.reform(|_| ())}>{ words.text(key) }</button> }
}

/// A quieter one; `of` says to screen readers what it is about.
fn link(words: &Words, key: &str, of: &str, on_click: Callback<()>) -> Html {
    let label = words.text(key);
    let spoken = (!of.is_empty()).then(|| format!("{label}: {of}"));
    html! { <button type="button" class="link" aria-label={spoken} onclick={on_click.reform(|_| ())}>{ label }</button> }
}

/// What does something with the words and the state as they are.
fn with(words: &Words, state: &State, does: fn(&Words, &State)) -> Callback<()> {
    let (words, state) = (words.clone(), state.clone());
    Callback::from(move |()| does(&words, &state))
}

/// A line of text with its label; its id is `field-` and the name.
fn text_field(
    name: &str,
    label: AttrValue,
    kind: &'static str,
    value: Option<String>,
    on_input: Callback<String>,
) -> Html {
    let oninput = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_input.emit(input.value());
        }
    };
    let id = AttrValue::from(format!("field-{name}"));
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            <input {id} type={kind} name={name.to_owned()} {value} maxlength="200" autocomplete="off" spellcheck="false" {oninput} />
        </div>
    }
}

/// What was not opened, and why; the deals are as they were.
fn troubles(words: &Words, state: &State) -> Html {
    let all = state.counter.troubles.iter().map(|trouble| {
        html! {
            <li>
                <strong>{ trouble.name.clone() }</strong>{ ": " }{ rich(words, &trouble.says) }
                if !trouble.detail.is_empty() {
                    { " " }<span lang="en" class="muted">{ format!("({})", trouble.detail) }</span>
                }
            </li>
        }
    });
    html! {
        <section id="deals-troubles" class="troubles" role="alert" tabindex="-1" hidden={state.counter.troubles.is_empty()}>
            <p><strong>{ words.text("deals-troubles") }</strong></p>
            <ul>{ for all }</ul>
        </section>
    }
}

/// What a link holds, before anything is changed.
fn offered(words: &Words, state: &State) -> Html {
    let Some(deal) = &state.counter.offered else { return Html::default() };
    let (outcomes, _) = list::outcomes(deal);
    let says = words.with(
        "deals-offered-says",
        &[
            ("answers", deal.given().count().to_string()),
            ("systems", deal.systems.len().to_string()),
            ("figures", deal.measures.len().to_string()),
        ],
    );
    let take = {
        let (words, state, deal) = (words.clone(), state.clone(), deal.clone());
        Callback::from(move |()| {
            super::counter::put(
                &words,
                &state,
                &words.text("deals-the-link"),
                (*deal).clone(),
                false,
            );
            state.tell.emit(Told::Offer(None));
        })
    };
    html! {
        <section class="offered" aria-labelledby="offered">
            <h2 id="offered" tabindex="-1">{ words.text("deals-offered") }</h2>
            <p>{ says }</p>
            { list::marks(words, outcomes) }
            <p class="groups">
                { act(words, "deals-offered-open", take) }
                { link(words, "deals-discard", "", state.tell.reform(|()| Told::Offer(None))) }
            </p>
        </section>
    }
}

/// An encrypted file that waits for its passphrase.
fn locked(words: &Words, state: &State, number: usize) -> Html {
    let Some((name, _)) = state.counter.locked.get(number) else { return Html::default() };
    let field = format!("unlock-{number}");
    let open = {
        let (words, state, id) = (words.clone(), state.clone(), format!("field-{field}"));
        Callback::from(move |()| unlock(&words, &state, number, take(&id)))
    };
    let label = words.with("deals-passphrase-of", &[("name", name.clone())]);
    html! {
        <section class="offered">
            { text_field(&field, label, "password", None, Callback::noop()) }
            <p class="groups">
                { act(words, "deals-unlock", open) }
                { link(words, "deals-discard", name, state.tell.reform(move |()| Told::Unlock(number))) }
            </p>
        </section>
    }
}

/// What the deal shown and its parties are called.
fn names(words: &Words, state: &State) -> Html {
    let fields = Named::ALL.map(|named| {
        let value = named.in_deal(state.draft.deal()).to_owned();
        let label = words.text(&format!("deals-name-{}", named.name()));
        let on_input = state.act.reform(move |text| Action::Name(named, text));
        text_field(&format!("name-{}", named.name()), label, "text", Some(value), on_input)
    });
    html! {
        <section>
            <h2>{ words.text("deals-names") }</h2>
            <p class="hint">{ words.text("deals-names-says") }</p>
            <div class="row">{ for fields }</div>
        </section>
    }
}

/// From a file, or from nothing.
fn open(words: &Words, state: &State) -> Html {
    let onchange = {
        let (words, state) = (words.clone(), state.clone());
        move |event: Event| open_files(&words, &state, files(&event))
    };
    let wrong = (!state.counter.troubles.is_empty()).then_some("deals-troubles");
    html! {
        <section>
            <h2>{ words.text("deals-open") }</h2>
            <div class="field file">
                <label for="field-files">{ words.text("deals-files") }</label>
                <p id="files-hint" class="hint">{ words.text("deals-files-hint") }</p>
                <input id="field-files" type="file" name="files" multiple=true accept=".json,.jwe,application/json"
                    aria-describedby={wrong.unwrap_or("files-hint")} aria-invalid={wrong.map(|_| "true")} {onchange} />
            </div>
            if state.workspace.has_room() {
                { act(words, "deals-new", state.order.reform(|()| Order::Add)) }
            } else {
                <p>{ words.text("deals-full") }</p>
            }
        </section>
    }
}

/// The examples to open.
fn example_deals(words: &Words, state: &State) -> Html {
    let all = examples::NAMES.iter().map(|name| {
        let title = words.text(&format!("example-{name}"));
        let open = {
            let (words, state, title) = (words.clone(), state.clone(), title.clone());
            Callback::from(move |()| {
                if let Some(mut deal) = examples::example(name) {
                    deal.name = title.to_string();
                    super::counter::put(&words, &state, &title, deal, true);
                    hooks::focus("#deals-list");
                }
            })
        };
        html! {
            <li class="duty">
                <p><strong>{ title.clone() }</strong><br />{ rich(words, &words.text(&format!("example-{name}-says"))) }</p>
                { link(words, "deals-example-open", &title, open) }
            </li>
        }
    });
    html! {
        <section>
            <h2>{ words.text("deals-examples") }</h2>
            <p>{ words.text("deals-examples-say") }</p>
            <ul class="duties">{ for all }</ul>
        </section>
    }
}

/// Whether this browser keeps the deals.
fn keep(words: &Words, state: &State) -> Html {
    let keeping = state.counter.keeping;
    let on_tick = state.tell.reform(|on: bool| {
        // Switched on, they are kept by whoever hears of it.
        if !on {
            hooks::forget();
        }
        Told::Keep(if on { Keeping::On } else { Keeping::Off })
    });
    html! {
        <section>
            <h2>{ words.text("deals-keep") }</h2>
            <p>{ words.text("deals-keep-says") }</p>
            if keeping == Keeping::Unread {
                <p class="error">{ words.text("deals-keep-unread") }</p>
                { link(words, "deals-keep-remove", "", on_tick.reform(|()| false)) }
            } else {
                { tick(words, "keep", &words.text("deals-keep-tick"), keeping == Keeping::On, on_tick) }
            }
        </section>
    }
}
