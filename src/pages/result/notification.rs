//! What a notification contains and who certifies it.

use super::{provision, provisions};
use crate::components::{disclosure, rich, says};
use crate::hooks::Route;
use crate::page::Page;
use crate::store::State;
use outbound_rule::law::duties::{
    CERTIFICATION, FACTORS, Filing, LANGUAGE, Obligation, Signer, completion_rules, contents,
    duties, transaction_kinds,
};
use outbound_words::{Words, message};
use partly_known::Truth;
use yew::{Html, html};

/// What a notification of this deal contains, who certifies it, and what the rule calls all
/// reasonable steps, as far as such duties are there or may be.
pub(super) fn notification(words: &Words, state: &State) -> Html {
    let owed = duties(&state.assessment.facts, &state.basis, &state.draft.timeline());
    let asked = |obligation| owed.iter().any(|duty| duty.obligation == obligation);
    let filings = [
        (Obligation::Notify, Filing::Own, message::FILING_OWN),
        (Obligation::NotifyForEntity, Filing::ForEntity, message::FILING_FOR_ENTITY),
        (Obligation::NotifyKnowledge, Filing::AfterKnowledge, message::FILING_AFTER_KNOWLEDGE),
    ];
    let filings: Vec<_> = filings.into_iter().filter(|(duty, ..)| asked(*duty)).collect();
    let memo = Route::new(words.language(), Page::Memo).to_string();
    html! {
        <>
            if let Some((_, first, _)) = filings.first() {
                <section>
                    <h2>{ words.text(message::NOTIFICATION_HEADING) }</h2>
                    { says(words, message::NOTIFICATION_LEDE) }
                    <p><a href={memo}>{ words.text(message::NOTIFICATION_DRAFT) }</a></p>
                    { kind(words, state, *first) }
                    { for filings.iter().map(|(_, filing, key)| {
                        disclosure(words, &words.text(*key), items(words, state, *filing))
                    }) }
                    { disclosure(words, &words.text(message::CERTIFICATION), certification(words)) }
                </section>
            }
            if asked(Obligation::PreventByEntity) {
                <section>
                    <h2>{ words.text(message::STEPS_HEADING) }</h2>
                    { provisions(words, &FACTORS) }
                </section>
            }
        </>
    }
}

/// Which paragraph describes the transaction, and what counts as its completion.
fn kind(words: &Words, state: &State, filing: Filing) -> Html {
    let kinds = transaction_kinds(filing, &state.assessment.facts, &state.basis);
    let places: Vec<_> = kinds.iter().map(|(place, _)| place.to_string()).collect();
    let completion = completion_rules(&state.assessment.facts, &state.basis);
    html! {
        <>
            if !places.is_empty() {
                <p>{ rich(words, &words.text(message::NotificationKind { places: places.join(", ") })) }</p>
            }
            { says(words, message::COMPLETION_IS) }
            { provisions(words, completion) }
        </>
    }
}

fn items(words: &Words, state: &State, filing: Filing) -> Html {
    let all = contents(filing, &state.assessment.facts, &state.basis);
    let listed = all.iter().filter(|item| item.applies != Truth::No).map(|item| {
        let perhaps = html! {
            if item.applies == Truth::Unknown {
                { " " }<em>{ words.text(message::ITEM_PERHAPS) }</em>
            }
        };
        provision(words, item.provision, &perhaps)
    });
    html! { <ul class="duties">{ for listed }</ul> }
}

fn certification(words: &Words) -> Html {
    html! {
        <>
            { provisions(words, &CERTIFICATION) }
            { says(words, message::SIGNERS) }
            { provisions(words, Signer::ALL.map(Signer::provision)) }
            { provisions(words, [&LANGUAGE]) }
        </>
    }
}
