//! The rule's terms.

use crate::components::{cite, rich, says};
use outbound_rule::law::Citation;
use outbound_words::{Language, Message, Words, message};
use yew::{Html, html};

/// The rule's terms, each with where it is explained or used.
const OF_THE_RULE: [(Message, Message, &str, &[&str]); 16] = [
    (message::TERM_COVERED_TRANSACTION, message::TERM_COVERED_TRANSACTION_MEANS, "850.210", &[]),
    (
        message::TERM_COVERED_FOREIGN_PERSON,
        message::TERM_COVERED_FOREIGN_PERSON_MEANS,
        "850.209",
        &[],
    ),
    (message::TERM_PERSON_OF_CONCERN, message::TERM_PERSON_OF_CONCERN_MEANS, "850.221", &[]),
    (message::TERM_COUNTRY_OF_CONCERN, message::TERM_COUNTRY_OF_CONCERN_MEANS, "850.207", &[]),
    (message::TERM_COVERED_ACTIVITY, message::TERM_COVERED_ACTIVITY_MEANS, "850.208", &[]),
    (message::TERM_NOTIFIABLE, message::TERM_NOTIFIABLE_MEANS, "850.217", &[]),
    (message::TERM_PROHIBITED, message::TERM_PROHIBITED_MEANS, "850.224", &[]),
    (message::TERM_EXCEPTED, message::TERM_EXCEPTED_MEANS, "850.501", &[]),
    (message::TERM_US_PERSON, message::TERM_US_PERSON_MEANS, "850.229", &[]),
    (message::TERM_CONTROLLED_ENTITY, message::TERM_CONTROLLED_ENTITY_MEANS, "850.206", &[]),
    (message::TERM_KNOWLEDGE, message::TERM_KNOWLEDGE_MEANS, "850.216", &[]),
    (message::TERM_COMPLETION, message::TERM_COMPLETION_MEANS, "850.204", &[]),
    (message::TERM_AI_SYSTEM, message::TERM_AI_SYSTEM_MEANS, "850.202", &[]),
    (message::TERM_DEVELOP, message::TERM_DEVELOP_MEANS, "850.211", &[]),
    (message::TERM_OPERATIONS, message::TERM_OPERATIONS_MEANS, "850.217", &["d", "3"]),
    (message::TERM_BIOLOGICAL, message::TERM_BIOLOGICAL_MEANS, "850.224", &["k", "2"]),
];

/// Terms of computing, which the rule does not explain.
const OF_COMPUTING: [(Message, Message); 10] = [
    (message::TERM_FLOP, message::TERM_FLOP_MEANS),
    (message::TERM_FLOPS, message::TERM_FLOPS_MEANS),
    (message::TERM_PARAMETER, message::TERM_PARAMETER_MEANS),
    (message::TERM_ACTIVE, message::TERM_ACTIVE_MEANS),
    (message::TERM_TOKEN, message::TERM_TOKEN_MEANS),
    (message::TERM_TRAINING, message::TERM_TRAINING_MEANS),
    (message::TERM_FINE_TUNING, message::TERM_FINE_TUNING_MEANS),
    (message::TERM_POST_TRAINING, message::TERM_POST_TRAINING_MEANS),
    (message::TERM_UTILISATION, message::TERM_UTILISATION_MEANS),
    (message::TERM_CHIP_HOUR, message::TERM_CHIP_HOUR_MEANS),
];

/// What the terms mean, in our words.
pub(super) fn glossary(words: &Words) -> Html {
    let place = |section, labels: &[&'static str]| {
        labels.iter().fold(Citation::of(section), |place, label| place.at(label))
    };
    let of_the_rule = OF_THE_RULE.into_iter();
    html! {
        <>
            { says(words, message::GLOSSARY_LEDE) }
            <h3>{ words.text(message::GLOSSARY_RULE) }</h3>
            <dl class="glossary">
                { for of_the_rule.map(|(name, means, section, labels)| term(words, name, means, Some(place(section, labels)))) }
            </dl>
            <h3>{ words.text(message::GLOSSARY_COMPUTING) }</h3>
            <dl class="glossary">{ for OF_COMPUTING.into_iter().map(|(name, means)| term(words, name, means, None)) }</dl>
        </>
    }
}

/// A term with the authoritative English one beside it, where that is another.
fn term(words: &Words, name: Message, means: Message, place: Option<Citation>) -> Html {
    let said = words.text(name);
    let english = Words::of(Language::OF_THE_RULE).text(name);
    html! {
        <div>
            <dt>
                { said.clone() }
                if !said.eq_ignore_ascii_case(&english) {
                    { " " }<i lang={Language::OF_THE_RULE.tag()}>{ english }</i>
                }
            </dt>
            <dd>
                { rich(words, &words.text(means)) }
                if let Some(place) = place {
                    { " " }{ cite(&place) }
                }
            </dd>
        </div>
    }
}
