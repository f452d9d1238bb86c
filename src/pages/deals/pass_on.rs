//! A deal encrypted, and as a link.

use super::parts::{act, passphrase};
use crate::components::{part, says};
use crate::hooks::{link_to, save, seal};
use crate::store::State;
use crate::store::keeping::chosen;
use crate::store::{Told, tell_trouble_to};
use outbound_deal::file_name;
use outbound_drafts::workspace::Order;
use outbound_words::{Words, message};
use yew::{Callback, Html, html};

/// Opens such a file without this page, with Node.js and its package `jose`.
const COMMAND: &str = r#"npm install jose && PASSPHRASE='…' node --input-type=module -e "import { compactDecrypt } from 'jose'; import { readFileSync } from 'node:fs'; const { plaintext } = await compactDecrypt(readFileSync('deal.jwe', 'utf8'), new TextEncoder().encode(process.env.PASSPHRASE), { keyManagementAlgorithms: ['PBES2-HS512+A256KW'], maxPBES2Count: 1e6 }); process.stdout.write(plaintext)""#;

/// The deal shown, to a file that a passphrase opens.
pub(super) fn encrypted(words: &Words, state: &State) -> Html {
    let inside = html! {
        <>
            { says(words, message::DEALS_ENCRYPT_SAYS) }
            <div class="row">
                { passphrase(words, state, ("passphrase", words.text(message::DEALS_PASSPHRASE)), 0, save_sealed) }
                { passphrase(words, state, ("passphrase-again", words.text(message::DEALS_PASSPHRASE_AGAIN)), 0, save_sealed) }
            </div>
            { act(words, state, message::DEALS_ENCRYPT_SAVE, 0, save_sealed) }
            <details class="disclosure quiet">
                <summary>{ words.text(message::DEALS_COMMAND) }</summary>
                <pre class="scrolls" tabindex="0" role="region" aria-label={words.text(message::DEALS_COMMAND)}>{ COMMAND }</pre>
            </details>
        </>
    };
    part(words, message::DEALS_ENCRYPT, inside)
}

fn save_sealed(words: &Words, state: &State, _: usize) {
    let Some(passphrase) = chosen(words, state, "passphrase", message::DEALS_ENCRYPT) else {
        return;
    };
    state.tell.emit(Told::Busy(true));
    let (words, state) = (*words, state.clone());
    let deal = state.draft.deal().clone();
    let text = deal.write();
    let done = move |file: Option<String>| {
        state.tell.emit(Told::Busy(false));
        let Some(file) = file else {
            let says = words.text(message::DEALS_NO_CRYPTOGRAPHY);
            return tell_trouble_to(&state.tell, &words.text(message::DEALS_ENCRYPT), says);
        };
        let name = format!("{}.jwe", file_name(&deal.name));
        save(&name, "application/jose", &file);
        state.order.emit(Order::Saved(Box::new(deal.clone())));
        state.tell.emit(Told::Say(words.text(message::DealsSavedTo { name })));
    };
    seal(text, passphrase, Callback::from(done));
}

/// The deal shown, as a link.
pub(super) fn link(words: &Words, state: &State) -> Html {
    let link = state.intake.link.clone();
    let inside = html! {
        <>
            { says(words, message::DEALS_LINK_SAYS) }
            { says(words, message::DEALS_LINK_READ) }
            { act(words, state, message::DEALS_LINK_MAKE, 0, |words, state, _| {
                let link = link_to(words.language(), &state.draft.deal().link());
                state.tell.emit(Told::Link(link.into()));
            }) }
            if !link.is_empty() {
                <div class="field wide">
                    <label for="field-link">{ words.text(message::DEALS_LINK_MADE) }</label>
                    <input id="field-link" name="link" readonly=true autocomplete="off" value={link} />
                </div>
            }
        </>
    };
    part(words, message::DEALS_LINK, inside)
}
