use crate::components::{cite, rich, says};
use outbound_rule::law::Citation;
use outbound_words::{Language, Words};
use yew::{Html, html};

/// The rule's terms, each with where it is explained or used.
const OF_THE_RULE: [(&str, &str, &[&str]); 16] = [
    ("covered_transaction", "850.210", &[]),
    ("covered_foreign_person", "850.209", &[]),
    ("person_of_concern", "850.221", &[]),
    ("country_of_concern", "850.207", &[]),
    ("covered_activity", "850.208", &[]),
    ("notifiable", "850.217", &[]),
    ("prohibited", "850.224", &[]),
    ("excepted", "850.501", &[]),
    ("us_person", "850.229", &[]),
    ("controlled_entity", "850.206", &[]),
    ("knowledge", "850.216", &[]),
    ("completion", "850.204", &[]),
    ("ai_system", "850.202", &[]),
    ("develop", "850.211", &[]),
    ("operations", "850.217", &["d", "3"]),
    ("biological", "850.224", &["k", "2"]),
];

/// Terms of computing, which the rule does not explain.
const OF_COMPUTING: [&str; 10] = [
    "flop",
    "flops",
    "parameter",
    "active",
    "token",
    "training",
    "fine_tuning",
    "post_training",
    "utilisation",
    "chip_hour",
];

/// What the terms mean, in our words.
pub(super) fn glossary(words: &Words) -> Html {
    let place = |section, labels: &[&'static str]| {
        labels.iter().fold(Citation::of(section), |place, label| place.at(label))
    };
    let of_the_rule = OF_THE_RULE.into_iter();
    html! {
        <>
            { says(words, "glossary-lede") }
            <h3>{ words.text("glossary-rule") }</h3>
            <dl class="glossary">
                { for of_the_rule.map(|(name, section, labels)| term(words, name, Some(place(section, labels)))) }
            </dl>
            <h3>{ words.text("glossary-computing") }</h3>
            <dl class="glossary">{ for OF_COMPUTING.into_iter().map(|name| term(words, name, None)) }</dl>
        </>
    }
}

/// A term with the authoritative English one beside it, where that is another.
fn term(words: &Words, name: &str, place: Option<Citation>) -> Html {
    let key = format!("term-{name}");
    let said = words.text(&key);
    let english = Words::of(Language::English).text(&key);
    html! {
        <div>
            <dt>
                { said.clone() }
                if !said.eq_ignore_ascii_case(&english) {
                    { " " }<i lang="en">{ english }</i>
                }
            </dt>
            <dd>
                { rich(words, &words.joined(&["term", name, "means"])) }
                if let Some(place) = place {
                    { " " }{ cite(&place) }
                }
            </dd>
        </div>
    }
}
