//! The page of explainers, held against the engine and the data.
#![allow(clippy::unwrap_used)] // helpers expect by failing, as tests do

use crate::element::Element;
use crate::pages::opened;
use outbound_check::page::Page;
use outbound_words::Language;

/// The page of explainers.
async fn background(language: Language) -> Element {
    let page = Element::read(&opened(language, Page::Background).await);
    assert!(page.all().iter().all(|one| one.get("data-ruled-out").is_none()), "about no deal");
    page
}

#[tokio::test]
async fn the_explainers_take_their_figures_from_the_engine() {
    use outbound_words::number::{Notation, compact, grouped, percent, scientific};
    use training_compute::{Effort, Models, Run, accelerator};
    let share = Run::Usual.utilisation().0;
    let effort = Effort::of(1e25, accelerator("H100 SXM").unwrap(), share).unwrap();
    let chance = Models::ours().named("Pangu Ultra").unwrap().operations.unwrap();
    let chance = chance.spread().chance_above(1e25);
    for (language, notation) in
        [(Language::English, Notation::English), (Language::German, Notation::German)]
    {
        let page = background(language).await.text();
        let two = |value| grouped(value, 2, notation);
        let years = two(effort.chip_hours / 24.0 / 365.25);
        let days = two(effort.chip_hours / 24.0 / 10_000.0);
        let ends = |spread: training_compute::Spread| [0.05, 0.95].map(|p| spread.quantile(p));
        let [low, high] = ends(effort.kilowatt_hours.unwrap()).map(|end| two(end / 1e3));
        let [cheap, dear] = ends(effort.dollars.unwrap()).map(|end| compact(end, 2, notation));
        let in_a_day = scientific(1e25 / effort.chip_hours * 24.0, 3, notation).mantissa.unwrap();
        let chance = percent(chance, 2, notation);
        let told = match language {
            Language::English => vec![
                format!("{years} years"),
                format!("{days} days"),
                format!("{low} to {high} MWh"),
                format!("${cheap} to ${dear}"),
                format!("above ‹10^25› 10 to the 25 is then {chance}"),
                format!("it does {in_a_day} × "),
            ],
            Language::German => vec![
                format!("{years} Jahre"),
                format!("{days} Tage"),
                format!("{low} bis {high} MWh"),
                format!("{cheap} bis {dear} US-Dollar"),
                format!("Wahrscheinlichkeit von {chance}"),
                format!("rechnet er {in_a_day} × "),
            ],
        };
        for part in told.iter().map(|part| part.replace('\u{a0}', " ")) {
            assert!(page.contains(&part), "`{part}` is not in {page}");
        }
    }
}

#[tokio::test]
async fn the_explainers_sort_known_models_between_the_powers() {
    let page = background(Language::English).await;
    let groups = page.with("class", "known").tagged("dd");
    let models: Vec<_> = groups.iter().map(|group| group.tagged("li").len()).collect();
    assert_eq!(models, [2, 3, 3, 5, 2]);
    for (group, model) in [(1, "GPT-3 175B"), (2, "DeepSeek-V3"), (3, "GPT-4"), (4, "Grok 3")] {
        let names: Vec<_> = groups[group].tagged("li").iter().map(|one| one.text()).collect();
        assert!(names.iter().any(|name| name.starts_with(model)), "{model} in {names:?}");
    }
}

#[tokio::test]
async fn the_explainers_date_the_rule_for_people_and_programs() {
    let page = background(Language::German).await;
    let dated = page.tagged("time").into_iter();
    let days: Vec<_> =
        dated.map(|time| format!("{} {}", time.get("datetime").unwrap(), time.text())).collect();
    assert!(days.is_sorted(), "{days:?}");
    insta::assert_snapshot!(days.join("\n"), @r"
    2023-08-09 9. August 2023
    2024-10-28 28. Oktober 2024
    2024-11-15 15. November 2024
    2024-12-13 13. Dezember 2024
    2025-01-02 2. Januar 2025
    2025-12-18 18. Dezember 2025
    2025-12-23 23. Dezember 2025
    2026-06-20 20. Juni 2026
    2027-03-13 13. März 2027
    ");
}

#[tokio::test]
async fn the_explainers_list_every_line_and_explain_every_term() {
    use threshold_explorer::regimes::REGIMES;
    for language in Language::ALL {
        let page = background(language).await;
        let table = page.tagged("table")[0];
        assert_eq!(table.tagged("tr").len(), REGIMES.len() + 1);
        let used = table.tagged("tr").into_iter().filter(|row| row.get("class") == Some("used"));
        assert_eq!(used.count(), 3, "the rule's own lines");
        for regime in REGIMES {
            table.with("href", regime.source.address);
        }
        let glossaries = page.all().into_iter().filter(|one| one.get("class") == Some("glossary"));
        let terms: Vec<_> = glossaries.map(|glossary| glossary.tagged("dt").len()).collect();
        assert_eq!(terms, [16, 10]);
        assert_eq!(page.tagged("cite").len(), 16, "each of the rule's terms with its place");
    }
    let terms = background(Language::German)
        .await
        .tagged("dt")
        .iter()
        .map(|term| term.text())
        .collect::<Vec<_>>();
    let person = "erfasste ausländische Person {en: covered foreign person}";
    assert!(terms.iter().any(|term| term == person), "{terms:?}");
}
